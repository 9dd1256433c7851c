/** Whether two players' payoffs add up to the same number everywhere: what one gains the other loses. */
import type { Rational } from '$lib/exact/rational';
import { isEqual, plus, times } from './integers';
import { inOneUnit, rational, type Scaled } from './scale';

/**
 * The common sum of both payoffs in every cell, or null if it varies. Cost: one look at each cell.
 *
 * @example constantSum(scaleToPositiveIntegers([['2', '0']]), scaleToPositiveIntegers([['-1', '1']])) // '1'
 */
export function constantSum(A: Scaled, B: Scaled): Rational | null {
	const { a, b, unit } = inOneUnit(A, B);
	const sum = plus(a(0, 0), b(0, 0));
	const isConstant = A.integers.every((row, i) =>
		row.every((_, j) => isEqual(plus(a(i, j), b(i, j)), sum))
	);
	if (!isConstant) return null;
	const least = plus(times(A.least, B.denominator), times(B.least, A.denominator));
	return rational(plus(sum, least), unit);
}
