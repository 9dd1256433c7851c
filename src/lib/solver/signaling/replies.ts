/** Mixed replies to one message, as points of a product of simplices, and what they give the sender. */
import { Fraction, toFraction } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';
import type { Region } from './regions';

/** By receiver and reply the chance that it plays it. */
export type Replies = readonly (readonly Fraction[])[];

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/** What sending a message gives a type if the receivers reply so. */
export function worthOf(
	game: SignalingGame,
	type: number,
	message: number,
	replies: Replies
): Fraction {
	return game.receivers.reduce(
		(sum, { toSender }, receiver) =>
			toSender[type]![message]!.reduce(
				(all, adds, reply) => all.add(toFraction(adds).mul(replies[receiver]![reply]!)),
				sum
			),
		toFraction(game.worth[type]![message]!)
	);
}

/** Every combination of pure best replies in a region: the corners of the mixed ones. */
export function pureReplies(game: SignalingGame, { best }: Region): Replies[] {
	return best.reduce<Replies[]>(
		(all, replies, receiver) =>
			all.flatMap((chosen) =>
				replies.map((reply) => [
					...chosen,
					game.receivers[receiver]!.replies.map((_, at) => (at === reply ? ONE : ZERO))
				])
			),
		[[]]
	);
}

/**
 * Corners of the mixed best replies of a region at which a type gets at least (`sign` 1) or at most
 * (`sign` −1) some payoff: pure ones that do, and the points where an edge between two crosses the
 * bound. (Corners of a product of simplices are neighbours if they differ for one receiver.)
 */
export function cornersWhere(
	game: SignalingGame,
	region: Region,
	message: number,
	conditions: readonly { readonly type: number; readonly bound: Fraction; readonly sign: 1 | -1 }[]
): Replies[] {
	let points = pureReplies(game, region);
	for (const { type, bound, sign } of conditions) {
		const slack = (replies: Replies) => worthOf(game, type, message, replies).sub(bound).mul(sign);
		const kept = points.filter((point) => slack(point).compare(0) >= 0);
		const crossed = points.flatMap((one, k) =>
			points.slice(k + 1).flatMap((two) => {
				const [a, b] = [slack(one), slack(two)];
				if (a.mul(b).compare(0) >= 0) return [];
				const share = a.div(a.sub(b));
				return [
					one.map((chances, receiver) =>
						chances.map((chance, reply) =>
							chance.add(two[receiver]![reply]!.sub(chance).mul(share))
						)
					)
				];
			})
		);
		points = [...kept, ...crossed];
	}
	return points;
}
