/**
 * Dictionaries of a polyhedron { v ≥ 0, M v ≤ 1 }: which variables are basic, which cobasic, and the
 * integer table that expresses the former by the latter (Avis 2000, "lrs: a revised implementation of
 * the reverse search vertex enumeration algorithm", section 3). Variables 0 … d−1 are v, variables
 * d … d+k−1 the slacks of the k rows of M.
 */
import { times, type Integer, type IntegerMatrix } from './integers';
import { IntegerTable } from './integerTable';

type Ratio = readonly [above: Integer, below: Integer];

/** The sign of a − b, both with a positive denominator. */
function compareRatios(a: Ratio, b: Ratio): number {
	const mine = times(a[0], b[1]);
	const theirs = times(b[0], a[1]);
	return mine < theirs ? -1 : mine > theirs ? 1 : 0;
}

/** Dictionaries out of use, by shape: making typed arrays costs more than a small pivot does. */
const spares = new Map<number, Dictionary[]>();
/** How many of a shape are kept from one enumeration to the next. */
const MOST_SPARES = 16;

function sparesOf(height: number, width: number): Dictionary[] {
	const shape = height * 32 + width;
	let list = spares.get(shape);
	if (!list) spares.set(shape, (list = []));
	return list;
}

export class Dictionary {
	/** One row for each basic variable; a column for each cobasic one, and last the right-hand side. */
	readonly table: IntegerTable;
	/** The variable of each row. */
	readonly basic: Int8Array;
	/** The variable of each column. */
	readonly cobasic: Int8Array;
	/** Which variables are basic, as a bit mask. */
	basis = 0;

	constructor(table: IntegerTable) {
		this.table = table;
		this.basic = new Int8Array(table.height);
		this.cobasic = new Int8Array(table.width - 1);
	}

	/** A dictionary of a shape, for `pivotInto` to write. */
	static blank(height: number, width: number): Dictionary {
		return sparesOf(height, width).pop() ?? new Dictionary(new IntegerTable(height, width));
	}

	/** Gives back this dictionary, which nobody may use any more. */
	recycle(): void {
		sparesOf(this.table.height, this.table.width).push(this);
	}

	/** Lets go of all but a few dictionaries of this shape that were given back. */
	trimSpares(): void {
		const list = sparesOf(this.table.height, this.table.width);
		if (list.length > MOST_SPARES) list.length = MOST_SPARES;
	}

	/** The dictionary at the origin, where every slack is basic. At most 30 variables: a basis is a bit mask. */
	static atOrigin(matrix: IntegerMatrix): Dictionary {
		const rows = matrix.length;
		const dimension = matrix[0]!.length;
		const dictionary = Dictionary.blank(rows, dimension + 1);
		dictionary.table.fill(matrix.map((row) => [...row, 1]));
		for (let column = 0; column < dimension; column += 1) dictionary.cobasic[column] = column;
		for (let row = 0; row < rows; row += 1) dictionary.basic[row] = dimension + row;
		dictionary.basis = ((1 << rows) - 1) << dimension;
		return dictionary;
	}

	/** Which variables are zero here, as a bit mask: the cobasic ones and, if degenerate, some basic ones. */
	zeros(): number {
		const { near, width } = this.table;
		let mask = ((1 << (this.basic.length + this.cobasic.length)) - 1) ^ this.basis;
		for (let row = 0; row < this.basic.length; row += 1) {
			if (near[(row + 1) * width - 1] === 0) mask |= 1 << this.basic[row]!;
		}
		return mask;
	}

	/** The values of v, times the common denominator. */
	point(): Integer[] {
		const { table, basic } = this;
		const v: Integer[] = new Array(this.cobasic.length).fill(0);
		for (let row = 0; row < basic.length; row += 1) {
			const variable = basic[row]!;
			if (variable < v.length) v[variable] = table.entry((row + 1) * table.width - 1);
		}
		return v;
	}

	/**
	 * The row that leaves when a column enters, by the lexicographic ratio test: the right-hand side is
	 * thought of as perturbed by powers of a vanishing ε, one for each slack. −1 if none: a ray.
	 */
	leaving(column: number): number {
		const { near, height, width } = this.table;
		const last = width - 1;
		let best = -1;
		let bestAt = 0;
		let tied: number[] | null = null;
		for (let row = 0, at = 0; row < height; row += 1, at += width) {
			if (near[at + column]! <= 0) continue;
			const sign =
				best < 0
					? -1
					: this.table.compareProducts(at + last, bestAt + column, bestAt + last, at + column);
			if (sign < 0) {
				best = row;
				bestAt = at;
				tied = null;
			} else if (sign === 0) (tied ??= [best]).push(row);
		}
		return tied ? this.#breakTie(tied, column) : best;
	}

	/** Of rows with the same ratio, the one whose row of the basis inverse is lexicographically least. */
	#breakTie(rows: readonly number[], column: number): number {
		const { table, basic, cobasic } = this;
		const ratio = (row: number, slack: number): Ratio => {
			const place = cobasic.indexOf(slack);
			const above =
				place >= 0
					? table.entry(row * table.width + place)
					: basic[row] === slack
						? table.commonDenominator()
						: 0;
			return [above, table.entry(row * table.width + column)];
		};
		let left = rows;
		const end = cobasic.length + basic.length;
		for (let slack = cobasic.length; left.length > 1 && slack < end; slack += 1) {
			let least: Ratio | null = null;
			let kept: number[] = [];
			for (const row of left) {
				const mine = ratio(row, slack);
				const sign = least ? compareRatios(mine, least) : -1;
				if (sign < 0) {
					least = mine;
					kept = [row];
				} else if (sign === 0) kept.push(row);
			}
			left = kept;
		}
		return left[0]!;
	}

	/** Writes the dictionary after the exchange into another of the same shape. */
	pivotInto(target: Dictionary, row: number, column: number): void {
		this.table.pivotInto(target.table, row, column);
		target.basic.set(this.basic);
		target.cobasic.set(this.cobasic);
		target.basic[row] = this.cobasic[column]!;
		target.cobasic[column] = this.basic[row]!;
		target.basis = this.basis ^ (1 << this.basic[row]!) ^ (1 << this.cobasic[column]!);
	}
}
