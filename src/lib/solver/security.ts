/** What a player can guarantee itself: maximin by mixed strategies, exact (von Neumann 1928). */
import type { Rational } from '$lib/exact/rational';
import { maximize } from './simplex';
import { rational, type Scaled } from './integers';
import type { Mixture } from './types';

/**
 * The largest expected payoff that the row player of `own` can be sure of, and a mixture that
 * guarantees it.
 *
 * @param own the player's payoffs with its actions as rows
 */
export function maximin(own: Scaled): { readonly value: Rational; readonly mixture: Mixture } {
	const { integers } = own;
	const actions = integers.length;
	const replies = integers[0]!.map((_, j) => [...integers.map((row) => -row[j]!), 1n]);
	const { solution, denominator } = maximize(
		[...integers.map(() => 0n), 1n],
		[...replies, [...integers.map(() => 1n), 0n]],
		[...replies.map(() => 0n), 1n]
	);
	return {
		value: own.unscale(solution[actions]!, denominator),
		mixture: solution.slice(0, actions).map((weight) => rational(weight, denominator))
	};
}
