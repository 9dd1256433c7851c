/**
 * Every extreme equilibrium: pairs of vertices (x, y) of the two best-response polytopes that are
 * completely labelled: each action of either player is played with probability zero or is a best
 * reply. Source: Mangasarian (1964); Avis, Rosenberg, Savani and von Stengel (2010), section 2.
 */
import { countBits, transpose, type IntegerMatrix } from './integers';
import { vertices, type Vertex } from './vertexEnumeration';

/** All vertices of both polytopes, and which of them pair up. */
export interface ExtremePairs {
	/** Vertices x; bit i of `labels`: row i is not played, bit m + j: column j is a best reply. */
	readonly xs: readonly Vertex[];
	/** Vertices y; bit i of `labels`: row i is a best reply, bit m + j: column j is not played. */
	readonly ys: readonly Vertex[];
	/** Indices into `xs` and `ys`. */
	readonly pairs: readonly (readonly [x: number, y: number])[];
	/** Whether some mixed strategy has more pure best replies than actions that it mixes. */
	readonly degenerate: boolean;
}

/** Pairs compared between two looks at the clock. */
const PAIRS_PER_STEP = 1 << 16;

/**
 * Cost: both enumerations; then one look-up for each x, or with ties one comparison for each pair.
 *
 * @param A positive integers that order the row player's payoffs, m × n; B the column player's
 */
export function* extremePairs(A: IntegerMatrix, B: IntegerMatrix): Generator<void, ExtremePairs> {
	const m = A.length;
	const n = A[0]!.length;
	const xs = yield* vertices(transpose(B));
	const ys = (yield* vertices(A)).map((vertex): Vertex => {
		const unplayed = vertex.labels & ((1 << n) - 1);
		const replies = vertex.labels >>> n;
		return { ...vertex, labels: (unplayed << m) | replies };
	});

	// A vertex of a simple polytope in d dimensions has exactly d labels, so that two of them pair up
	// only if each has just what the other misses.
	const everything = 2 ** (m + n) - 1;
	const simple = new Map<number, number>();
	const tied: number[] = [];
	ys.forEach(({ labels }, y) => {
		if (countBits(labels) === n) simple.set(labels, y);
		else tied.push(y);
	});
	const all = ys.map((_, y) => y);
	const pairs: (readonly [number, number])[] = [];
	let degenerate = tied.length > 0;
	let work = 0;
	for (let x = 0; x < xs.length; x += 1) {
		const { labels } = xs[x]!;
		const missing = everything & ~labels;
		const isSimple = countBits(labels) === m;
		const partner = isSimple ? simple.get(missing) : undefined;
		if (partner !== undefined) pairs.push([x, partner]);
		degenerate ||= !isSimple;
		const candidates = isSimple ? tied : all;
		for (const y of candidates) if ((missing & ~ys[y]!.labels) === 0) pairs.push([x, y]);
		work += candidates.length + 1;
		if (work > PAIRS_PER_STEP) {
			yield;
			work = 0;
		}
	}
	return { xs, ys, pairs, degenerate };
}
