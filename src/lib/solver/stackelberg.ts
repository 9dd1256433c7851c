/**
 * What a player gets that can commit itself to a mixture before the other replies, the other breaking
 * ties in its favour (strong Stackelberg value). Where a given reply is best, the leader's payoff is
 * linear, so a best commitment is among the vertices of these regions: those of its best-response
 * polytope. Source: von Stengel and Zamir (2010), "Leadership games with convex strategy sets", Games
 * and Economic Behavior 69: 446–457; Conitzer and Sandholm (2006) solve a linear programme for each reply.
 */
import type { Side } from './bestReplyFaces';
import { plus, times, type Integer, type IntegerMatrix } from './integers';
import { rational, unscale, type Scaled } from './scale';
import type { Commitment } from './types';

/** More than what rounding takes from a sum of 30 positive products and its quotient. */
const DOUBT = 2 ** -46;

/**
 * Of several best commitments one is given, with its reply. Cost: for each vertex and each best reply
 * to it an expected payoff in doubles, and exactly where that may be the best.
 *
 * @param side the leader's mixtures
 * @param leader the leader's payoffs, its actions as rows
 * @example commit(sides[0], scaleToPositiveIntegers([['2', '4'], ['1', '3']])) // value '7/2', reply 1, with B = [['1', '0'], ['0', '1']]
 */
export function commit({ vertices, replies }: Side, leader: Scaled): Commitment {
	const { integers } = leader;
	let best: Worth = { above: 0, below: 1 };
	let bestNear = 0;
	let bestVertex = 0;
	let bestReply = 0;
	vertices.forEach(({ labels, weights }, vertex) => {
		let total = 0;
		for (const weight of weights) total += Number(weight);
		for (let answers = replies(labels), reply = 0; answers; answers >>>= 1, reply += 1) {
			if (!(answers & 1)) continue;
			let near = 0;
			for (let i = 0; i < weights.length; i += 1) {
				near += Number(weights[i]!) * Number(integers[i]![reply]!);
			}
			near /= total;
			// Not so where values are beyond all doubles: these are worked out.
			if (near < bestNear * (1 - DOUBT)) continue;
			const worth = expected(weights, integers, reply);
			if (!isMore(worth, best)) continue;
			best = worth;
			bestNear = near;
			bestVertex = vertex;
			bestReply = reply;
		}
	});
	return {
		value: unscale(leader, best.above, best.below),
		mixture: vertices[bestVertex]!.weights.map((weight) => rational(weight, best.below)),
		reply: bestReply
	};
}

/** An expected payoff, `above / below`. */
interface Worth {
	readonly above: Integer;
	readonly below: Integer;
}

function expected(weights: readonly Integer[], payoffs: IntegerMatrix, reply: number): Worth {
	let above: Integer = 0;
	weights.forEach((weight, i) => (above = plus(above, times(weight, payoffs[i]![reply]!))));
	return { above, below: weights.reduce(plus) };
}

function isMore(a: Worth, b: Worth): boolean {
	return times(a.above, b.below) > times(b.above, a.below);
}
