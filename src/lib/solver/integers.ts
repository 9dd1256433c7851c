/** Between the exact rationals of a game and the integers that its algorithms compute with. */
import { toFraction, type Rational } from '$lib/exact/rational';

export type IntegerMatrix = readonly (readonly bigint[])[];

/** A matrix of integers that stands for a matrix of rationals: `entry = (integer − shift) / scale · factor`. */
export interface Scaled {
	readonly integers: IntegerMatrix;
	/** The rational of an integer combination: value `n / d` in scaled units back to the game's own. */
	unscale(n: bigint, d: bigint): Rational;
}

export function gcd(a: bigint, b: bigint): bigint {
	let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (y) [x, y] = [y, x % y];
	return x;
}

/** The canonical text of `n / d`. */
export function rational(n: bigint, d: bigint): Rational {
	if (n === 0n) return '0';
	const common = gcd(n, d) * (d < 0n ? -1n : 1n);
	const [p, q] = [n / common, d / common];
	return q === 1n ? p.toString() : `${p}/${q}`;
}

/** Reads `"p"` and `"p/q"` faster than a Fraction does: most payoffs are whole. */
function readRational(text: Rational): readonly [bigint, bigint] {
	const slash = text.indexOf('/');
	if (slash < 0 && /^-?\d+$/.test(text)) return [BigInt(text), 1n];
	const { s, n, d } = toFraction(text);
	return [s * n, d];
}

/**
 * Scales a payoff matrix to the smallest positive integers: common denominator out, least entry to 1,
 * common factor out. Positive affine changes leave best replies and equilibria alone. A constant
 * matrix becomes all ones.
 */
export function scaleToPositiveIntegers(matrix: readonly (readonly Rational[])[]): Scaled {
	const fractions = matrix.map((row) => row.map(readRational));
	let denominator = 1n;
	for (const row of fractions)
		for (const [, d] of row) denominator = (denominator / gcd(denominator, d)) * d;
	const whole = fractions.map((row) => row.map(([n, d]) => n * (denominator / d)));
	let least = whole[0]![0]!;
	for (const row of whole) for (const entry of row) if (entry < least) least = entry;
	let factor = 0n;
	for (const row of whole) for (const entry of row) factor = gcd(factor, entry - least);
	if (factor === 0n) factor = 1n;
	return {
		integers: whole.map((row) => row.map((entry) => (entry - least) / factor + 1n)),
		unscale: (n, d) => rational((n - d) * factor + least * d, d * denominator)
	};
}

export function transpose<T>(matrix: readonly (readonly T[])[]): T[][] {
	return (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j]!));
}
