/**
 * Iterated elimination of dominated actions in simultaneous rounds: every action dominated within
 * what is left goes at once. For strict dominance the order changes nothing (Gilboa, Kalai and Zemel
 * 1990); for weak dominance another order may leave other actions.
 */
import { dominator } from './dominance';
import { transpose, type IntegerMatrix } from './integers';
import type { Domination, Elimination } from './types';

type Game = readonly [row: IntegerMatrix, column: IntegerMatrix];

/** Each player's own payoffs with its actions as rows: A, and B transposed. */
export function ownPayoffs(A: IntegerMatrix, B: IntegerMatrix): Game {
	return [A, transpose(B)];
}

/** The actions dominated once, in the game restricted to `left`. */
export function dominatedActions(
	game: Game,
	left: readonly [readonly number[], readonly number[]],
	kind: 'strict' | 'weak'
): Domination[] {
	return ([0, 1] as const).flatMap((player) =>
		left[player].flatMap((action) => {
			const by = dominator(game[player], action, left[player], left[player ? 0 : 1], kind);
			return by ? [{ player, action, by, kind }] : [];
		})
	);
}

export function eliminate(game: Game, kind: 'strict' | 'weak'): Elimination {
	let left: [number[], number[]] = [[...game[0].keys()], [...game[1].keys()]];
	const steps: Elimination['steps'][number][] = [];
	for (let round = 1; ; round += 1) {
		const dominated = dominatedActions(game, left, kind);
		if (!dominated.length) return { rows: left[0], cols: left[1], rounds: round - 1, steps };
		steps.push(...dominated.map((domination) => ({ ...domination, round })));
		const stays = (player: 0 | 1) =>
			left[player].filter(
				(action) => !dominated.some((gone) => gone.player === player && gone.action === action)
			);
		left = [stays(0), stays(1)];
	}
}
