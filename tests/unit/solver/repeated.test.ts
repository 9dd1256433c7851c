/** Repeated play: thresholds known from textbooks and from the commitment model, and an independent judge. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Fraction, toFraction, toNumber, toRational } from '$lib/exact/rational';
import { criticalPatience } from '$lib/solver/repeated/criticalPatience';
import { inequalityAt } from '$lib/solver/repeated/patience';
import { triggerValues } from '$lib/solver/repeated/triggers';
import type {
	CriticalPatience,
	Patience,
	RepeatedGame,
	Threat,
	Threshold
} from '$lib/solver/repeated/types';
import { discountAt, weightAt } from '$lib/solver/repeated/weight';
import { judge } from './automaton';

type Numbers = readonly (readonly (number | string)[])[];

const matrix = (rows: Numbers) => rows.map((row) => row.map(String));
const gameOf = (A: Numbers, B: Numbers, more: Partial<RepeatedGame> = {}): RepeatedGame => ({
	stage: { A: matrix(A), B: matrix(B) },
	cooperation: [0, 0],
	punishment: [1, 1],
	...more
});
/** Symmetric: temptation t, reward c, punishment d, sucker's payoff s. */
const dilemma = (t: number, c: number, d: number, s: number, more?: Partial<RepeatedGame>) =>
	gameOf(
		[
			[c, s],
			[t, d]
		],
		[
			[c, t],
			[s, d]
		],
		more
	);

const grim: Threat = { kind: 'grim' };
const titForTat: Threat = { kind: 'titForTat' };
const limited = (rounds: number): Threat => ({ kind: 'limited', rounds });

function answered(...[game, threat, notion]: Parameters<typeof criticalPatience>) {
	const answer = criticalPatience(game, threat, notion);
	if (answer.kind === 'refused') throw new Error(answer.why);
	return answer;
}

/** Whether a discount factor is enough; inside the interval around an irrational threshold, null. */
function isEnough(patience: Patience, delta: Fraction): boolean | null {
	const side = (threshold: Threshold) => {
		if (threshold.kind === 'exact') return delta.compare(toFraction(threshold.at));
		if (delta.compare(toFraction(threshold.lo)) <= 0) return -1;
		return delta.compare(toFraction(threshold.hi)) >= 0 ? 1 : null;
	};
	switch (patience.kind) {
		case 'always':
			return true;
		case 'never':
			return false;
		case 'from': {
			const at = side(patience.threshold);
			return at === null ? null : at >= 0;
		}
		case 'within': {
			const [from, to] = [patience.from ? side(patience.from) : 1, side(patience.to)];
			return from === null || to === null ? null : from >= 0 && to <= 0;
		}
	}
}

const least = (patience: Patience) =>
	patience.kind === 'from' && patience.threshold.kind === 'exact' ? patience.threshold.at : null;

describe('the prisoner’s dilemma', () => {
	test('grim trigger needs (t − c)/(t − d)', () => {
		expect(answered(dilemma(3, 2, 1, 0), grim)).toMatchObject({
			notion: 'subgame-perfect',
			common: { kind: 'from', threshold: { kind: 'exact', at: '1/2' } }
		});
		expect(least(answered(dilemma(5, 3, 1, 0), grim).common)).toBe('1/2');
		expect(least(answered(dilemma(4, 3, 1, 0), grim).common)).toBe('1/3');
	});

	test('two rounds of punishment need (√5 − 1)/2 where grim needs 1/2, and one is never enough', () => {
		const game = dilemma(3, 2, 1, 0);
		const { common } = answered(game, limited(2));
		expect(common).toMatchObject({ kind: 'from', threshold: { kind: 'between', weight: '1' } });
		const threshold = (common as { threshold: Threshold }).threshold as { lo: string; hi: string };
		const width = toFraction(threshold.hi).sub(toFraction(threshold.lo));
		expect(width.compare(new Fraction(1n, 1n << 40n))).toBeLessThanOrEqual(0);
		expect(toNumber(threshold.lo)).toBeCloseTo((Math.sqrt(5) - 1) / 2, 11);
		expect(answered(game, limited(1)).common).toEqual({
			kind: 'never',
			threshold: null,
			why: { reason: 'punishment-too-short', player: 0, enough: '2' }
		});
	});

	test('more rounds of punishment need less patience, down to grim', () => {
		const bounds = [2, 3, 5, 10, 40, 1000].map((rounds) => {
			const { common } = answered(dilemma(3, 2, 1, 0), limited(rounds));
			if (common.kind !== 'from') throw new Error(common.kind);
			const { threshold } = common;
			return toNumber(threshold.kind === 'exact' ? threshold.at : threshold.hi);
		});
		expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
		expect(bounds.at(-1)).toBeGreaterThanOrEqual(0.5);
		expect(bounds.at(-1)).toBeLessThan(0.5 + 1e-9);
	});

	test('tit-for-tat is a Nash equilibrium from the larger of (t − c)/(t − d) and (t − c)/(c − s)', () => {
		expect(least(answered(dilemma(5, 3, 1, 0), titForTat, 'nash').common)).toBe('2/3');
		expect(least(answered(dilemma(4, 3, 2, 0), titForTat, 'nash').common)).toBe('1/2');
	});

	test('tit-for-tat is subgame-perfect at one discount factor if t + s = c + d, and else at none', () => {
		const { common } = answered(dilemma(3, 2, 1, 0), titForTat);
		expect(common).toMatchObject({
			kind: 'within',
			from: { kind: 'exact', at: '1/2' },
			to: { kind: 'exact', at: '1/2' }
		});
		const phases = (common as { from: Threshold }).from.binding.map(({ phase }) => phase);
		expect(new Set(phases)).toEqual(new Set(['agreement', 'making-up']));
		expect(answered(dilemma(5, 3, 1, 0), titForTat).common).toMatchObject({
			kind: 'never',
			threshold: null,
			why: { reason: 'conditions-conflict' }
		});
	});

	test('tit-for-tat cannot hold if taking turns pays more than the agreement', () => {
		const { common } = answered(dilemma(8, 3, 1, 0), titForTat, 'nash');
		expect(common).toMatchObject({
			kind: 'never',
			why: { reason: 'too-tempting', condition: { phase: 'agreement', leaves: 'once' } }
		});
	});

	test('the more tempted player binds', () => {
		const game = gameOf(
			[
				[2, 0],
				[3, 1]
			],
			[
				[2, 5],
				[0, 1]
			]
		);
		const { players, common } = answered(game, grim);
		expect(players.map(least)).toEqual(['1/2', '3/4']);
		expect(common).toMatchObject({
			kind: 'from',
			threshold: { at: '3/4', binding: [{ player: 1, phase: 'agreement', action: 1 }] }
		});
	});

	test('at the threshold the inequality is an equality, and beside it the sign of its slack changes', () => {
		const { common, conditions } = answered(dilemma(5, 3, 1, 0), grim);
		const [condition] = conditions;
		expect(inequalityAt(condition!, new Fraction(least(common)!))).toEqual({
			left: '1',
			right: '1',
			slack: '0',
			holds: true
		});
		expect(inequalityAt(condition!, new Fraction(1, 4))).toMatchObject({
			slack: '-1',
			holds: false
		});
	});
});

describe('agreements that no patience keeps, each with its reason', () => {
	const why = (game: RepeatedGame, threat: Threat) => {
		const { common } = answered(game, threat);
		return common.kind === 'never' ? common.why : common.kind;
	};

	test('a punishment that is no equilibrium of one round is not carried out', () => {
		const chicken = dilemma(3, 2, 0, 1);
		expect(why(chicken, grim)).toEqual({
			reason: 'punishment-not-carried-out',
			player: 0,
			action: 0,
			gain: '1'
		});
	});

	test('as a Nash equilibrium without mistakes it is never put to the test', () => {
		// Whoever leaves would answer the other's hard action with 1, not suffer 0.
		expect(least(answered(dilemma(3, 2, 0, 1), grim, 'nash').common)).toBe('1/2');
	});

	test('a punishment that does not hurt', () => {
		expect(why(dilemma(3, 1, 1, 0), grim)).toMatchObject({ reason: 'punishment-does-not-hurt' });
	});

	test('reports that say nothing, and too many false alarms', () => {
		const watched = (falseAlarm: string, detection: string) =>
			dilemma(3, 2, 1, 0, { monitoring: { falseAlarm, detection } });
		expect(why(watched('1/4', '1/4'), grim)).toMatchObject({ reason: 'reports-say-nothing' });
		expect(why(watched('1/4', '1/2'), grim)).toMatchObject({ reason: 'too-many-false-alarms' });
		expect(why(watched('1/4', '1/2'), limited(9))).toMatchObject({
			reason: 'too-many-false-alarms'
		});
		expect(least(answered(watched('1/8', '1/2'), grim).common)).toBe('4/5');
		expect(answered(watched('1/8', '1/2'), grim).notion).toBe('perfect-public');
	});

	test('an agreement on an equilibrium of one round needs no patience, even with one action each', () => {
		expect(answered(dilemma(3, 2, 1, 0, { cooperation: [1, 1] }), grim).common.kind).toBe('always');
		const alone = gameOf([[1]], [[2]], { punishment: [0, 0] });
		expect(answered(alone, grim)).toMatchObject({ conditions: [], common: { kind: 'always' } });
	});

	test('an agreement that a reward for breaking it undoes holds up to a threshold', () => {
		// Both would rather be "punished": agreed (0, 0) pays 1 and is strict, (1, 1) pays 3.
		const { common } = answered(dilemma(0, 1, 3, 0), grim);
		expect(common).toMatchObject({ kind: 'within', from: null, to: { kind: 'exact', at: '1/3' } });
	});
});

describe('what is refused', () => {
	const why = (game: RepeatedGame, threat: Threat) => {
		const answer = criticalPatience(game, threat);
		return answer.kind === 'refused' ? answer.why : null;
	};

	test.each([
		['no game', gameOf([], []), grim, 'an action for each player'],
		['rows of two lengths', gameOf([[1], [1, 2]], [[1], [1]]), grim, 'a payoff in every cell'],
		['actions beyond the game', dilemma(3, 2, 1, 0, { cooperation: [0, 2] }), grim, 'agreed'],
		['no whole rounds', dilemma(3, 2, 1, 0), limited(1.5), 'whole number of rounds'],
		['a million rounds', dilemma(3, 2, 1, 0), limited(1e6), 'from 1 to 1000'],
		['one action for both', dilemma(3, 2, 1, 0, { punishment: [0, 1] }), titForTat, 'another'],
		[
			'a chance above 1',
			dilemma(3, 2, 1, 0, { monitoring: { falseAlarm: '0', detection: '3/2' } }),
			grim,
			'between 0 and 1'
		],
		[
			'noisy tit-for-tat',
			dilemma(3, 2, 1, 0, { monitoring: { falseAlarm: '0', detection: '1/2' } }),
			titForTat,
			'perfect monitoring only'
		]
	] as const)('%s', (_, game, threat, part) => {
		expect(why(game, threat)).toContain(part);
	});
});

describe('the weight of rounds to come', () => {
	test('every rational discount factor is found again exactly, whatever the number of rounds', () => {
		for (const rounds of [1, 2, 3, 7, 20]) {
			for (let q = 2; q <= 12; q += 1) {
				for (let p = 1; p < q; p += 1) {
					const delta = new Fraction(p, q);
					const place = discountAt(weightAt(delta, rounds), rounds);
					expect(place).toEqual({ kind: 'exact', at: toRational(delta) });
				}
			}
		}
		const odd = new Fraction(1_000_003n, 3_000_000_019n);
		expect(discountAt(weightAt(odd, 4), 4)).toEqual({ kind: 'exact', at: toRational(odd) });
	});

	test('an interval has the sign change inside', () => {
		for (const [weight, rounds] of [
			['1', 2],
			['1/7', 3],
			['19/2', 10],
			['999', 1000]
		] as const) {
			const place = discountAt(new Fraction(weight), rounds);
			if (place.kind === 'exact') throw new Error(place.at);
			const at = (delta: string) => weightAt(toFraction(delta), rounds).compare(weight);
			expect([at(place.lo), at(place.hi)]).toEqual([-1, 1]);
		}
	});
});

describe('the commitment model', () => {
	interface Vector {
		readonly id: string;
		readonly module: string;
		readonly params: Readonly<Record<string, string | number>>;
		readonly expected: Readonly<Record<string, unknown>>;
	}
	const file = new URL('../../golden/commitment.vectors.json', import.meta.url);
	const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly Vector[] };
	const ofModule = (module: string) =>
		vectors.filter((one) => one.module === module).map((one) => [one.id, one] as const);

	/** The ceasefire's round game, at some terms. */
	function ceasefire(params: Vector['params'], terms?: Fraction): RepeatedGame {
		const at = (name: string) => new Fraction(params[name]!);
		const x = terms ?? at('xDeal');
		const [L, H] = [at('p').sub(at('cA')), at('p').add(at('cB'))];
		const one = new Fraction(1);
		const text = (rows: readonly (readonly Fraction[])[]) => rows.map((row) => row.map(toRational));
		return {
			stage: {
				A: text([
					[x, L.sub(at('lossA'))],
					[x.add(at('gA')), L]
				]),
				B: text([
					[one.sub(x), one.sub(x).add(at('gB'))],
					[one.sub(H).sub(at('lossB')), one.sub(H)]
				])
			},
			cooperation: [0, 0],
			punishment: [1, 1],
			monitoring: { falseAlarm: toRational(at('eps')), detection: toRational(at('rho')) }
		};
	}

	test.each(ofModule('C3-ceasefire'))('ceasefire %s', (_, { params, expected }) => {
		const game = ceasefire(params);
		const { players } = answered(game, grim);
		const known = [expected.dAstar, expected.dBstar] as readonly string[];
		const deltas = [new Fraction(params.delA!), new Fraction(params.delB!)] as const;
		const keeps = ([0, 1] as const).map((player) => {
			const beyond = new Fraction(known[player]!).compare(1) >= 0;
			if (beyond) expect(players[player].kind).toBe('never');
			else expect(least(players[player])).toBe(known[player]);
			const { conditions } = answered(game, grim);
			const own = conditions.filter((one) => one.player === player);
			const holds = own.every((one) => inequalityAt(one, deltas[player]).holds);
			expect(isEnough(players[player], deltas[player])).toBe(holds);
			const value = triggerValues(game, null, deltas[player])[player];
			const cell = (expected[player ? 'matrixB' : 'matrixA'] as string[][])[0]![0];
			expect(toRational(value)).toBe(cell);
			return holds;
		});
		// Both keep to it if and only if (grim, grim) is an equilibrium of the two-by-two game of plans.
		expect(keeps.every(Boolean)).toBe(
			(expected.pure as number[][]).some(([i, j]) => i === 0 && j === 0)
		);
		// At the ends of the self-enforcing terms, one side's patience is just enough.
		const end = (terms: unknown, player: 0 | 1) =>
			answered(ceasefire(params, new Fraction(terms as string)), grim).players[player];
		expect(least(end(expected.seLo, 0))).toBe(toRational(deltas[0]));
		expect(least(end(expected.seHi, 1))).toBe(toRational(deltas[1]));
	});

	test.each(ofModule('C3-forgiving'))('forgiving %s', (_, { params, expected }) => {
		const [loss, gain] = [new Fraction(params.loss!), new Fraction(params.gain!)];
		const c = toRational(loss);
		const t = toRational(loss.add(gain));
		const game = gameOf(
			[
				[c, -1],
				[t, 0]
			],
			[
				[c, t],
				[-1, 0]
			],
			{ monitoring: { falseAlarm: String(params.eps), detection: String(params.rho) } }
		);
		const rounds = Number(params.rounds);
		const delta = new Fraction(params.del!);
		const { players } = answered(game, limited(rounds));
		expect(isEnough(players[0], delta)).toBe(expected.holds);
		expect(toRational(triggerValues(game, rounds, delta)[0])).toBe(expected.valueAboveWar);
	});

	test('all vectors about patience are here', () => {
		expect(ofModule('C3-ceasefire')).toHaveLength(6);
		expect(ofModule('C3-forgiving')).toHaveLength(4);
	});
});

describe('an independent judge: the strategies as automata, every deviation in every state', () => {
	let state = 11;
	const draw = (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	const randomGame = (m: number, n: number, noisy: boolean): RepeatedGame => {
		const payoffs = () =>
			Array.from({ length: m }, () => Array.from({ length: n }, () => draw(7) - 2));
		const game = gameOf(payoffs(), payoffs());
		if (!noisy) return game;
		return { ...game, monitoring: { falseAlarm: `${draw(4)}/8`, detection: `${1 + draw(8)}/8` } };
	};
	/** A grid, and the exact thresholds themselves. */
	const deltas = ({ players }: CriticalPatience) => {
		const ends = players.flatMap((patience) => {
			if (patience.kind === 'from') return [patience.threshold];
			return patience.kind === 'within' ? [patience.from, patience.to] : [];
		});
		return [
			...[0, 1, 2, 3, 5, 7, 9, 11].map((n) => new Fraction(n, 12)),
			...ends.flatMap((end) => (end?.kind === 'exact' ? [toFraction(end.at)] : []))
		];
	};

	test.each([
		['grim', grim, 400],
		['limited, one round', limited(1), 200],
		['limited, two rounds', limited(2), 200],
		['limited, four rounds', limited(4), 80],
		['tit-for-tat', titForTat, 400]
	] as const)('%s: subgame-perfect', (_, threat, games) => {
		const seen = new Set<string>();
		for (let k = 0; k < games; k += 1) {
			const noisy = threat.kind !== 'titForTat' && k % 2 === 1;
			const game = randomGame(2 + (k % 3 === 2 ? 1 : 0), 2, noisy);
			const answer = answered(game, threat);
			for (const delta of deltas(answer)) {
				const judged = judge(game, threat, delta);
				for (const player of [0, 1] as const) {
					const enough = isEnough(answer.players[player], delta);
					seen.add(answer.players[player].kind);
					if (enough !== null) {
						expect(enough, JSON.stringify([game, toRational(delta), player])).toBe(
							judged.isSubgamePerfectFor(player)
						);
					}
				}
				const both = isEnough(answer.common, delta);
				if (both !== null) {
					expect(both).toBe(judged.isSubgamePerfectFor(0) && judged.isSubgamePerfectFor(1));
				}
			}
		}
		expect(seen.has('never') && seen.size > 1).toBe(true);
	});

	test.each([
		['grim', grim, 300],
		['limited, two rounds', limited(2), 100],
		['tit-for-tat', titForTat, 100]
	] as const)('%s: Nash', (_, threat, games) => {
		for (let k = 0; k < games; k += 1) {
			const noisy = threat.kind !== 'titForTat' && k % 2 === 1;
			const game = randomGame(2, 2 + (k % 3 === 2 ? 1 : 0), noisy);
			const answer = answered(game, threat, 'nash');
			for (const delta of deltas(answer)) {
				// At δ = 0 no report is ever followed, and a Nash equilibrium asks for less than is stated.
				if (noisy && delta.equals(0)) continue;
				const judged = judge(game, threat, delta);
				for (const player of [0, 1] as const) {
					const enough = isEnough(answer.players[player], delta);
					if (enough !== null) {
						expect(enough, JSON.stringify([game, toRational(delta), player])).toBe(
							judged.isNashFor(player)
						);
					}
				}
			}
		}
	});

	test('the value on the way agrees with the automaton’s', () => {
		for (let k = 0; k < 60; k += 1) {
			const game = randomGame(2, 2, true);
			const delta = new Fraction(1 + draw(10), 12);
			for (const rounds of [null, 1, 3]) {
				const threat = rounds === null ? grim : limited(rounds);
				const judged = judge(game, threat, delta);
				const values = triggerValues(game, rounds, delta);
				expect(values.map(toRational)).toEqual(
					([0, 1] as const).map((player) => toRational(judged.value(player)))
				);
			}
		}
	});
});
