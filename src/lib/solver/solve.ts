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
import { efficientCells } from './efficient';
import { extremePairs } from './extremeEquilibria';
import { rational, scaleToPositiveIntegers, transpose, type Scaled } from './integers';
import { dominatedActions, eliminate, ownPayoffs } from './iteratedElimination';
import { maximin } from './security';
import { commitmentValue } from './stackelberg';
import type { Answer, Equilibrium, Mixture, Solution } from './types';
import type { Vertex } from './vertexEnumeration';
import { constantSum } from './zeroSum';

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
	const { xs, ys, pairs, degenerate } = yield* extremePairs(A.integers, B.integers);
	const xv = xs.map(mixtureOf);
	const yv = ys.map(mixtureOf);
	const list = nashComponents(pairs, xs.length);
	const everything = [[...own[0].keys()], [...own[1].keys()]] as const;
	const strict = dominatedActions(own, everything, 'strict');
	const gone = new Set(strict.map(({ player, action }) => `${player},${action}`));
	const weak = dominatedActions(own, everything, 'weak').filter(
		({ player, action }) => !gone.has(`${player},${action}`)
	);
	yield;
	const rowSecurity = maximin(A);
	const columnSecurity = maximin({ ...B, integers: own[1] });
	const sum = constantSum(game);
	const solution: Solution = {
		kind: 'solved',
		bestReplies: replies,
		pure: pureEquilibria(replies),
		equilibria: inOrder(
			pairs.map(([x, y]): Equilibrium => ({
				x: xv[x]!,
				y: yv[y]!,
				u: [expected(A, xs[x]!, ys[y]!), expected(B, xs[x]!, ys[y]!)]
			}))
		),
		components: { xv, yv, list },
		dominated: [...strict, ...weak],
		iteratedStrict: eliminate(own, 'strict'),
		iteratedWeak: eliminate(own, 'weak'),
		degenerate,
		continuum: list.some((component) => component.some(({ x, y }) => x.length > 1 || y.length > 1)),
		constantSum: sum,
		zeroSumValue: sum === '0' ? rowSecurity.value : null,
		maximin: [rowSecurity.value, columnSecurity.value],
		stackelberg: [
			commitmentValue(A, B.integers).value,
			commitmentValue({ ...B, integers: own[1] }, transpose(A.integers)).value
		],
		efficient: efficientCells(A.integers, B.integers)
	};
	return solution;
}

function mixtureOf({ weights, total }: Vertex): Mixture {
	return weights.map((weight) => rational(weight, total));
}

function expected(payoffs: Scaled, x: Vertex, y: Vertex): Rational {
	let sum = 0n;
	x.weights.forEach((p, i) => {
		if (p === 0n) return;
		y.weights.forEach((q, j) => {
			if (q !== 0n) sum += p * q * payoffs.integers[i]![j]!;
		});
	});
	return payoffs.unscale(sum, x.total * y.total);
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
