/**
 * The model of lesson 2 against its vectors, which were found by brute force, and its closed forms
 * against the solver's perfect Bayesian equilibria.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toFraction, toRational, type Rational } from '$lib/exact/rational';
import { evaluateForm } from '$lib/game/evaluate';
import type { SignalingGame } from '$lib/game/signaling';
import type { EvaluatedGame, GameForm, Values } from '$lib/game/types';
import { findGame } from '$lib/models';
import { costlySignaling } from '$lib/models/costly-signaling';
import { equilibriaOf } from '../solver/signaling/equilibriaOf';

interface Vector {
	readonly id: string;
	readonly note: string;
	readonly knifeEdge?: string | null;
	readonly params: Readonly<Record<string, Rational>>;
	readonly derived?: Readonly<Record<string, Rational | number>>;
	readonly regime?: string | null;
	readonly equilibria: readonly Readonly<Record<string, unknown>>[];
	readonly matrix?: readonly (readonly (readonly [Rational, Rational])[])[];
}

const file = new URL('../../golden/costly-signaling.vectors.json', import.meta.url);
const { games } = JSON.parse(readFileSync(file, 'utf8')) as {
	games: { 'cs-4x4': readonly Vector[]; 'cs-three-readers': readonly Vector[] };
};

function formOf(game: string): GameForm {
	const form = findGame('costly-signaling', game);
	if (!form) throw new Error(`The model has no game ${game}.`);
	return form;
}

function evaluated(form: GameForm, values: Values): EvaluatedGame {
	const result = evaluateForm(form, values);
	if (result.kind === 'undefined') throw new Error(`${form.id}: ${result.why}`);
	return result.game;
}

describe('the strike game', () => {
	const form = formOf('cs-strike');

	test.each(games['cs-4x4'].map((vector) => [`${vector.id} ${vector.note}`, vector] as const))(
		'%s',
		(_, vector) => {
			const game = evaluated(form, vector.params);
			for (const [name, value] of Object.entries(vector.derived ?? {})) {
				if (value !== null) expect(game.derived[name], name).toBe(String(value));
			}
			if (vector.regime) expect(game.regime).toBe(vector.regime);
			const { A, B } = game.matrix;
			// At a = E either last move is rational; that vector's matrix takes the other one.
			if (vector.matrix && vector.knifeEdge !== 'a=esc') {
				expect(A.map((row, i) => row.map((one, j) => [one, B[i]![j]!]))).toEqual(vector.matrix);
			}
			// The solver finds as many equilibria as the brute force did.
			if (vector.knifeEdge === null) {
				expect(equilibriaOf(game.signaling!)).toHaveLength(vector.equilibria.length);
			}
		}
	);

	test('where the model tells one outcome, it is the one that survives D1, at 1,000 points', () => {
		let state = 5;
		const draw = (below: number) => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return Math.floor((state / 2 ** 32) * below);
		};
		let told = 0;
		for (let k = 0; k < 1000; k += 1) {
			const values = Object.fromEntries(
				form.parameters.map(({ name, min, max, step, default: initial }) => {
					if (draw(3) === 0) return [name, initial];
					const steps = toFraction(max).sub(toFraction(min)).div(toFraction(step)).floor();
					const at = toFraction(step).mul(draw(Number(steps.valueOf()) + 1));
					return [name, toRational(toFraction(min).add(at))];
				})
			);
			const game = evaluated(form, values);
			expect(game.regime, JSON.stringify(values)).not.toBeNull();
			const { strikeR, strikeU, restrainS, beliefS } = game.derived;
			if (strikeR === undefined) continue;
			const survivors = equilibriaOf(game.signaling!).filter(({ d1, isolated }) => d1 && isolated);
			const [only, ...more] = survivors;
			// At a tie there may be more than one; the model's is among them.
			if (!only || more.length) continue;
			told += 1;
			expect([only.strategies[0][0], only.strategies[1][0]]).toEqual([strikeR, strikeU]);
			const [afterStrike] = only.after;
			if (afterStrike?.kind === 'sent') {
				expect(afterStrike.posterior).toBe(beliefS);
				expect(afterStrike.replies[0]![0]).toBe(restrainS);
			}
		}
		expect(told).toBeGreaterThan(250);
	});
});

describe('three readers', () => {
	const form = formOf('cs-readers');
	const names = { p: 'pr' } as Readonly<Record<string, string>>;

	/** The readers' game in primitive payoffs: a reader responds from its threshold on. */
	function readersGame(
		params: Vector['params'],
		{ KR, KU }: { KR: Rational; KU: Rational }
	): SignalingGame {
		const minus = (one: Rational) => toRational(toFraction(one).neg());
		const reader = (name: string, t: Rational, R: Rational, U: Rational) => ({
			name,
			replies: ['respond', 'not'],
			toSender: [
				[
					[R, '0'],
					[R, '0']
				],
				[
					[U, '0'],
					[U, '0']
				]
			],
			own: [
				[
					[minus(t), '-1'],
					[minus(t), '-1']
				],
				[
					[minus(t), '0'],
					[minus(t), '0']
				]
			]
		});
		return {
			types: ['resolved', 'unresolved'],
			prior: params.p!,
			messages: ['strike', 'quiet'],
			worth: [
				[minus(KR), '0'],
				[minus(KU), '0']
			],
			receivers: [
				reader('pub', params.tpub!, params.gpubR!, params.gpubU!),
				reader('spon', params.tspon!, params.gsponR!, params.gsponU!),
				reader('mil', params.tmil!, params.gmilR!, params.gmilU!)
			]
		};
	}

	test.each(
		games['cs-three-readers'].map((vector) => [`${vector.id} ${vector.note}`, vector] as const)
	)('%s', (_, vector) => {
		const values = Object.fromEntries(
			Object.entries(vector.params).map(([name, value]) => [names[name] ?? name, value])
		);
		const game = evaluated(form, values);
		const { KR, KU } = game.derived as Record<'KR' | 'KU', Rational>;
		const found = equilibriaOf(readersGame(vector.params, { KR, KU }));
		const texts = found.map(({ strategies, after }) => {
			const one = (side: (typeof after)[number] | undefined) =>
				side?.kind === 'sent'
					? Object.fromEntries(
							['pub', 'spon', 'mil'].map((name, at) => [name, side.replies[at]![0]])
						)
					: null;
			return JSON.stringify([strategies[0][0], strategies[1][0], one(after[0]), one(after[1])]);
		});
		const known = vector.equilibria.map((one) =>
			JSON.stringify([
				one.strikeIfResolved,
				one.strikeIfUnresolved,
				one.yieldAfterS,
				one.yieldAfterN
			])
		);
		expect(new Set(texts)).toEqual(new Set(known));
		const ladder = vector.equilibria.find(({ label }) => label === 'ladder');
		if (ladder && game.violated.length === 0) {
			expect(game.derived.bluff).toBe(ladder.strikeIfUnresolved);
			expect(game.derived.belief).toBe(ladder.beliefS);
			const chances = Object.values(ladder.yieldAfterS as Record<string, Rational>);
			expect(chances).toContain(game.derived.half);
			expect(['first', 'second', 'third']).toContain(game.regime);
		}
	});
});

describe('where a result holds', () => {
	test.each(costlySignaling.robustness.map((one) => [one.property, one.parameter, one] as const))(
		'%s along %s: on each bound and beside it',
		(_, parameter, { game, from, to }) => {
			const form = formOf(game);
			const values = { k: '4' };
			for (const bound of [from, to]) {
				if (!bound) continue;
				const asked = { name: 'bound', formula: bound.formula, label: '' };
				const at = evaluated({ ...form, derived: [...form.derived, asked] }, values).derived
					.bound as Rational;
				const found = ['-1/1000', '0', '1/1000'].map((step) => {
					const point = toRational(toFraction(at).add(toFraction(step)));
					const { signaling } = evaluated(form, { ...values, [parameter]: point });
					return equilibriaOf(signaling!).some(
						({ strategies, d1 }) => d1 && strategies[0][0] === '1' && strategies[1][0] === '0'
					);
				});
				const inside = bound === from ? [false, bound.closed, true] : [true, bound.closed, false];
				if (parameter === 'k') expect(found, bound.formula).toEqual(inside);
				// With more trust separating goes on beside an equilibrium without strikes.
				else expect(found[0]).toBe(true);
			}
		}
	);
});
