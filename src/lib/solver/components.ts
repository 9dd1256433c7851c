/**
 * The set of all equilibria from the extreme ones. Extreme equilibria are the edges of a bipartite
 * graph between vertices x and y; its maximal complete parts U × V are the maximal Nash subsets
 * conv U × conv V, and its connected components those of the set of equilibria. Source: Winkels
 * (1979), "An algorithm to determine all equilibrium points of a bimatrix game"; Avis, Rosenberg,
 * Savani and von Stengel (2010), section 2, proposition 4 and section 5.
 */
import type { NashSubset } from './types';

/** Work between two looks at the clock. */
const INTERSECTIONS_PER_STEP = 4096;
const SETS_PER_STEP = 16;

/**
 * Connected components, each as its maximal Nash subsets.
 *
 * Cost: that of reading the pairs where equilibria are isolated. The number of subsets of a continuum
 * can grow exponentially with its vertices, as the answer itself then does.
 *
 * @param pairs [x, y] by index, no pair twice
 * @example finish(nashComponents([[0, 0], [1, 1], [1, 2]])) // [[{ x: [0], y: [0] }], [{ x: [1], y: [1, 2] }]]
 */
export function* nashComponents(
	pairs: readonly (readonly [number, number])[]
): Generator<void, NashSubset[][]> {
	const ysOf = neighbours(pairs);
	const xsOf = neighbours(pairs.map(([x, y]) => [y, x]));
	const seen = new Set<number>();
	const components: NashSubset[][] = [];
	for (const first of ysOf.keys()) {
		if (seen.has(first)) continue;
		const [y, another] = ysOf.get(first)!;
		if (another === undefined && xsOf.get(y!)!.length === 1) {
			components.push([{ x: [first], y: [y!] }]);
			continue;
		}
		const part = connectedWith(first, ysOf, xsOf);
		for (const x of part) seen.add(x);
		components.push(yield* maximalBicliques(part, ysOf));
	}
	return components;
}

type Neighbours = ReadonlyMap<number, readonly number[]>;

function neighbours(edges: readonly (readonly [number, number])[]): Neighbours {
	const lists = new Map<number, number[]>();
	for (const [from, to] of edges) {
		const list = lists.get(from);
		if (list) list.push(to);
		else lists.set(from, [to]);
	}
	return lists;
}

/** The x of the component of one of them, in order. */
function connectedWith(first: number, ysOf: Neighbours, xsOf: Neighbours): number[] {
	const xs = new Set([first]);
	const ys = new Set<number>();
	// A set that is added to while it is walked is walked to its new end.
	for (const x of xs) {
		for (const y of ysOf.get(x)!) {
			if (ys.has(y)) continue;
			ys.add(y);
			for (const next of xsOf.get(y)!) xs.add(next);
		}
	}
	return [...xs].sort(ascending);
}

const ascending = (a: number, b: number) => a - b;

/** Found as closed sets: all intersections of neighbourhoods of the x, each a bit mask of the ys. */
function* maximalBicliques(xs: readonly number[], ysOf: Neighbours): Generator<void, NashSubset[]> {
	const ys = [...new Set(xs.flatMap((x) => ysOf.get(x)!))].sort(ascending);
	if (xs.length === 1) return [{ x: xs, y: ys }];
	const bit = new Map(ys.map((y, k) => [y, 1n << BigInt(k)]));
	const masks: bigint[] = [];
	for (const x of xs) {
		masks.push(ysOf.get(x)!.reduce((mask, y) => mask | bit.get(y)!, 0n));
		if (masks.length % SETS_PER_STEP === 0) yield;
	}
	const closed = new Set(masks);
	let work = 0;
	for (const one of closed) {
		for (const mask of masks) if (one & mask) closed.add(one & mask);
		work += masks.length;
		if (work > INTERSECTIONS_PER_STEP) {
			yield;
			work = 0;
		}
	}
	const subsets: NashSubset[] = [];
	for (const set of closed) {
		subsets.push({
			x: xs.filter((_, k) => (masks[k]! & set) === set),
			y: ys.filter((y) => set & bit.get(y)!)
		});
		if (subsets.length % SETS_PER_STEP === 0) yield;
	}
	return subsets.sort((a, b) => a.x[0]! - b.x[0]! || a.y[0]! - b.y[0]! || a.x.length - b.x.length);
}
