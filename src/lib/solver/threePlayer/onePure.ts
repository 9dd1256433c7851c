/** Equilibria in which one player is pure: the two others play a two-player game, solved completely. */
import { toRational } from '$lib/exact/rational';
import { solve } from '../solve';
import type { Mixture } from '../types';
import { add, addUnresolved, exactly, leastLoss, type Found } from './certify';
import { allActions, othersOf, PLAYERS, withAction, type Cells } from './cells';
import type { Actions, Player, Profile } from './types';

/** One player plays an action for sure, the two others both mix. */
export function onePure(
	cells: Cells,
	left: Actions,
	player: Player,
	action: number,
	found: Found
): void {
	const [a, b] = othersOf(player);
	const profile = (i: number, j: number): Profile =>
		withAction(withAction(withAction([0, 0, 0], player, action), a, i), b, j);
	const table = (whose: Player) =>
		left[a].map((i) => left[b].map((j) => toRational(cells.at(profile(i, j), whose))));
	const answer = solve({ A: table(a), B: table(b) });
	if (answer.kind === 'refused') return;
	const spread = (mixture: Mixture, whose: Player): Mixture => {
		const full: string[] = allActions(cells.dims)[whose].map(() => '0');
		left[whose].forEach((one, k) => (full[one] = mixture[k]!));
		return full;
	};
	const { xv, yv, list } = answer.components;
	for (const component of list) {
		const [only] = component;
		const isolated = component.length === 1 && only!.x.length === 1 && only!.y.length === 1;
		const ends = component.flatMap(({ x, y }) =>
			x.flatMap((i) => y.map((j) => [spread(xv[i]!, a), spread(yv[j]!, b)] as const))
		);
		const chances = ends.map(([x, y]) => {
			const all: Mixture[] = [];
			all[player] = allActions(cells.dims)[player].map((one) => (one === action ? '1' : '0'));
			all[a] = x;
			all[b] = y;
			return all as unknown as readonly [Mixture, Mixture, Mixture];
		});
		if (isolated) {
			const [mixtures] = chances;
			const isPure = mixtures!.every((mixture) => mixture.includes('1'));
			const slack = isPure ? null : leastLoss(cells, exactly(mixtures!), player, action);
			if (slack === 0 || slack === 1) add(found, { kind: 'exact', profile: mixtures! });
			continue;
		}
		// On a continuum the pure player's own condition cuts out a part that is not worked out here.
		const slacks = chances.map((mixtures) => leastLoss(cells, exactly(mixtures), player, action));
		if (slacks.every((slack) => slack === -1) && neverBest(cells, chances, player, action))
			continue;
		addUnresolved(found, {
			supports: supportsOf(chances),
			why: 'a continuum'
		});
		for (const [k, mixtures] of chances.entries()) {
			if (slacks[k] !== -1 && !mixtures.every((mixture) => mixture.includes('1'))) {
				add(found, { kind: 'exact', profile: mixtures });
			}
		}
	}
}

/** Whether some one other action beats `action` at every corner of a continuum, and so all over it. */
function neverBest(
	cells: Cells,
	corners: readonly (readonly [Mixture, Mixture, Mixture])[],
	player: Player,
	action: number
): boolean {
	const supports = supportsOf(corners);
	const [a, b] = othersOf(player);
	return allActions(cells.dims)[player].some((other) =>
		supports[a].every((i) =>
			supports[b].every((j) => {
				const profile = withAction(withAction([0, 0, 0], a, i), b, j);
				const gain = cells
					.at(withAction(profile, player, other), player)
					.sub(cells.at(withAction(profile, player, action), player));
				return gain.compare(0) > 0;
			})
		)
	);
}

function supportsOf(corners: readonly (readonly [Mixture, Mixture, Mixture])[]): Actions {
	return PLAYERS.map((player) => {
		const played = new Set<number>();
		for (const mixtures of corners) {
			mixtures[player].forEach((chance, action) => {
				if (chance !== '0') played.add(action);
			});
		}
		return [...played].sort((a, b) => a - b);
	}) as unknown as Actions;
}
