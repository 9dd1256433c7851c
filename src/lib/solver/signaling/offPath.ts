/** What supports an equilibrium after a message that nobody sends. */
import { Fraction, type Rational } from '$lib/exact/rational';
import { cutAll, simplexProduct, type Cut } from './polytope';
import { replyOf, senderValue, sizesOf, type Board, type Pair, type Region } from './regions';
import type { OffPath, Reply, Span } from './types';

/** Best replies in a region, as weights, that give neither type more than this. */
export function restraining(region: Region, payoffs: Pair): readonly (readonly Fraction[])[] {
	const cuts = ([0, 1] as const).map((type): Cut => {
		const { coefficients, constant } = senderValue(region, type);
		return {
			coefficients: coefficients.map((coefficient) => coefficient.neg()),
			constant: payoffs[type].sub(constant)
		};
	});
	const { corners } = cutAll(simplexProduct(sizesOf(region)), cuts);
	return corners.map(({ point }) => point);
}

/**
 * All beliefs and replies after an unsent message that keep both types from sending it, given what they
 * get; null if there are none.
 *
 * @example
 * // A strike that nobody sends: read as resolved with at most 2/5, answered with restraint up to 3/8 of the time
 * // beliefs [['0', '2/5']], replies [[['0', '3/8'], ['5/8', '1']]]
 */
export function offPathAfter(board: Board, message: number, payoffs: Pair): OffPath | null {
	const pieces = board.regions[message]!.flatMap((region) => {
		const weights = restraining(region, payoffs);
		if (!weights.length) return [];
		return [{ region, replies: weights.map((own) => replyOf(board.game, region, own)) }];
	});
	if (!pieces.length) return null;
	const kept = pieces.filter(
		(piece) =>
			!pieces.some((other) => other !== piece && covers(other.region, piece.region, piece.replies))
	);
	const replies = kept.flatMap((piece) => piece.replies);
	return {
		beliefs: united(pieces.map(({ region }) => region.beliefs)),
		pieces: kept.map((piece) => ({
			beliefs: [piece.region.beliefs[0].toFraction(), piece.region.beliefs[1].toFraction()],
			replies: piece.replies
		})),
		replies: board.game.receivers.map((receiver, r) =>
			receiver.replies.map((_, reply) => rangeOf(replies, r, reply))
		)
	};
}

/** A threshold's replies say nothing new if they are best all over an interval that it ends. */
function covers(outer: Region, inner: Region, replies: readonly Reply[]): boolean {
	return (
		outer.beliefs[0].compare(inner.beliefs[0]) <= 0 &&
		outer.beliefs[1].compare(inner.beliefs[1]) >= 0 &&
		replies.every((reply) =>
			reply.every((mixture, receiver) =>
				mixture.every((chance, k) => chance === '0' || outer.best[receiver]!.includes(k))
			)
		)
	);
}

function united(intervals: readonly (readonly [Fraction, Fraction])[]): readonly Span[] {
	const joined: [Fraction, Fraction][] = [];
	for (const [from, to] of intervals) {
		const last = joined.at(-1);
		if (last && last[1].compare(from) >= 0) last[1] = to;
		else joined.push([from, to]);
	}
	return joined.map(([from, to]) => [from.toFraction(), to.toFraction()]);
}

function rangeOf(replies: readonly Reply[], receiver: number, reply: number): Span {
	const chances: readonly Rational[] = replies.map((own) => own[receiver]![reply]!);
	const sorted = chances.map((chance) => new Fraction(chance)).sort((a, b) => a.compare(b));
	return [sorted[0]!.toFraction(), sorted.at(-1)!.toFraction()];
}
