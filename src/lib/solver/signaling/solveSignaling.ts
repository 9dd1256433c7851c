/**
 * Every perfect Bayesian equilibrium of a signaling game, pure and semi-separating, exact, with the
 * beliefs that support it and the refinements that it passes.
 */
import { compareRationals } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';
import { finish } from '../steps';
import type { Refusal } from '../types';
import { describeEquilibrium } from './perfectBayesian';
import { equilibriumProducts, type Product } from './products';
import { typePayoffs, type Weights } from './receiverSide';
import { refuseGame } from './refuse';
import { readBoard, replyOf, type Board } from './regions';
import type { Strategy } from './senderSide';
import type { PerfectBayesian, Reply, SignalingFamily, SignalingSolution } from './types';

/**
 * The whole solution: isolated equilibria and corners of continua, informative ones first. Two types;
 * up to three messages, three replies and three receivers, each of whom cares about the type, the
 * message and its own reply. A game outside that is refused in one sentence.
 *
 * Cost: about a millisecond for two messages and two replies, some tens for three and three.
 *
 * In a signaling game every perfect Bayesian equilibrium is sequential, since any belief after an unsent
 * message is consistent. Receivers answer the message, not one another: games in which their payoffs
 * hang together cannot be written down here.
 *
 * Sources: Fudenberg and Tirole (1991), Game Theory, section 8.2, for the definition; Cho and Kreps
 * (1987), Quarterly Journal of Economics 102(2), sections II.3 and IV.3, for the refinements.
 *
 * @example
 * const solution = solveSignaling(beerQuiche);
 * // two pooling equilibria: both types have beer, which passes the Intuitive Criterion,
 * // and both have quiche, which does not
 */
export function solveSignaling(game: SignalingGame): SignalingSolution | Refusal {
	return finish(solveSignalingSteps(game));
}

/** The same, to be stopped at any time by not going on. */
export function* solveSignalingSteps(
	game: SignalingGame
): Generator<void, SignalingSolution | Refusal> {
	const refusal = refuseGame(game);
	if (refusal) return refusal;
	const board = readBoard(game);
	const products = yield* equilibriumProducts(board);
	const all = new Map<string, Omit<PerfectBayesian, 'isolated'>>();
	const cornersOf: string[][] = [];
	for (const product of products) {
		const keys: string[] = [];
		for (const [strategy, weights] of pairs(product)) {
			const equilibrium = describeCorner(board, product, strategy, weights);
			const key = JSON.stringify([equilibrium.strategies, sentReplies(equilibrium)]);
			all.set(key, equilibrium);
			keys.push(key);
		}
		cornersOf.push(keys);
		yield;
	}
	const continua = products.flatMap((product, k) =>
		isPoint(product) ? [] : [{ product, keys: cornersOf[k]! }]
	);
	const inFamilies = new Set(continua.flatMap(({ keys }) => keys));
	const sorted = [...all].sort(([, a], [, b]) => compareEquilibria(a, b));
	const indexOf = new Map(sorted.map(([key], index) => [key, index]));
	return {
		kind: 'solved',
		equilibria: sorted.map(([key, equilibrium]) => ({
			...equilibrium,
			isolated: !inFamilies.has(key)
		})),
		families: continua.map(({ product, keys }) => ({
			...familyOf(board, product),
			equilibria: [...new Set(keys.map((key) => indexOf.get(key)!))].sort((a, b) => a - b)
		}))
	};
}

const isPoint = ({ strategies, replies }: Product) =>
	strategies.length === 1 && replies.length === 1;

function pairs({ strategies, replies }: Product): readonly (readonly [Strategy, Weights])[] {
	return strategies.flatMap((strategy) => replies.map((weights) => [strategy, weights] as const));
}

function repliesOf({ game }: Board, { pattern }: Product, weights: Weights) {
	return pattern.regions.map((region, message): Reply | null =>
		region ? replyOf(game, region, weights[message]!) : null
	);
}

function describeCorner(board: Board, product: Product, strategy: Strategy, weights: Weights) {
	const payoffs = typePayoffs(product.pattern, weights);
	const replies = repliesOf(board, product, weights);
	const equilibrium = describeEquilibrium(board, strategy, replies, payoffs);
	if (!equilibrium) throw new Error('A product of equilibria has a corner that is none.');
	return equilibrium;
}

function familyOf(board: Board, product: Product): Omit<SignalingFamily, 'equilibria'> {
	const { pattern, strategies, replies } = product;
	return {
		messages: pattern.regions.flatMap((region, message) => (region ? [message] : [])),
		strategies: strategies.map((strategy) => [
			strategy[0].map((chance) => chance.toFraction()),
			strategy[1].map((chance) => chance.toFraction())
		]),
		replies: replies.map((weights) => repliesOf(board, product, weights))
	};
}

/** What the receivers do after each message; null after one that nobody sends. */
const sentReplies = ({ after }: Pick<PerfectBayesian, 'after'>) =>
	after.map((one) => (one.kind === 'sent' ? one.replies : null));

const kinds = ['separating', 'semi-separating', 'pooling'] as const;

/** The more the messages say the earlier; then in the order of the messages that the types send. */
function compareEquilibria(
	a: Omit<PerfectBayesian, 'isolated'>,
	b: Omit<PerfectBayesian, 'isolated'>
): number {
	const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
	if (byKind) return byKind;
	const flat = (one: typeof a) => [
		...one.strategies.flat(),
		...sentReplies(one).flatMap((reply) => reply?.flat() ?? [])
	];
	const [first, second] = [flat(a), flat(b)];
	for (const [k, chance] of first.entries()) {
		const difference = compareRationals(second[k] ?? '0', chance);
		if (difference) return difference;
	}
	return 0;
}
