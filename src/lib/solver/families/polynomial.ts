/**
 * Polynomials in one variable with rational coefficients: the little that families need, and their real
 * roots, each exactly or in an interval. Roots are counted by Sturm's theorem (Sturm 1835; Basu, Pollack
 * and Roy 2006, section 2.2).
 */
import { Fraction } from '$lib/exact/rational';

/** Coefficients of 1, t, t², …; the last is not 0, and the zero polynomial has none. */
export type Polynomial = readonly Fraction[];

const ZERO = new Fraction(0);

function trimmed(coefficients: readonly Fraction[]): Polynomial {
	let length = coefficients.length;
	while (length > 0 && coefficients[length - 1]!.equals(0)) length -= 1;
	return coefficients.slice(0, length);
}

/** @example polynomial([1, 2]) // 1 + 2t */
export function polynomial(coefficients: readonly (Fraction | number | string)[]): Polynomial {
	return trimmed(coefficients.map((one) => new Fraction(one)));
}

export function add(p: Polynomial, q: Polynomial): Polynomial {
	const length = Math.max(p.length, q.length);
	return trimmed(Array.from({ length }, (_, k) => (p[k] ?? ZERO).add(q[k] ?? ZERO)));
}

export function negate(p: Polynomial): Polynomial {
	return p.map((one) => one.neg());
}

export function multiply(p: Polynomial, q: Polynomial): Polynomial {
	if (!p.length || !q.length) return [];
	const all: Fraction[] = Array.from({ length: p.length + q.length - 1 }, () => ZERO);
	p.forEach((a, i) => q.forEach((b, j) => (all[i + j] = all[i + j]!.add(a.mul(b)))));
	return trimmed(all);
}

/** Its exact value, by Horner's rule. */
export function valueAt(p: Polynomial, t: Fraction): Fraction {
	return p.reduceRight((sum, coefficient) => sum.mul(t).add(coefficient), ZERO);
}

function derivative(p: Polynomial): Polynomial {
	return trimmed(p.slice(1).map((one, k) => one.mul(k + 1)));
}

function remainder(p: Polynomial, q: Polynomial): Polynomial {
	let rest = p;
	const lead = q.at(-1)!;
	while (rest.length >= q.length) {
		const factor = rest.at(-1)!.div(lead);
		const shift = rest.length - q.length;
		rest = trimmed(rest.map((one, k) => (k < shift ? one : one.sub(q[k - shift]!.mul(factor)))));
	}
	return rest;
}

/** The determinant of a square matrix of polynomials, by expansion: for sizes up to five. */
export function determinant(matrix: readonly (readonly Polynomial[])[]): Polynomial {
	const [first, ...rest] = matrix;
	if (!first) return polynomial([1]);
	return first.reduce<Polynomial>((sum, entry, column) => {
		if (!entry.length) return sum;
		const minor = determinant(rest.map((row) => row.filter((_, at) => at !== column)));
		const term = multiply(entry, minor);
		return add(sum, column % 2 ? negate(term) : term);
	}, []);
}

/** A root: exact, or the only one between two rationals and not rational with a short name. */
export type RealRoot =
	| { readonly kind: 'exact'; readonly at: Fraction }
	| { readonly kind: 'between'; readonly lo: Fraction; readonly hi: Fraction };

/** How narrow an interval around an irrational root is made. */
export const WIDTH = new Fraction(1n, 1n << 40n);

/**
 * The roots strictly between two numbers, in order, each once. Cost: a Sturm sequence, and about 40
 * evaluations for each root.
 *
 * @example rootsBetween(polynomial([-2, 0, 1]), new Fraction(0), new Fraction(3)) // √2, in an interval
 */
export function rootsBetween(p: Polynomial, from: Fraction, to: Fraction): RealRoot[] {
	if (p.length < 2) return [];
	if (p.length === 2) {
		const at = p[0]!.neg().div(p[1]!);
		return at.compare(from) > 0 && at.compare(to) < 0 ? [{ kind: 'exact', at }] : [];
	}
	const sequence: Polynomial[] = [p, derivative(p)];
	for (;;) {
		const next = remainder(sequence.at(-2)!, sequence.at(-1)!);
		if (!next.length) break;
		sequence.push(negate(next));
	}
	const changes = (t: Fraction) => {
		const signs = sequence.map((one) => valueAt(one, t).compare(0)).filter((sign) => sign !== 0);
		return signs.filter((sign, k) => k > 0 && sign !== signs[k - 1]).length;
	};
	// Roots in (lo, hi].
	const count = (lo: Fraction, hi: Fraction) => changes(lo) - changes(hi);
	const roots: RealRoot[] = [];
	const search = (lo: Fraction, hi: Fraction) => {
		const many = count(lo, hi);
		if (many === 0) return;
		if (many === 1) {
			const root = isolate(p, lo, hi, count);
			if (root.kind === 'between' || root.at.compare(to) < 0) roots.push(root);
			return;
		}
		const middle = lo.add(hi).div(2);
		search(lo, middle);
		search(middle, hi);
	};
	search(from, to);
	return roots;
}

function isolate(
	p: Polynomial,
	from: Fraction,
	to: Fraction,
	count: (lo: Fraction, hi: Fraction) => number
): RealRoot {
	let [lo, hi] = [from, to];
	if (valueAt(p, hi).equals(0)) return { kind: 'exact', at: hi };
	while (hi.sub(lo).compare(WIDTH) > 0) {
		const middle = lo.add(hi).div(2);
		if (valueAt(p, middle).equals(0)) return { kind: 'exact', at: middle };
		if (count(lo, middle) === 1) hi = middle;
		else lo = middle;
	}
	const simplest = simplestBetween(lo, hi);
	if (valueAt(p, simplest).equals(0)) return { kind: 'exact', at: simplest };
	return { kind: 'between', lo, hi };
}

/** The fraction with the smallest denominator between two numbers (Stern 1858, Brocot 1861). */
export function simplestBetween(lo: Fraction, hi: Fraction): Fraction {
	const floor = lo.floor();
	if (floor.equals(lo)) return floor;
	if (floor.compare(hi.floor()) < 0) return floor.add(1);
	const inner = simplestBetween(hi.sub(floor).inverse(), lo.sub(floor).inverse());
	return floor.add(inner.inverse());
}
