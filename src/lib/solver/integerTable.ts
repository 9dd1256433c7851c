/**
 * Tables of integers that are pivoted without fractions: what enumeration of vertices and linear
 * programming have in common. A table stands for one equation a row,
 *
 *     D · basic + Σ table[row][column] · cobasic = table[row][last],
 *
 * and an exchange of a basic for a cobasic variable keeps all entries whole because the common
 * denominator D divides every new one (Edmonds 1967, "Systems of distinct representatives and linear
 * algebra"; Bareiss 1968, "Sylvester's identity and multistep integer-preserving Gaussian elimination").
 *
 * Entries are native numbers while they are safe integers. Products may be larger: they are formed in
 * two doubles (Dekker 1971, "A floating-point technique for extending the available precision").
 * A table with an entry beyond 2^53 goes on in BigInt, and comes back as soon as all are safe again.
 */
import { SAFE, type Integer } from './integers';

/** Where doubles are this close in relation to their size, only exact arithmetic can tell them apart. */
const DOUBT = 2 ** -48;

/** Splits a double in two halves of 26 bits (Veltkamp 1968). */
const SPLITTER = 2 ** 27 + 1;

/** From this denominator on, rounding in `exactQuotient` stays well below one half. */
const SMALLEST_DENOMINATOR = 64;

export class IntegerTable {
	/** Row by row. If `big` is set, only the doubles nearest to the entries. */
	readonly near: Float64Array;
	/** The entries, where some are not safe integers. */
	big: bigint[] | null = null;
	/** The common denominator D > 0; the nearest double if `big` is set. */
	denominator = 1;
	bigDenominator = 1n;

	constructor(
		readonly height: number,
		readonly width: number
	) {
		this.near = new Float64Array(height * width);
	}

	/** Writes the entries of the first dictionary: D = 1. */
	fill(rows: readonly (readonly Integer[])[]): void {
		let at = 0;
		let isBig = false;
		for (const row of rows) {
			for (const entry of row) {
				this.near[at] = Number(entry);
				isBig ||= entry > SAFE || entry < -SAFE;
				at += 1;
			}
		}
		this.big = isBig ? rows.flatMap((row) => row.map(BigInt)) : null;
		this.denominator = 1;
		this.bigDenominator = 1n;
	}

	entry(index: number): Integer {
		return this.big ? this.big[index]! : this.near[index]!;
	}

	commonDenominator(): Integer {
		return this.big ? this.bigDenominator : this.denominator;
	}

	/** The sign of `t[a] · t[b] − t[c] · t[d]`, all four entries ≥ 0. */
	compareProducts(a: number, b: number, c: number, d: number): number {
		const { near } = this;
		const first = near[a]! * near[b]!;
		const second = near[c]! * near[d]!;
		const difference = first - second;
		// Written so that products beyond all doubles are in doubt too.
		if (Math.abs(difference) > (first + second) * DOUBT) return difference;
		if (!this.big && first <= SAFE && second <= SAFE) return difference;
		const exactly =
			BigInt(this.entry(a)) * BigInt(this.entry(b)) - BigInt(this.entry(c)) * BigInt(this.entry(d));
		return exactly > 0n ? 1 : exactly < 0n ? -1 : 0;
	}

	/** Writes the table after the exchange into another of the same shape. This one stays as it is. */
	pivotInto(target: IntegerTable, row: number, column: number): void {
		if (this.big || !pivotNative(this, target, row, column)) pivotBig(this, target, row, column);
	}
}

/** False if some new entry is no safe integer; the target is then half written. */
function pivotNative(
	{ near, width, denominator }: IntegerTable,
	target: IntegerTable,
	row: number,
	column: number
): boolean {
	const out = target.near;
	const start = row * width;
	const pivot = near[start + column]!;
	for (let at = 0; at < near.length; at += width) {
		if (at === start) {
			for (let j = 0; j < width; j += 1) out[at + j] = near[at + j]!;
			out[at + column] = denominator;
			continue;
		}
		const factor = near[at + column]!;
		if (factor === 0 && pivot === denominator) {
			for (let j = 0; j < width; j += 1) out[at + j] = near[at + j]!;
			continue;
		}
		for (let j = 0; j < width; j += 1) {
			const a = near[at + j]!;
			const b = near[start + j]!;
			const first = a * pivot;
			const second = factor * b;
			if (Math.abs(first) + Math.abs(second) <= SAFE) {
				out[at + j] = (first - second) / denominator;
			} else {
				const quotient = exactQuotient(a, pivot, factor, b, denominator);
				if (Number.isNaN(quotient)) return false;
				out[at + j] = quotient;
			}
		}
		out[at + column] = -factor;
	}
	target.big = null;
	target.denominator = pivot;
	return true;
}

/**
 * `(a · p − f · q) / d` for safe integers of which d > 0 divides the difference; NaN if the result is
 * no safe integer or d is too small to be certain.
 *
 * Both products, their difference and the product of a first quotient with d are formed as sums of two
 * doubles. The remainder that this leaves is right to within 7, and the true one is a multiple of d:
 * divided by d ≥ 64 and rounded it is exact.
 *
 * @example exactQuotient(2 ** 52, 2 ** 52, 2 ** 26, 2 ** 26, 2 ** 52) // 4503599627370495
 */
export function exactQuotient(a: number, p: number, f: number, q: number, d: number): number {
	if (d < SMALLEST_DENOMINATOR) return NaN;
	const first = a * p;
	const second = f * q;
	const difference = first - second;
	const part = difference - first;
	const lost =
		first - (difference - part) - (second + part) + (lowPart(a, p, first) - lowPart(f, q, second));
	const estimate = Math.round(difference / d);
	if (!(Math.abs(estimate) <= 2 * SAFE)) return NaN;
	const product = estimate * d;
	const rest = difference - product - lowPart(estimate, d, product) + lost;
	const quotient = estimate + Math.round(rest / d);
	return quotient <= SAFE && quotient >= -SAFE ? quotient : NaN;
}

/** What rounding took from the product of two whole numbers: `a · b − product`, exactly. */
function lowPart(a: number, b: number, product: number): number {
	const aBig = SPLITTER * a;
	const bBig = SPLITTER * b;
	const aHigh = aBig - (aBig - a);
	const bHigh = bBig - (bBig - b);
	const aLow = a - aHigh;
	const bLow = b - bHigh;
	return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function pivotBig(source: IntegerTable, target: IntegerTable, row: number, column: number): void {
	const { width, near } = source;
	const old = source.big ?? Array.from(near, BigInt);
	const denominator = source.big ? source.bigDenominator : BigInt(source.denominator);
	const entries: bigint[] = new Array(old.length);
	const start = row * width;
	const pivot = old[start + column]!;
	for (let at = 0; at < old.length; at += width) {
		if (at === start) {
			for (let j = 0; j < width; j += 1) entries[at + j] = old[at + j]!;
			entries[at + column] = denominator;
			continue;
		}
		const factor = old[at + column]!;
		for (let j = 0; j < width; j += 1) {
			entries[at + j] = (old[at + j]! * pivot - factor * old[start + j]!) / denominator;
		}
		entries[at + column] = -factor;
	}
	const out = target.near;
	let isSafe = pivot <= SAFE;
	for (let at = 0; at < entries.length; at += 1) {
		const entry = Number(entries[at]!);
		out[at] = entry;
		isSafe &&= entry <= SAFE && entry >= -SAFE;
	}
	target.big = isSafe ? null : entries;
	target.denominator = Number(pivot);
	target.bigDenominator = pivot;
}
