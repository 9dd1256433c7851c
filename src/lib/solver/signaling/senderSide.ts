/** The sender's side of an equilibrium: strategies that lead to the beliefs which the replies need. */
import { Fraction } from '$lib/exact/rational';
import { cutAll, simplexProduct, signOf, type Cut } from './polytope';
import type { Board, Pair, Region } from './regions';

/** Chances of each message by type, in exact numbers. */
export type Strategy = readonly [first: readonly Fraction[], second: readonly Fraction[]];

/** Which messages each type may send, and the region of the belief after each; null after unsent ones. */
export interface Pattern {
	readonly sent: readonly [first: readonly number[], second: readonly number[]];
	readonly regions: readonly (Region | null)[];
}

const zero = new Fraction(0);
const one = new Fraction(1);

/** How much of each type there is among those who send a message: prior times chance. */
export function massesAfter({ priors }: Board, [first, second]: Strategy, message: number): Pair {
	return [priors[0].mul(first[message]!), priors[1].mul(second[message]!)];
}

/** The belief in the first type after a message by Bayes' rule; null if nobody sends it. */
export function posterior(board: Board, strategy: Strategy, message: number): Fraction | null {
	const [first, second] = massesAfter(board, strategy, message);
	const all = first.add(second);
	return signOf(all) ? first.div(all) : null;
}

/**
 * The corners of all strategies that keep to a pattern. None also where the pattern is wider than
 * need be: where no strategy sends every message that it allows to each type.
 */
export function senderCorners(board: Board, { sent, regions }: Pattern): readonly Strategy[] {
	const [first, second] = sent;
	const cuts = regions.flatMap((region, message): Cut[] => {
		if (!region) return [];
		const [from, to] = region.beliefs;
		// first·(1 − belief) − second·belief, for the masses of the two types: 0 where Bayes gives `belief`.
		const balance = (belief: Fraction, sign: 1 | -1): Cut => ({
			coefficients: [
				...first.map((m) =>
					m === message ? board.priors[0].mul(one.sub(belief)).mul(sign) : zero
				),
				...second.map((m) => (m === message ? board.priors[1].mul(belief).mul(-sign) : zero))
			],
			constant: zero
		});
		if (from.equals(to)) return [{ ...balance(from, 1), equality: true }];
		return [balance(from, 1), balance(to, -1)];
	});
	const { corners } = cutAll(simplexProduct([first.length, second.length]), cuts);
	const everyMessage = [...first, ...second].every((_, index) =>
		corners.some(({ point }) => signOf(point[index]!))
	);
	if (!everyMessage) return [];
	return corners.map(({ point }) => {
		const spread = (own: readonly number[], offset: number) =>
			regions.map((_, message) => {
				const at = own.indexOf(message);
				return at < 0 ? zero : point[offset + at]!;
			});
		return [spread(first, 0), spread(second, first.length)];
	});
}

/** Whether a strategy keeps to a pattern. */
export function keepsTo(board: Board, { sent, regions }: Pattern, strategy: Strategy): boolean {
	return regions.every((region, message) => {
		const allowed = ([0, 1] as const).every(
			(type) => !signOf(strategy[type][message]!) || sent[type].includes(message)
		);
		const belief = allowed ? posterior(board, strategy, message) : null;
		if (!allowed || !belief || !region) return allowed;
		return region.beliefs[0].compare(belief) <= 0 && region.beliefs[1].compare(belief) >= 0;
	});
}
