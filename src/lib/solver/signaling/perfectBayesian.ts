/** One equilibrium in full: beliefs, what supports it off the path, payoffs and refinements. */
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import { passesD1 } from './d1';
import { passesIntuitive } from './intuitiveCriterion';
import { offPathAfter } from './offPath';
import type { Board, Pair } from './regions';
import { massesAfter, posterior, type Strategy } from './senderSide';
import type { After, PerfectBayesian, Reply } from './types';

const zero = new Fraction(0);

/**
 * The record of an equilibrium; null if an unsent message would tempt a type whatever is believed
 * after it, so that it is none. What is sent is taken to be right.
 *
 * @param replies after every message that is sent
 * @param payoffs what the types get
 */
export function describeEquilibrium(
	board: Board,
	strategy: Strategy,
	replies: readonly (Reply | null)[],
	payoffs: Pair
): Omit<PerfectBayesian, 'isolated'> | null {
	const { game, priors, regions } = board;
	const posteriors = game.messages.map((_, message) => posterior(board, strategy, message));
	const after: After[] = [];
	for (const [message, belief] of posteriors.entries()) {
		if (belief) {
			after.push({ kind: 'sent', posterior: toRational(belief), replies: replies[message]! });
			continue;
		}
		const support = offPathAfter(board, message, payoffs);
		if (!support) return null;
		after.push({ kind: 'unsent', ...support });
	}
	const unsent = regions.filter((_, message) => !posteriors[message]);
	return {
		kind: kindOf(posteriors, priors[0]),
		strategies: [strategy[0].map(toRational), strategy[1].map(toRational)],
		after,
		senderPayoffs: [toRational(payoffs[0]), toRational(payoffs[1])],
		receiverPayoffs: game.receivers.map((_, r) => receiverPayoff(board, strategy, replies, r)),
		intuitive: unsent.every((own) => passesIntuitive(own, payoffs)),
		d1: unsent.every((own) => passesD1(own, payoffs))
	};
}

function kindOf(posteriors: readonly (Fraction | null)[], prior: Fraction) {
	const beliefs = posteriors.filter((belief) => belief !== null);
	if (beliefs.every((belief) => belief.equals(prior))) return 'pooling';
	return beliefs.every((belief) => belief.equals(0) || belief.equals(1))
		? 'separating'
		: 'semi-separating';
}

function receiverPayoff(
	board: Board,
	strategy: Strategy,
	replies: readonly (Reply | null)[],
	receiver: number
): Rational {
	const { messages, receivers } = board.game;
	const { own } = receivers[receiver]!;
	let total = zero;
	for (const message of messages.keys()) {
		const mixture = replies[message]?.[receiver] ?? [];
		massesAfter(board, strategy, message).forEach((mass, type) => {
			mixture.forEach((chance, reply) => {
				const worth = toFraction(own[type]![message]![reply]!);
				total = total.add(mass.mul(toFraction(chance)).mul(worth));
			});
		});
	}
	return toRational(total);
}
