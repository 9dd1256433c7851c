/**
 * The two-player solver: every answer about a bimatrix game, exact. `solve` runs to the end;
 * `solveSteps` is the same as a generator that yields about every millisecond of work, so that a
 * worker can stop it.
 *
 * @example
 * solve({ A: [['0', '-1'], ['1', '-10']], B: [['0', '1'], ['-1', '-10']] })
 * // Chicken: equilibria at (0, 1), at (1, 0), and both mixing 9/10 against 1/10
 */
import type { Rational } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';
import { bestReplies, pureEquilibria } from './bestReplies';
import { dominatedAgainst, sidesOf, type Side } from './bestReplyFaces';
import { nashComponents } from './components';
import { constantSum } from './constantSum';
import { extremePairs, type ExtremePairs } from './extremeEquilibria';
import { countBits, plus, times, type Integer } from './integers';
import { eliminate, ownPayoffs } from './iteratedElimination';
import { maximin } from './maximin';
import { efficientCells } from './pareto';
import { exactPotential } from './potential';
import { riskDominance } from './riskDominance';
import { rational, scaleToPositiveIntegers, unscale, type Scaled } from './scale';
import { stabilityOf } from './stability';
import { commit } from './stackelberg';
import type { Answer, Domination, Elimination, Equilibrium, Mixture } from './types';
import type { Vertex } from './vertexEnumeration';

/** The most actions a player may have: beyond, a game of this shape could take minutes. */
export const MAX_ACTIONS = 12;

export function solve(game: Bimatrix): Answer {
	const steps = solveSteps(game);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

export function* solveSteps(game: Bimatrix): Generator<void, Answer> {
	const rows = game.A.length;
	const columns = game.A[0]?.length ?? 0;
	if (!rows || !columns) {
		return { kind: 'refused', why: 'A game needs at least one action for each player.' };
	}
	if (rows > MAX_ACTIONS || columns > MAX_ACTIONS) {
		return {
			kind: 'refused',
			why: `This game is ${rows} × ${columns}; the solver takes up to ${MAX_ACTIONS} × ${MAX_ACTIONS}. Leave out actions that cannot matter.`
		};
	}
	const A = scaleToPositiveIntegers(game.A);
	const B = scaleToPositiveIntegers(game.B);
	const own = ownPayoffs(A.integers, B.integers);
	const ownB = { ...B, integers: own[1] };
	const replies = bestReplies(A.integers, B.integers);
	const extreme = yield* extremePairs(A.integers, B.integers);
	const sides = sidesOf(extreme.xs, extreme.ys, rows, columns);
	const { equilibria, xv, yv, edges } = describe(extreme, sides, A, B);
	const list = yield* nashComponents(edges);
	yield;
	const rowsGone = dominatedAgainst(sides[1], rows);
	const columnsGone = dominatedAgainst(sides[0], columns);
	const iteratedStrict = eliminate(own, 'strict', [rowsGone.strict, columnsGone.strict]);
	yield;
	const iteratedWeak = eliminate(own, 'weak', [rowsGone.weak, columnsGone.weak]);
	yield;
	const guarantees = [maximin(A), maximin(ownB)] as const;
	const sum = constantSum(A, B);
	return {
		kind: 'solved',
		bestReplies: replies,
		pure: pureEquilibria(replies),
		equilibria,
		components: { xv, yv, list },
		dominated: dominatedAtOnce(iteratedStrict, iteratedWeak),
		iteratedStrict,
		rationalizable: { rows: iteratedStrict.rows, cols: iteratedStrict.cols },
		iteratedWeak,
		degenerate: extreme.degenerate,
		continuum: list.some((component) => component.some(({ x, y }) => x.length > 1 || y.length > 1)),
		constantSum: sum,
		zeroSumValue: sum === '0' ? guarantees[0].value : null,
		maximin: guarantees,
		stackelberg: [commit(sides[0], A), commit(sides[1], ownB)],
		riskDominance: riskDominance(A, B),
		potential: exactPotential(A, B),
		efficient: efficientCells(A.integers, B.integers)
	};
}

/** The extreme equilibria in words of the game: mixtures of those vertices that take part in one, and the pairs of them. */
function describe(
	{ xs, ys, pairs }: ExtremePairs,
	sides: readonly [Side, Side],
	A: Scaled,
	B: Scaled
) {
	const rows = new Mixtures(xs);
	const columns = new Mixtures(ys);
	const stability = stabilityOf(sides);
	const ordered = inOrder(pairs, sides);
	const edges = ordered.map(([x, y]) => [rows.place(x), columns.place(y)] as const);
	const equilibria = ordered.map(([x, y], k): Equilibrium => ({
		x: rows.mixtures[edges[k]![0]]!,
		y: columns.mixtures[edges[k]![1]]!,
		u: [expected(A, xs[x]!, ys[y]!), expected(B, xs[x]!, ys[y]!)],
		strict: stability.isStrict(x, y),
		perfect: stability.isPerfect(x, y)
	}));
	return { equilibria, xv: rows.mixtures, yv: columns.mixtures, edges };
}

/** Numbers the vertices that are asked for and writes out their mixtures. */
class Mixtures {
	readonly mixtures: Mixture[] = [];
	readonly #places = new Map<number, number>();

	constructor(readonly vertices: readonly Vertex[]) {}

	place(index: number): number {
		const known = this.#places.get(index);
		if (known !== undefined) return known;
		const { weights } = this.vertices[index]!;
		const total = weights.reduce(plus);
		this.#places.set(index, this.mixtures.length);
		return this.mixtures.push(weights.map((weight) => rational(weight, total))) - 1;
	}
}

function expected(payoffs: Scaled, x: Vertex, y: Vertex): Rational {
	let sum: Integer = 0;
	x.weights.forEach((p, i) => {
		if (!p) return;
		y.weights.forEach((q, j) => {
			if (q) sum = plus(sum, times(times(p, q), payoffs.integers[i]![j]!));
		});
	});
	return unscale(payoffs, sum, times(x.weights.reduce(plus), y.weights.reduce(plus)));
}

/** What the first rounds take out: strictly dominated actions, then those that are only weakly. */
function dominatedAtOnce(strict: Elimination, weak: Elimination): Domination[] {
	const first = ({ steps }: Elimination) =>
		steps
			.filter(({ round }) => round === 1)
			.map(({ player, action, by, kind }): Domination => ({ player, action, by, kind }));
	const gone = first(strict);
	const isGone = ({ player, action }: Domination) =>
		gone.some((one) => one.player === player && one.action === action);
	return [...gone, ...first(weak).filter((one) => !isGone(one))];
}

/** Pure equilibria first in reading order; then by how many actions they mix, and by which. */
function inOrder(pairs: ExtremePairs['pairs'], [rows, columns]: readonly [Side, Side]) {
	const leftOut = ({ vertices, leftOut: of }: Side, index: number) => of(vertices[index]!.labels);
	return pairs
		.map((pair) => {
			const x = leftOut(rows, pair[0]);
			const y = leftOut(columns, pair[1]);
			return { pair, x, y, size: countBits(x) + countBits(y) };
		})
		.sort((a, b) => b.size - a.size || firstPlayed(a.x, b.x) || firstPlayed(a.y, b.y))
		.map(({ pair }) => pair);
}

/** Negative if, of the actions that only one of two masks leaves out, the first is played by the former. */
function firstPlayed(a: number, b: number): number {
	const first = (a ^ b) & -(a ^ b);
	return (a & first) - (b & first);
}
