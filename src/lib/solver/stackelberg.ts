/**
 * What a player gets that can commit itself to a mixture before the other replies, the other breaking
 * ties in its favour (strong Stackelberg value): one linear programme for each reply to be induced.
 * Source: Conitzer and Sandholm (2006), "Computing the optimal strategy to commit to", section 3.
 */
import { toFraction, type Rational } from '$lib/exact/rational';
import { maximize } from './simplex';
import { rational, type IntegerMatrix, type Scaled } from './integers';
import type { Mixture } from './types';

/**
 * @param leader the leader's payoffs, its actions as rows (positive integers)
 * @param follower the follower's, the leader's actions as rows
 */
export function commitmentValue(
	leader: Scaled,
	follower: IntegerMatrix
): { readonly value: Rational; readonly mixture: Mixture; readonly reply: number } {
	const replies = follower[0]!.map((_, j) => j);
	const candidates = replies.flatMap((reply) => {
		const optimum = maximize(
			leader.integers.map((row) => row[reply]!),
			[
				...replies.map((other) => follower.map((row) => row[other]! - row[reply]!)),
				leader.integers.map(() => 1n)
			],
			[...replies.map(() => 0n), 1n]
		);
		return optimum.positive ? [{ reply, optimum }] : [];
	});
	const best = candidates.reduce((a, b) =>
		toFraction(b.optimum.value).compare(toFraction(a.optimum.value)) > 0 ? b : a
	);
	const { solution, denominator } = best.optimum;
	const worth = solution.reduce(
		(sum, weight, i) => sum + weight * leader.integers[i]![best.reply]!,
		0n
	);
	return {
		value: leader.unscale(worth, denominator),
		mixture: solution.map((weight) => rational(weight, denominator)),
		reply: best.reply
	};
}
