/** What a player can guarantee itself: maximin by mixed strategies, exact (von Neumann 1928). */
import { rational, unscale, type Scaled } from './scale';
import { maximize } from './simplex';
import type { Guarantee } from './types';

/**
 * The largest expected payoff that a player can be sure of, and a mixture that guarantees it. Cost:
 * one linear programme.
 *
 * @param own the player's payoffs with its actions as rows
 * @example maximin(scaleToPositiveIntegers([['2', '-1'], ['-1', '1']])) // value '1/5', mixture ['2/5', '3/5']
 */
export function maximin(own: Scaled): Guarantee {
	const { integers } = own;
	const actions = integers.length;
	const replies = integers[0]!.map((_, j) => [...integers.map((row) => -row[j]!), 1]);
	const { solution, denominator } = maximize(
		[...integers.map(() => 0), 1],
		[...replies, [...integers.map(() => 1), 0]],
		[...replies.map(() => 0), 1]
	);
	return {
		value: unscale(own, solution[actions]!, denominator),
		mixture: solution.slice(0, actions).map((weight) => rational(weight, denominator))
	};
}
