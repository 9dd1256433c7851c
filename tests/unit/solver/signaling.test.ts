/**
 * Signaling games: the strike game's vectors (found by brute force that never saw this solver), and
 * games of the literature.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareRationals, toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';
import type { PerfectBayesian } from '$lib/solver/signaling/types';
import { equilibriaOf } from './signaling/equilibriaOf';

interface Known {
	readonly label: string | null;
	readonly strikeIfResolved: Rational | null;
	readonly strikeIfUnresolved: Rational | null;
	readonly restrainAfterS: Rational | null;
	readonly restrainAfterN: Rational | null;
	readonly beliefS: Rational | null;
	readonly beliefN: Rational | null;
	readonly offPath: {
		readonly message: 'S' | 'N';
		readonly restrainProb: readonly [Rational, Rational];
	} | null;
	readonly survivesIC: boolean | null;
	readonly survivesD1: boolean | null;
	readonly payR: Rational;
	readonly payU: Rational;
	readonly payA: Rational;
}

interface Vector {
	readonly id: string;
	readonly note: string;
	readonly knifeEdge: string | null;
	readonly params: Readonly<Record<string, Rational>>;
	readonly derived: Readonly<Record<string, Rational | number>>;
	readonly equilibria: readonly Known[];
}

const file = new URL('../../golden/costly-signaling.vectors.json', import.meta.url);
const { games } = JSON.parse(readFileSync(file, 'utf8')) as {
	games: { 'cs-4x4': readonly Vector[] };
};
const vectors = games['cs-4x4'];

const times = (...all: (Rational | number)[]) =>
	toRational(
		all.reduce<ReturnType<typeof toFraction>>(
			(product, one) => product.mul(toFraction(String(one))),
			toFraction('1')
		)
	);
const sum = (...all: Rational[]) =>
	toRational(all.reduce((total, one) => total.add(toFraction(one)), toFraction('0')));
const minus = (one: Rational | number) => times('-1', one);

/** The strike game after its last move is solved: see the model document, section 2. */
function strike({ params, derived }: Vector): SignalingGame {
	const { p, gR, gU, h, c, L } = params as Record<string, Rational>;
	const { H, KR, KU, z, lock } = derived as Record<string, Rational>;
	// After S: [restrain, defy]; then after N. What A is told to do adds to what the message costs.
	return {
		types: ['resolved', 'unresolved'],
		prior: p!,
		messages: ['S', 'N'],
		worth: [
			[minus(KR!), '0'],
			[minus(sum(KU!, z!)), '0']
		],
		receivers: [
			{
				name: 'A',
				replies: ['restrain', 'defy'],
				toSender: [
					[
						[times(H!, gR!), '0'],
						[times(H!, gR!), '0']
					],
					[
						// H gU − h z − KU against −z − KU: restraint adds H gU + (1 − h) z.
						[sum(times(H!, gU!), times(sum('1', minus(h!)), z!)), '0'],
						[times(H!, gU!), '0']
					]
				],
				own: [
					[
						[minus(c!), minus(L!)],
						[minus(c!), minus(L!)]
					],
					[
						[minus(c!), String(lock) === '1' ? minus(L!) : '0'],
						[minus(c!), '0']
					]
				]
			}
		]
	};
}

/** An equilibrium in the words of the vectors. */
function described(equilibrium: PerfectBayesian) {
	const { strategies, after, senderPayoffs, receiverPayoffs, intuitive, d1 } = equilibrium;
	const [S, N] = after;
	const restrain = (one: typeof S) => (one?.kind === 'sent' ? one.replies[0]![0]! : null);
	const belief = (one: typeof S) => (one?.kind === 'sent' ? one.posterior : null);
	const off = after.findIndex(({ kind }) => kind === 'unsent');
	const unsent = after[off];
	return {
		strikeIfResolved: strategies[0][0],
		strikeIfUnresolved: strategies[1][0],
		restrainAfterS: restrain(S),
		restrainAfterN: restrain(N),
		beliefS: belief(S),
		beliefN: belief(N),
		offPath:
			unsent?.kind === 'unsent'
				? { message: off === 0 ? 'S' : 'N', restrainProb: unsent.replies[0]![0] }
				: null,
		survivesIC: intuitive,
		survivesD1: d1,
		payR: senderPayoffs[0],
		payU: senderPayoffs[1],
		payA: receiverPayoffs[0]
	};
}

const generic = vectors.filter(({ knifeEdge }) => knifeEdge === null);

describe('the strike game', () => {
	test.each(generic.map((vector) => [`${vector.id} ${vector.note}`, vector] as const))(
		'%s',
		(_, vector) => {
			const found = equilibriaOf(strike(vector));
			expect(found.every(({ isolated }) => isolated)).toBe(true);
			const asSet = (list: readonly object[]) => new Set(list.map((one) => JSON.stringify(one)));
			const known = vector.equilibria.map((one) => {
				const { strikeIfResolved, strikeIfUnresolved, restrainAfterS, restrainAfterN } = one;
				const { beliefS, beliefN, offPath, survivesIC, survivesD1, payR, payU, payA } = one;
				return {
					strikeIfResolved,
					strikeIfUnresolved,
					restrainAfterS,
					restrainAfterN,
					beliefS,
					beliefN,
					offPath: offPath && { message: offPath.message, restrainProb: offPath.restrainProb },
					survivesIC,
					survivesD1,
					payR,
					payU,
					payA
				};
			});
			expect(asSet(found.map(described))).toEqual(asSet(known));
		}
	);

	test('at a knife-edge the stated equilibria are among the answers', () => {
		const edges = vectors.filter(({ knifeEdge }) => knifeEdge !== null);
		expect(edges.length).toBeGreaterThan(2);
		for (const vector of edges) {
			const found = equilibriaOf(strike(vector));
			expect(found.length, vector.id).toBeGreaterThan(0);
		}
	});
});

/** Beer or quiche (Cho and Kreps 1987, section II.2): nine in ten are surly and like beer. */
const beerQuiche: SignalingGame = {
	types: ['surly', 'wimp'],
	prior: '9/10',
	messages: ['beer', 'quiche'],
	worth: [
		['1', '0'],
		['0', '1']
	],
	receivers: [
		{
			name: 'bully',
			replies: ['duel', 'leave'],
			toSender: [
				[
					['0', '2'],
					['0', '2']
				],
				[
					['0', '2'],
					['0', '2']
				]
			],
			own: [
				[
					['0', '1'],
					['0', '1']
				],
				[
					['1', '0'],
					['1', '0']
				]
			]
		}
	]
};

describe('games of the literature', () => {
	test('beer and quiche: both pool on beer or both on quiche, and only beer is intuitive', () => {
		const found = equilibriaOf(beerQuiche);
		const pools = found.map(({ kind, strategies, intuitive, d1 }) => ({
			kind,
			beer: [strategies[0][0], strategies[1][0]],
			intuitive,
			d1
		}));
		expect(pools).toEqual(
			expect.arrayContaining([
				{ kind: 'pooling', beer: ['1', '1'], intuitive: true, d1: true },
				{ kind: 'pooling', beer: ['0', '0'], intuitive: false, d1: false }
			])
		);
		expect(pools).toHaveLength(2);
	});

	test('cheap talk with opposed interests says nothing: every posterior is the prior', () => {
		const talk: SignalingGame = {
			...beerQuiche,
			prior: '2/3',
			worth: [
				['0', '0'],
				['0', '0']
			]
		};
		const found = equilibriaOf(talk);
		expect(found.length).toBeGreaterThan(0);
		for (const { after } of found) {
			for (const one of after) {
				// Both types want to be left alone, so no message may change the reply.
				if (one.kind === 'sent')
					expect(compareRationals(one.posterior, '1/2')).toBeGreaterThanOrEqual(0);
			}
		}
	});

	test('two receivers: one message, one posterior, two thresholds', () => {
		const receiver = (name: string, threshold: Rational): SignalingGame['receivers'][number] => ({
			name,
			replies: ['yield', 'refuse'],
			toSender: [
				[
					['2', '0'],
					['2', '0']
				],
				[
					['1', '0'],
					['1', '0']
				]
			],
			// Yielding costs the threshold; refusing costs 1 against the first type.
			own: [
				[
					[minus(threshold), '-1'],
					[minus(threshold), '-1']
				],
				[
					[minus(threshold), '0'],
					[minus(threshold), '0']
				]
			]
		});
		const game: SignalingGame = {
			types: ['resolved', 'unresolved'],
			prior: '1/5',
			messages: ['strike', 'quiet'],
			worth: [
				['-3/2', '0'],
				['-3/2', '0']
			],
			receivers: [receiver('easy', '1/4'), receiver('hard', '1/2')]
		};
		const ladder = equilibriaOf(game).filter(({ kind }) => kind === 'semi-separating');
		expect(ladder).toHaveLength(1);
		const [strike] = ladder[0]!.after;
		// The bluffer's cost lies between what one and what both readers are worth, so the hard one doubts.
		expect(strike).toMatchObject({ kind: 'sent', posterior: '1/2' });
		expect(strike?.kind === 'sent' && strike.replies).toEqual([
			['1', '0'],
			['1/2', '1/2']
		]);
	});
});

describe('every answer', () => {
	let state = 17;
	const draw = (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	const randomGame = (): SignalingGame => {
		const table = () => [0, 1].map(() => [0, 1].map(() => [0, 1].map(() => String(draw(21) - 10))));
		return {
			types: ['a', 'b'],
			prior: `${draw(8) + 1}/10`,
			messages: ['m', 'n'],
			worth: [0, 1].map(() => [0, 1].map(() => String(draw(21) - 10))),
			receivers: [{ name: 'R', replies: ['x', 'y'], toSender: table(), own: table() }]
		};
	};

	test('of 400 random games: Bayes holds, replies are best, and no type would rather send the other', () => {
		let found = 0;
		for (let k = 0; k < 400; k += 1) {
			const game = randomGame();
			const [receiver] = game.receivers;
			const prior = toFraction(game.prior);
			for (const { strategies, after, senderPayoffs, isolated } of equilibriaOf(game)) {
				if (!isolated) continue;
				found += 1;
				for (const [message, one] of after.entries()) {
					const [s0, s1] = strategies.map((mixture) => toFraction(mixture[message]!)) as [
						typeof prior,
						typeof prior
					];
					const first = prior.mul(s0);
					const all = first.add(toFraction('1').sub(prior).mul(s1));
					if (one.kind === 'unsent') {
						expect(all.equals(0)).toBe(true);
						continue;
					}
					expect(one.posterior).toBe(toRational(first.div(all)));
					const mu = toFraction(one.posterior);
					const worth = [0, 1].map((reply) =>
						toFraction(receiver!.own[0]![message]![reply]!)
							.mul(mu)
							.add(toFraction(receiver!.own[1]![message]![reply]!).mul(toFraction('1').sub(mu)))
					);
					const best = worth[0]!.compare(worth[1]!) >= 0 ? worth[0]! : worth[1]!;
					one.replies[0]!.forEach((chance, reply) => {
						if (chance !== '0') expect(worth[reply]!.equals(best)).toBe(true);
					});
					for (const type of [0, 1] as const) {
						const payoff = one.replies[0]!.reduce(
							(total, chance, reply) =>
								total.add(
									toFraction(chance).mul(toFraction(receiver!.toSender[type]![message]![reply]!))
								),
							toFraction(game.worth[type]![message]!)
						);
						const gain = payoff.compare(toFraction(senderPayoffs[type]));
						if (strategies[type][message] === '0') expect(gain).toBeLessThanOrEqual(0);
						else expect(gain).toBe(0);
					}
				}
			}
		}
		expect(found).toBeGreaterThan(400);
	});
});
