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
 * The actions dominated in the whole game, strictly ones first, each with a mixture that dominates it.
 *
 * @param suspects for each player the bit masks of its actions that are dominated, where that is known
 *   (see `bestReplyFaces.ts`); then only these cost a linear programme
 * @example finish(dominatedActions(ownPayoffs([[1, 1], [0, 1]], [[0, 1], [0, 1]])))
 * // column 0 strictly, by ['0', '1']; row 1 weakly, by ['1', '0']
 */
export function* dominatedActions(
	game: OwnPayoffs,
	suspects: readonly [Suspects, Suspects] = [allSuspect, allSuspect]
): Generator<void, Domination[]> {
	const everything = [actionsOf(game[0]), actionsOf(game[1])] as const;
	const [rows, columns] = suspects;
	const strict = yield* dominatedWithin(game, everything, 'strict', [rows.strict, columns.strict]);
	const rest: [number, number] = [rows.weak, columns.weak];
	for (const { player, action } of strict) rest[player] &= ~(1 << action);
	return [...strict, ...(yield* dominatedWithin(game, everything, 'weak', rest))];
}

/** Bit masks of actions that may be dominated. */
export interface Suspects {
	readonly strict: number;
	readonly weak: number;
}

const allSuspect: Suspects = { strict: -1, weak: -1 };

/**
 * Cost: a linear programme for each action that is left and each round after the first, where no look
 * at the payoffs decides.
 *
 * @param first what is dominated in the whole game, as `dominatedActions` says
 * @example const game = ownPayoffs([[3, 1], [4, 2]], [[3, 4], [1, 2]]);
 * finish(eliminate(game, 'strict', finish(dominatedActions(game)))) // rows [1], cols [1], rounds 1
 */
export function* eliminate(
	game: OwnPayoffs,
	kind: 'strict' | 'weak',
	first: readonly Domination[]
): Generator<void, Elimination> {
	const left: [number[], number[]] = [actionsOf(game[0]), actionsOf(game[1])];
	const steps: (Domination & { readonly round: number })[] = [];
	let dominated = first.filter((domination) => kind === 'weak' || domination.kind === 'strict');
	let round = 0;
	while (dominated.length) {
		round += 1;
		// An action is worth another look if the other side has lost some since.
		const suspects: [number, number] = [0, 0];
		for (const { player, action, by } of dominated) {
			steps.push({ player, action, by, kind, round });
			left[player] = left[player].filter((other) => other !== action);
			suspects[player ? 0 : 1] = -1;
		}
		dominated = yield* dominatedWithin(game, left, kind, suspects);
	}
	return { rows: left[0], cols: left[1], rounds: round, steps };
}

const actionsOf = (own: IntegerMatrix) => own.map((_, action) => action);

function* dominatedWithin(
	game: OwnPayoffs,
	left: readonly [readonly number[], readonly number[]],
	kind: 'strict' | 'weak',
	suspects: readonly [number, number]
): Generator<void, Domination[]> {
	const dominated: Domination[] = [];
	for (const player of [0, 1] as const) {
		if (!suspects[player] || left[player].length === 1) continue;
		for (const action of left[player]) {
			if (!(suspects[player] & (1 << action))) continue;
			const by = dominator(game[player], action, left[player], left[player ? 0 : 1], kind);
			if (by) dominated.push({ player, action, by, kind });
			yield;
		}
	}
	return dominated;
}
