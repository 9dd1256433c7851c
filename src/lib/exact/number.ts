/** Reads one number as people type it: `1/3`, `0.35`, `35%`, `1e-3`, `−2`, `0,35`. Light: no mathjs. */
import { Fraction, toRational, type Rational } from './rational';

/** The number, or a sentence that says what is in the way; `position` counts characters from 0. */
export type NumberReading =
	| { readonly kind: 'number'; readonly value: Rational }
	| { readonly kind: 'refused'; readonly why: string; readonly position?: number };

const MAX_CHARACTERS = 60;
const MAX_EXPONENT = 30;
const ALLOWED = 'Type a number such as 1/3, 0.35, 35% or −2.';

export const exponentTrouble = `The exponent is out of range: it may go from −${MAX_EXPONENT} to ${MAX_EXPONENT}.`;

/** One-to-one spellings: what stands for the ASCII sign that formulas are parsed with. */
const spellings: Readonly<Record<string, string>> = {
	'−': '-',
	'–': '-',
	'‐': '-',
	'‑': '-',
	'⁄': '/',
	'∕': '/',
	'÷': '/',
	'×': '*',
	'·': '*',
	'٪': '%',
	'\u00a0': ' ',
	'\u2009': ' ',
	'\u202f': ' ',
	'\t': ' '
};

/** Replaces typographic signs by the plain ones, character by character, so that positions stay. */
export function plainSigns(text: string): string {
	return text.replace(/[−–‐‑⁄∕÷×·٪\u00a0\u2009\u202f\t]/g, (sign) => spellings[sign] ?? sign);
}

const decimal = String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const shape = new RegExp(String.raw`^([+-]?)(${decimal})(?:\s*/\s*(${decimal}))?(\s*%)?$`, 'i');

/** The exact value of digits with a point and an exponent. Null if the exponent is out of range. */
export function readDecimal(text: string): Fraction | null {
	const [mantissa = '0', exponent = '0'] = text.toLowerCase().split('e');
	const power = Number(exponent);
	if (Math.abs(power) > MAX_EXPONENT) return null;
	const [whole = '', part = ''] = mantissa.split('.');
	const digits = BigInt(`${whole}${part}` || '0');
	const shift = power - part.length;
	const scale = 10n ** BigInt(Math.abs(shift));
	return shift >= 0 ? new Fraction(digits * scale, 1n) : new Fraction(digits, scale);
}

/**
 * Why the comma at `comma` can't be read as a decimal one, or null: in `1,234` it may as well group
 * thousands, and only who typed it knows.
 */
export function commaTrouble(text: string, comma: number): string | null {
	const before = /(?<![\d.,])[1-9]\d{0,2}$/.exec(text.slice(0, comma));
	const after = /^\d{3}(?!\d)/.exec(text.slice(comma + 1));
	if (!before || !after) return null;
	const [whole, part] = [before[0], after[0]];
	return `“${whole},${part}” could mean ${whole}.${part} or ${whole}${part}. Write it with a point, or without a separator.`;
}

/**
 * Reads a number exactly. A decimal comma is taken where it can't be mistaken (`0,35`, `2,5`); where
 * it might group thousands (`1,234`), the reader is asked to say which. Never throws.
 *
 * @example readNumber('35%') // { kind: 'number', value: '7/20' }
 */
export function readNumber(text: string): NumberReading {
	if (text.length > MAX_CHARACTERS) {
		return refused(`This is longer than ${MAX_CHARACTERS} characters. ${ALLOWED}`);
	}
	const plain = plainSigns(text);
	if (!plain.trim()) return refused(`There is no number here yet. ${ALLOWED}`);
	const odd = /[^\d\s.,/%eE+-]/u.exec(plain);
	if (odd) {
		return refused(`“${odd[0]}” can’t stand in a number. ${ALLOWED}`, odd.index);
	}
	const comma = plain.indexOf(',');
	if (comma >= 0) {
		if (plain.includes('.') || plain.indexOf(',', comma + 1) >= 0) {
			return refused('Write one decimal point and no other separators, such as 1234.5.', comma);
		}
		const trouble = commaTrouble(plain, comma);
		if (trouble) return refused(trouble, comma);
	}
	const match = shape.exec(plain.trim().replace(',', '.'));
	if (!match) return misplaced(plain);
	const [, sign, above = '', below, percent] = match;
	const numerator = readDecimal(above);
	const denominator = readDecimal(below ?? '1');
	if (!numerator) return refused(exponentTrouble, plain.search(/e/i));
	if (!denominator) return refused(exponentTrouble, plain.toLowerCase().lastIndexOf('e'));
	if (denominator.equals(0)) {
		return refused('A fraction can’t have 0 below the line.', plain.indexOf('/') + 1);
	}
	const size = numerator.div(denominator).div(percent ? 100 : 1);
	return { kind: 'number', value: toRational(sign === '-' ? size.neg() : size) };
}

/** Whether some ending would make a number of it. */
function canGoOn(beginning: string): boolean {
	return ['', '1', '/1'].some((ending) => shape.test(beginning + ending));
}

/** The refusal of allowed characters in the wrong order: names the first one that can't stand there. */
function misplaced(plain: string): NumberReading {
	const start = plain.length - plain.trimStart().length;
	const number = plain.trim().replace(',', '.');
	for (let length = 1; length <= number.length; length += 1) {
		if (canGoOn(number.slice(0, length))) continue;
		const position = start + length - 1;
		const sign = plain.charAt(position);
		const named = sign.trim() ? `“${sign}”` : 'A space';
		return refused(`${named} can’t stand here, as character ${position + 1}. ${ALLOWED}`, position);
	}
	return refused(`Something is missing at the end. ${ALLOWED}`, start + number.length);
}

function refused(why: string, position?: number): NumberReading {
	return position === undefined ? { kind: 'refused', why } : { kind: 'refused', why, position };
}
