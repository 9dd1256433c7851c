/**
 * Which actions are dominated, strictly or weakly, by pure or mixed strategies, and by which: linear
 * programmes in exact arithmetic. An action is strictly dominated exactly when it is a best reply to
 * no belief (Pearce 1984, lemma 3), weakly exactly when it is a best reply to no belief with full
 * support (lemma 4).
 */
import { minus, plus, type Integer, type IntegerMatrix } from './integers';
import { rational } from './scale';
import { maximize } from './simplex';
import type { Mixture } from './types';

/**
 * The mixture of `candidates` that dominates `action` against the opponent's `replies`, or null. A
 * pure dominator is given where there is one, since it is easier to see. Cost: one small linear
 * programme, where no look at the payoffs decides.
 *
 * @param payoffs the player's own payoffs, its actions as rows
 * @example dominator([[3, 0], [0, 3], [1, 1]], 2, [0, 1, 2], [0, 1], 'strict') // ['1/2', '1/2', '0']
 */
export function dominator(
	payoffs: IntegerMatrix,
	action: number,
	candidates: readonly number[],
	replies: readonly number[],
	kind: 'strict' | 'weak'
): Mixture | null {
	for (const pure of candidates) {
		if (pure === action || !dominatesPurely(payoffs, pure, action, replies, kind)) continue;
		return payoffs.map((_, other) => (other === pure ? '1' : '0'));
	}
	const others = candidates.filter((other) => other !== action);
	if (others.length < 2 || isBestSomewhere(payoffs, action, others, replies, kind)) return null;

	const own = payoffs[action]!;
	const gains = replies.map((reply) =>
		others.map((other) => minus(payoffs[other]![reply]!, own[reply]!))
	);
	const weights = kind === 'strict' ? mixtureWithLargestGap(gains) : mixtureWithLargestSum(gains);
	if (!weights) return null;
	const total = weights.reduce(plus);
	const mixture = payoffs.map(() => '0');
	others.forEach((other, k) => (mixture[other] = rational(weights[k]!, total)));
	return mixture;
}

function dominatesPurely(
	payoffs: IntegerMatrix,
	other: number,
	action: number,
	replies: readonly number[],
	kind: 'strict' | 'weak'
): boolean {
	let isBetter = false;
	for (const reply of replies) {
		const theirs = payoffs[other]![reply]!;
		const mine = payoffs[action]![reply]!;
		if (theirs < mine || (kind === 'strict' && !(theirs > mine))) return false;
		isBetter ||= theirs > mine;
	}
	return isBetter;
}

/** Where the action is best no mixture can beat it; where it is the only best one, none can equal it. */
function isBestSomewhere(
	payoffs: IntegerMatrix,
	action: number,
	others: readonly number[],
	replies: readonly number[],
	kind: 'strict' | 'weak'
): boolean {
	return replies.some((reply) => {
		const mine = payoffs[action]![reply]!;
		return others.every((other) => {
			const theirs = payoffs[other]![reply]!;
			return kind === 'strict' ? theirs <= mine : theirs < mine;
		});
	});
}

/** Weights y ≥ 0 that maximise the least of the sums gains·y, if that is positive. */
function mixtureWithLargestGap(gains: readonly (readonly Integer[])[]): readonly Integer[] | null {
	const { value, solution } = maximize(
		[...gains[0]!.map(() => 0), 1],
		[...gains.map((row) => [...row.map((gain) => -gain), 1, 0]), [...gains[0]!.map(() => 1), 0, 1]]
	);
	return value > 0 ? solution.slice(0, -1) : null;
}

/** Weights y ≥ 0 with no sum of gains·y below zero that maximise their total, if that is positive. */
function mixtureWithLargestSum(gains: readonly (readonly Integer[])[]): readonly Integer[] | null {
	const { value, solution } = maximize(
		gains[0]!.map((_, k) => gains.reduce<Integer>((sum, row) => plus(sum, row[k]!), 0)),
		[...gains.map((row) => [...row.map((gain) => -gain), 0]), [...gains[0]!.map(() => 1), 1]]
	);
	return value > 0 ? solution : null;
}
