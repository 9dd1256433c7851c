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

/**
 * Cost: a linear programme for each action and round, where no look at the payoffs decides.
 *
 * @example eliminate(ownPayoffs([[3, 1], [4, 2]], [[3, 4], [1, 2]]), 'strict') // rows [1], cols [1], rounds 1
 */
export function eliminate(game: OwnPayoffs, kind: 'strict' | 'weak'): Elimination {
	const left: [number[], number[]] = [[...game[0].keys()], [...game[1].keys()]];
	const steps: (Domination & { readonly round: number })[] = [];
	/** A player's actions need another look only if the opponent has lost some since the last. */
	let changed = [true, true];
	for (let round = 1; ; round += 1) {
		const dominated = ([0, 1] as const).flatMap((player) =>
			changed[player] ? dominatedActions(game, player, left, kind) : []
		);
		if (!dominated.length) return { rows: left[0], cols: left[1], rounds: round - 1, steps };
		for (const domination of dominated) steps.push({ ...domination, round });
		changed = [false, false];
		for (const { player, action } of dominated) {
			left[player] = left[player].filter((other) => other !== action);
			changed[1 - player] = true;
		}
	}
}

function dominatedActions(
	game: OwnPayoffs,
	player: 0 | 1,
	left: readonly [readonly number[], readonly number[]],
	kind: 'strict' | 'weak'
): Domination[] {
	return left[player].flatMap((action) => {
		const by = dominator(game[player], action, left[player], left[player ? 0 : 1], kind);
		return by ? [{ player, action, by, kind }] : [];
	});
}
