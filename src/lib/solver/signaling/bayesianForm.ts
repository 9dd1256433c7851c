import { Fraction, toFraction, toRational } from '$lib/exact/rational';
import { openReplies, type SignalingGame } from '$lib/game/signaling';
import type { Refusal } from '../types';
import { readBoard } from './regions';
import { refuseGame } from './refuse';
import type { BayesianForm } from './types';

/**
 * The Bayesian normal form of a game with one receiver: rows are the sender's plans (a message for each
 * type), columns the receiver's (a reply to each message), cells what both expect before nature
 * moves. Each of two types with m messages, and n replies to each: m² rows and n^m columns.
 *
 * Source: Harsanyi (1967), "Games with Incomplete Information Played by 'Bayesian' Players", Management
 * Science 14(3), sections 4 and 5.
 *
 * @example
 * bayesianForm(strikeGame) // rows SS, SN, NS, NN against rr, rd, dr, dd
 */
export function bayesianForm(game: SignalingGame): BayesianForm | Refusal {
	const refusal = refuseGame(game);
	if (refusal) return refusal;
	const [receiver, ...others] = game.receivers;
	if (!receiver || others.length) {
		return {
			kind: 'refused',
			why: 'A matrix of plans has room for the sender and one receiver; this game has more receivers.'
		};
	}
	const { priors } = readBoard(game);
	const messages = [...game.messages.keys()];
	const rows = messages.flatMap((first) => messages.map((second) => [first, second] as const));
	const columns = messages.reduce<readonly (readonly number[])[]>(
		(plans, message) =>
			plans.flatMap((plan) => openReplies(receiver, message).map((reply) => [...plan, reply])),
		[[]]
	);
	const average = (plan: readonly number[], of: (type: number, message: number) => Fraction) =>
		toRational(
			priors
				.map((prior, type) => prior.mul(of(type, plan[type]!)))
				.reduce((sum, share) => sum.add(share))
		);
	const cells = (of: (type: number, message: number, reply: number) => Fraction) =>
		rows.map((plan) =>
			columns.map((replies) =>
				average(plan, (type, message) => of(type, message, replies[message]!))
			)
		);
	const A = cells((type, message, reply) =>
		toFraction(game.worth[type]![message]!).add(
			toFraction(receiver.toSender[type]![message]![reply]!)
		)
	);
	const B = cells((type, message, reply) => toFraction(receiver.own[type]![message]![reply]!));
	return { kind: 'form', matrix: { A, B }, rows, columns };
}
