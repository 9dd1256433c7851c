/**
 * Dictionaries of a polyhedron { v ≥ 0, M v ≤ b } in integers: one basic variable a row, one cobasic
 * variable a column, and a common denominator D > 0, so that for each row
 *
 *     D · basic + Σ T[row][column] · cobasic = T[row][last].
 *
 * Pivots stay in integers because D divides every new entry (Edmonds 1967; Bareiss 1968; used for
 * vertex enumeration by Avis 2000, "lrs: a revised implementation of the reverse search vertex
 * enumeration algorithm", section 3). Two arithmetics: native numbers while every product is seen to
 * stay within 2^53, and BigInt beyond.
 */

/** Thrown by the native arithmetic when a value would leave the safe integers; the caller starts again with BigInt. */
export class Overflow extends Error {}

const SAFE = Number.MAX_SAFE_INTEGER;

/** What the two arithmetics have in common. Variables: 0 … d−1 are v, d … d+k−1 are the slacks of the k rows of M. */
export interface Dictionary {
	/** The variable of each row. */
	readonly basic: Uint8Array;
	/** The variable of each column. */
	readonly cobasic: Uint8Array;
	/** Which variables are basic, as a bit mask. */
	readonly basis: number;
	/** The row that leaves when a column enters, by the lexicographic ratio test. −1 if none: a ray. */
	leaving(column: number): number;
	/** The dictionary after the exchange. This one stays as it is. */
	pivot(row: number, column: number): Dictionary;
	/** The right-hand side of a row and the common denominator: the value of its basic variable. */
	value(row: number): readonly [bigint, bigint];
	isZero(row: number): boolean;
}

function exchanged(
	{ basic, cobasic, basis }: Dictionary,
	row: number,
	column: number
): { basic: Uint8Array; cobasic: Uint8Array; basis: number } {
	const [leaves, enters] = [basic[row]!, cobasic[column]!];
	const result = {
		basic: basic.slice(),
		cobasic: cobasic.slice(),
		basis: (basis & ~(1 << leaves)) | (1 << enters)
	};
	result.basic[row] = enters;
	result.cobasic[column] = leaves;
	return result;
}

/** The columns of the identity that the slacks began with, as they stand now: for the ratio test's ties. */
function slackPlaces(dictionary: Dictionary, dimension: number): Int16Array {
	const rows = dictionary.basic.length;
	// ≥ 0: the column of a cobasic slack; < 0: −1 − the row of a basic one.
	const places = new Int16Array(rows);
	dictionary.basic.forEach((variable, row) => {
		if (variable >= dimension) places[variable - dimension] = -1 - row;
	});
	dictionary.cobasic.forEach((variable, column) => {
		if (variable >= dimension) places[variable - dimension] = column;
	});
	return places;
}

class NativeDictionary implements Dictionary {
	constructor(
		readonly basic: Uint8Array,
		readonly cobasic: Uint8Array,
		readonly basis: number,
		/** Row by row, `cobasic.length` columns and the right-hand side. */
		private readonly table: Float64Array,
		private readonly denominator: number
	) {}

	leaving(column: number): number {
		const width = this.cobasic.length + 1;
		const rows = this.basic.length;
		const table = this.table;
		let best = -1;
		let tied: number[] | null = null;
		for (let row = 0; row < rows; row += 1) {
			const coefficient = table[row * width + column]!;
			if (coefficient <= 0) continue;
			if (best < 0) {
				best = row;
				continue;
			}
			const mine = product(table[row * width + width - 1]!, table[best * width + column]!);
			const theirs = product(table[best * width + width - 1]!, coefficient);
			if (mine < theirs) {
				best = row;
				tied = null;
			} else if (mine === theirs) (tied ??= [best]).push(row);
		}
		return tied ? this.breakTie(tied, column) : best;
	}

	private breakTie(rows: readonly number[], column: number): number {
		const width = this.cobasic.length + 1;
		const places = slackPlaces(this, this.cobasic.length);
		let left = rows;
		for (const place of places) {
			if (left.length === 1) break;
			const entry = (row: number) =>
				place >= 0 ? this.table[row * width + place]! : row === -1 - place ? this.denominator : 0;
			let kept: number[] = [];
			for (const row of left) {
				const first = kept[0];
				if (first === undefined) kept = [row];
				else {
					const mine = product(entry(row), this.table[first * width + column]!);
					const theirs = product(entry(first), this.table[row * width + column]!);
					if (mine < theirs) kept = [row];
					else if (mine === theirs) kept.push(row);
				}
			}
			left = kept;
		}
		return left[0]!;
	}

	pivot(row: number, column: number): NativeDictionary {
		const width = this.cobasic.length + 1;
		const old = this.table;
		const table = new Float64Array(old.length);
		const pivot = old[row * width + column]!;
		const { denominator } = this;
		const pivotRow = row * width;
		for (let at = 0; at < old.length; at += width) {
			if (at === pivotRow) {
				for (let j = 0; j < width; j += 1) table[at + j] = old[at + j]!;
				table[at + column] = denominator;
				continue;
			}
			const factor = old[at + column]!;
			if (factor === 0 && pivot === denominator) {
				for (let j = 0; j < width; j += 1) table[at + j] = old[at + j]!;
				continue;
			}
			for (let j = 0; j < width; j += 1) {
				const first = old[at + j]! * pivot;
				const second = factor * old[pivotRow + j]!;
				const sum = first - second;
				if (
					first > SAFE ||
					first < -SAFE ||
					second > SAFE ||
					second < -SAFE ||
					sum > SAFE ||
					sum < -SAFE
				) {
					throw new Overflow();
				}
				table[at + j] = sum / denominator;
			}
			table[at + column] = -factor;
		}
		const { basic, cobasic, basis } = exchanged(this, row, column);
		return new NativeDictionary(basic, cobasic, basis, table, pivot);
	}

	value(row: number): readonly [bigint, bigint] {
		const width = this.cobasic.length + 1;
		return [BigInt(this.table[(row + 1) * width - 1]!), BigInt(this.denominator)];
	}

	isZero(row: number): boolean {
		return this.table[(row + 1) * (this.cobasic.length + 1) - 1] === 0;
	}
}

function product(a: number, b: number): number {
	const result = a * b;
	if (result > SAFE || result < -SAFE) throw new Overflow();
	return result;
}

class BigDictionary implements Dictionary {
	constructor(
		readonly basic: Uint8Array,
		readonly cobasic: Uint8Array,
		readonly basis: number,
		private readonly table: readonly bigint[],
		private readonly denominator: bigint
	) {}

	leaving(column: number): number {
		const width = this.cobasic.length + 1;
		const { table } = this;
		let best = -1;
		let tied: number[] | null = null;
		for (let row = 0; row < this.basic.length; row += 1) {
			const coefficient = table[row * width + column]!;
			if (coefficient <= 0n) continue;
			if (best < 0) {
				best = row;
				continue;
			}
			const mine = table[row * width + width - 1]! * table[best * width + column]!;
			const theirs = table[best * width + width - 1]! * coefficient;
			if (mine < theirs) {
				best = row;
				tied = null;
			} else if (mine === theirs) (tied ??= [best]).push(row);
		}
		return tied ? this.breakTie(tied, column) : best;
	}

	private breakTie(rows: readonly number[], column: number): number {
		const width = this.cobasic.length + 1;
		let left = rows;
		for (const place of slackPlaces(this, this.cobasic.length)) {
			if (left.length === 1) break;
			const entry = (row: number) =>
				place >= 0 ? this.table[row * width + place]! : row === -1 - place ? this.denominator : 0n;
			let kept: number[] = [];
			for (const row of left) {
				const first = kept[0];
				if (first === undefined) kept = [row];
				else {
					const mine = entry(row) * this.table[first * width + column]!;
					const theirs = entry(first) * this.table[row * width + column]!;
					if (mine < theirs) kept = [row];
					else if (mine === theirs) kept.push(row);
				}
			}
			left = kept;
		}
		return left[0]!;
	}

	pivot(row: number, column: number): BigDictionary {
		const width = this.cobasic.length + 1;
		const old = this.table;
		const table: bigint[] = new Array(old.length);
		const pivot = old[row * width + column]!;
		const { denominator } = this;
		const pivotRow = row * width;
		for (let at = 0; at < old.length; at += width) {
			if (at === pivotRow) {
				for (let j = 0; j < width; j += 1) table[at + j] = old[at + j]!;
				table[at + column] = denominator;
				continue;
			}
			const factor = old[at + column]!;
			for (let j = 0; j < width; j += 1) {
				table[at + j] = (old[at + j]! * pivot - factor * old[pivotRow + j]!) / denominator;
			}
			table[at + column] = -factor;
		}
		const { basic, cobasic, basis } = exchanged(this, row, column);
		return new BigDictionary(basic, cobasic, basis, table, pivot);
	}

	value(row: number): readonly [bigint, bigint] {
		return [this.table[(row + 1) * (this.cobasic.length + 1) - 1]!, this.denominator];
	}

	isZero(row: number): boolean {
		return this.table[(row + 1) * (this.cobasic.length + 1) - 1] === 0n;
	}
}

/** The dictionary at the origin, where every slack is basic. At most 31 variables, since a basis is a bit mask. */
export function originDictionary(
	matrix: readonly (readonly bigint[])[],
	arithmetic: 'native' | 'big'
): Dictionary {
	const rows = matrix.length;
	const dimension = matrix[0]?.length ?? 0;
	const basic = Uint8Array.from({ length: rows }, (_, row) => dimension + row);
	const cobasic = Uint8Array.from({ length: dimension }, (_, column) => column);
	const basis = ((1 << rows) - 1) << dimension;
	const table = matrix.flatMap((row) => [...row, 1n]);
	if (arithmetic === 'big') return new BigDictionary(basic, cobasic, basis, table, 1n);
	if (table.some((entry) => entry > BigInt(SAFE))) throw new Overflow();
	return new NativeDictionary(basic, cobasic, basis, Float64Array.from(table, Number), 1);
}
