/** Which signaling games the solver does not take, each with the sentence that says why. */
import { toFraction } from '$lib/exact/rational';
import { openReplies, type SignalingGame } from '$lib/game/signaling';
import type { Refusal } from '../types';

const MOST = 3;
const counts = 'one, two or three';

const refused = (why: string): Refusal => ({ kind: 'refused', why });
const few = (things: readonly unknown[]) => things.length >= 1 && things.length <= MOST;

/**
 * Why a game is not one that the solver takes; null if it is.
 *
 * @example refuseGame({ ...game, prior: '1' })
 * // { kind: 'refused', why: 'The chance of resolved has to lie between 0 and 1: …' }
 */
export function refuseGame(game: SignalingGame): Refusal | null {
	const { messages, prior, receivers, types } = game;
	if (!few(messages)) return refused(`A signaling game has ${counts} messages.`);
	if (!few(receivers)) return refused(`A signaling game has ${counts} receivers.`);
	const chance = toFraction(prior);
	if (chance.compare(0) <= 0 || chance.compare(1) >= 0)
		return refused(
			`The chance of ${types[0]} has to lie between 0 and 1: if it is sure which kind the sender is, a message has nothing to tell.`
		);
	for (const [message, name] of messages.entries()) {
		const faulty = receivers.find((receiver) => {
			const open = openReplies(receiver, message);
			return !few(open) || open.some((reply) => receiver.replies[reply] === undefined);
		});
		if (faulty) return refused(`After ${name}, ${faulty.name} needs ${counts} replies.`);
	}
	return null;
}
