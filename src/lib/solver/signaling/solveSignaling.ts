/**
 * Every perfect Bayesian equilibrium of a signaling game with two types (Fudenberg and Tirole 1991,
 * section 8.2): for each choice of the messages that each type sends, and of the region in which each
 * posterior lies, what is left is linear, in the sender's chances and in the receivers' separately.
 */
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';
import type { Mixture } from '../types';
import { corners, middleOf, type Condition, type Point } from './polytope';
import { survivesD1, survivesIntuitive, type Payoffs } from './refinements';
import { isPoint, regionsAfter, type Region } from './regions';
import { cornersWhere, type Replies } from './replies';
import type { After, PerfectBayesian, Span } from './types';

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/** Which messages the two types send, and where the posteriors of the sent ones lie. */
interface Pattern {
	readonly sent: readonly [readonly number[], readonly number[]];
	/** Null after a message that nobody sends. */
	readonly regions: readonly (Region | null)[];
}

/**
 * All of them: isolated ones exactly, a continuum on the path of play once for each pattern, by its
 * middle and its corners. Replies after unsent messages are never unique where they do not matter, and
 * are given as spans. Cost: (2^messages − 1)² patterns times the regions of the posteriors (a few for
 * each message), each with two small polytopes: a few milliseconds for two messages.
 */
export function solveSignaling(game: SignalingGame): PerfectBayesian[] {
	const regions = game.messages.map((_, message) => regionsAfter(game, message));
	const found = new Map<string, PerfectBayesian>();
	for (const pattern of patternsOf(game, regions)) {
		const sender = senderCorners(game, pattern);
		if (!sender) continue;
		for (const equilibrium of withReplies(game, pattern, sender, regions)) {
			const key = JSON.stringify([equilibrium.strategies, equilibrium.after]);
			if (!found.has(key)) found.set(key, equilibrium);
		}
	}
	return [...found.values()];
}

function* patternsOf(
	game: SignalingGame,
	regions: readonly (readonly Region[])[]
): Generator<Pattern> {
	const supports = subsetsOf(game.messages.length);
	for (const first of supports) {
		for (const second of supports) {
			const choose = function* (message: number): Generator<(Region | null)[]> {
				if (message === game.messages.length) return yield [];
				const [one, two] = [first.includes(message), second.includes(message)];
				// One type alone gives itself away; both together leave a doubt.
				const possible =
					!one && !two
						? [null]
						: regions[message]!.filter(({ lo, hi }) =>
								one && two
									? !(lo.equals(hi) && (lo.equals(0) || lo.equals(1)))
									: lo.equals(hi) && lo.equals(one ? 1 : 0)
							);
				for (const rest of choose(message + 1)) {
					for (const region of possible) yield [region, ...rest];
				}
			};
			for (const chosen of choose(0)) yield { sent: [first, second], regions: chosen };
		}
	}
}

function subsetsOf(size: number): number[][] {
	return Array.from({ length: (1 << size) - 1 }, (_, mask) =>
		Array.from({ length: size }, (__, k) => k).filter((k) => (mask + 1) & (1 << k))
	);
}

/** The sender's chances that give the posteriors of a pattern: corners of their closure, or null. */
function senderCorners(game: SignalingGame, { sent, regions }: Pattern): readonly Point[] | null {
	const places = sent.flatMap((messages, type) => messages.map((message) => ({ type, message })));
	const size = places.length;
	const row = (weight: (type: number, message: number) => Fraction) =>
		places.map(({ type, message }) => weight(type, message));
	const prior = toFraction(game.prior);
	const equal: Condition[] = [0, 1].map((type) => ({
		a: row((who) => (who === type ? ONE : ZERO)),
		bound: ONE
	}));
	const atMost: Condition[] = places.map((_, k) => ({
		a: places.map((__, at) => (at === k ? ONE.neg() : ZERO)),
		bound: ZERO
	}));
	for (const [message, region] of regions.entries()) {
		if (!region || !sent[0].includes(message) || !sent[1].includes(message)) continue;
		// prior·σ0·(1 − μ) against (1 − prior)·σ1·μ.
		const balance = (belief: Fraction) =>
			row((type, at) => {
				if (at !== message) return ZERO;
				return type === 0 ? prior.mul(ONE.sub(belief)) : ONE.sub(prior).mul(belief).neg();
			});
		if (isPoint(region)) equal.push({ a: balance(region.lo), bound: ZERO });
		else {
			atMost.push({ a: balance(region.hi), bound: ZERO });
			atMost.push({ a: balance(region.lo).map((one) => one.neg()), bound: ZERO });
		}
	}
	const points = corners(equal, atMost, size);
	if (!points.length) return null;
	// Inside: every chance positive, and every posterior strictly inside its interval.
	const middle = middleOf(points);
	const strictly = atMost.every(
		({ a }) => a.reduce((sum, one, k) => sum.add(one.mul(middle[k]!)), ZERO).compare(0) < 0
	);
	return strictly ? points : null;
}

/** The receivers' side of a pattern. */
function* withReplies(
	game: SignalingGame,
	pattern: Pattern,
	sender: readonly Point[],
	regions: readonly (readonly Region[])[]
): Generator<PerfectBayesian> {
	const { sent } = pattern;
	const onPath = game.messages.flatMap((_, message) => (pattern.regions[message] ? [message] : []));
	// Unknowns: the chances of best replies after sent messages, then what each type gets.
	const places = onPath.flatMap((message) =>
		pattern.regions[message]!.best.flatMap((best, receiver) =>
			best.map((reply) => ({ message, receiver, reply }))
		)
	);
	const size = places.length + 2;
	const payoff = (type: 0 | 1) => places.length + type;
	const row = (weight: (at: number) => Fraction) =>
		Array.from({ length: size }, (_, at) => weight(at));
	const equal: Condition[] = [];
	const atMost: Condition[] = places.map((_, k) => ({
		a: row((at) => (at === k ? ONE.neg() : ZERO)),
		bound: ZERO
	}));
	for (const message of onPath) {
		for (const [receiver] of game.receivers.entries()) {
			equal.push({
				a: row((at) =>
					places[at]?.message === message && places[at].receiver === receiver ? ONE : ZERO
				),
				bound: ONE
			});
		}
		for (const type of [0, 1] as const) {
			// What sending it adds up to, less what the type gets: nothing if it is sent, else no gain.
			const a = row((at) => {
				if (at === payoff(type)) return ONE.neg();
				const place = places[at];
				if (!place || place.message !== message) return ZERO;
				return toFraction(game.receivers[place.receiver]!.toSender[type]![message]![place.reply]!);
			});
			const condition = { a, bound: toFraction(game.worth[type]![message]!).neg() };
			if (sent[type].includes(message)) equal.push(condition);
			else atMost.push(condition);
		}
	}
	const points = corners(equal, atMost, size);
	if (!points.length) return;
	// A continuum of replies on the path is given corner by corner: each is an equilibrium.
	for (const point of points) {
		const payoffs: Payoffs = [point[payoff(0)]!, point[payoff(1)]!];
		const replies = (message: number): Replies =>
			game.receivers.map(({ replies: all }, receiver) =>
				all.map((_, reply) => {
					const at = places.findIndex(
						(place) =>
							place.message === message && place.receiver === receiver && place.reply === reply
					);
					return at < 0 ? ZERO : point[at]!;
				})
			);
		const equilibrium = assemble(game, pattern, sender, payoffs, replies, regions);
		if (equilibrium)
			yield { ...equilibrium, isolated: equilibrium.isolated && points.length === 1 };
	}
}

function assemble(
	game: SignalingGame,
	{ sent, regions: chosen }: Pattern,
	sender: readonly Point[],
	payoffs: Payoffs,
	repliesAfter: (message: number) => Replies,
	regions: readonly (readonly Region[])[]
): PerfectBayesian | null {
	const strategiesOf = (point: Point): readonly [Mixture, Mixture] => {
		const spread = (type: 0 | 1): Mixture =>
			game.messages.map((_, message) => {
				const at = sent[type].indexOf(message);
				return at < 0 ? '0' : toRational(point[type === 0 ? at : sent[0].length + at]!);
			});
		return [spread(0), spread(1)];
	};
	const strategies = strategiesOf(middleOf(sender));
	const ends = sender.map(strategiesOf);
	const after: After[] = [];
	for (const [message, region] of chosen.entries()) {
		if (region) {
			after.push({
				kind: 'sent',
				posterior: spanOf(ends.flatMap((one) => posterior(game, one, message) ?? [])),
				replies: repliesAfter(message).map((chances) => chances.map(toRational))
			});
			continue;
		}
		const unsent = offPath(game, message, payoffs, regions[message]!);
		if (!unsent) return null;
		after.push(unsent);
	}
	const unsentMessages = chosen.flatMap((region, message) => (region ? [] : [message]));
	const separate = sent[0].every((message) => !sent[1].includes(message));
	const pure = sent.every((messages) => messages.length === 1);
	return {
		kind: separate ? 'separating' : pure ? 'pooling' : 'semi-separating',
		strategies,
		isolated: sender.length === 1,
		corners: sender.length === 1 ? [] : ends,
		after,
		senderPayoffs: [toRational(payoffs[0]), toRational(payoffs[1])],
		receiverPayoffs: receiverPayoffs(game, strategies, repliesAfter),
		intuitive: unsentMessages.every((message) => survivesIntuitive(game, message, payoffs)),
		d1: unsentMessages.every((message) => survivesD1(game, message, payoffs))
	};
}

/** What keeps both types from a message that nobody sends; null if nothing does. */
function offPath(
	game: SignalingGame,
	message: number,
	payoffs: Payoffs,
	regions: readonly Region[]
): After | null {
	const beliefs: [Fraction, Fraction][] = [];
	const supporting: Replies[] = [];
	for (const region of regions) {
		const points = cornersWhere(game, region, message, [
			{ type: 0, bound: payoffs[0], sign: -1 },
			{ type: 1, bound: payoffs[1], sign: -1 }
		]);
		if (!points.length) continue;
		supporting.push(...points);
		const last = beliefs.at(-1);
		if (last && last[1].equals(region.lo)) last[1] = region.hi;
		else beliefs.push([region.lo, region.hi]);
	}
	if (!supporting.length) return null;
	return {
		kind: 'unsent',
		beliefs: beliefs.map(([lo, hi]): Span => [toRational(lo), toRational(hi)]),
		replies: game.receivers.map(({ replies }, receiver) =>
			replies.map((_, reply) => spanOf(supporting.map((point) => point[receiver]![reply]!)))
		)
	};
}

function posterior(
	game: SignalingGame,
	[first, second]: readonly [Mixture, Mixture],
	message: number
): Fraction | null {
	const prior = toFraction(game.prior);
	const one = prior.mul(toFraction(first[message]!));
	const all = one.add(ONE.sub(prior).mul(toFraction(second[message]!)));
	return all.equals(0) ? null : one.div(all);
}

function spanOf(numbers: readonly Fraction[]): Span {
	const sorted = [...numbers].sort((a, b) => a.compare(b));
	return [toRational(sorted[0]!), toRational(sorted.at(-1)!)];
}

function receiverPayoffs(
	game: SignalingGame,
	strategies: readonly [Mixture, Mixture],
	repliesAfter: (message: number) => Replies
): Rational[] {
	const prior = toFraction(game.prior);
	return game.receivers.map(({ own }, receiver) =>
		toRational(
			[0, 1].reduce(
				(sum, type) =>
					game.messages.reduce((all, _, message) => {
						const chance = toFraction(strategies[type]![message]!).mul(
							type === 0 ? prior : ONE.sub(prior)
						);
						if (chance.equals(0)) return all;
						const worth = own[type]![message]!.reduce(
							(total, payoff, reply) =>
								total.add(toFraction(payoff).mul(repliesAfter(message)[receiver]![reply]!)),
							ZERO
						);
						return all.add(worth.mul(chance));
					}, sum),
				ZERO
			)
		)
	);
}
