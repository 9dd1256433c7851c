/** Pareto-efficient cells: no other cell is as good for both and better for one. */
import type { Integer, IntegerMatrix } from './integers';

/**
 * As [row, column] in reading order. Cost: one sort of the cells; from the best for the row player
 * down, a cell is efficient if it gives the column player more than any cell before.
 *
 * @example efficientCells([[2, 0], [3, 1]], [[2, 3], [0, 1]]) // [[0, 0], [0, 1], [1, 0]]
 */
export function efficientCells(A: IntegerMatrix, B: IntegerMatrix): [number, number][] {
	const cells = A.flatMap((row, i) => row.map((a, j) => ({ i, j, a, b: B[i]![j]! })));
	cells.sort((one, two) => descending(one.a, two.a) || descending(one.b, two.b));
	const efficient: [number, number][] = [];
	let front = cells[0]!;
	for (const cell of cells) {
		const isEqual = cell.a === front.a && cell.b === front.b;
		if (cell !== front && !isEqual && cell.b <= front.b) continue;
		front = cell;
		efficient.push([cell.i, cell.j]);
	}
	return efficient.sort(([i, j], [k, l]) => i - k || j - l);
}

const descending = (a: Integer, b: Integer) => (a > b ? -1 : a < b ? 1 : 0);
