/**
 * What a player gets that can commit itself to a mixture before the other replies, the other breaking
 * ties in its favour (strong Stackelberg value): one linear programme for each reply to be induced.
 * Source: Conitzer and Sandholm (2006), "Computing the optimal strategy to commit to", section 3; von
 * Stengel and Zamir (2010), "Leadership games with convex strategy sets".
 */
import { minus, times, type IntegerMatrix } from './integers';
import { rational, unscale, type Scaled } from './scale';
import { maximize, type Optimum } from './simplex';
import type { Commitment } from './types';

/**
 * Of several best commitments one is given, with its reply.
 *
 * @param leader the leader's payoffs, its actions as rows
 * @param follower the follower's, the leader's actions as rows too
 * @example commit(scaleToPositiveIntegers([['2', '4'], ['1', '3']]), [[2, 1], [1, 2]])
 * // value '7/2', mixture ['1/2', '1/2'], reply 1
 */
export function commit(leader: Scaled, follower: IntegerMatrix): Commitment {
	let best: { readonly reply: number; readonly optimum: Optimum } | null = null;
	for (const reply of follower[0]!.keys()) {
		const optimum = bestInducing(reply, leader.integers, follower);
		if (optimum.value > 0 && (!best || isMore(optimum, best.optimum))) best = { reply, optimum };
	}
	if (!best) throw new RangeError('Some reply is best to any mixture.');
	const { value, solution, denominator } = best.optimum;
	return {
		value: unscale(leader, value, denominator),
		mixture: solution.map((weight) => rational(weight, denominator)),
		reply: best.reply
	};
}

/** The best mixture among those to which `reply` is a best reply; worth zero if there are none. */
function bestInducing(reply: number, leader: IntegerMatrix, follower: IntegerMatrix): Optimum {
	const others = [...follower[0]!.keys()].filter((other) => other !== reply);
	return maximize(
		leader.map((row) => row[reply]!),
		[
			...others.map((other) => follower.map((row) => minus(row[other]!, row[reply]!))),
			leader.map(() => 1)
		],
		[...others.map(() => 0), 1]
	);
}

function isMore(a: Optimum, b: Optimum): boolean {
	return times(a.value, b.denominator) > times(b.value, a.denominator);
}
