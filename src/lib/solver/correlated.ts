/**
 * The smallest and the largest sum of payoffs in a correlated equilibrium: a linear programme over
 * distributions on cells that nobody wants to disobey (Aumann 1974; Hart and Schmeidler 1989).
 */
import { toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';
import { minus } from './integers';
import { scaleToPositiveIntegers, unscale } from './scale';
import { maximize } from './simplex';

/**
 * Cost: two programmes with as many variables as cells; meant for games of a few dozen cells.
 *
 * @example correlatedExtremes({ A: [['6', '2'], ['7', '0']], B: [['6', '7'], ['2', '0']] })
 * // Aumann's game: least '108/13', most '21/2'
 */
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
				.map((instead) =>
					cells.map(([i, j]) => (i === advised ? minus(A[instead]![j]!, A[i]![j]!) : 0))
				)
		),
		...columns.flatMap((advised) =>
			columns
				.filter((instead) => instead !== advised)
				.map((instead) =>
					cells.map(([i, j]) => (j === advised ? minus(B[i]![instead]!, B[i]![j]!) : 0))
				)
		)
	];
	const constraints = [...obedience.map((row) => [...row, 0]), [...cells.map(() => 1), 1]];
	// The two payoffs have scales of their own: their sum is made whole once more.
	const sums = cells.map(([i, j]) => toFraction(game.A[i]![j]!).add(toFraction(game.B[i]![j]!)));
	const extreme = (sign: 1 | -1): Rational => {
		const scaled = scaleToPositiveIntegers([sums.map((sum) => toRational(sum.mul(sign)))]);
		const { value, denominator } = maximize(scaled.integers[0]!, constraints);
		return toRational(toFraction(unscale(scaled, value, denominator)).mul(sign));
	};
	return { least: extreme(-1), most: extreme(1) };
}
