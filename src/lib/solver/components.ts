/**
 * The set of all equilibria from the extreme ones. Extreme equilibria are the edges of a bipartite
 * graph between vertices x and y; its maximal complete parts U × V are the maximal Nash subsets
 * conv U × conv V, and its connected components those of the set of equilibria. Source: Winkels
 * (1979), "An algorithm to determine all equilibrium points of a bimatrix game"; Avis, Rosenberg,
 * Savani and von Stengel (2010), section 2, proposition 4 and section 5.
 */
import type { NashSubset } from './types';

/** Intersections formed between two looks at the clock. */
const WORK_PER_STEP = 4096;

/**
 * Connected components, each as its maximal Nash subsets.
 *
 * Cost: that of reading the pairs where equilibria are isolated. The number of subsets of a continuum
 * can grow exponentially with its vertices, as the answer itself then does.
 *
 * @param pairs [x, y] by index, no pair twice
 * @example nashComponents([[0, 0], [1, 1], [1, 2]]) // [[{ x: [0], y: [0] }], [{ x: [1], y: [1, 2] }]]
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
		const part = [first];
		seen.add(first);
		for (const x of part) {
			for (const y of ysOf.get(x)!) {
				for (const next of xsOf.get(y)!) {
					if (seen.has(next)) continue;
					seen.add(next);
					part.push(next);
				}
			}
		}
		components.push(yield* maximalBicliques(part.sort(ascending), ysOf));
	}
	return components;
}

const ascending = (a: number, b: number) => a - b;

function neighbours(edges: readonly (readonly [number, number])[]): Map<number, number[]> {
	const lists = new Map<number, number[]>();
	for (const [from, to] of edges) {
		const list = lists.get(from);
		if (list) list.push(to);
		else lists.set(from, [to]);
	}
	return lists;
}

/** Found as closed sets: all intersections of neighbourhoods of the x, each a bit mask of the ys. */
function* maximalBicliques(
	xs: readonly number[],
	ysOf: ReadonlyMap<number, readonly number[]>
): Generator<void, NashSubset[]> {
	const ys = [...new Set(xs.flatMap((x) => ysOf.get(x)!))].sort(ascending);
	if (xs.length === 1) return [{ x: xs, y: ys }];
	const place = new Map(ys.map((y, k) => [y, k]));
	const masks = xs.map((x) =>
		ysOf.get(x)!.reduce((mask, y) => mask | (1n << BigInt(place.get(y)!)), 0n)
	);
	const closed = new Set(masks);
	let work = 0;
	// A set that is added while it is walked is walked too.
	for (const one of closed) {
		for (const mask of masks) if (one & mask) closed.add(one & mask);
		work += masks.length;
		if (work > WORK_PER_STEP) {
			yield;
			work = 0;
		}
	}
	return [...closed]
		.map((set) => ({
			x: xs.filter((_, k) => (masks[k]! & set) === set),
			y: ys.filter((_, k) => (set >> BigInt(k)) & 1n)
		}))
		.sort((a, b) => a.x[0]! - b.x[0]! || a.y[0]! - b.y[0]! || a.x.length - b.x.length);
}
