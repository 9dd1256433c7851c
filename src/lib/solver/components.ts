/**
 * The set of all equilibria from the extreme ones. Extreme equilibria are the edges of a bipartite
 * graph between vertices x and y; its maximal complete parts U × V are the maximal Nash subsets
 * conv U × conv V, and its connected components those of the set of equilibria. Source: Winkels
 * (1979); Avis, Rosenberg, Savani and von Stengel (2010), section 2, proposition 4 and section 5.
 */
import type { NashSubset } from './types';

/**
 * Connected components, each as its maximal Nash subsets.
 *
 * Maximal bicliques are found as closed sets: the intersections of neighbourhoods of the x. Their
 * number can grow exponentially with the vertices of a component, as the answer itself then does.
 */
export function nashComponents(
	pairs: readonly (readonly [number, number])[],
	xCount: number
): NashSubset[][] {
	const neighbours: Set<number>[] = Array.from({ length: xCount }, () => new Set());
	for (const [x, y] of pairs) neighbours[x]!.add(y);
	return connectedParts(neighbours).map((part) => maximalBicliques(part, neighbours));
}

/** The x of each connected component, in order of their first x. */
function connectedParts(neighbours: readonly ReadonlySet<number>[]): number[][] {
	const xsOf = new Map<number, number[]>();
	neighbours.forEach((ys, x) => ys.forEach((y) => xsOf.set(y, [...(xsOf.get(y) ?? []), x])));
	const seen = new Set<number>();
	const parts: number[][] = [];
	neighbours.forEach((_, first) => {
		if (seen.has(first)) return;
		const part: number[] = [];
		const queue = [first];
		seen.add(first);
		for (let x = queue.pop(); x !== undefined; x = queue.pop()) {
			part.push(x);
			for (const y of neighbours[x]!) {
				for (const next of xsOf.get(y)!) {
					if (seen.has(next)) continue;
					seen.add(next);
					queue.push(next);
				}
			}
		}
		parts.push(part.sort((a, b) => a - b));
	});
	return parts;
}

function maximalBicliques(
	part: readonly number[],
	neighbours: readonly ReadonlySet<number>[]
): NashSubset[] {
	const closed = new Map<string, readonly number[]>();
	const queue: (readonly number[])[] = [];
	const add = (ys: readonly number[]) => {
		const key = ys.join();
		if (!ys.length || closed.has(key)) return;
		closed.set(key, ys);
		queue.push(ys);
	};
	for (const x of part) add([...neighbours[x]!].sort((a, b) => a - b));
	for (let ys = queue.pop(); ys; ys = queue.pop()) {
		for (const x of part) add(ys.filter((y) => neighbours[x]!.has(y)));
	}
	return [...closed.values()]
		.map((y) => ({ x: part.filter((x) => y.every((one) => neighbours[x]!.has(one))), y }))
		.sort((a, b) => a.x[0]! - b.x[0]! || a.y[0]! - b.y[0]! || a.x.length - b.x.length);
}
