/** A family from plain data: payoffs `[a, b, …]`, which mean a + b·t + …, or plain numbers. */
import { compareRationals, type Rational } from '$lib/exact/rational';
import { readPayoff } from '$lib/game/bimatrix';
import type { PolynomialMatrix } from './critical';
import { polynomial, type Polynomial } from './polynomial';

/** The most actions of a side, and the highest power of the parameter. */
const MOST_ACTIONS = 4;
const HIGHEST_POWER = 4;

export type FamilyReading =
	| {
			readonly kind: 'family';
			readonly A: PolynomialMatrix;
			readonly B: PolynomialMatrix;
			readonly range: readonly [Rational, Rational];
	  }
	| { readonly kind: 'refused'; readonly why: string };

class Refused extends Error {}

function number(entry: unknown, place: string): Rational {
	const reading = readPayoff(entry);
	if (reading.kind === 'refused') throw new Refused(`${place}: ${reading.why}`);
	return reading.value;
}

function payoff(entry: unknown, place: string): Polynomial {
	const coefficients: unknown[] = Array.isArray(entry) ? entry : [entry];
	if (!coefficients.length || coefficients.length > HIGHEST_POWER + 1) {
		throw new Refused(`${place} must be a number or a list of 1 to ${HIGHEST_POWER + 1} of them.`);
	}
	return polynomial(coefficients.map((one, k) => number(one, `${place}[${k}]`)));
}

function matrix(value: unknown, name: string): Polynomial[][] {
	const isList = (one: unknown): one is unknown[] =>
		Array.isArray(one) && one.length > 0 && one.length <= MOST_ACTIONS;
	if (!isList(value)) throw new Refused(`${name} must be a list of 1 to ${MOST_ACTIONS} rows.`);
	const rows = value.map((row, i) => {
		if (!isList(row))
			throw new Refused(`${name}[${i}] must be a list of 1 to ${MOST_ACTIONS} payoffs.`);
		return row.map((entry, j) => payoff(entry, `${name}[${i}][${j}]`));
	});
	if (rows.some((row) => row.length !== rows[0]!.length)) {
		throw new Refused(`The rows of ${name} must be equally long.`);
	}
	return rows;
}

/**
 * Never throws; a refusal says which entry is in the way, counted from 0.
 *
 * @example readFamily([[["1", "-1"]]], [[0]], ['0', '2']) // one cell that pays the row player 1 − t
 */
export function readFamily(A: unknown, B: unknown, range: unknown): FamilyReading {
	try {
		const [row, column] = [matrix(A, 'A'), matrix(B, 'B')];
		if (row.length !== column.length || row[0]!.length !== column[0]!.length) {
			throw new Refused('A and B must have the same shape.');
		}
		if (!Array.isArray(range) || range.length !== 2) {
			throw new Refused('t_range must be a list of two numbers.');
		}
		const ends = [number(range[0], 't_range[0]'), number(range[1], 't_range[1]')] as const;
		if (compareRationals(ends[0], ends[1]) >= 0) {
			throw new Refused('t_range must begin below where it ends.');
		}
		return { kind: 'family', A: row, B: column, range: ends };
	} catch (error) {
		if (error instanceof Refused) return { kind: 'refused', why: error.message };
		throw error;
	}
}
