/**
 * All vertices of a best-response polytope { v ≥ 0, M v ≤ 1 }, M positive, by pivoting from vertex to
 * vertex.
 *
 * 1. Begin at the origin, where all slacks are basic.
 * 2. From each dictionary, let each cobasic variable enter; the lexicographic ratio test says which
 *    basic variable leaves. That walks the graph of a simple polytope, the given one with its right
 *    side perturbed, and that graph is connected.
 * 3. Each vertex of the given polytope is the limit of one or more of the perturbed ones: keep it once.
 *
 * Cost: one pivot, O(rows · columns), for each lexicographically feasible basis. Finds every vertex,
 * degenerate ones included. Source: Avis, Rosenberg, Savani and von Stengel (2010), "Enumeration of
 * Nash equilibria for two-player games", Economic Theory 42: 9–37, sections 3 and 4 (lexicographic
 * perturbation; they traverse by reverse search, which needs no memory of bases seen).
 */
import { Dictionary } from './dictionary';
import { countBits, type Integer, type IntegerMatrix } from './integers';

/** A vertex v, which stands for the mixed strategy v / Σv: its coordinates and which inequalities bind there. */
export interface Vertex {
	/** v times `denominator`. */
	readonly weights: readonly Integer[];
	readonly denominator: Integer;
	/** Bit i < d: weight i is zero. Bit d + r: row r of M binds, that is, r is a best reply. No two vertices have the same. */
	readonly labels: number;
}

/** Native bases between two looks at the clock: well under a millisecond's work. */
const BASES_PER_STEP = 64;

/** The vertices other than the origin. Yields now and then, so that a caller may stop it. */
export function* vertices(matrix: IntegerMatrix): Generator<void, Vertex[]> {
	const origin = Dictionary.atOrigin(matrix);
	/** Bases seen, each with the variables whose entering leads to a basis seen: every edge is walked once. */
	const seen = new Map<number, number>([[origin.basis, 0]]);
	const waiting: Dictionary[] = [origin];
	const found: Vertex[] = [];
	const degenerate = new Set<number>();
	for (let steps = 1; ; steps += 1) {
		const here = waiting.pop();
		if (!here) {
			origin.trimSpares();
			return found;
		}
		if (here.table.big || steps % BASES_PER_STEP === 0) yield;
		const labels = here.zeros();
		if (steps > 1 && !degenerate.has(labels)) {
			if (countBits(labels) > here.cobasic.length) degenerate.add(labels);
			found.push({
				labels,
				weights: here.point(),
				denominator: here.table.commonDenominator()
			});
		}
		const known = seen.get(here.basis)!;
		for (let column = 0; column < here.cobasic.length; column += 1) {
			const enters = 1 << here.cobasic[column]!;
			if (known & enters) continue;
			const row = here.leaving(column);
			const leaves = 1 << here.basic[row]!;
			const basis = here.basis ^ enters ^ leaves;
			const before = seen.get(basis);
			seen.set(basis, (before ?? 0) | leaves);
			if (before !== undefined) continue;
			const next = Dictionary.blank(here.table.height, here.table.width);
			here.pivotInto(next, row, column);
			waiting.push(next);
		}
		here.recycle();
	}
}
