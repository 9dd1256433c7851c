/**
 * All perfect Bayesian equilibria of a signaling game as maximal products: any of some strategies
 * with any of some replies.
 */
import { Fraction } from '$lib/exact/rational';
import {
	answersTo,
	contentSides,
	receiverCorners,
	type Content,
	type Weights
} from './receiverSide';
import { holds, type Board, type Region } from './regions';
import { keepsTo, senderCorners, type Pattern, type Strategy } from './senderSide';

/** Any strategy in the hull of `strategies` with any reply in the hull of `replies` is an equilibrium. */
export interface Product {
	readonly pattern: Pattern;
	readonly unsent: readonly Content[];
	readonly strategies: readonly Strategy[];
	readonly replies: readonly Weights[];
}

const zero = new Fraction(0);
const one = new Fraction(1);

/**
 * Every maximal product, exactly and completely. For each choice of the messages that each type may send
 * and of the region that the belief after each sent message lies in, the strategies that lead to
 * those beliefs and the replies that make them worth while are two polytopes that do not depend on one
 * another; what is believed after unsent messages only bounds what the types must get.
 *
 * Cost: (2^messages − 1)² choices of messages times the regions of the beliefs, most of them dropped at
 * once: about a millisecond for two messages and two replies, tens for three and three.
 *
 * Source: support enumeration over the definition of perfect Bayesian equilibrium in Fudenberg and
 * Tirole (1991), Game Theory, section 8.2.
 */
export function* equilibriumProducts(board: Board): Generator<void, readonly Product[]> {
	const found: Product[] = [];
	for (const pattern of patterns(board)) {
		const strategies = senderCorners(board, pattern);
		if (strategies.length) {
			for (const unsent of unsentChoices(board, pattern)) {
				const replies = receiverCorners(pattern, unsent);
				if (replies.length) found.push({ pattern, unsent, strategies, replies });
			}
		}
		yield;
	}
	return maximal(board, found);
}

/** All choices of messages for the types with regions that their beliefs can lie in. */
function* patterns({ game, regions }: Board): Generator<Pattern> {
	const messages = game.messages.map((_, message) => message);
	const subsets = Array.from({ length: 2 ** messages.length - 1 }, (_, index) =>
		messages.filter((message) => (index + 1) & (1 << message))
	);
	for (const first of subsets) {
		for (const second of subsets) {
			const options = messages.map((message): readonly (Region | null)[] => {
				const [one_, two] = [first.includes(message), second.includes(message)];
				if (one_ && two) return regions[message]!.filter(isDoubtful);
				// A message that one type alone sends gives it away.
				if (one_) return regions[message]!.filter((region) => holds(region, one));
				if (two) return regions[message]!.filter((region) => holds(region, zero));
				return [null];
			});
			for (const chosen of choices(options)) yield { sent: [first, second], regions: chosen };
		}
	}
}

/** Beliefs strictly between 0 and 1 are among the region's. */
const isDoubtful = ({ beliefs: [from, to] }: Region) =>
	to.compare(zero) > 0 && from.compare(one) < 0;

/** One region for each unsent message, as what it takes to leave all of them alone. */
function unsentChoices({ regions }: Board, pattern: Pattern): readonly (readonly Content[])[] {
	const options = pattern.regions.flatMap((region, message) =>
		region ? [] : [regions[message]!.map(contentSides)]
	);
	return choices(options).map((sides) => sides.flat());
}

function choices<T>(options: readonly (readonly T[])[]): readonly (readonly T[])[] {
	return options.reduce<readonly (readonly T[])[]>(
		(chosen, own) => chosen.flatMap((list) => own.map((option) => [...list, option])),
		[[]]
	);
}

/** Without the products that lie in another; of equal ones the first stays. */
function maximal(board: Board, products: readonly Product[]): readonly Product[] {
	const kept: Product[] = [];
	for (const product of products) {
		if (kept.some((other) => liesIn(board, product, other))) continue;
		const others = kept.filter((other) => !liesIn(board, other, product));
		kept.splice(0, kept.length, ...others, product);
	}
	return kept;
}

function liesIn(board: Board, inner: Product, outer: Product): boolean {
	const { regions } = inner.pattern;
	const sameMessages = regions.every(
		(region, message) => !region === !outer.pattern.regions[message]
	);
	if (!sameMessages) return false;
	if (!inner.strategies.every((strategy) => keepsTo(board, outer.pattern, strategy))) return false;
	return inner.replies.every((weights) => {
		const there = translate(weights, regions, outer.pattern.regions);
		return there !== null && answersTo(outer.pattern, outer.unsent, there);
	});
}

/** Weights of some regions' best replies as weights of other regions'; null if those do not have them. */
function translate(
	weights: Weights,
	from: readonly (Region | null)[],
	to: readonly (Region | null)[]
): Weights | null {
	let possible = true;
	const translated = weights.map((own, message) => {
		const [source, target] = [from[message], to[message]];
		if (!own || !source || !target) return null;
		let start = 0;
		return source.best.flatMap((best, receiver) => {
			const offset = start;
			start += best.length;
			const wanted = target.best[receiver]!;
			possible &&= best.every((reply, k) => wanted.includes(reply) || own[offset + k]!.equals(0));
			return wanted.map((reply) => {
				const k = best.indexOf(reply);
				return k < 0 ? zero : own[offset + k]!;
			});
		});
	});
	return possible ? translated : null;
}
