/**
 * Dominance among three players, by pure or mixed strategies, against every profile of the two others:
 * the linear programmes of the two-player case with pairs of actions as columns. Actions that survive
 * iterated strict dominance are the correlated-rationalizable ones (Pearce 1984; Brandenburger and
 * Dekel 1987).
 */
import { toRational } from '$lib/exact/rational';
import { dominator } from '../dominance';
import { scaleToPositiveIntegers } from '../scale';
import { allActions, othersOf, PLAYERS, withAction, type Cells } from './cells';
import type { Actions, Domination3, Elimination3, Player } from './types';

/** A player's own payoffs as integers: its actions as rows, the others' pairs of actions as columns. */
function ownPayoffs(cells: Cells, player: Player) {
	const [a, b] = othersOf(player);
	const actions = allActions(cells.dims);
	const rows = actions[player].map((action) =>
		actions[a].flatMap((first) =>
			actions[b].map((second) => {
				const profile = withAction(withAction([0, 0, 0], a, first), b, second);
				return toRational(cells.at(withAction(profile, player, action), player));
			})
		)
	);
	return scaleToPositiveIntegers(rows).integers;
}

/** The columns of `ownPayoffs` that the others' remaining actions make up. */
function columnsOf(cells: Cells, player: Player, left: Actions): number[] {
	const [a, b] = othersOf(player);
	return left[a].flatMap((first) => left[b].map((second) => first * cells.dims[b] + second));
}

/**
 * What is dominated in the whole game, and what survives iterated strict dominance in simultaneous
 * rounds. Cost: a linear programme for each action and round, where no look at the payoffs decides.
 */
export function dominance(cells: Cells): {
	readonly dominated: Domination3[];
	readonly iteratedStrict: Elimination3;
} {
	const payoffs = PLAYERS.map((player) => ownPayoffs(cells, player));
	const find = (left: Actions, kind: 'strict' | 'weak'): Domination3[] =>
		PLAYERS.flatMap((player) =>
			left[player].flatMap((action) => {
				const columns = columnsOf(cells, player, left);
				const by = dominator(payoffs[player]!, action, left[player], columns, kind);
				return by ? [{ player, action, by, kind }] : [];
			})
		);

	const everything = allActions(cells.dims);
	const strict = find(everything, 'strict');
	const weak = find(everything, 'weak').filter(
		({ player, action }) => !strict.some((one) => one.player === player && one.action === action)
	);

	let left = everything;
	let rounds = 0;
	for (let gone = strict; gone.length; gone = find(left, 'strict')) {
		rounds += 1;
		left = left.map((actions, player) =>
			actions.filter(
				(action) => !gone.some((one) => one.player === player && one.action === action)
			)
		) as unknown as Actions;
	}
	return { dominated: [...strict, ...weak], iteratedStrict: { actions: left, rounds } };
}
