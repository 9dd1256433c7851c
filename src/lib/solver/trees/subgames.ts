/** The subgames of a tree (Selten 1965): nodes below which no information set reaches out. */
import { childrenOf, type GameTree } from '$lib/game/tree';

/** For each node the first node after its subtree: nodes are numbered before their children. */
export function endsOf({ nodes }: GameTree): readonly number[] {
	const ends: number[] = new Array(nodes.length).fill(0);
	for (let node = nodes.length - 1; node >= 0; node -= 1) {
		const last = childrenOf(nodes[node]!).at(-1);
		ends[node] = last === undefined ? node + 1 : ends[last]!;
	}
	return ends;
}

/**
 * The nodes at which a subgame begins, in order; the root is always one. Ends are none. Cost: nodes ×
 * information sets.
 */
export function subgameRoots(tree: GameTree): number[] {
	const ends = endsOf(tree);
	return tree.nodes.flatMap((node, root) => {
		if (node.kind === 'end') return [];
		if (node.kind === 'decision' && tree.informationSets[node.informationSet]!.members.length > 1) {
			return [];
		}
		const inside = (member: number) => member >= root && member < ends[root]!;
		const closed = tree.informationSets.every(
			({ members }) => members.every(inside) || !members.some(inside)
		);
		return closed ? [root] : [];
	});
}
