/**
 * What a player gets that can commit itself to a mixture before the other replies, the other breaking
 * ties in its favour (strong Stackelberg value). Where a given reply is best, the leader's payoff is
 * linear, so a best commitment is among the vertices of these regions: those of its best-response
 * polytope. Source: von Stengel and Zamir (2010), "Leadership games with convex strategy sets", Games
 * and Economic Behavior 69: 446–457; Conitzer and Sandholm (2006) solve a linear programme for each reply.
 */
import type { Side } from './bestReplyFaces';
import { plus, times, type Integer } from './integers';
import { rational, unscale, type Scaled } from './scale';
import type { Commitment } from './types';

/** Doubles this close in relation to their size are compared exactly. */
const DOUBT = 2 ** -48;

/**
 * Of several best commitments one is given, with its reply. Cost: for each vertex and each best reply
 * to it, one expected payoff.
 *
 * @param side the leader's mixtures
 * @param leader the leader's payoffs, its actions as rows
 * @example commit(sides[0], scaleToPositiveIntegers([['2', '4'], ['1', '3']])) // value '7/2', reply 1, with B = [['1', '0'], ['0', '1']]
 */
export function commit({ vertices, replies }: Side, leader: Scaled): Commitment {
	const actions = leader.integers.length;
	const columns = leader.integers[0]!.length;
	let best: Fraction = { above: 0, below: 1 };
	let bestVertex = 0;
	let bestReply = 0;
	for (let index = 0; index < vertices.length; index += 1) {
		const { labels, weights } = vertices[index]!;
		const answers = replies(labels);
		const below = weights.reduce(plus);
		for (let reply = 0; reply < columns; reply += 1) {
			if (!(answers & (1 << reply))) continue;
			let above: Integer = 0;
			for (let i = 0; i < actions; i += 1) {
				const weight = weights[i]!;
				if (weight) above = plus(above, times(weight, leader.integers[i]![reply]!));
			}
			if (!isMore({ above, below }, best)) continue;
			best = { above, below };
			bestVertex = index;
			bestReply = reply;
		}
	}
	return {
		value: unscale(leader, best.above, best.below),
		mixture: vertices[bestVertex]!.weights.map((weight) => rational(weight, best.below)),
		reply: bestReply
	};
}

interface Fraction {
	readonly above: Integer;
	readonly below: Integer;
}

function isMore(a: Fraction, b: Fraction): boolean {
	const first = Number(a.above) / Number(a.below);
	const second = Number(b.above) / Number(b.below);
	// Written so that values beyond all doubles are in doubt too.
	if (Math.abs(first - second) > (first + second) * DOUBT) return first > second;
	return times(a.above, b.below) > times(b.above, a.below);
}
