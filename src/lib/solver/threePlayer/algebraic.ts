/**
 * Roots of quadratics with rational coefficients: exactly where they are rational, and otherwise as a
 * rational interval that can be narrowed without end. What the mixed equilibria of 2×2×2 games need
 * (McKelvey and McLennan 1996, section 4.2, has them as real roots of small polynomial systems).
 */
import { Fraction } from '$lib/exact/rational';

/** All numbers from `lo` to `hi`. */
export interface Interval {
	readonly lo: Fraction;
	readonly hi: Fraction;
}

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);

export function point(value: Fraction): Interval {
	return { lo: value, hi: value };
}

export function isPoint({ lo, hi }: Interval): boolean {
	return lo.equals(hi);
}

export function plusInterval(a: Interval, b: Interval): Interval {
	return { lo: a.lo.add(b.lo), hi: a.hi.add(b.hi) };
}

export function timesInterval(a: Interval, b: Interval): Interval {
	const ends = [a.lo.mul(b.lo), a.lo.mul(b.hi), a.hi.mul(b.lo), a.hi.mul(b.hi)];
	return {
		lo: ends.reduce((least, end) => (end.compare(least) < 0 ? end : least)),
		hi: ends.reduce((most, end) => (end.compare(most) > 0 ? end : most))
	};
}

/** −1, 0 or 1 where the sign is settled, null where the interval holds numbers of different signs. */
export function signOf({ lo, hi }: Interval): -1 | 0 | 1 | null {
	if (lo.compare(0) > 0) return 1;
	if (hi.compare(0) < 0) return -1;
	return lo.equals(0) && hi.equals(0) ? 0 : null;
}

/** A root: `at` an exact rational, or between two rationals, narrowed by half at each `narrow`. */
export type Root =
	| { readonly kind: 'rational'; readonly at: Fraction }
	| { readonly kind: 'irrational'; within(): Interval; narrow(): void };

/**
 * The real roots of a + b·x + c·x², each once, in order; `null` if every number is one. Cost: two
 * integer square roots.
 *
 * @example rootsOf(new Fraction(-1), new Fraction(0), new Fraction(4)) // −1/2 and 1/2, exactly
 */
export function rootsOf(a: Fraction, b: Fraction, c: Fraction): readonly Root[] | null {
	if (c.equals(0)) {
		if (b.equals(0)) return a.equals(0) ? null : [];
		return [{ kind: 'rational', at: a.neg().div(b) }];
	}
	const discriminant = b.mul(b).sub(a.mul(c).mul(4));
	if (discriminant.compare(0) < 0) return [];
	const middle = b.neg().div(c.mul(2));
	const root = exactRoot(discriminant);
	if (root) {
		const half = root.div(c.mul(2)).abs();
		const both = half.equals(0) ? [middle] : [middle.sub(half), middle.add(half)];
		return both.map((at) => ({ kind: 'rational', at }));
	}
	const value = (x: Fraction) => a.add(b.mul(x)).add(c.mul(x).mul(x));
	// Every root lies within the bound of Cauchy (1829) of the origin.
	const bound = ONE.add(a.div(c).abs()).add(b.div(c).abs());
	return [irrational(value, bound.neg(), middle), irrational(value, middle, bound)];
}

/** The one root of a function between two numbers at which its signs differ, by bisection. */
function irrational(value: (x: Fraction) => Fraction, from: Fraction, to: Fraction): Root {
	let [lo, hi] = [from, to];
	const rises = value(hi).compare(0) > 0;
	const narrow = () => {
		// Dyadic middles keep the numbers short.
		const middle = lo.add(hi).div(2);
		if (value(middle).compare(0) > 0 === rises) hi = middle;
		else lo = middle;
	};
	return { kind: 'irrational', within: () => ({ lo, hi }), narrow };
}

/** The square root of a rational if that is rational. */
function exactRoot(value: Fraction): Fraction | null {
	const [n, d] = [wholeRoot(value.n), wholeRoot(value.d)];
	return n === null || d === null ? null : new Fraction(n, d);
}

function wholeRoot(value: bigint): bigint | null {
	if (value < 2n) return value;
	let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
	for (;;) {
		const next = (root + value / root) >> 1n;
		if (next >= root) break;
		root = next;
	}
	return root * root === value ? root : null;
}
