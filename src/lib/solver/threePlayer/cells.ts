/** Going through the cells of a three-player game. */
import { toFraction, type Fraction } from '$lib/exact/rational';
import type { ThreePlayerGame } from '$lib/game/threePlayer';
import type { Actions, Player, Profile } from './types';

/** A game whose payoffs are Fractions: made once, read often. */
export interface Cells {
	readonly dims: readonly [number, number, number];
	at(profile: Profile, player: Player): Fraction;
}

/** @example cellsOf(game).at([0, 0, 1], 2) // what the third player gets in that cell */
export function cellsOf({ dims, payoffs }: ThreePlayerGame): Cells {
	const values = payoffs.map((cell) => cell.map(toFraction));
	return {
		dims,
		at: ([i, j, k], player) => values[(i * dims[1] + j) * dims[2] + k]![player]!
	};
}

export const PLAYERS: readonly Player[] = [0, 1, 2];

/** The two other players, in order. */
export function othersOf(player: Player): readonly [Player, Player] {
	return player === 0 ? [1, 2] : player === 1 ? [0, 2] : [0, 1];
}

/** All actions of all players. */
export function allActions(dims: readonly [number, number, number]): Actions {
	const range = (size: number) => Array.from({ length: size }, (_, action) => action);
	return [range(dims[0]), range(dims[1]), range(dims[2])];
}

/** Every profile of some actions. */
export function* profilesOf([first, second, third]: Actions): Generator<Profile> {
	for (const i of first) for (const j of second) for (const k of third) yield [i, j, k];
}

/** A profile with one player's action replaced. */
export function withAction(profile: Profile, player: Player, action: number): Profile {
	return profile.map((own, at) => (at === player ? action : own)) as unknown as Profile;
}
