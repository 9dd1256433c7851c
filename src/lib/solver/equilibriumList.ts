/** The extreme equilibria in the game's own terms: mixtures, payoffs, stability, and an order to list them in. */
import type { Rational } from '$lib/exact/rational';
import { leftOutOf, type Side } from './bestReplyFaces';
import type { ExtremePairs } from './extremeEquilibria';
import { countBits, plus } from './integers';
import { rational, unscale, type Scaled } from './scale';
import { stabilityOf } from './stability';
import type { Equilibrium, Mixture } from './types';
import type { Vertex } from './vertexEnumeration';

/** Equilibria written out between two looks at the clock. */
const LINES_PER_STEP = 64;

/** Equilibria, and as indices into the distinct mixtures of either side. */
export interface EquilibriumList {
	readonly equilibria: readonly Equilibrium[];
	readonly xv: readonly Mixture[];
	readonly yv: readonly Mixture[];
	/** `[x, y]` for each equilibrium. */
	readonly edges: readonly (readonly [number, number])[];
}

/**
 * Cost: a few operations for each equilibrium and action.
 *
 * @param payoffs the row player's and the column player's, for the units of the result
 * @example finish(listEquilibria(extreme, sidesOf(extreme.xs, extreme.ys, 2, 2), [A, B])).equilibria
 * // for a coordination game the two pure ones, then the mixed one
 */
export function* listEquilibria(
	pairs: ExtremePairs['pairs'],
	sides: readonly [Side, Side],
	[A, B]: readonly [Scaled, Scaled]
): Generator<void, EquilibriumList> {
	// Facing x, the column player's best reply pays what x allows; and the other way round.
	const rows = new Mixtures(sides[0].vertices, B);
	const columns = new Mixtures(sides[1].vertices, A);
	const stability = stabilityOf(sides);
	const equilibria: Equilibrium[] = [];
	const edges: (readonly [number, number])[] = [];
	for (const [x, y] of inOrder(pairs, sides)) {
		const row = rows.place(x);
		const column = columns.place(y);
		edges.push([row, column]);
		equilibria.push({
			x: rows.mixtures[row]!,
			y: columns.mixtures[column]!,
			u: [columns.worths[column]!, rows.worths[row]!],
			strict: stability.isStrict(x, y),
			perfect: stability.isPerfect(x, y)
		});
		if (edges.length % LINES_PER_STEP === 0) yield;
	}
	return { equilibria, xv: rows.mixtures, yv: columns.mixtures, edges };
}

/** Numbers the vertices that are asked for and writes out their mixtures. */
class Mixtures {
	readonly mixtures: Mixture[] = [];
	/** What the best reply to each mixture pays the opponent. */
	readonly worths: Rational[] = [];
	readonly #places = new Map<number, number>();

	constructor(
		readonly vertices: readonly Vertex[],
		readonly opponent: Scaled
	) {}

	place(index: number): number {
		const known = this.#places.get(index);
		if (known !== undefined) return known;
		const place = this.mixtures.length;
		const { weights, denominator } = this.vertices[index]!;
		const total = weights.reduce(plus);
		this.#places.set(index, place);
		this.mixtures.push(weights.map((weight) => rational(weight, total)));
		// The polytope is scaled so that best replies to v pay 1: those to v / Σv pay 1 / Σv.
		this.worths.push(unscale(this.opponent, denominator, total));
		return place;
	}
}

/** Pure equilibria first in reading order; then by how many actions they mix, and by which. */
function inOrder(pairs: ExtremePairs['pairs'], [rows, columns]: readonly [Side, Side]) {
	return pairs
		.map((pair) => {
			const x = leftOutOf(rows, pair[0]);
			const y = leftOutOf(columns, pair[1]);
			return { pair, x, y, size: countBits(x) + countBits(y) };
		})
		.sort((a, b) => b.size - a.size || firstPlayed(a.x, b.x) || firstPlayed(a.y, b.y))
		.map(({ pair }) => pair);
}

/** Negative if the first action that only one of two masks leaves out is played by the former. */
function firstPlayed(a: number, b: number): number {
	const first = (a ^ b) & -(a ^ b);
	return (a & first) - (b & first);
}
