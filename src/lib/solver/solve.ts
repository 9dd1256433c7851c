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
import { nashComponents } from './components';
import { constantSum } from './constantSum';
import { extremePairs, type ExtremePairs } from './extremeEquilibria';
import { plus, times, transpose, type Integer } from './integers';
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
	const replies = bestReplies(A.integers, B.integers);
	const extreme = yield* extremePairs(A.integers, B.integers);
	const { equilibria, xv, yv, edges } = describe(extreme, A, B);
	const list = nashComponents(edges, xv.length);
	yield;
	const iteratedStrict = eliminate(own, 'strict');
	yield;
	const iteratedWeak = eliminate(own, 'weak');
	yield;
	const rowLeads = commit(A, B.integers);
	const columnLeads = commit({ ...B, integers: own[1] }, transpose(A.integers));
	const guarantees = [maximin(A), maximin({ ...B, integers: own[1] })] as const;
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
		stackelberg: [rowLeads, columnLeads],
		riskDominance: riskDominance(A, B),
		potential: exactPotential(A, B),
		efficient: efficientCells(A.integers, B.integers)
	};
}

/** The extreme equilibria in words of the game: mixtures of those vertices that take part in one, and the pairs of them. */
function describe({ xs, ys, pairs }: ExtremePairs, A: Scaled, B: Scaled) {
	const rows = new Mixtures(xs);
	const columns = new Mixtures(ys);
	const stability = stabilityOf(xs, ys, A.integers.length, A.integers[0]!.length);
	const edges = pairs.map(([x, y]) => [rows.place(x), columns.place(y)] as const);
	const equilibria = pairs.map(([x, y], k): Equilibrium => ({
		x: rows.mixtures[edges[k]![0]]!,
		y: columns.mixtures[edges[k]![1]]!,
		u: [expected(A, xs[x]!, ys[y]!), expected(B, xs[x]!, ys[y]!)],
		strict: stability.isStrict(x, y),
		perfect: stability.isPerfect(x, y)
	}));
	return { equilibria: inOrder(equilibria), xv: rows.mixtures, yv: columns.mixtures, edges };
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

/** Pure equilibria first in reading order, then by how few actions they mix, then by their mixtures. */
function inOrder(equilibria: Equilibrium[]): Equilibrium[] {
	const played = (mixture: Mixture) =>
		mixture.flatMap((chance, action) => (chance === '0' ? [] : [action]));
	return equilibria
		.map((equilibrium) => {
			const [x, y] = [played(equilibrium.x), played(equilibrium.y)];
			return { equilibrium, size: x.length + y.length, key: [...x, -1, ...y] };
		})
		.sort((a, b) => a.size - b.size || compareLists(a.key, b.key))
		.map(({ equilibrium }) => equilibrium);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
	const place = a.findIndex((value, index) => value !== b[index]);
	return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? -1);
}
