/**
 * The escalation model against its vectors (answers found by brute force that never saw a closed form)
 * and, at random points, its closed forms against the solver.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toFraction, toRational, type Rational } from '$lib/exact/rational';
import { evaluateForm } from '$lib/game/evaluate';
import type { EvaluatedGame, GameForm, Values } from '$lib/game/types';
import { findGame } from '$lib/models';
import { escalation } from '$lib/models/escalation';
import { solve } from '$lib/solver/solve';

interface Vector {
	readonly id: string;
	readonly model: string;
	readonly paramsExact: Readonly<Record<string, Rational>>;
	readonly derived: Readonly<Record<string, Rational>>;
	readonly outputs?: Readonly<Record<string, Rational | number | null>> | null;
	readonly payoffs?: readonly { readonly u: readonly [Rational, Rational] }[];
	readonly pure?: readonly Readonly<[string, string]>[];
	readonly mixed?: readonly Readonly<Record<string, Readonly<Record<string, Rational>>>>[];
	readonly regime?: string;
	readonly riskDominant?: string;
}

const file = new URL('../../golden/escalation.vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly Vector[] };

const gameOf: Readonly<Record<string, string>> = {
	chicken: 'es-border',
	brink: 'es-brink',
	attrition: 'es-attrition',
	spiral: 'es-spiral',
	policies: 'es-policies'
};
/** The months of attrition have numbers of their own: one name means one number in a lesson. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	attrition: { slip: 'slide', warP: 'longP', warT: 'longT', aidP: 'helpP', aidT: 'helpT' }
};
const regimeOf: Readonly<Record<string, string>> = {
	Chicken: 'chicken',
	'Pakistan cannot yield': 'pakistan-firm',
	'Kabul cannot yield': 'kabul-firm',
	'Collision course': 'collision',
	Contest: 'contest',
	'Pakistan never quits': 'pakistan-tireless',
	'Nobody quits': 'endless'
};

function formOf(game: string): GameForm {
	const form = findGame('escalation', game);
	if (!form) throw new Error(`The model has no game ${game}.`);
	return form;
}

function evaluated(form: GameForm, values: Values): EvaluatedGame {
	const result = evaluateForm(form, values);
	if (result.kind === 'undefined') throw new Error(`${form.id}: ${result.why}`);
	return result.game;
}

function solved({ matrix }: EvaluatedGame) {
	const answer = solve(matrix);
	if (answer.kind === 'refused') throw new Error(answer.why);
	return answer;
}

function valuesOf({ model, paramsExact }: Vector): Values {
	const names = renamed[model] ?? {};
	return Object.fromEntries(
		Object.entries(paramsExact).map(([name, value]) => [names[name] ?? name, value])
	);
}

const known = vectors.filter(({ model }) => gameOf[model]);

describe('the vectors', () => {
	test('all of the games that the lesson tells are here', () => {
		expect(known).toHaveLength(38);
		expect(new Set(known.map(({ model }) => gameOf[model]))).toEqual(
			new Set(escalation.games.map(({ id }) => id))
		);
	});

	test.each(known.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
		const form = formOf(gameOf[vector.model]!);
		const game = evaluated(form, valuesOf(vector));
		expect(game.derived).toMatchObject(vector.derived);
		// Where an answer has no meaning the vector says null and the model says nothing.
		const renames: Readonly<Record<string, string>> = { value: 'worth' };
		for (const [name, value] of Object.entries(vector.outputs ?? {})) {
			const found = game.derived[renames[name] ?? name];
			expect(found, name).toBe(value === null ? undefined : String(value));
		}
		if (vector.regime) expect(game.regime).toBe(regimeOf[vector.regime]);
		if (!vector.payoffs) return;

		const { A, B } = game.matrix;
		const cells = A.flatMap((row, i) => row.map((a, j) => [a, B[i]![j]!]));
		expect(cells).toEqual(vector.payoffs.map(({ u }) => u));
		const solution = solved(game);
		const names = form.players.map(({ actions }) =>
			actions.map(({ name }) => (name === 'Generous' ? 'Generous tit-for-tat' : name))
		);
		expect(new Set(solution.pure.map(([i, j]) => `${names[0]![i]} ${names[1]![j]}`))).toEqual(
			new Set(vector.pure?.map((pair) => pair.join(' ')))
		);
		const mixtures = solution.equilibria
			.filter(({ x, y }) => !(x.includes('1') && y.includes('1')))
			.map(({ x, y }) => JSON.stringify([x, y]));
		const expected = vector.mixed?.map((sides) =>
			JSON.stringify(
				Object.values(sides).map((side, player) => names[player]!.map((name) => side[name] ?? '0'))
			)
		);
		expect(new Set(mixtures)).toEqual(new Set(expected));
		if (vector.riskDominant) {
			const ahead = toFraction(game.derived.critP as Rational).compare(
				toFraction(game.derived.critA as Rational)
			);
			const side = vector.riskDominant.startsWith('Pakistan') ? 1 : -1;
			expect(ahead).toBe(vector.riskDominant === 'tie' ? 0 : side);
		}
	});
});

/** Numbers from 0 up to `below`, the same in every run. */
function* draws(seed: number): Generator<(below: number) => number, never> {
	let state = seed;
	for (;;) {
		yield (below) => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return state % below;
		};
	}
}

/** A point of a form's box, on the grid of its sliders. */
function anywhere(form: GameForm, draw: (below: number) => number): Values {
	return Object.fromEntries(
		form.parameters.map(({ name, min, max, step }) => {
			const steps = toFraction(max).sub(toFraction(min)).div(toFraction(step)).floor().valueOf();
			const at = toFraction(min).add(toFraction(step).mul(draw(Number(steps) + 1)));
			return [name, toRational(at)];
		})
	);
}

describe('the regimes', () => {
	const draw = draws(20_261_124).next().value;

	test('of the border crisis are what the solver finds at 1,000 points', () => {
		const form = formOf('es-border');
		const kinds: Record<string, string> = {
			chicken: '[[1],[0]] [[1],[0]]',
			'pakistan-firm': '[[0],[0]] [[1],[0]]',
			'kabul-firm': '[[1],[0]] [[0],[0]]',
			collision: '[[0],[0]] [[0],[0]]'
		};
		const seen = new Set<string>();
		for (let k = 0; k < 1000; k += 1) {
			const game = evaluated(form, anywhere(form, draw));
			const { row, column } = solved(game).bestReplies;
			const found = `${JSON.stringify(row)} ${JSON.stringify(column)}`;
			seen.add(game.regime!);
			if (game.regime === 'edge') expect(found).toContain(',');
			else expect(found).toBe(kinds[game.regime!]);
		}
		expect([...seen]).toEqual(expect.arrayContaining(Object.keys(kinds)));
	});

	test('of attrition are what the solver finds at 1,000 points, and so are the monthly chances', () => {
		const form = formOf('es-attrition');
		for (let k = 0; k < 1000; k += 1) {
			const game = evaluated(form, anywhere(form, draw));
			const { equilibria, pure } = solved(game);
			const isPure = (i: number, j: number) => pure.some(([a, b]) => a === i && b === j);
			if (game.regime === 'contest') {
				expect(pure).toEqual([
					[0, 1],
					[1, 0]
				]);
				const mixed = equilibria.find(({ x }) => !x.includes('1'))!;
				expect([mixed.x[1], mixed.y[1]]).toEqual([
					game.derived.roundQuitP,
					game.derived.roundQuitT
				]);
			} else if (game.regime === 'endless') expect(pure).toEqual([[0, 0]]);
			else if (game.regime === 'pakistan-tireless') expect(pure).toEqual([[0, 1]]);
			else if (game.regime === 'ttp-tireless') expect(pure).toEqual([[1, 0]]);
			else expect(isPure(0, 0) || isPure(0, 1) || isPure(1, 0)).toBe(true);
		}
	});

	test('one of the spiral holds at every one of 1,000 points', () => {
		const form = formOf('es-spiral');
		for (let k = 0; k < 1000; k += 1) {
			expect(evaluated(form, anywhere(form, draw)).regime).not.toBeNull();
		}
		expect(evaluated(form, { falseAlarm: '0', missRate: '0', genP: '0', genA: '0' })).toMatchObject(
			{ regime: 'frozen' }
		);
	});
});

describe('the best risk to run', () => {
	test('beats every other risk on a fine grid', () => {
		const form = formOf('es-brink');
		for (const tmax of ['1/10', '3/10', '1/2', '7/10']) {
			const { derived } = evaluated(form, { tmax });
			const worth = (risk: string) =>
				toFraction(
					evaluated(
						{
							...form,
							derived: [
								...form.derived,
								{
									name: 'asked',
									label: '',
									// Pakistan's own average: war with the risk, else success or a climb-down.
									formula: `-${risk}*warP + (1 - ${risk})*((${risk}/tmax)*prizeP - (1 - ${risk}/tmax)*faceP)`
								}
							]
						},
						{ tmax }
					).derived.asked as Rational
				);
			const best = worth(`(${derived.fStar as string})`);
			for (let k = 0; k <= 40; k += 1) {
				const other = worth(`(${k}/40*tmax)`);
				expect(best.compare(other)).toBeGreaterThanOrEqual(0);
			}
			expect(toRational(best)).toBe(derived.worth);
		}
	});
});

describe('where a result holds', () => {
	const beside = (bound: Rational) =>
		['-1/1000000', '0', '1/1000000'].map((step) =>
			toRational(toFraction(bound).add(toFraction(step)))
		);
	const asks: Readonly<Record<string, (game: EvaluatedGame) => boolean>> = {
		chicken: (game) =>
			JSON.stringify(solved(game).bestReplies) === '{"row":[[1],[0]],"column":[[1],[0]]}',
		'generous-holds': (game) => solved(game).pure.some(([i, j]) => i === 2 && j === 2)
	};

	test.each(escalation.robustness.map((one) => [one.property, one.parameter, one] as const))(
		'%s along %s: on the bound and beside it',
		(property, parameter, { game, to }) => {
			const form = formOf(game);
			const asked = { name: 'bound', formula: to!.formula, label: '' };
			const withBound = { ...form, derived: [...form.derived, asked] };
			const bound = evaluated(withBound, {}).derived.bound as Rational;
			const found = beside(bound).map((at) =>
				asks[property]!(evaluated(form, { [parameter]: at }))
			);
			expect(found).toEqual([true, to!.closed, false]);
		}
	);
});
