/** Pareto-efficient cells: no other cell is as good for both and better for one. */
import type { IntegerMatrix } from './integers';

/**
 * As [row, column] in reading order. Cost: quadratic in the number of cells at worst.
 *
 * @example efficientCells([[2, 0], [3, 1]], [[2, 3], [0, 1]]) // [[0, 0], [0, 1], [1, 0]]
 */
export function efficientCells(A: IntegerMatrix, B: IntegerMatrix): [number, number][] {
	const efficient: [number, number][] = [];
	for (let i = 0; i < A.length; i += 1) {
		for (let j = 0; j < A[i]!.length; j += 1) {
			if (!isImprovedOn(A, B, i, j)) efficient.push([i, j]);
		}
	}
	return efficient;
}

function isImprovedOn(A: IntegerMatrix, B: IntegerMatrix, i: number, j: number): boolean {
	const a = A[i]![j]!;
	const b = B[i]![j]!;
	for (let k = 0; k < A.length; k += 1) {
		const row = A[k]!;
		const column = B[k]!;
		for (let l = 0; l < row.length; l += 1) {
			if (row[l]! >= a && column[l]! >= b && (row[l]! > a || column[l]! > b)) return true;
		}
	}
	return false;
}
