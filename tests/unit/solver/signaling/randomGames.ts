/** Random signaling games, the same in every run. */
import type { SignalingGame } from '$lib/game/signaling';

/** Whole numbers from 0 to `below` − 1: a linear congruential generator (Knuth's MMIX would need 64 bits). */
export function drawing(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

export interface Size {
	readonly messages: number;
	/** By receiver. */
	readonly replies: readonly number[];
	/** Payoffs are whole numbers from −span to span: small ones make ties. */
	readonly span: number;
}

export function randomGame(draw: (below: number) => number, size: Size): SignalingGame {
	const number = () => String(draw(2 * size.span + 1) - size.span);
	const list = <T>(length: number, make: () => T) => Array.from({ length }, make);
	return {
		types: ['a', 'b'],
		prior: `${draw(5) + 1}/6`,
		messages: list(size.messages, () => 'm').map((name, k) => name + k),
		worth: list(2, () => list(size.messages, number)),
		receivers: size.replies.map((replies, r) => ({
			name: `R${r}`,
			replies: list(replies, () => 'r').map((name, k) => name + k),
			toSender: list(2, () => list(size.messages, () => list(replies, number))),
			own: list(2, () => list(size.messages, () => list(replies, number)))
		}))
	};
}
