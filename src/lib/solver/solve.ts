/**
 * The two-player solver: every answer about a bimatrix game, exact. `solve` runs to the end;
 * `solveSteps` is the same as a generator that yields about every millisecond of work, so that a
 * worker can stop it.
 *
 * @example
 * solve({ A: [['0', '-1'], ['1', '-10']], B: [['0', '1'], ['-1', '-10']] })
 * // Chicken: equilibria at (0, 1), at (1, 0), and both mixing 9/10 against 1/10
 */
import type { Bimatrix } from '$lib/game/types';
import { bestReplies, pureEquilibria } from './bestReplies';
import { dominatedAgainst, sidesOf } from './bestReplyFaces';
import { nashComponents } from './components';
import { constantSum } from './constantSum';
import { listEquilibria } from './equilibriumList';
import { extremePairs } from './extremeEquilibria';
import { dominatedActions, eliminate, ownPayoffs } from './iteratedElimination';
import { tooLarge, tooLong } from './limits';
import { maximin } from './maximin';
import { efficientCells } from './pareto';
import { exactPotential } from './potential';
import { riskDominance } from './riskDominance';
import { scaleToPositiveIntegers } from './scale';
import { commit } from './stackelberg';
import { finish } from './steps';
import type { Answer, NashSubset } from './types';

/** The whole solution, or why there is none. */
export function solve(game: Bimatrix): Answer {
	return finish(solveSteps(game));
}

/** The same, to be stopped at any time by not going on. */
export function* solveSteps(game: Bimatrix): Generator<void, Answer> {
	const m = game.A.length;
	const n = game.A[0]?.length ?? 0;
	if (!m || !n) {
		return { kind: 'refused', why: 'A game needs at least one action for each player.' };
	}
	const shapeProblem = tooLarge(m, n);
	if (shapeProblem) return { kind: 'refused', why: shapeProblem };
	const A = scaleToPositiveIntegers(game.A);
	const B = scaleToPositiveIntegers(game.B);
	const lengthProblem = tooLong(m, n, A.most > B.most ? A.most : B.most);
	if (lengthProblem) return { kind: 'refused', why: lengthProblem };

	const own = ownPayoffs(A.integers, B.integers);
	const ownB = { ...B, integers: own[1] };
	const replies = bestReplies(A.integers, B.integers);
	const { xs, ys, pairs, degenerate } = yield* extremePairs(A.integers, B.integers);
	const sides = sidesOf(xs, ys, m, n);
	const { equilibria, xv, yv, edges } = yield* listEquilibria(pairs, sides, [A, B]);
	const list = yield* nashComponents(edges);
	const dominated = yield* dominatedActions(own, [
		dominatedAgainst(sides[1], m),
		dominatedAgainst(sides[0], n)
	]);
	const iteratedStrict = yield* eliminate(own, 'strict', dominated);
	const iteratedWeak = yield* eliminate(own, 'weak', dominated);
	const guarantees = [maximin(A), maximin(ownB)] as const;
	yield;
	const commitments = [commit(sides[0], A), commit(sides[1], ownB)] as const;
	yield;
	const sum = constantSum(A, B);
	return {
		kind: 'solved',
		bestReplies: replies,
		pure: pureEquilibria(replies),
		equilibria,
		components: { xv, yv, list },
		dominated,
		iteratedStrict,
		rationalizable: { rows: iteratedStrict.rows, cols: iteratedStrict.cols },
		iteratedWeak,
		degenerate,
		continuum: list.some((component) => component.some(isContinuum)),
		constantSum: sum,
		zeroSumValue: sum === '0' ? guarantees[0].value : null,
		maximin: guarantees,
		stackelberg: commitments,
		riskDominance: riskDominance(A, B),
		potential: exactPotential(A, B),
		efficient: efficientCells(A.integers, B.integers)
	};
}

const isContinuum = ({ x, y }: NashSubset) => x.length > 1 || y.length > 1;
