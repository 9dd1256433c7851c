/** Games of the literature, whose equilibria and refinements are known. */
import { describe, expect, test } from 'vitest';
import type { SignalingGame } from '$lib/game/signaling';
import { solveSignaling } from '$lib/solver/signaling/solveSignaling';
import { equilibriaOf, solutionOf } from './equilibriaOf';

/** The same entries after each message, for each of two types. */
const always = (first: readonly string[], second: readonly string[], messages = 2) => [
	Array.from({ length: messages }, () => first),
	Array.from({ length: messages }, () => second)
];

/** Beer or quiche, Cho and Kreps (1987), section II.2. */
const beerQuiche: SignalingGame = {
	types: ['wimp', 'surly'],
	prior: '1/10',
	messages: ['beer', 'quiche'],
	worth: [
		['0', '1'],
		['1', '0']
	],
	receivers: [
		{
			name: 'the bully',
			replies: ['duel', 'leave'],
			toSender: always(['0', '2'], ['0', '2']),
			own: always(['1', '0'], ['0', '1'])
		}
	]
};

/** Education costs 1 / ability a unit; the market pays the wage nearest to the ability that it expects. */
const spence: SignalingGame = {
	types: ['able', 'less able'],
	prior: '1/2',
	messages: ['none', 'some', 'much'],
	worth: [
		['0', '-5/8', '-7/8'],
		['0', '-5/4', '-7/4']
	],
	receivers: [
		{
			name: 'the market',
			replies: ['1', '3/2', '2'],
			toSender: always(['1', '3/2', '2'], ['1', '3/2', '2'], 3),
			own: always(['-1', '-1/4', '0'], ['0', '-1/4', '-1'], 3)
		}
	]
};

/** Two words that cost nothing. The hearer wants to match the type. */
const talk = (
	first: readonly string[],
	second: readonly string[],
	prior = '1/3'
): SignalingGame => ({
	types: ['high', 'low'],
	prior,
	messages: ['“high”', '“low”'],
	worth: [
		['0', '0'],
		['0', '0']
	],
	receivers: [
		{
			name: 'the hearer',
			replies: ['up', 'down'],
			toSender: always(first, second),
			own: always(['1', '0'], ['0', '1'])
		}
	]
});

describe('beer or quiche', () => {
	const { equilibria, families } = solutionOf(beerQuiche);

	test('there are two, both pooling: all have beer, or all have quiche', () => {
		expect(equilibria.map(({ strategies }) => strategies)).toEqual([
			[
				['1', '0'],
				['1', '0']
			],
			[
				['0', '1'],
				['0', '1']
			]
		]);
		expect(equilibria.map(({ kind }) => kind)).toEqual(['pooling', 'pooling']);
		expect(families).toEqual([]);
	});

	test('only beer passes the Intuitive Criterion and D1', () => {
		expect(equilibria.map(({ intuitive, d1 }) => [intuitive, d1])).toEqual([
			[true, true],
			[false, false]
		]);
	});

	test('quiche at breakfast is read as a wimp, at least half and half, and answered by a duel at least half of the time', () => {
		expect(equilibria[0]!.after[1]).toEqual({
			kind: 'unsent',
			beliefs: [['1/2', '1']],
			replies: [
				[
					['1/2', '1'],
					['0', '1/2']
				]
			],
			pieces: [
				{
					beliefs: ['1/2', '1/2'],
					replies: [[['1', '0']], [['1/2', '1/2']]]
				},
				{ beliefs: ['1/2', '1'], replies: [[['1', '0']]] }
			]
		});
	});
});

describe('Spence’s job market with three levels of education', () => {
	const equilibria = equilibriaOf(spence);

	test('able workers can separate by either level, and only the cheaper one is intuitive', () => {
		const apart = equilibria.filter(({ kind }) => kind === 'separating');
		expect(
			apart.map(({ strategies, intuitive, d1 }) => [strategies[0].indexOf('1'), intuitive, d1])
		).toEqual([
			[1, true, true],
			[2, false, false]
		]);
		for (const { strategies } of apart) expect(strategies[1]).toEqual(['1', '0', '0']);
	});

	test('pooling on no education passes both at an even prior: not even the best wage would pay for some', () => {
		const pool = equilibria.find(
			({ strategies }) => strategies[0][0] === '1' && strategies[1][0] === '1'
		);
		expect(pool).toMatchObject({ kind: 'pooling', intuitive: true, d1: true });
		expect(pool?.senderPayoffs).toEqual(['3/2', '3/2']);
	});
});

describe('cheap talk', () => {
	test('with common interests the words can say everything, in either language, or nothing', () => {
		const { equilibria } = solutionOf(talk(['1', '0'], ['0', '1']));
		const kinds = equilibria.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'separating')).toHaveLength(2);
		expect(kinds.filter((kind) => kind === 'pooling')).toHaveLength(2);
	});

	test('with opposed interests nothing is learned that matters: the reply is that to the prior', () => {
		const { equilibria, families } = solutionOf(talk(['1', '0'], ['1', '0']));
		expect(families).toHaveLength(1);
		for (const { after, senderPayoffs } of equilibria) {
			for (const one of after) if (one.kind === 'sent') expect(one.replies).toEqual([['0', '1']]);
			expect(senderPayoffs).toEqual(['0', '0']);
		}
	});

	test('babbling is one continuum, whose corners carry as much noise as the reply bears', () => {
		const { equilibria, families } = solutionOf(talk(['1', '0'], ['1', '0']));
		const [family] = families;
		// Beliefs after both words stay at 1/2 or less: a polygon with four corners.
		expect(family!.strategies).toHaveLength(4);
		expect(family!.replies).toEqual([[[['0', '1']], [['0', '1']]]]);
		expect(family!.equilibria).toEqual([0, 1, 2, 3]);
		expect(equilibria.every(({ isolated }) => !isolated)).toBe(true);
		const noisy = equilibria.filter(({ kind }) => kind === 'semi-separating');
		for (const { after } of noisy) {
			const beliefs = after.flatMap((one) => (one.kind === 'sent' ? [one.posterior] : []));
			expect(beliefs.sort()).toEqual(['0', '1/2']);
		}
	});
});

describe('what the solver does not take', () => {
	const why = (game: SignalingGame) => {
		const answer = solveSignaling(game);
		return answer.kind === 'refused' ? answer.why : null;
	};

	test.each(['0', '1', '-1/2', '3/2'])('a chance of %s for the first type', (prior) => {
		expect(why({ ...beerQuiche, prior })).toContain(
			'The chance of wimp has to lie between 0 and 1'
		);
	});

	test('a receiver without a reply', () => {
		const [bully] = beerQuiche.receivers;
		const mute = { ...bully!, open: [[0, 1], []] };
		expect(why({ ...beerQuiche, receivers: [mute] })).toBe(
			'After quiche, the bully needs one, two or three replies.'
		);
	});

	test('a game without messages', () => {
		expect(why({ ...beerQuiche, messages: [] })).toBe(
			'A signaling game has one, two or three messages.'
		);
	});
});
