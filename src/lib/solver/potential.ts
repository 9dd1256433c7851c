/**
 * Exact potentials: one number for each cell such that whoever moves alone gains just the difference.
 * Source: Monderer and Shapley (1996), "Potential games", Games and Economic Behavior 14: 124–143,
 * section 2.
 */
import type { Rational } from '$lib/exact/rational';
import { isEqual, minus, plus } from './integers';
import { inOneUnit, rational, type Scaled } from './scale';

/**
 * The potential that is zero in the first cell, or null if there is none. Where it is greatest is a
 * pure equilibrium. Cost: one look at each cell.
 *
 * @example exactPotential(scaleToPositiveIntegers([['2', '0'], ['0', '1']]), scaleToPositiveIntegers([['2', '0'], ['0', '1']]))
 * // [['0', '-2'], ['-2', '-1']]
 */
export function exactPotential(A: Scaled, B: Scaled): Rational[][] | null {
	const { a, b, unit } = inOneUnit(A, B);
	/** Along the first column to row i, then along the row to column j. */
	const rise = (i: number, j: number) => plus(minus(a(i, 0), a(0, 0)), minus(b(i, j), b(i, 0)));
	const isExact = A.integers.every((row, i) =>
		row.every((_, j) => isEqual(minus(a(i, j), a(0, j)), minus(rise(i, j), rise(0, j))))
	);
	if (!isExact) return null;
	return A.integers.map((row, i) => row.map((_, j) => rational(rise(i, j), unit)));
}
