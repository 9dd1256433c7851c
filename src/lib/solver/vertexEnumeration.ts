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
import { originDictionary, Overflow, type Dictionary } from './dictionary';
import { gcd, type IntegerMatrix } from './integers';

/** A vertex as a mixed strategy: probabilities `weights[i] / total`, and which inequalities bind there. */
export interface Vertex {
	readonly weights: readonly bigint[];
	readonly total: bigint;
	/** Bit i < d: weight i is zero. Bit d + r: row r of M binds, that is, r is a best reply. */
	readonly labels: number;
}

/** Bases between two looks at the clock: about a millisecond's work. */
const BASES_PER_STEP = 64;

/** The vertices other than the origin. Yields now and then, so that a caller may stop it. */
export function* vertices(matrix: IntegerMatrix): Generator<void, Vertex[]> {
	try {
		return yield* traverse(originDictionary(matrix, 'native'));
	} catch (error) {
		if (!(error instanceof Overflow)) throw error;
		return yield* traverse(originDictionary(matrix, 'big'));
	}
}

function* traverse(origin: Dictionary): Generator<void, Vertex[]> {
	const seen = new Set<number>([origin.basis]);
	const stack: Dictionary[] = [origin];
	const found: Vertex[] = [];
	const degenerate = new Set<string>();
	for (let steps = 1, here = stack.pop(); here; here = stack.pop(), steps += 1) {
		if (steps % BASES_PER_STEP === 0) yield;
		const vertex = vertexAt(here, degenerate);
		if (vertex) found.push(vertex);
		for (let column = 0; column < here.cobasic.length; column += 1) {
			const row = here.leaving(column);
			const basis = (here.basis & ~(1 << here.basic[row]!)) | (1 << here.cobasic[column]!);
			if (seen.has(basis)) continue;
			seen.add(basis);
			stack.push(here.pivot(row, column));
		}
	}
	return found;
}

/** The vertex of a dictionary, or null for the origin and for one that another basis has shown. */
function vertexAt(dictionary: Dictionary, degenerate: Set<string>): Vertex | null {
	const { basic, cobasic } = dictionary;
	const dimension = cobasic.length;
	const weights: bigint[] = new Array(dimension).fill(0n);
	let total = 0n;
	let common = 0n;
	let labels = 0;
	let hasZero = false;
	for (const variable of cobasic) labels |= 1 << variable;
	for (let row = 0; row < basic.length; row += 1) {
		const variable = basic[row]!;
		if (dictionary.isZero(row)) {
			labels |= 1 << variable;
			hasZero = true;
		} else if (variable < dimension) {
			const [weight] = dictionary.value(row);
			weights[variable] = weight;
			total += weight;
			common = gcd(common, weight);
		}
	}
	if (total === 0n) return null;
	const reduced = common === 1n ? weights : weights.map((weight) => weight / common);
	if (hasZero) {
		const key = reduced.join();
		if (degenerate.has(key)) return null;
		degenerate.add(key);
	}
	return { weights: reduced, total: total / common, labels };
}
