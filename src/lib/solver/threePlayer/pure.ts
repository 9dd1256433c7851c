/** Pure equilibria of three players, and who would move where from every cell. */
import { toRational } from '$lib/exact/rational';
import { allActions, PLAYERS, profilesOf, withAction, type Cells } from './cells';
import type { Move3, Profile } from './types';

/**
 * All pure equilibria, which of them are strict, and the best-reply graph: from every cell each
 * player's moves to a best reply that gain something. Cost: cells × actions.
 */
export function pureEquilibria(cells: Cells): {
	readonly pure: Profile[];
	readonly strict: Profile[];
	readonly moves: Move3[];
} {
	const actions = allActions(cells.dims);
	const pure: Profile[] = [];
	const strict: Profile[] = [];
	const moves: Move3[] = [];
	for (const from of profilesOf(actions)) {
		let holds = true;
		let isStrict = true;
		for (const player of PLAYERS) {
			const own = cells.at(from, player);
			const others = actions[player].filter((action) => action !== from[player]);
			const payoffs = others.map((action) => cells.at(withAction(from, player, action), player));
			const best = payoffs.reduce(
				(most, payoff) => (payoff.compare(most) > 0 ? payoff : most),
				own
			);
			const gain = best.sub(own);
			if (gain.compare(0) > 0) {
				holds = false;
				for (const [k, to] of others.entries()) {
					if (payoffs[k]!.equals(best)) moves.push({ from, player, to, gain: toRational(gain) });
				}
			}
			if (payoffs.some((payoff) => payoff.equals(own))) isStrict = false;
		}
		if (holds) pure.push(from);
		if (holds && isStrict) strict.push(from);
	}
	return { pure, strict, moves };
}
