/** Best replies to pure actions, and the pure equilibria where they meet. */
import type { Integer, IntegerMatrix } from './integers';
import type { Solution } from './types';

/** The places of the greatest entries. */
function greatest(values: readonly Integer[]): number[] {
	let most = values[0]!;
	let places: number[] = [];
	values.forEach((value, place) => {
		if (value > most) {
			most = value;
			places = [place];
		} else if (!(value < most)) places.push(place);
	});
	return places;
}

/**
 * Cost: one look at each payoff.
 *
 * @example bestReplies([[2, 1], [2, 3]], [[1, 4], [5, 5]]) // row [[0, 1], [1]], column [[1], [0, 1]]
 */
export function bestReplies(A: IntegerMatrix, B: IntegerMatrix): Solution['bestReplies'] {
	return {
		row: A[0]!.map((_, j) => greatest(A.map((row) => row[j]!))),
		column: B.map(greatest)
	};
}

/**
 * Cells in which both actions are best replies, in reading order.
 *
 * @example pureEquilibria({ row: [[0, 1], [1]], column: [[1], [0, 1]] }) // [[1, 0], [1, 1]]
 */
export function pureEquilibria({ row, column }: Solution['bestReplies']): [number, number][] {
	return column.flatMap((replies, i) =>
		replies.filter((j) => row[j]!.includes(i)).map((j): [number, number] => [i, j])
	);
}
