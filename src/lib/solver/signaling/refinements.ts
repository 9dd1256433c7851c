/**
 * The Intuitive Criterion and D1 (Cho and Kreps 1987, sections II.3 and IV.3; D1 after Banks and Sobel
 * 1987) for a message that nobody sends, with two types.
 */
import type { Fraction } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';
import { regionsAfter, type Region } from './regions';
import { cornersWhere, pureReplies, worthOf } from './replies';

/** What each type gets in the equilibrium. */
export type Payoffs = readonly [Fraction, Fraction];

/** The region of beliefs that are sure of a type: the first type's chance is 1 or 0. */
function sureOf(regions: readonly Region[], type: number): Region {
	return type === 0 ? regions.at(-1)! : regions[0]!;
}

/**
 * Whether an equilibrium survives the Intuitive Criterion at an unsent message: a type that could only
 * lose by it, whatever the receivers come to believe, is ruled out, and the other must not gain then.
 */
export function survivesIntuitive(game: SignalingGame, message: number, payoffs: Payoffs): boolean {
	const regions = regionsAfter(game, message);
	const couldGain = [0, 1].map((type) =>
		regions.some((region) =>
			pureReplies(game, region).some(
				(replies) => worthOf(game, type, message, replies).compare(payoffs[type]!) >= 0
			)
		)
	);
	if (couldGain[0] === couldGain[1]) return true;
	const left = couldGain[0] ? 0 : 1;
	return pureReplies(game, sureOf(regions, left)).some(
		(replies) => worthOf(game, left, message, replies).compare(payoffs[left]!) <= 0
	);
}

/**
 * Whether it survives D1: if one type would gain from the message at every mixed best reply at which the
 * other would at least not lose, only the first is believed to have sent it, and some best reply to that
 * belief must keep both from sending it.
 */
export function survivesD1(game: SignalingGame, message: number, payoffs: Payoffs): boolean {
	const regions = regionsAfter(game, message);
	for (const left of [0, 1] as const) {
		const gone = left === 0 ? 1 : 0;
		const gains = regions.some((region) =>
			pureReplies(game, region).some(
				(replies) => worthOf(game, left, message, replies).compare(payoffs[left]) > 0
			)
		);
		// Where the other does not lose, this one gains: tested at the corners of where it does not lose.
		const always = regions.every((region) =>
			cornersWhere(game, region, message, [{ type: gone, bound: payoffs[gone], sign: 1 }]).every(
				(replies) => worthOf(game, left, message, replies).compare(payoffs[left]) > 0
			)
		);
		if (!gains || !always) continue;
		return (
			cornersWhere(game, sureOf(regions, left), message, [
				{ type: 0, bound: payoffs[0], sign: -1 },
				{ type: 1, bound: payoffs[1], sign: -1 }
			]).length > 0
		);
	}
	return true;
}
