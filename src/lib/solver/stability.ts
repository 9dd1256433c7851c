/**
 * Which extreme equilibria are strict, and which withstand small mistakes. For two players an
 * equilibrium is trembling-hand perfect exactly if neither mixture is weakly dominated. Source: van
 * Damme (1991), "Stability and Perfection of Nash Equilibria", theorem 3.2.2; Selten (1975).
 */
import { leftOutOf, leftOutWhereBest, type Side } from './bestReplyFaces';
import { countBits } from './integers';

/** Both marks for vertices by index. Cost: for each vertex asked about, one look at all of the other side. */
export interface Stability {
	/** Whoever deviates alone loses: both play a single action, each the only best reply to the other. */
	isStrict(x: number, y: number): boolean;
	/** Neither mixture is weakly dominated. */
	isPerfect(x: number, y: number): boolean;
}

/** @example stabilityOf(sidesOf(xs, ys, 2, 2)).isStrict(0, 0) // true for (Stag, Stag) */
export function stabilityOf(sides: readonly [Side, Side]): Stability {
	const played = (side: Side, index: number) => ((1 << side.actions) - 1) & ~leftOutOf(side, index);
	const known: [Map<number, boolean>, Map<number, boolean>] = [new Map(), new Map()];
	const isUndominated = (player: 0 | 1, index: number) => {
		let answer = known[player].get(index);
		if (answer === undefined) {
			answer = leftOutWhereBest(sides[player ? 0 : 1], played(sides[player], index)) === 0;
			known[player].set(index, answer);
		}
		return answer;
	};
	const isSingle = (side: Side, index: number) =>
		countBits(played(side, index)) === 1 &&
		countBits(side.replies(side.vertices[index]!.labels)) === 1;
	return {
		isStrict: (x, y) => isSingle(sides[0], x) && isSingle(sides[1], y),
		isPerfect: (x, y) => isUndominated(0, x) && isUndominated(1, y)
	};
}
