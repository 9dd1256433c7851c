/**
 * Where the equilibria of a family may change: a vertex of a best-response polyhedron appears, vanishes
 * or changes a sign only where one of its minors is zero. With M a player's payoffs, its own actions as
 * rows, these are the determinants of [M(R, C) | 1] with one row more than columns (Cramer's rule for
 * coordinates and slacks) and of [M(R, C) 1; 1 0] (the vertex itself); see Avis, Rosenberg, Savani and
 * von Stengel 2010, section 3, for the polyhedra.
 */
import type { Fraction } from '$lib/exact/rational';
import {
	determinant,
	polynomial,
	rootsBetween,
	type Polynomial,
	type RealRoot
} from './polynomial';

export type PolynomialMatrix = readonly (readonly Polynomial[])[];

const ONE = polynomial([1]);
const NOTHING = polynomial([]);

/** Subsets of 0 … size − 1 of one length, in order. */
function subsets(size: number, length: number): number[][] {
	if (length === 0) return [[]];
	return Array.from({ length: size }, (_, first) => first).flatMap((first) =>
		subsets(size - first - 1, length - 1).map((rest) => [first, ...rest.map((k) => k + first + 1)])
	);
}

function* minors(M: PolynomialMatrix): Generator<Polynomial> {
	const [m, n] = [M.length, M[0]!.length];
	for (let k = 1; k <= Math.min(m, n); k += 1) {
		for (const C of subsets(n, k)) {
			for (const R of subsets(m, k + 1)) {
				yield determinant(R.map((i) => [...C.map((j) => M[i]![j]!), ONE]));
			}
			for (const R of subsets(m, k)) {
				const bordered = R.map((i) => [...C.map((j) => M[i]![j]!), ONE]);
				yield determinant([...bordered, [...C.map(() => ONE), NOTHING]]);
			}
		}
	}
}

/**
 * All numbers strictly between two at which something may change, in order. Cost: about
 * 2^(m + n) small determinants for each player: for games up to 4×4.
 */
export function criticalNumbers(
	matrices: readonly PolynomialMatrix[],
	from: Fraction,
	to: Fraction
): RealRoot[] {
	const found = new Map<string, RealRoot>();
	for (const matrix of matrices) {
		for (const minor of minors(matrix)) {
			for (const root of rootsBetween(minor, from, to)) {
				const at = root.kind === 'exact' ? root.at : root.lo;
				found.set(at.toFraction(), root);
			}
		}
	}
	const place = (root: RealRoot) => (root.kind === 'exact' ? root.at : root.lo);
	return mergeOverlaps([...found.values()].sort((a, b) => place(a).compare(place(b))));
}

/** Intervals around the same irrational number, from different minors, become one. */
function mergeOverlaps(roots: readonly RealRoot[]): RealRoot[] {
	const merged: RealRoot[] = [];
	for (const root of roots) {
		const last = merged.at(-1);
		if (last?.kind === 'between' && root.kind === 'between' && root.lo.compare(last.hi) <= 0) {
			const hi = root.hi.compare(last.hi) > 0 ? root.hi : last.hi;
			merged[merged.length - 1] = { kind: 'between', lo: last.lo, hi };
		} else merged.push(root);
	}
	return merged;
}
