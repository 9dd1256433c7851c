/**
 * Iterated elimination of dominated actions in simultaneous rounds: every action dominated within
 * what is left goes at once. For strict dominance the order changes nothing, and what is left are the
 * rationalizable actions (Bernheim 1984; Pearce 1984; Gilboa, Kalai and Zemel 1990); for weak
 * dominance another order may leave other actions.
 */
import { dominator } from './dominance';
import { transpose, type IntegerMatrix } from './integers';
import type { Domination, Elimination } from './types';

/** Each player's own payoffs with its actions as rows: A, and B transposed. */
export type OwnPayoffs = readonly [row: IntegerMatrix, column: IntegerMatrix];

/** @example ownPayoffs([[1, 2]], [[3, 4]]) // [[[1, 2]], [[3], [4]]] */
export function ownPayoffs(A: IntegerMatrix, B: IntegerMatrix): OwnPayoffs {
	return [A, transpose(B)];
}

/** Dominated actions that are known already, a bit mask for each player. */
export type DominatedMasks = readonly [rows: number, columns: number];

/**
 * Cost: a linear programme for each action and round, where no look at the payoffs decides; in the
 * first round only for actions that are `known` to be dominated, to find the mixture that does it.
 *
 * @example eliminate(ownPayoffs([[3, 1], [4, 2]], [[3, 4], [1, 2]]), 'strict') // rows [1], cols [1], rounds 1
 */
export function eliminate(
	game: OwnPayoffs,
	kind: 'strict' | 'weak',
	known: DominatedMasks = [-1, -1]
): Elimination {
	const left: [number[], number[]] = [[...game[0].keys()], [...game[1].keys()]];
	const steps: (Domination & { readonly round: number })[] = [];
	/** Actions worth a look: without a change on the other side, what was undominated still is. */
	let suspects = known;
	for (let round = 1; ; round += 1) {
		const dominated = [
			...dominatedActions(game, 0, left, kind, suspects[0]),
			...dominatedActions(game, 1, left, kind, suspects[1])
		];
		if (!dominated.length) return { rows: left[0], cols: left[1], rounds: round - 1, steps };
		const lost: [boolean, boolean] = [false, false];
		for (const domination of dominated) {
			const { player, action } = domination;
			steps.push({ ...domination, round });
			left[player] = left[player].filter((other) => other !== action);
			lost[player] = true;
		}
		suspects = [lost[1] ? -1 : 0, lost[0] ? -1 : 0];
	}
}

function dominatedActions(
	game: OwnPayoffs,
	player: 0 | 1,
	left: readonly [readonly number[], readonly number[]],
	kind: 'strict' | 'weak',
	suspects: number
): Domination[] {
	if (!suspects) return [];
	return left[player].flatMap((action) => {
		if (!(suspects & (1 << action))) return [];
		const by = dominator(game[player], action, left[player], left[player ? 0 : 1], kind);
		return by ? [{ player, action, by, kind }] : [];
	});
}
