/**
 * The smallest and the largest sum of payoffs in a correlated equilibrium: a linear programme over
 * distributions on cells that nobody wants to disobey (Aumann 1974; Hart and Schmeidler 1989).
 */
import { toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';
import { scaleToPositiveIntegers } from './integers';
import { maximize } from './simplex';

/** Cost: a programme with as many variables as cells; meant for games of a few dozen cells. */
export function correlatedExtremes(game: Bimatrix): {
	readonly least: Rational;
	readonly most: Rational;
} {
	const A = scaleToPositiveIntegers(game.A).integers;
	const B = scaleToPositiveIntegers(game.B).integers;
	const cells = A.flatMap((row, i) => row.map((_, j) => [i, j] as const));
	const rows = A.map((_, i) => i);
	const columns = A[0]!.map((_, j) => j);
	/** What the advised player would gain by playing `instead`; none may be positive on average. */
	const obedience = [
		...rows.flatMap((advised) =>
			rows
				.filter((instead) => instead !== advised)
				.map((instead) => cells.map(([i, j]) => (i === advised ? A[instead]![j]! - A[i]![j]! : 0n)))
		),
		...columns.flatMap((advised) =>
			columns
				.filter((instead) => instead !== advised)
				.map((instead) => cells.map(([i, j]) => (j === advised ? B[i]![instead]! - B[i]![j]! : 0n)))
		)
	];
	const constraints = [...obedience, cells.map(() => 1n)];
	const bounds = [...obedience.map(() => 0n), 1n];
	// The two payoffs have scales of their own: their sum is made whole once more.
	const sums = cells.map(([i, j]) => toFraction(game.A[i]![j]!).add(toFraction(game.B[i]![j]!)));
	const extreme = (sign: 1 | -1): Rational => {
		const { integers, unscale } = scaleToPositiveIntegers([
			sums.map((sum) => toRational(sum.mul(sign)))
		]);
		const { solution, denominator } = maximize(integers[0]!, constraints, bounds);
		const worth = solution.reduce((sum, p, cell) => sum + p * integers[0]![cell]!, 0n);
		return toRational(toFraction(unscale(worth, denominator)).mul(sign));
	};
	return { least: extreme(-1), most: extreme(1) };
}
