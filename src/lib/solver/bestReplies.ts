/** Best replies to pure actions, and the pure equilibria where they meet. */
import type { IntegerMatrix } from './integers';
import type { Solution } from './types';

/** The places of the greatest entries. */
function greatest(values: readonly bigint[]): number[] {
	const most = values.reduce((best, value) => (value > best ? value : best));
	return values.flatMap((value, place) => (value === most ? [place] : []));
}

/** Cost: one look at each payoff. */
export function bestReplies(A: IntegerMatrix, B: IntegerMatrix): Solution['bestReplies'] {
	return {
		row: A[0]!.map((_, j) => greatest(A.map((row) => row[j]!))),
		column: B.map(greatest)
	};
}

/** Cells in which both actions are best replies, in reading order. */
export function pureEquilibria({ row, column }: Solution['bestReplies']): [number, number][] {
	return column.flatMap((replies, i) =>
		replies.filter((j) => row[j]!.includes(i)).map((j): [number, number] => [i, j])
	);
}
