/** The course's games against vectors that a brute force from primitive payoffs has found. */
import { describe, expect, test } from 'vitest';
import { bayesianForm } from '$lib/solver/signaling/bayesianForm';
import type { After, PerfectBayesian } from '$lib/solver/signaling/types';
import { solutionOf } from './equilibriaOf';
import {
	gameAt,
	gestureForm,
	listenersForm,
	readersForm,
	strikeDerived,
	strikeForm,
	veilForm,
	vectors,
	type StrikeVector
} from './models';

/** In one order, so that lists can be compared as sets that may hold nothing twice. */
const sorted = (list: readonly object[]) =>
	list.map((one) => JSON.stringify(Object.entries(one).sort())).sort();

/** The fields of the vectors' equilibria that ours have words for. */
const only = (keys: readonly string[], list: readonly object[]) =>
	list.map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => keys.includes(key))));

const chance = (one: After | undefined, receiver = 0) =>
	one?.kind === 'sent' ? one.replies[receiver]![0]! : null;
const belief = (one: After | undefined) => (one?.kind === 'sent' ? one.posterior : null);

function expectMatrix(form: ReturnType<typeof bayesianForm>, matrix: StrikeVector['matrix']) {
	if (form.kind === 'refused') throw new Error(form.why);
	const { A, B } = form.matrix;
	expect(A.map((row, i) => row.map((payoff, j) => [payoff, B[i]![j]]))).toEqual(matrix);
}

describe('the strike', () => {
	function words({ strategies, after, ...rest }: PerfectBayesian) {
		const off = after.findIndex(({ kind }) => kind === 'unsent');
		const support = after[off];
		return {
			strikeIfResolved: strategies[0][0],
			strikeIfUnresolved: strategies[1][0],
			restrainAfterS: chance(after[0]),
			restrainAfterN: chance(after[1]),
			beliefS: belief(after[0]),
			beliefN: belief(after[1]),
			offPath:
				support?.kind === 'unsent'
					? { message: 'SN'[off], restrainProb: support.replies[0]![0] }
					: null,
			survivesIC: rest.intuitive,
			survivesD1: rest.d1,
			payR: rest.senderPayoffs[0],
			payU: rest.senderPayoffs[1],
			payA: rest.receiverPayoffs[0]
		};
	}
	const edges = ['k=klo', 'k=khi', 'p=pis', 'cheap talk'];

	test.each(vectors.strike)('$id: $note', ({ params, equilibria, knifeEdge, matrix }) => {
		const game = gameAt(strikeForm, strikeDerived, params);
		const solution = solutionOf(game);
		const found = solution.equilibria.map(words);
		const stated = sorted(only(Object.keys(found[0]!), equilibria));
		expect(stated.length).toBeGreaterThan(0);
		// At p = π* the vectors give the corners with pure replies; a segment of replies has more.
		if (knifeEdge === 'p=pis') expect(sorted(found)).toEqual(expect.arrayContaining(stated));
		else expect(sorted(found)).toEqual(stated);
		expect(solution.families.length > 0).toBe(edges.includes(knifeEdge ?? ''));
		// At a = esc both last moves are rational, and that vector's matrix takes the other one.
		if (knifeEdge !== 'a=esc') expectMatrix(bayesianForm(game), matrix);
	});
});

describe('the gesture', () => {
	test.each(vectors.gesture)('$id', ({ params, equilibria, matrix }) => {
		const game = gameAt(gestureForm, [], params);
		const solution = solutionOf(game);
		const found = solution.equilibria.map(({ strategies, after, ...rest }) => ({
			hardIfBacking: strategies[0][0],
			hardIfRestraining: strategies[1][0],
			accAfterH: chance(after[0]),
			accAfterS: chance(after[1]),
			beliefH: belief(after[0]),
			beliefS: belief(after[1]),
			survivesIC: rest.intuitive,
			survivesD1: rest.d1,
			payB: rest.senderPayoffs[0],
			payR: rest.senderPayoffs[1],
			payP: rest.receiverPayoffs[0]
		}));
		expect(sorted(found)).toEqual(sorted(only(Object.keys(found[0]!), equilibria)));
		expect(solution.families).toEqual([]);
		expectMatrix(bayesianForm(game), matrix);
	});
});

describe('the veil', () => {
	test.each(vectors.veil)('$id', ({ params, equilibria, matrix }) => {
		const game = gameAt(veilForm, [], params);
		const found = solutionOf(game).equilibria.map(({ strategies, after, ...rest }) => ({
			veilIfStrong: strategies[0][0],
			veilIfWeak: strategies[1][0],
			holdAfterVeil: chance(after[0]),
			beliefVeil: belief(after[0]),
			payS: rest.senderPayoffs[0],
			payW: rest.senderPayoffs[1],
			payP: rest.receiverPayoffs[0]
		}));
		expect(sorted(found)).toEqual(sorted(only(Object.keys(found[0]!), equilibria)));
		expectMatrix(bayesianForm(game), matrix);
	});
});

describe('three readers of one strike', () => {
	test.each(vectors.readers)('$id', ({ params, equilibria }) => {
		const found = solutionOf(gameAt(readersForm, [], params)).equilibria.map(
			({ strategies, after }) => {
				const yields = (one: After | undefined) =>
					one?.kind === 'sent'
						? { pub: chance(one, 0), spon: chance(one, 1), mil: chance(one, 2) }
						: null;
				return {
					strikeIfResolved: strategies[0][0],
					strikeIfUnresolved: strategies[1][0],
					beliefS: belief(after[0]),
					beliefN: belief(after[1]),
					yieldAfterS: yields(after[0]),
					yieldAfterN: yields(after[1])
				};
			}
		);
		expect(sorted(found)).toEqual(sorted(only(Object.keys(found[0]!), equilibria)));
	});
});

describe('one sentence, two listeners', () => {
	test.each(vectors.listeners)('$id', ({ params, equilibria }) => {
		const found = solutionOf(gameAt(listenersForm, [], params)).equilibria.map(
			({ strategies, after, ...rest }) => {
				const line = (one: After | undefined) =>
					one?.kind === 'sent'
						? { accommodate: chance(one, 0), stay: chance(one, 1), belief: one.posterior }
						: null;
				return {
					high: line(after[0]),
					low: line(after[1]),
					hardIfBacking: strategies[0][0],
					hardIfRestraining: strategies[1][0],
					payB: rest.senderPayoffs[0],
					payR: rest.senderPayoffs[1],
					payP: rest.receiverPayoffs[0],
					payF: rest.receiverPayoffs[1]
				};
			}
		);
		const stated = only(Object.keys(found[0]!), equilibria);
		expect(sorted(found)).toEqual(expect.arrayContaining(sorted(stated)));
		// Words are free: their roles can be exchanged and noise added, but nothing else comes of it.
		const outcomes = (list: readonly object[]) =>
			new Set(sorted(only(['payB', 'payR', 'payP', 'payF'], list)));
		expect(outcomes(found)).toEqual(outcomes(equilibria));
	});
});
