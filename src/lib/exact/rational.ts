/**
 * Exact rationals at every border: links, worker messages, JSON, tests and the screen carry
 * strings `"p/q"` in lowest terms (`"3"`, `"-1/2"`). This module needs fraction.js only, which is
 * also what mathjs computes with, so a page can compare and print numbers without loading mathjs.
 */
import { Fraction } from 'fraction.js';

/** An exact rational as text: `"p/q"` in lowest terms with q > 1, or `"p"`. */
export type Rational = string;

export { Fraction };

/** The Fraction of a rational. Throws on anything that is not `"p"` or `"p/q"`. */
export function toFraction(rational: Rational): Fraction {
	return new Fraction(rational);
}

/** The canonical text of a Fraction: `toRational(new Fraction('2/4'))` is `"1/2"`. */
export function toRational(fraction: Fraction): Rational {
	return fraction.toFraction();
}

/** −1, 0 or 1, exactly. */
export function compareRationals(a: Rational, b: Rational): number {
	return a === b ? 0 : toFraction(a).compare(toFraction(b));
}

/** The nearest double: for drawing only. */
export function toNumber(rational: Rational): number {
	return toFraction(rational).valueOf();
}
