/**
 * Exact integers: native numbers while they are safe, BigInt beyond. Every operation looks at its
 * result, so nothing is ever rounded; a sum of two BigInts stays one even when it is small.
 */

/** A whole number: a number within ±(2^53 − 1), or a BigInt of any size. Compare with `<` and `>`, never with `===`. */
export type Integer = number | bigint;

/** `matrix[row][column]`, all entries of one kind. */
export type IntegerMatrix = readonly (readonly Integer[])[];

/** The greatest number up to which all whole numbers and their sums and products can be told apart. */
export const SAFE = Number.MAX_SAFE_INTEGER;

const isSafe = (value: number) => value <= SAFE && value >= -SAFE;

/** @example plus(2 ** 53 - 1, 1) // 9007199254740992n */
export function plus(a: Integer, b: Integer): Integer {
	if (typeof a === 'number' && typeof b === 'number' && isSafe(a + b)) return a + b;
	return BigInt(a) + BigInt(b);
}

/** @example minus(3, 5) // -2 */
export function minus(a: Integer, b: Integer): Integer {
	if (typeof a === 'number' && typeof b === 'number' && isSafe(a - b)) return a - b;
	return BigInt(a) - BigInt(b);
}

/** @example times(94906267, 94906267) // 9007199515875289n */
export function times(a: Integer, b: Integer): Integer {
	if (typeof a === 'number' && typeof b === 'number' && isSafe(a * b)) return a * b;
	return BigInt(a) * BigInt(b);
}

/**
 * `a / b`, where b divides a.
 *
 * @example over(84, -2) // -42
 */
export function over(a: Integer, b: Integer): Integer {
	if (typeof a === 'number' && typeof b === 'number') return a / b;
	return BigInt(a) / BigInt(b);
}

/**
 * The greatest common divisor, never negative; `gcd(0, a)` is the size of a.
 *
 * @example gcd(-12, 18) // 6
 */
export function gcd(a: Integer, b: Integer): Integer {
	if (typeof a === 'number' && typeof b === 'number') {
		let [x, y] = [Math.abs(a), Math.abs(b)];
		while (y) [x, y] = [y, x % y];
		return x;
	}
	let [x, y] = [BigInt(a), BigInt(b)];
	while (y) [x, y] = [y, x % y];
	return x < 0n ? -x : x;
}

/** @example isEqual(2, 2n) // true */
export function isEqual(a: Integer, b: Integer): boolean {
	return !(a < b) && !(a > b);
}

/** How many bits of a mask are set: `countBits(0b1011)` is 3. */
export function countBits(mask: number): number {
	let count = 0;
	for (let rest = mask; rest; rest &= rest - 1) count += 1;
	return count;
}

/** @example transpose([[1, 2, 3], [4, 5, 6]]) // [[1, 4], [2, 5], [3, 6]] */
export function transpose<T>(matrix: readonly (readonly T[])[]): T[][] {
	return (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j]!));
}
