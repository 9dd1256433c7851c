/** Which actions players may mix: subsets of what is left, less those that nobody would play. */
import { allActions, PLAYERS, profilesOf, withAction, type Cells } from './cells';
import type { Actions } from './types';

/** Whether no action of the supports is beaten by another all over them: else nobody would play it. */
export function mayBePlayed(cells: Cells, supports: Actions): boolean {
	return PLAYERS.every((player) =>
		supports[player].every((action) =>
			allActions(cells.dims)[player].every((other) => {
				if (other === action) return true;
				const without = supports.map((list, side) => (side === player ? [action] : list));
				return [...profilesOf(without as unknown as Actions)].some(
					(profile) =>
						cells
							.at(withAction(profile, player, other), player)
							.compare(cells.at(profile, player)) <= 0
				);
			})
		)
	);
}

/** Supports in which all three mix and somebody mixes more than two actions. */
export function* largerSupports(left: Actions): Generator<Actions> {
	for (const first of subsetsOf(left[0])) {
		for (const second of subsetsOf(left[1])) {
			for (const third of subsetsOf(left[2])) {
				if (first.length > 2 || second.length > 2 || third.length > 2) yield [first, second, third];
			}
		}
	}
}

/** Subsets of two actions or more. */
function subsetsOf(actions: readonly number[]): number[][] {
	const all: number[][] = [];
	for (let mask = 0; mask < 1 << actions.length; mask += 1) {
		const subset = actions.filter((_, k) => mask & (1 << k));
		if (subset.length >= 2) all.push(subset);
	}
	return all;
}

/** All pairs of actions, in order. */
export function pairsOf(actions: readonly number[]): [number, number][] {
	return actions.flatMap((one, k) =>
		actions.slice(k + 1).map((two): [number, number] => [one, two])
	);
}
