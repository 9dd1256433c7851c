/** What formulas compute with: Fractions that never grow past the limit, or a sentence why not. */
import { Fraction } from './rational';

export const limits = { characters: 256, depth: 32, nodes: 200, exponent: 64, bits: 4096 } as const;

/** Thrown where a formula has no value, with the reason in words. */
export class Undefined extends Error {}

const BEYOND = 1n << BigInt(limits.bits);

function bounded(value: Fraction): Fraction {
	if (value.n >= BEYOND || value.d >= BEYOND) {
		throw new Undefined(`a number here needs more than ${limits.bits} bits.`);
	}
	return value;
}

function divide(a: Fraction, b: Fraction): Fraction {
	if (b.n === 0n) throw new Undefined('this divides by zero.');
	return bounded(a.div(b));
}

/** Whole powers only, by repeated squaring with every step inside the bit limit. */
function power(base: Fraction, exponent: Fraction): Fraction {
	if (exponent.d !== 1n || exponent.n > BigInt(limits.exponent)) {
		throw new Undefined(
			`a power needs a whole exponent from −${limits.exponent} to ${limits.exponent}.`
		);
	}
	if (exponent.s < 0n && base.n === 0n) throw new Undefined('this divides by zero.');
	let result = new Fraction(1);
	let square = base;
	for (let rest = exponent.n; rest > 0n; rest >>= 1n) {
		if (rest & 1n) result = bounded(result.mul(square));
		if (rest > 1n) square = bounded(square.mul(square));
	}
	return exponent.s < 0n ? result.inverse() : result;
}

/** By operator. Each throws `Undefined` where there is no value. */
export const arithmetic: ReadonlyMap<string, (a: Fraction, b: Fraction) => Fraction> = new Map([
	['+', (a: Fraction, b: Fraction) => bounded(a.add(b))],
	['-', (a: Fraction, b: Fraction) => bounded(a.sub(b))],
	['*', (a: Fraction, b: Fraction) => bounded(a.mul(b))],
	['/', divide],
	['^', power]
]);

/** By operator, from the sign of the difference. */
export const comparisons: ReadonlyMap<string, (sign: number) => boolean> = new Map([
	['<', (sign: number) => sign < 0],
	['<=', (sign: number) => sign <= 0],
	['>', (sign: number) => sign > 0],
	['>=', (sign: number) => sign >= 0],
	['==', (sign: number) => sign === 0],
	['!=', (sign: number) => sign !== 0]
]);

export function least(values: readonly Fraction[]): Fraction {
	return values.reduce((a, b) => (a.compare(b) <= 0 ? a : b));
}

export function greatest(values: readonly Fraction[]): Fraction {
	return values.reduce((a, b) => (a.compare(b) >= 0 ? a : b));
}
