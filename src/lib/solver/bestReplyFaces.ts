/**
 * What the vertices of a best-response polytope say about the opponent's actions. The mixtures y to
 * which all of some rows are best replies form a face, spanned by the vertices y with those labels:
 *
 * - the face is empty: no belief makes the rows best together; a single row is strictly dominated
 *   (Pearce 1984, "Rationalizable strategic behavior", lemma 3);
 * - all its vertices leave some column out: no belief that leaves nothing out makes them best; a single
 *   row, or a mixture of the rows, is weakly dominated (lemma 4; for mixtures Gale and Sherman 1950).
 */
import type { Vertex } from './vertexEnumeration';

/** The vertices of one player's mixtures: bits of `labels` for its actions left out and for the opponent's best replies. */
export interface Side {
	readonly vertices: readonly Vertex[];
	readonly actions: number;
	readonly leftOut: (labels: number) => number;
	readonly replies: (labels: number) => number;
}

/**
 * The two sides of a game with m rows, vertices as in `ExtremePairs`.
 *
 * @example sidesOf(xs, ys, 2, 3)[0].leftOut(0b101_01) // 0b01: row 0 is not played
 */
export function sidesOf(
	xs: readonly Vertex[],
	ys: readonly Vertex[],
	m: number,
	n: number
): readonly [Side, Side] {
	const rows = (labels: number) => labels & ((1 << m) - 1);
	const columns = (labels: number) => labels >>> m;
	return [
		{ vertices: xs, actions: m, leftOut: rows, replies: columns },
		{ vertices: ys, actions: n, leftOut: columns, replies: rows }
	];
}

/**
 * The actions that one vertex leaves out, as a bit mask.
 *
 * @example leftOutOf(sidesOf(xs, ys, 2, 2)[0], 0) // 0b10: the first vertex plays row 0 only
 */
export function leftOutOf({ vertices, leftOut }: Side, index: number): number {
	return leftOut(vertices[index]!.labels);
}

/**
 * The actions that a side leaves out in every mixture to which all `together` (a bit mask of the
 * opponent's actions) are best replies; −1 if there is no such mixture. Cost: one look at each vertex.
 *
 * @example leftOutWhereBest(sidesOf(xs, ys, 2, 2)[1], 0b01) // 0: row 0 is best to some full mixture
 */
export function leftOutWhereBest({ vertices, leftOut, replies }: Side, together: number): number {
	let common = -1;
	for (const { labels } of vertices) {
		if ((together & ~replies(labels)) === 0) common &= leftOut(labels);
		if (common === 0) break;
	}
	return common;
}

/**
 * Bit masks of the opponent's actions that are dominated.
 *
 * @param side the player whose mixtures the actions would reply to
 */
export function dominatedAgainst(
	side: Side,
	actions: number
): { readonly strict: number; readonly weak: number } {
	let strict = 0;
	let weak = 0;
	for (let action = 1; action < 1 << actions; action <<= 1) {
		const common = leftOutWhereBest(side, action);
		if (common === -1) strict |= action;
		if (common !== 0) weak |= action;
	}
	return { strict, weak };
}
