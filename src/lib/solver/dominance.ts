/**
 * Which actions are dominated, strictly or weakly, by pure or mixed strategies, and by which: linear
 * programmes in exact arithmetic. An action is strictly dominated exactly when it is a best reply to
 * no belief (Pearce 1984, lemma 3), weakly exactly when it is a best reply to no belief with full
 * support (lemma 4).
 */
import { rational, type IntegerMatrix } from './integers';
import { maximize } from './simplex';
import type { Mixture } from './types';

/**
 * The mixture of `candidates` that dominates `action` against the opponent's `replies`, or null. A
 * pure dominator is given where there is one, since it is easier to see.
 *
 * @param payoffs the player's own payoffs, its actions as rows
 */
export function dominator(
	payoffs: IntegerMatrix,
	action: number,
	candidates: readonly number[],
	replies: readonly number[],
	kind: 'strict' | 'weak'
): Mixture | null {
	const others = candidates.filter((other) => other !== action);
	const own = payoffs[action]!;
	const gain = (other: number, reply: number) => payoffs[other]![reply]! - own[reply]!;
	const pure = others.find((other) =>
		kind === 'strict'
			? replies.every((reply) => gain(other, reply) > 0n)
			: replies.every((reply) => gain(other, reply) >= 0n) &&
				replies.some((reply) => gain(other, reply) > 0n)
	);
	if (pure !== undefined) return payoffs.map((_, other) => (other === pure ? '1' : '0'));
	if (others.length < 2) return null;
	// Where the action itself is best, no mixture can beat it strictly; nor weakly, if uniquely best.
	for (const reply of replies) {
		const best = others.reduce(
			(most, other) => (gain(other, reply) > most ? gain(other, reply) : most),
			gain(others[0]!, reply)
		);
		if (kind === 'strict' ? best <= 0n : best < 0n) return null;
	}

	const gains = replies.map((reply) => others.map((other) => gain(other, reply)));
	const zeros = replies.map(() => 0n);
	const optimum =
		kind === 'strict'
			? // the largest e with e ≤ Σ y·gain for each reply
				maximize(
					[...others.map(() => 0n), 1n],
					[...gains.map((row) => [...row.map((g) => -g), 1n]), [...others.map(() => 1n), 0n]],
					[...zeros, 1n]
				)
			: // the largest sum of gains, none below zero
				maximize(
					others.map((_, k) => gains.reduce((sum, row) => sum + row[k]!, 0n)),
					[...gains.map((row) => row.map((g) => -g)), others.map(() => 1n)],
					[...zeros, 1n]
				);
	if (!optimum.positive) return null;
	const weights = others.map((_, k) => optimum.solution[k]!);
	const total = weights.reduce((sum, weight) => sum + weight, 0n);
	return payoffs.map((_, other) => {
		const k = others.indexOf(other);
		return k < 0 ? '0' : rational(weights[k]!, total);
	});
}
