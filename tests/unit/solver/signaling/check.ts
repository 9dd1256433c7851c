/** An exact check of sequential rationality and Bayes' rule that shares no code with the solver. */
import { Fraction, toFraction } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';
import type { PerfectBayesian, Reply, SenderStrategy } from '$lib/solver/signaling/types';

const one = new Fraction(1);
const zero = new Fraction(0);

function expectedOver(mixture: readonly string[], of: (index: number) => string): Fraction {
	return mixture.reduce(
		(sum, chance, index) => sum.add(toFraction(chance).mul(toFraction(of(index)))),
		zero
	);
}

/** What a message pays a type at a reply. */
export function senderGets(game: SignalingGame, type: number, message: number, reply: Reply) {
	return game.receivers.reduce(
		(sum, { toSender }, r) =>
			sum.add(expectedOver(reply[r]!, (index) => toSender[type]![message]![index]!)),
		toFraction(game.worth[type]![message]!)
	);
}

/** Every reply that is played is the best there is at the belief. */
export function isBest(game: SignalingGame, message: number, belief: Fraction, reply: Reply) {
	return game.receivers.every(({ own, replies, open }, r) => {
		const allowed = open?.[message] ?? [...replies.keys()];
		const worth = (index: number) =>
			toFraction(own[0]![message]![index]!)
				.mul(belief)
				.add(toFraction(own[1]![message]![index]!).mul(one.sub(belief)));
		const total = reply[r]!.reduce((sum, chance) => sum.add(toFraction(chance)), zero);
		return (
			total.equals(1) &&
			reply[r]!.every(
				(chance, index) =>
					chance === '0' ||
					(toFraction(chance).compare(0) > 0 &&
						allowed.includes(index) &&
						allowed.every((other) => worth(index).compare(worth(other)) >= 0))
			)
		);
	});
}

export function bayes({ prior }: SignalingGame, strategies: SenderStrategy, message: number) {
	const first = toFraction(prior).mul(toFraction(strategies[0][message]!));
	const all = first.add(one.sub(toFraction(prior)).mul(toFraction(strategies[1][message]!)));
	return all.equals(0) ? null : first.div(all);
}

/** What is wrong with replies to all messages and beliefs after all of them, or null. */
export function faultIn(
	game: SignalingGame,
	strategies: SenderStrategy,
	replies: readonly Reply[],
	beliefs: readonly Fraction[]
): string | null {
	for (const mixture of strategies) {
		const chances = mixture.map(toFraction);
		if (chances.some((chance) => chance.compare(0) < 0)) return 'a negative chance';
		if (!chances.reduce((a, b) => a.add(b)).equals(1)) return 'chances do not add up';
	}
	for (const [message, reply] of replies.entries()) {
		const updated = bayes(game, strategies, message);
		if (updated && !updated.equals(beliefs[message]!)) return `Bayes fails after ${message}`;
		if (!isBest(game, message, beliefs[message]!, reply))
			return `a reply to ${message} is not best`;
	}
	for (const type of [0, 1] as const) {
		const pays = replies.map((reply, message) => senderGets(game, type, message, reply));
		const most = pays.reduce((a, b) => (b.compare(a) > 0 ? b : a));
		const moves = strategies[type].some((chance, m) => chance !== '0' && !pays[m]!.equals(most));
		if (moves) return `type ${type} would move`;
	}
	return null;
}

/** All ways to choose one of each. */
export function choose<T>(options: readonly (readonly T[])[]): readonly (readonly T[])[] {
	return options.reduce<readonly (readonly T[])[]>(
		(lists, own) => lists.flatMap((list) => own.map((option) => [...list, option])),
		[[]]
	);
}

/** The first fault of an equilibrium at any corner of what supports it, or null. */
export function faultOf(game: SignalingGame, equilibrium: PerfectBayesian): string | null {
	const options = equilibrium.after.map((after) => {
		if (after.kind === 'sent')
			return [{ belief: toFraction(after.posterior), reply: after.replies }];
		return after.pieces.flatMap(({ beliefs, replies }) =>
			beliefs.flatMap((belief) => replies.map((reply) => ({ belief: toFraction(belief), reply })))
		);
	});
	if (options.some(({ length }) => length === 0)) return 'nothing supports it';
	for (const chosen of choose(options)) {
		const fault = faultIn(
			game,
			equilibrium.strategies,
			chosen.map(({ reply }) => reply),
			chosen.map(({ belief }) => belief)
		);
		if (fault) return fault;
	}
	return null;
}
