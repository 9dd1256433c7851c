/** A two-player game of exact numbers, read from plain data such as JSON. */
import { readNumber } from '$lib/exact/number';
import { toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { Bimatrix } from './types';

export type BimatrixReading =
	| { readonly kind: 'game'; readonly game: Bimatrix }
	| { readonly kind: 'refused'; readonly why: string };

export type PayoffReading =
	| { readonly kind: 'number'; readonly value: Rational }
	| { readonly kind: 'refused'; readonly why: string };

const LONGEST_NUMBER = 4_000;

/**
 * An exact number from text or from a number: `"p/q"` of any length up to 4,000 characters, or what
 * `readNumber` takes. Whole numbers beyond 2^53 must come as text. Never throws.
 *
 * @example readPayoff('6/4') // { kind: 'number', value: '3/2' }
 * @example readPayoff(0.1) // { kind: 'number', value: '1/10' }
 */
export function readPayoff(entry: unknown): PayoffReading {
	if (typeof entry !== 'string' && typeof entry !== 'number') {
		return { kind: 'refused', why: 'This is not a number.' };
	}
	if (Number.isInteger(entry) && !Number.isSafeInteger(entry)) {
		return {
			kind: 'refused',
			why: `${entry} is beyond 2^53, where numbers are not exact. Write it as text.`
		};
	}
	const text = String(entry);
	if (text.length > LONGEST_NUMBER) {
		return { kind: 'refused', why: `This is longer than ${LONGEST_NUMBER} characters.` };
	}
	if (/^-?(?:0|[1-9]\d*)$/.test(text)) return { kind: 'number', value: text === '-0' ? '0' : text };
	if (/^-?\d+\/0*[1-9]\d*$/.test(text)) {
		return { kind: 'number', value: toRational(toFraction(text)) };
	}
	return readNumber(text);
}

/**
 * Both players' payoffs as lists of rows. Never throws; a refusal says which entry is in the way,
 * counted from 0 as in the data.
 *
 * @example readBimatrix([[3, '1/2']], [[0, 1]]) // { kind: 'game', game: { A: [['3', '1/2']], B: [['0', '1']] } }
 */
export function readBimatrix(A: unknown, B: unknown): BimatrixReading {
	const row = readMatrix(A, 'A');
	if (typeof row === 'string') return { kind: 'refused', why: row };
	const column = readMatrix(B, 'B');
	if (typeof column === 'string') return { kind: 'refused', why: column };
	if (row.length !== column.length || row[0]!.length !== column[0]!.length) {
		return {
			kind: 'refused',
			why: `A and B must have the same shape, but A is ${shape(row)} and B is ${shape(column)}.`
		};
	}
	return { kind: 'game', game: { A: row, B: column } };
}

const shape = (matrix: readonly (readonly Rational[])[]) =>
	`${matrix.length} × ${matrix[0]!.length}`;

/** The matrix, or the sentence that says what is wrong with it. */
function readMatrix(value: unknown, name: string): Rational[][] | string {
	if (!Array.isArray(value) || !value.length) return `${name} must be a list of one row or more.`;
	const matrix: Rational[][] = [];
	for (const [i, entries] of (value as unknown[]).entries()) {
		if (!Array.isArray(entries) || !entries.length) {
			return `${name}[${i}]: a row must be a list of one number or more.`;
		}
		const row: Rational[] = [];
		for (const [j, entry] of (entries as unknown[]).entries()) {
			const reading = readPayoff(entry);
			if (reading.kind === 'refused') return `${name}[${i}][${j}]: ${reading.why}`;
			row.push(reading.value);
		}
		if (i > 0 && row.length !== matrix[0]!.length) {
			return `${name}[${i}] has ${row.length} numbers, but ${name}[0] has ${matrix[0]!.length}.`;
		}
		matrix.push(row);
	}
	return matrix;
}
