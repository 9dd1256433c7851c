/**
 * The beliefs after a message, cut where some receiver's best replies change: points and the open
 * intervals between them, in each of which the sets of best replies stay the same.
 */
import { Fraction, toFraction } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';

export interface Region {
	/** The least and the greatest belief; equal for a point, and not themselves in an open interval. */
	readonly lo: Fraction;
	readonly hi: Fraction;
	/** By receiver: its best replies to every belief in here. */
	readonly best: readonly (readonly number[])[];
}

export const isPoint = ({ lo, hi }: Region) => lo.equals(hi);

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/** All regions of the beliefs after one message, from 0 to 1. */
export function regionsAfter(game: SignalingGame, message: number): Region[] {
	const values = game.receivers.map(({ own, replies }) =>
		replies.map(
			(_, reply) =>
				[toFraction(own[1]![message]![reply]!), toFraction(own[0]![message]![reply]!)] as const
		)
	);
	const cuts = [ZERO, ONE];
	for (const replies of values) {
		for (const [k, [a0, a1]] of replies.entries()) {
			for (const [b0, b1] of replies.slice(k + 1)) {
				// a0 + (a1 − a0) μ = b0 + (b1 − b0) μ
				const slope = a1.sub(a0).sub(b1.sub(b0));
				if (slope.equals(0)) continue;
				const at = b0.sub(a0).div(slope);
				if (at.compare(0) > 0 && at.compare(1) < 0) cuts.push(at);
			}
		}
	}
	const sorted = [...new Map(cuts.map((cut) => [cut.toFraction(), cut])).values()].sort((a, b) =>
		a.compare(b)
	);
	const bestAt = (belief: Fraction) =>
		values.map((replies) => {
			const worth = replies.map(([none, all]) => none.add(all.sub(none).mul(belief)));
			const most = worth.reduce((best, one) => (one.compare(best) > 0 ? one : best));
			return worth.flatMap((one, reply) => (one.equals(most) ? [reply] : []));
		});
	return sorted.flatMap((cut, k) => {
		const point: Region = { lo: cut, hi: cut, best: bestAt(cut) };
		const next = sorted[k + 1];
		if (!next) return [point];
		return [point, { lo: cut, hi: next, best: bestAt(cut.add(next).div(2)) }];
	});
}
