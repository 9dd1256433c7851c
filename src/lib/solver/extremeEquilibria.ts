/**
 * Every extreme equilibrium: pairs of vertices (x, y) of the two best-response polytopes that are
 * completely labelled: each action of either player is played with probability zero or is a best
 * reply. Source: Avis, Rosenberg, Savani and von Stengel (2010), section 2; Mangasarian (1964).
 */
import { transpose, type IntegerMatrix } from './integers';
import { vertices, type Vertex } from './vertexEnumeration';

/** Indices into the two lists of vertices that take part in some equilibrium, and the pairs that are one. */
export interface ExtremePairs {
	readonly xs: readonly Vertex[];
	readonly ys: readonly Vertex[];
	readonly pairs: readonly (readonly [x: number, y: number])[];
	/** Whether some mixed strategy has more pure best replies than actions that it mixes. */
	readonly degenerate: boolean;
}

/**
 * @param A positive integers that order the row player's payoffs, m × n; B the column player's
 */
export function* extremePairs(A: IntegerMatrix, B: IntegerMatrix): Generator<void, ExtremePairs> {
	const m = A.length;
	const n = A[0]!.length;
	const allX = yield* vertices(transpose(B));
	const allY = yield* vertices(A);
	// Labels of x: bit i for x_i = 0, bit m + j for best reply j. Those of y, turned to the same order:
	const full = 2 ** (m + n) - 1;
	const columns = (1 << n) - 1;
	const labelsOfY = Int32Array.from(
		allY,
		({ labels }) => ((labels & columns) << m) | (labels >>> n)
	);
	const usedX = new Map<number, number>();
	const usedY = new Map<number, number>();
	const pairs: (readonly [number, number])[] = [];
	const place = (used: Map<number, number>, index: number) => {
		const known = used.get(index) ?? used.size;
		used.set(index, known);
		return known;
	};
	for (let x = 0; x < allX.length; x += 1) {
		if (x % 256 === 255) yield;
		const missing = full & ~allX[x]!.labels;
		for (let y = 0; y < labelsOfY.length; y += 1) {
			if ((missing & ~labelsOfY[y]!) === 0) pairs.push([place(usedX, x), place(usedY, y)]);
		}
	}
	return {
		xs: [...usedX.keys()].map((index) => allX[index]!),
		ys: [...usedY.keys()].map((index) => allY[index]!),
		pairs,
		// A vertex of a simple polytope in d dimensions has exactly d labels.
		degenerate:
			allX.some(({ labels }) => bitCount(labels) > m) ||
			allY.some(({ labels }) => bitCount(labels) > n)
	};
}

function bitCount(mask: number): number {
	let count = 0;
	for (let rest = mask; rest; rest &= rest - 1) count += 1;
	return count;
}
