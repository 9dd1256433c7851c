/** Pareto-efficient cells: no other cell is as good for both and better for one. */
import type { IntegerMatrix } from './integers';

/** As [row, column] in reading order. Cost: quadratic in the number of cells. */
export function efficientCells(A: IntegerMatrix, B: IntegerMatrix): [number, number][] {
	const cells = A.flatMap((row, i) => row.map((a, j) => ({ i, j, a, b: B[i]![j]! })));
	return cells
		.filter(
			({ a, b }) =>
				!cells.some((other) => other.a >= a && other.b >= b && (other.a > a || other.b > b))
		)
		.map(({ i, j }) => [i, j]);
}
