/** Between the exact rationals of a game and the integers that its algorithms compute with. */
import type { Rational } from '$lib/exact/rational';
import { gcd, minus, over, plus, SAFE, times, type Integer, type IntegerMatrix } from './integers';

/**
 * A matrix of positive integers that stands for a matrix of rationals, each of which is
 * `((integer − 1) · factor + least) / denominator`.
 */
export interface Scaled {
	readonly integers: IntegerMatrix;
	/** The greatest of the integers; the least is 1. */
	readonly most: Integer;
	readonly least: Integer;
	readonly factor: Integer;
	readonly denominator: Integer;
}

/**
 * The canonical text of `n / d`.
 *
 * @example rational(6, -4) // '-3/2'
 */
export function rational(n: Integer, d: Integer): Rational {
	if (d < 0) return rational(-n, -d);
	if (!n) return '0';
	const common = gcd(n, d);
	const p = over(n, common);
	const q = over(d, common);
	return q == 1 ? String(p) : `${p}/${q}`;
}

/** The whole number p of `"p"` or `"p/q"`. */
function above(text: Rational): Integer {
	const slash = text.indexOf('/');
	return whole(slash < 0 ? text : text.slice(0, slash));
}

/** The whole number q of `"p/q"`, 1 of `"p"`. */
function below(text: Rational): Integer {
	const slash = text.indexOf('/');
	return slash < 0 ? 1 : whole(text.slice(slash + 1));
}

function whole(digits: string): Integer {
	const value = Number(digits);
	return Number.isSafeInteger(value) ? value : BigInt(digits);
}

/**
 * Scales a payoff matrix to the smallest positive integers: common denominator out, least entry to 1,
 * common factor out. Positive affine changes leave best replies and equilibria alone. A constant
 * matrix becomes all ones. Cost: a few operations for each entry.
 *
 * @example scaleToPositiveIntegers([['1/2', '3/2'], ['-1/2', '1/2']]).integers // [[2, 3], [1, 2]]
 */
export function scaleToPositiveIntegers(matrix: readonly (readonly Rational[])[]): Scaled {
	let denominator: Integer = 1;
	for (const row of matrix) {
		for (const text of row) {
			const d = below(text);
			if (d != 1) denominator = times(over(denominator, gcd(denominator, d)), d);
		}
	}
	const numerators = matrix.map((row) =>
		row.map((text) => times(above(text), over(denominator, below(text))))
	);
	let least = numerators[0]![0]!;
	let most = least;
	for (const row of numerators) {
		for (const entry of row) {
			if (entry < least) least = entry;
			if (entry > most) most = entry;
		}
	}
	let factor: Integer = 0;
	for (const row of numerators) for (const entry of row) factor = gcd(factor, minus(entry, least));
	if (!factor) factor = 1;
	const scaled = (entry: Integer) => plus(over(minus(entry, least), factor), 1);
	const top = scaled(most);
	const ofOneKind = top <= SAFE ? Number : BigInt;
	const integers = numerators.map((row) => row.map((entry): Integer => ofOneKind(scaled(entry))));
	return { integers, most: top, least, factor, denominator };
}

/**
 * The rational, in the game's own units, of the value `n / d` in scaled ones.
 *
 * @example unscale(scaleToPositiveIntegers([['0', '1/3']]), 3, 2) // '1/6'
 */
export function unscale({ least, factor, denominator }: Scaled, n: Integer, d: Integer): Rational {
	return rational(plus(times(minus(n, d), factor), times(least, d)), times(d, denominator));
}

/**
 * Both players' payoffs, less their least ones, as integers in one common unit of 1 / `unit`: for
 * sums and differences across players.
 *
 * @example inOneUnit(scaleToPositiveIntegers([['1', '3']]), scaleToPositiveIntegers([['1/2', '0']]))
 * // a(0, 1) is 4, b(0, 0) is 1, unit 2
 */
export function inOneUnit(A: Scaled, B: Scaled) {
	const inUnit = (own: Scaled, other: Scaled) => {
		const weight = times(own.factor, other.denominator);
		return (i: number, j: number) => times(minus(own.integers[i]![j]!, 1), weight);
	};
	return { a: inUnit(A, B), b: inUnit(B, A), unit: times(A.denominator, B.denominator) };
}
