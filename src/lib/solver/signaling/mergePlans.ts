import { Fraction, toFraction, toRational } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';
import type { Equilibrium, Mixture } from '../types';
import { restraining } from './offPath';
import { signOf } from './polytope';
import { readBoard, type Board, type Pair } from './regions';
import { posterior, type Strategy } from './senderSide';
import type { BayesianForm, PlanEquilibrium } from './types';

const zero = new Fraction(0);

/**
 * Nash equilibria of a Bayesian normal form, merged by behaviour: what each type sends, and the reply to
 * each message that is sent. Plans that differ in replies to unsent messages only are the same
 * behaviour, so that one equilibrium of the game appears in the matrix several times.
 *
 * `credible` says whether a perfect Bayesian equilibrium behaves so. In a Nash equilibrium replies to
 * what is sent are best ones already, and no type gains; what may fail is the reply to an unsent
 * message, which may be one that is best for no belief. Cost: a few exact operations for each equilibrium.
 *
 * Merged are the equilibria that are handed in: of a continuum, its corners.
 *
 * @example
 * mergePlans(game, form, solution.equilibria)
 * // with an ultimatum that nobody can walk back: (never, defy) has `credible: false`, because who
 * // sends the ultimatum is sure to go on, and Kabul would give in
 */
export function mergePlans(
	game: SignalingGame,
	form: BayesianForm,
	equilibria: readonly Pick<Equilibrium, 'x' | 'y'>[]
): readonly PlanEquilibrium[] {
	const board = readBoard(game);
	const merged = new Map<string, PlanEquilibrium & { readonly equilibria: number[] }>();
	for (const [index, { x, y }] of equilibria.entries()) {
		const strategy = strategyOf(game, form, x);
		const sent = game.messages.map((_, message) => posterior(board, strategy, message) !== null);
		const replies = sent.map((isSent, message) =>
			isSent ? replyTo(game, form, y, message) : null
		);
		const key = JSON.stringify([strategy.map((own) => own.map(toRational)), replies]);
		const known = merged.get(key);
		if (known) known.equilibria.push(index);
		else {
			merged.set(key, {
				strategies: [strategy[0].map(toRational), strategy[1].map(toRational)],
				replies,
				equilibria: [index],
				credible: isCredible(board, strategy, replies)
			});
		}
	}
	return [...merged.values()];
}

/** The chance of each message for each type, from the chances of the plans. */
function strategyOf(game: SignalingGame, { rows }: BayesianForm, x: Mixture): Strategy {
	const spread = (type: 0 | 1) =>
		game.messages.map((_, message) =>
			rows.reduce(
				(sum, plan, row) => (plan[type] === message ? sum.add(toFraction(x[row]!)) : sum),
				zero
			)
		);
	return [spread(0), spread(1)];
}

function replyTo(
	{ receivers }: SignalingGame,
	{ columns }: BayesianForm,
	y: Mixture,
	message: number
): Mixture {
	return receivers[0]!.replies.map((_, reply) =>
		toRational(
			columns.reduce(
				(sum, plan, column) => (plan[message] === reply ? sum.add(toFraction(y[column]!)) : sum),
				zero
			)
		)
	);
}

/** Whether after each unsent message some best reply to some belief keeps both types from it. */
function isCredible(
	{ game, regions }: Board,
	strategy: Strategy,
	replies: readonly (Mixture | null)[]
): boolean {
	const gets = (type: 0 | 1) => {
		const message = strategy[type].findIndex((chance) => signOf(chance));
		return replies[message]!.reduce(
			(sum, chance, reply) =>
				sum.add(
					toFraction(chance).mul(toFraction(game.receivers[0]!.toSender[type]![message]![reply]!))
				),
			toFraction(game.worth[type]![message]!)
		);
	};
	const payoffs: Pair = [gets(0), gets(1)];
	return replies.every(
		(reply, message) =>
			reply !== null || regions[message]!.some((region) => restraining(region, payoffs).length > 0)
	);
}
