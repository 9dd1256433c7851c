/** Why a perfect Bayesian equilibrium is one, in words: who believes what, and why nobody moves. */
import { toFraction, toRational, type Rational } from '$lib/exact/rational';
import { openReplies, type SignalingGame } from '$lib/game/signaling';
import type { Part, Sentence } from '../analysis';
import { number } from '../phrases';
import { enumerate, say, separate, together, type Phrase } from '../sentence';
import type { Mixture } from '../types';
import type { After, OffPath, PerfectBayesian, Span } from './types';

type Sent = Extract<After, { kind: 'sent' }>;

/**
 * One reason for an equilibrium: what the types send and what that gives them, what is believed and
 * replied after each message and why, and which refinements reject it.
 *
 * @param sender the sender's name
 * @example
 * // "If resolved, Pakistan plays strike; if unresolved, strike (9/14) or quiet (5/14). After strike,
 * // Kabul believes resolved with chance 2/5; restrain and defy both pay −4, and it plays restrain (7/8) …"
 */
export function signalingSentence(
	game: SignalingGame,
	sender: string,
	equilibrium: PerfectBayesian
): Sentence {
	const words = wordsFor(game, sender);
	const { after } = equilibrium;
	return together(
		words.strategies(equilibrium),
		...after.map((one, message) =>
			one.kind === 'sent' ? words.sent(message, one) : words.unsent(message, one)
		),
		...([0, 1] as const).map((type) => words.stays(equilibrium, type)),
		words.refinements(equilibrium)
	);
}

function wordsFor(game: SignalingGame, senderName: string) {
	const sender: Part = { kind: 'player', player: 0, text: senderName };
	const message = (index: number): Part => ({
		kind: 'action',
		player: 0,
		text: game.messages[index]!
	});
	const onlyOne = game.receivers.length === 1;
	// With several receivers there are more sides than colours: their names are plain text.
	const receiver = (index: number): Part =>
		onlyOne
			? { kind: 'player', player: 1, text: game.receivers[index]!.name }
			: game.receivers[index]!.name;
	const reply = (who: number, index: number): Part => {
		const text = game.receivers[who]!.replies[index]!;
		return onlyOne ? { kind: 'action', player: 1, text } : text;
	};
	const [first] = game.types;

	/** "strike", or "strike (9/14) or quiet (5/14)". */
	function mix(mixture: Mixture, name: (index: number) => Part): Phrase {
		const played = mixture.flatMap((chance, index) => (chance === '0' ? [] : [{ index, chance }]));
		if (played.length === 1) return name(played[0]!.index);
		return enumerate(
			played.map(({ index, chance }) => [name(index), ' (', number(chance), ')']),
			'or'
		);
	}

	function strategies({ strategies: [one, two] }: PerfectBayesian): Sentence {
		if (JSON.stringify(one) === JSON.stringify(two))
			return say`Whether ${game.types[0]} or ${game.types[1]}, ${sender} plays ${mix(one, message)}.`;
		return say`If ${game.types[0]}, ${sender} plays ${mix(one, message)}; if ${game.types[1]}, ${mix(two, message)}.`;
	}

	function sent(index: number, { posterior, replies }: Sent): Sentence {
		const each = replies.map((mixture, who): Phrase => {
			const open = openReplies(game.receivers[who]!, index);
			if (open.length === 1) return say`${receiver(who)} has one reply, ${reply(who, open[0]!)}`;
			const pays = open.map((option) => ({
				option,
				worth: worthTo(game, who, index, option, posterior),
				played: mixture[option] !== '0'
			}));
			const [own] = pays.filter(({ played }) => played);
			const even = pays.filter(({ worth }) => worth === own!.worth);
			const worse = pays.filter(({ worth }) => worth !== own!.worth);
			const plays = say`${receiver(who)} plays ${mix(mixture, (k) => reply(who, k))}`;
			const tie =
				even.length > 1
					? say`, as ${enumerate(even.map(({ option }) => reply(who, option)))} ${even.length === 2 ? 'both' : 'all'} pay it ${number(own!.worth)}`
					: say`, which pays it ${number(own!.worth)}`;
			const rest = worse.map(({ option, worth }) => say`${reply(who, option)} ${number(worth)}`);
			return [plays, tie, rest.length ? [' and ', enumerate(rest)] : ''];
		});
		return say`After ${message(index)}, the belief in ${first} is ${number(posterior)}: ${separate(each)}.`;
	}

	function unsent(index: number, { beliefs, replies }: OffPath): Sentence {
		const each = replies.map((ranges, who): Phrase => {
			const open = openReplies(game.receivers[who]!, index);
			if (open.length === 1) return say`${receiver(who)} has one reply, ${reply(who, open[0]!)}`;
			// Of two replies the second's chance follows from the first's.
			const told = open.length === 2 ? open.slice(0, 1) : open;
			const chances = told.map((option) => [reply(who, option), ' ', chanceIn(ranges[option]!)]);
			return say`${receiver(who)} would play ${enumerate(chances)}`;
		});
		const anything = beliefs.length === 1 && beliefs[0]![0] === '0' && beliefs[0]![1] === '1';
		const believed = anything
			? 'any belief would do'
			: say`it would leave a belief in ${first} ${enumerate(beliefs.map(spanOf), 'or')}`;
		return say`Nobody sends ${message(index)}: ${believed}, ${separate(each, ', ')}, and neither kind would gain.`;
	}

	/** Why a type sends what it does: what each message that is sent pays it. */
	function stays(
		{ strategies: both, after, senderPayoffs }: PerfectBayesian,
		type: 0 | 1
	): Sentence {
		const own = both[type].flatMap((chance, index) => (chance === '0' ? [] : [index]));
		const other = after.flatMap((one, index) =>
			one.kind === 'sent' && !own.includes(index)
				? [{ index, worth: worthOf(game, type, index, one.replies) }]
				: []
		);
		const pays =
			own.length > 1
				? say`${enumerate(own.map(message))} ${own.length === 2 ? 'both' : 'all'} pay ${number(senderPayoffs[type])}`
				: say`${message(own[0]!)} pays ${number(senderPayoffs[type])}`;
		const rest = other.map(({ index, worth }) => say`${message(index)} ${number(worth)}`);
		return say`To ${game.types[type]} ${sender}, ${pays}${rest.length ? [' and ', enumerate(rest)] : ''}.`;
	}

	function refinements({ intuitive, d1, after }: PerfectBayesian): Sentence {
		if (after.every(({ kind }) => kind === 'sent')) return [];
		if (!intuitive)
			return say`The Intuitive Criterion rejects it: one kind could only lose by the unsent message, so that it would give away the other, which would gain.`;
		if (!d1)
			return say`It passes the Intuitive Criterion, but D1 rejects it: one kind would gain from the unsent message at more replies than the other, so that it would be taken for that kind.`;
		return say`It passes the Intuitive Criterion and D1.`;
	}

	return { strategies, sent, unsent, stays, refinements };
}

/** "of 2/5", "from 0 to 2/5". */
function spanOf([lo, hi]: Span): Phrase {
	return lo === hi ? ['of ', number(lo)] : ['from ', number(lo), ' to ', number(hi)];
}

/** "for sure", "with chance 1/4", "with any chance from 0 to 1/4". */
function chanceIn([lo, hi]: Span): Phrase {
	if (lo !== hi) return ['with any chance from ', number(lo), ' to ', number(hi)];
	return lo === '1' ? 'for sure' : ['with chance ', number(lo)];
}

/** What a reply pays a receiver at a belief. */
function worthTo(
	{ receivers }: SignalingGame,
	receiver: number,
	message: number,
	reply: number,
	belief: Rational
): Rational {
	const [first, second] = receivers[receiver]!.own.map((own) => toFraction(own[message]![reply]!));
	return toRational(second!.add(first!.sub(second!).mul(toFraction(belief))));
}

/** What a message pays a type at some replies. */
function worthOf(
	{ worth, receivers }: SignalingGame,
	type: 0 | 1,
	message: number,
	replies: readonly Mixture[]
): Rational {
	return toRational(
		replies.reduce(
			(sum, mixture, who) =>
				mixture.reduce(
					(all, chance, reply) =>
						all.add(
							toFraction(chance).mul(toFraction(receivers[who]!.toSender[type]![message]![reply]!))
						),
					sum
				),
			toFraction(worth[type]![message]!)
		)
	);
}
