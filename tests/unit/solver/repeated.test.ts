/** Critical patience: textbook thresholds, and the ceasefire's vectors, found by brute force. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import { criticalPatience } from '$lib/solver/repeated/criticalPatience';
import { inequalityAt } from '$lib/solver/repeated/patience';
import type { Patience, RepeatedGame, Threat } from '$lib/solver/repeated/types';

/** Row action 0 cooperates: reward 3, temptation 5, punishment 1, sucker's payoff 0. */
const dilemma: RepeatedGame = {
	stage: {
		A: [
			['3', '0'],
			['5', '1']
		],
		B: [
			['3', '5'],
			['0', '1']
		]
	},
	cooperation: [0, 0],
	punishment: [1, 1]
};

function answered(game: RepeatedGame, threat: Threat, sought?: 'nash' | 'subgame-perfect') {
	const answer = criticalPatience(game, threat, sought);
	if (answer.kind === 'refused') throw new Error(answer.why);
	return answer;
}

/** The least discount factor, exactly, or null where none below 1 is enough. */
function least(patience: Patience): Rational | null {
	if (patience.kind === 'never') return null;
	if (patience.kind === 'always') return '0';
	const threshold = patience.kind === 'from' ? patience.threshold : patience.from;
	return threshold?.kind === 'exact' ? threshold.at : null;
}

describe('the prisoner’s dilemma', () => {
	test('grim trigger needs (T − R)/(T − P)', () => {
		expect(least(answered(dilemma, { kind: 'grim' }).common)).toBe('1/2');
	});

	test('tit-for-tat needs more: the larger of that and (T − R)/(R − S)', () => {
		expect(least(answered(dilemma, { kind: 'titForTat' }, 'nash').common)).toBe('2/3');
	});

	test('two rounds of punishment need δ + δ² = 1, which is irrational and boxed', () => {
		const { common } = answered(dilemma, { kind: 'limited', rounds: 2 });
		expect(common.kind).toBe('from');
		if (common.kind !== 'from' || common.threshold.kind !== 'between') throw new Error('no box');
		const { lo, hi, weight } = common.threshold;
		expect(weight).toBe('1');
		const at = (delta: Rational) => toFraction(delta).add(toFraction(delta).pow(2)!).compare(1);
		expect([at(lo), at(hi)]).toEqual([-1, 1]);
	});

	test('one round is never enough here, and two are named as the fewest', () => {
		const { common } = answered(dilemma, { kind: 'limited', rounds: 1 });
		expect(common).toMatchObject({
			kind: 'never',
			threshold: null,
			why: { reason: 'punishment-too-short', enough: '2' }
		});
	});

	test('at the threshold the binding condition holds with equality, below it it fails', () => {
		const { common } = answered(dilemma, { kind: 'grim' });
		if (common.kind !== 'from') throw new Error('no threshold');
		const [binding] = common.threshold.binding;
		expect(inequalityAt(binding!, new Fraction(1, 2))).toMatchObject({ slack: '0', holds: true });
		expect(inequalityAt(binding!, new Fraction(49, 100)).holds).toBe(false);
		expect(inequalityAt(binding!, new Fraction(51, 100)).holds).toBe(true);
	});

	test('a punishment that does not hurt is never enough, and says so', () => {
		const { players } = answered({ ...dilemma, punishment: [0, 0] }, { kind: 'grim' }, 'nash');
		for (const one of players) expect(one.kind).toBe('never');
	});

	test('what does not fit is refused in a sentence', () => {
		const refused = criticalPatience({ ...dilemma, cooperation: [2, 0] }, { kind: 'grim' });
		expect(refused.kind === 'refused' && refused.why).toContain('agreed actions');
		const long = criticalPatience(dilemma, { kind: 'limited', rounds: 0 });
		expect(long.kind === 'refused' && long.why).toContain('1 to 1000');
		const noisy = criticalPatience(
			{ ...dilemma, monitoring: { falseAlarm: '1/10', detection: '1' } },
			{ kind: 'titForTat' }
		);
		expect(noisy.kind === 'refused' && noisy.why).toContain('perfect monitoring');
	});
});

interface Vector {
	readonly id: string;
	readonly module: string;
	readonly note: string;
	readonly params: Readonly<Record<string, Rational>>;
	readonly expected: Readonly<Record<string, unknown>>;
}

const file = new URL('../../golden/commitment.vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly Vector[] };
const ceasefires = vectors.filter(({ module }) => module === 'C3-ceasefire');

describe('a ceasefire', () => {
	test.each(ceasefires.map((vector) => [`${vector.id} ${vector.note}`, vector] as const))(
		'%s',
		(_, { params, expected }) => {
			const f = (name: string) => toFraction(params[name]!);
			const low = f('p').sub(f('cA'));
			const high = f('p').add(f('cB'));
			const one = new Fraction(1);
			const x = f('xDeal');
			const game: RepeatedGame = {
				stage: {
					A: [
						[x, low.sub(f('lossA'))],
						[x.add(f('gA')), low]
					].map((row) => row.map(toRational)),
					B: [
						[one.sub(x), one.sub(x).add(f('gB'))],
						[one.sub(high).sub(f('lossB')), one.sub(high)]
					].map((row) => row.map(toRational))
				},
				cooperation: [0, 0],
				punishment: [1, 1],
				monitoring: { falseAlarm: params.eps!, detection: params.rho! }
			};
			const { players } = answered(game, { kind: 'grim' });
			for (const [player, name] of [
				[0, 'dAstar'],
				[1, 'dBstar']
			] as const) {
				const known = expected[name] as Rational;
				// A threshold of 1 or more is a "never" of its own here.
				const reachable = toFraction(known).compare(0) > 0 && toFraction(known).compare(1) < 0;
				expect(least(players[player]), name).toBe(reachable ? known : null);
			}
		}
	);

	test('six are known', () => {
		expect(ceasefires).toHaveLength(6);
	});
});
