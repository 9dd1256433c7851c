/** How an exact number looks: as a fraction or a decimal, as the reader chooses. Light: no mathjs. */
import { Fraction, toFraction, type Rational } from './rational';

export type Notation = 'fraction' | 'decimal';

const MINUS = '−';
const DEFAULT_DIGITS = 4;
const MOST_DIGITS = 30;

/**
 * `formatRational('-3/10', 'fraction')` is `−3/10`, `'decimal'` is `−0.3`. A decimal that does not
 * end within `digits` places is rounded half up and says so: `≈0.3333`.
 */
export function formatRational(
	rational: Rational,
	notation: Notation,
	{ digits = DEFAULT_DIGITS }: { digits?: number } = {}
): string {
	if (notation === 'fraction') return rational.replace('-', MINUS);
	const value = toFraction(rational);
	// A number that is not zero is never shown as zero: a tiny one as a fraction, if need be.
	let places = digits;
	let rounded = value.round(places);
	while (rounded.n === 0n && value.n !== 0n) {
		if (places >= MOST_DIGITS) return formatRational(rational, 'fraction');
		rounded = value.round(++places);
	}
	const text = decimalText(rounded, places);
	return rounded.equals(value) ? text : `≈${text}`;
}

/** A Fraction whose denominator divides 10^digits, written with a point and no trailing zeros. */
function decimalText(value: Fraction, digits: number): string {
	const scale = 10n ** BigInt(digits);
	const scaled = ((value.n * scale) / value.d).toString().padStart(digits + 1, '0');
	const whole = scaled.slice(0, scaled.length - digits);
	const part = scaled.slice(scaled.length - digits).replace(/0+$/, '');
	return `${value.s < 0n ? MINUS : ''}${whole}${part && `.${part}`}`;
}
