/**
 * Exact linear programmes of one shape: maximise c·v subject to M v ≤ b, v ≥ 0 with b ≥ 0, so that the
 * origin is feasible. Dominance, maximin, commitment and correlated payoffs all fit it. Integer
 * pivoting as in `integerTable.ts`; Bland's rule (1977, "New finite pivoting rules for the simplex
 * method") keeps it from cycling.
 */
import type { Integer } from './integers';
import { IntegerTable } from './integerTable';

/** A best point v = `solution` / `denominator`, worth `value` / `denominator`. */
export interface Optimum {
	readonly value: Integer;
	readonly solution: readonly Integer[];
	readonly denominator: Integer;
}

/**
 * Throws on an unbounded programme: none of ours is. Cost: O(rows · columns) a pivot, and as a rule
 * no more than a few pivots for each row.
 *
 * @param c the objective's coefficients
 * @param constraints for each the row of M and, last, its bound b ≥ 0
 * @example maximize([1, 1], [[2, 1, 3], [1, 2, 3]]) // value 6, solution [3, 3], denominator 3
 */
export function maximize(
	c: readonly Integer[],
	constraints: readonly (readonly Integer[])[]
): Optimum {
	const d = c.length;
	const k = constraints.length;
	// The objective as one more row: value − c·v = 0.
	let [table, spare] = scratchOf(k + 1, d + 1);
	table.fill([...constraints, [...c.map(opposite), 0]]);
	const basic = Array.from({ length: k }, (_, i) => d + i);
	const cobasic = Array.from({ length: d }, (_, j) => j);
	for (;;) {
		const column = entering(table, cobasic);
		if (column < 0) break;
		const row = leaving(table, basic, column);
		if (row < 0) throw new RangeError('This linear programme has no greatest value.');
		table.pivotInto(spare, row, column);
		[table, spare] = [spare, table];
		[basic[row], cobasic[column]] = [cobasic[column]!, basic[row]!];
	}
	const last = (row: number) => table.entry(row * (d + 1) + d);
	const solution: Integer[] = new Array(d).fill(0);
	basic.forEach((variable, i) => {
		if (variable < d) solution[variable] = last(i);
	});
	return { value: last(k), solution, denominator: table.commonDenominator() };
}

/** Two tables of the shape used last, overwritten by each programme: making them costs more than a pivot. */
let scratch: readonly [IntegerTable, IntegerTable] | null = null;

function scratchOf(height: number, width: number): readonly [IntegerTable, IntegerTable] {
	if (scratch?.[0].height !== height || scratch[0].width !== width) {
		scratch = [new IntegerTable(height, width), new IntegerTable(height, width)];
	}
	return scratch;
}

const opposite = (value: Integer): Integer => -value;

/** The first variable that would raise the objective. */
function entering({ near, width, height }: IntegerTable, cobasic: readonly number[]): number {
	const objective = (height - 1) * width;
	let column = -1;
	for (let j = 0; j < cobasic.length; j += 1) {
		if (near[objective + j]! < 0 && (column < 0 || cobasic[j]! < cobasic[column]!)) column = j;
	}
	return column;
}

/** The row that limits it most, of several the first variable's. */
function leaving(table: IntegerTable, basic: readonly number[], column: number): number {
	const { near, width } = table;
	const last = width - 1;
	let row = -1;
	for (let i = 0; i < basic.length; i += 1) {
		if (near[i * width + column]! <= 0) continue;
		const sign =
			row < 0
				? -1
				: table.compareProducts(
						i * width + last,
						row * width + column,
						row * width + last,
						i * width + column
					);
		if (sign < 0 || (sign === 0 && basic[i]! < basic[row]!)) row = i;
	}
	return row;
}
