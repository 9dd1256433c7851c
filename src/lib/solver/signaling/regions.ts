/**
 * The belief line after each message, cut where some receiver changes its mind, with the replies that
 * are best in each region and what they give the sender.
 */
import { Fraction, toFraction } from '$lib/exact/rational';
import { openReplies, type SignalingGame, type SignalingReceiver } from '$lib/game/signaling';
import { signOf, type Cut } from './polytope';
import type { Reply } from './types';

/** One number for each type of the sender. */
export type Pair = readonly [first: Fraction, second: Fraction];

/**
 * Beliefs at which the same replies are best: a single threshold, or a closed interval all over which
 * they are. (At an interval's ends others may be best too: such an end is a region of its own.)
 */
export interface Region {
	readonly beliefs: readonly [from: Fraction, to: Fraction];
	/** `best[receiver]`: the best replies. */
	readonly best: readonly (readonly number[])[];
	/** What the message itself is worth to the types. */
	readonly base: Pair;
	/** `steps[receiver][k]`: what `best[receiver][k]` adds for the types. */
	readonly steps: readonly (readonly Pair[])[];
}

/** A game as the algorithms read it. */
export interface Board {
	readonly game: SignalingGame;
	readonly priors: Pair;
	/** `regions[message]`, ascending; a threshold comes between the intervals beside it. */
	readonly regions: readonly (readonly Region[])[];
}

const one = new Fraction(1);

/**
 * Reads a game of the right shape. Costs some hundred exact operations.
 *
 * @example
 * readBoard(game).regions[0] // beliefs from 0 to 2/5: defy; at 2/5: either; from 2/5 to 1: restrain
 */
export function readBoard(game: SignalingGame): Board {
	const prior = toFraction(game.prior);
	return {
		game,
		priors: [prior, one.sub(prior)],
		regions: game.messages.map((_, message) => regionsAfter(game, message))
	};
}

function regionsAfter(game: SignalingGame, message: number): readonly Region[] {
	const tables = game.receivers.map((receiver) => ownPayoffs(receiver, message));
	const bestAt = (belief: Fraction) => tables.map((table) => bestReplies(table, belief));
	const region = (from: Fraction, to: Fraction, best: Region['best']): Region => ({
		beliefs: [from, to],
		best,
		...senderView(game, message, best)
	});
	const ends = thresholds(tables);
	const between = ends.slice(1).map((end, index) => bestAt(end.add(ends[index]!).div(2)));
	return ends.flatMap((end, index) => {
		const here = bestAt(end);
		const [before, after] = [between[index - 1], between[index]];
		const wider = [before, after].every(
			(best) => !best || here.some((own, r) => own.length > best[r]!.length)
		);
		return [
			...(wider ? [region(end, end, here)] : []),
			...(after ? [region(end, ends[index + 1]!, after)] : [])
		];
	});
}

/** What each open reply gets a receiver from each type. */
type Table = readonly { readonly reply: number; readonly from: Pair }[];

function ownPayoffs(receiver: SignalingReceiver, message: number): Table {
	return openReplies(receiver, message).map((reply) => ({
		reply,
		from: [
			toFraction(receiver.own[0]![message]![reply]!),
			toFraction(receiver.own[1]![message]![reply]!)
		]
	}));
}

function bestReplies(table: Table, belief: Fraction): readonly number[] {
	const values = table.map(({ from: [first, second] }) =>
		second.add(first.sub(second).mul(belief))
	);
	const most = values.reduce((a, b) => (b.compare(a) > 0 ? b : a));
	return table.flatMap(({ reply }, k) => (values[k]!.equals(most) ? [reply] : []));
}

/** 0, 1 and every belief between at which a receiver passes from one best reply to another, ascending. */
function thresholds(tables: readonly Table[]): readonly Fraction[] {
	const found = new Map([0, 1].map((end) => [String(end), new Fraction(end)]));
	for (const table of tables) {
		table.forEach((a, k) => {
			for (const b of table.slice(k + 1)) {
				// How much better a is than b, at belief 0 and at belief 1.
				const atZero = a.from[1].sub(b.from[1]);
				const atOne = a.from[0].sub(b.from[0]);
				if (signOf(atZero) * signOf(atOne) >= 0) continue;
				const belief = atZero.div(atZero.sub(atOne));
				if (bestReplies(table, belief).includes(a.reply)) found.set(belief.toFraction(), belief);
			}
		});
	}
	return [...found.values()].sort((a, b) => a.compare(b));
}

function senderView(
	{ receivers, worth }: SignalingGame,
	message: number,
	best: Region['best']
): Pick<Region, 'base' | 'steps'> {
	const pair = (of: (type: 0 | 1) => string): Pair => [toFraction(of(0)), toFraction(of(1))];
	return {
		base: pair((type) => worth[type]![message]!),
		steps: best.map((replies, r) =>
			replies.map((reply) => pair((type) => receivers[r]!.toSender[type]![message]![reply]!))
		)
	};
}

/** How many weights a mixture of a region's best replies has, by receiver. */
export const sizesOf = ({ best }: Region) => best.map(({ length }) => length);

/** What a type gets after the region's message, as a function of the weights of the best replies. */
export function senderValue({ base, steps }: Region, type: 0 | 1): Cut {
	return {
		coefficients: steps.flatMap((own) => own.map((step) => step[type])),
		constant: base[type]
	};
}

/** What both types get from each combination of a region's best replies, unmixed. */
export function pureValues({ base, steps }: Region): readonly Pair[] {
	return steps.reduce<readonly Pair[]>(
		(values, own) =>
			values.flatMap(([first, second]) =>
				own.map((step): Pair => [first.add(step[0]), second.add(step[1])])
			),
		[base]
	);
}

/** Whether a region's beliefs hold this one. */
export function holds({ beliefs: [from, to] }: Region, belief: Fraction): boolean {
	return from.compare(belief) <= 0 && to.compare(belief) >= 0;
}

/** Weights of a region's best replies as a mixture over all replies, for each receiver. */
export function replyOf(game: SignalingGame, region: Region, weights: readonly Fraction[]): Reply {
	let next = 0;
	return region.best.map((best, receiver) => {
		const mixture = game.receivers[receiver]!.replies.map(() => '0');
		for (const reply of best) mixture[reply] = weights[next++]!.toFraction();
		return mixture;
	});
}
