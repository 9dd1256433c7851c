/**
 * Which extreme equilibria are strict, and which withstand small mistakes. For two players an
 * equilibrium is trembling-hand perfect exactly if neither mixture is weakly dominated (van Damme 1991,
 * "Stability and Perfection of Nash Equilibria", theorem 3.2.2), and a mixture is undominated exactly if
 * it is a best reply to some mixture that leaves nothing out (Gale and Sherman 1950; Pearce 1984, lemma 4).
 * The replies to which it is best form a face of the other side's best-response polytope, so it is
 * enough to see whether the vertices of that face have an action in common that they leave out.
 */
import { countBits } from './integers';
import type { Vertex } from './vertexEnumeration';

/** The labels of one side: `unplayed` for its own actions, `replies` for the opponent's best replies. */
interface Side {
	readonly vertices: readonly Vertex[];
	readonly unplayed: (labels: number) => number;
	readonly replies: (labels: number) => number;
	readonly actions: number;
}

const support = ({ unplayed, actions }: Side, { labels }: Vertex) =>
	((1 << actions) - 1) & ~unplayed(labels);

/** Whether a mixture, a vertex of `own`, is best against some mixture of `other` that plays everything. */
function isUndominated(own: Side, other: Side, mixture: Vertex): boolean {
	const played = support(own, mixture);
	let leftOut = -1;
	for (const { labels } of other.vertices) {
		if ((played & ~other.replies(labels)) === 0) leftOut &= other.unplayed(labels);
		if (leftOut === 0) return true;
	}
	return false;
}

/** `labels` as in `ExtremePairs`: rows in the low `m` bits, columns in the `n` bits above. */
export function stabilityOf(
	xs: readonly Vertex[],
	ys: readonly Vertex[],
	m: number,
	n: number
): {
	isStrict(x: number, y: number): boolean;
	isPerfect(x: number, y: number): boolean;
} {
	const low = (labels: number) => labels & ((1 << m) - 1);
	const high = (labels: number) => labels >>> m;
	const rows: Side = { vertices: xs, unplayed: low, replies: high, actions: m };
	const columns: Side = { vertices: ys, unplayed: high, replies: low, actions: n };
	const known: [Map<number, boolean>, Map<number, boolean>] = [new Map(), new Map()];
	const undominated = (side: 0 | 1, index: number) => {
		const before = known[side].get(index);
		if (before !== undefined) return before;
		const [own, other] = side === 0 ? [rows, columns] : [columns, rows];
		const answer = isUndominated(own, other, own.vertices[index]!);
		known[side].set(index, answer);
		return answer;
	};
	return {
		isStrict: (x, y) =>
			countBits(high(xs[x]!.labels)) === 1 &&
			countBits(low(ys[y]!.labels)) === 1 &&
			countBits(low(xs[x]!.labels)) === m - 1 &&
			countBits(high(ys[y]!.labels)) === n - 1,
		isPerfect: (x, y) => undominated(0, x) && undominated(1, y)
	};
}
