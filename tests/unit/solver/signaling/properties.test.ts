/** What holds for every signaling game, on random ones with and without ties. */
import { describe, expect, test } from 'vitest';
import { Fraction, toFraction, type Rational } from '$lib/exact/rational';
import type { SignalingGame } from '$lib/game/signaling';
import { bayesianForm } from '$lib/solver/signaling/bayesianForm';
import { mergePlans } from '$lib/solver/signaling/mergePlans';
import { offPathAfter } from '$lib/solver/signaling/offPath';
import { readBoard } from '$lib/solver/signaling/regions';
import type { PerfectBayesian, Reply, SenderStrategy } from '$lib/solver/signaling/types';
import { solve } from '$lib/solver/solve';
import type { Mixture } from '$lib/solver/types';
import { bayes, choose, faultIn, faultOf, senderGets } from './check';
import { solutionOf } from './equilibriaOf';
import { drawing, randomGame, type Size } from './randomGames';

const sizes: readonly (readonly [name: string, size: Size, games: number])[] = [
	['two messages, two replies', { messages: 2, replies: [2], span: 20 }, 150],
	['two messages, two replies, many ties', { messages: 2, replies: [2], span: 2 }, 150],
	['two messages, three replies', { messages: 2, replies: [3], span: 4 }, 80],
	['three messages, two replies', { messages: 3, replies: [2], span: 4 }, 60],
	['two messages, two receivers', { messages: 2, replies: [2, 2], span: 3 }, 60],
	['three messages, three replies', { messages: 3, replies: [3], span: 9 }, 25]
];

function* gamesOf(size: Size, count: number, seed = 7): Generator<SignalingGame> {
	const draw = drawing(seed);
	for (let k = 0; k < count; k += 1) yield randomGame(draw, size);
}

/** A mixture of corners, entry by entry. */
function blend<T>(corners: readonly T[], weights: readonly Fraction[]): T {
	const [first] = corners;
	if (Array.isArray(first)) {
		return first.map((_, k) =>
			blend(
				corners.map((corner) => (corner as unknown[])[k]),
				weights
			)
		) as T;
	}
	const sum = corners.reduce(
		(total: Fraction, corner, k) => total.add(toFraction(corner as Rational).mul(weights[k]!)),
		new Fraction(0)
	);
	return sum.toFraction() as T;
}

const onPath = ({ after }: PerfectBayesian) =>
	after.map((one) => (one.kind === 'sent' ? one.replies : null));

describe.each(sizes)('%s', (_, size, count) => {
	test('every equilibrium survives the check, with all that supports it, and there is always one', () => {
		for (const game of gamesOf(size, count)) {
			const { equilibria } = solutionOf(game);
			expect(equilibria.length).toBeGreaterThan(0);
			for (const equilibrium of equilibria) {
				expect(faultOf(game, equilibrium), JSON.stringify({ game, equilibrium })).toBeNull();
			}
		}
	});

	test('inside a continuum everything is an equilibrium too', () => {
		let families = 0;
		const draw = drawing(3);
		const weights = (length: number) => {
			const parts = Array.from({ length }, () => draw(9) + 1);
			const all = parts.reduce((a, b) => a + b);
			return parts.map((part) => new Fraction(part).div(all));
		};
		for (const game of gamesOf(size, count)) {
			for (const family of solutionOf(game).families) {
				families += 1;
				const strategies: SenderStrategy = blend(
					family.strategies,
					weights(family.strategies.length)
				);
				const shares = weights(family.replies.length);
				const inside = game.messages.map((__, message) =>
					family.messages.includes(message)
						? blend(
								family.replies.map((corner) => corner[message] as Reply),
								shares
							)
						: null
				);
				const sent = inside.map((__, message) => bayes(game, strategies, message));
				expect(sent.flatMap((belief, message) => (belief ? [message] : []))).toEqual(
					family.messages
				);
				const pays = ([0, 1] as const).map((type) => {
					const message = strategies[type].findIndex((chance) => chance !== '0');
					return senderGets(game, type, message, inside[message]!);
				});
				const options = inside.map((reply, message) => {
					if (reply) return [{ reply, belief: sent[message]! }];
					const support = offPathAfter(readBoard(game), message, [pays[0]!, pays[1]!]);
					return (support?.pieces ?? []).flatMap(({ beliefs, replies }) =>
						replies.map((corner) => ({ reply: corner, belief: toFraction(beliefs[0]) }))
					);
				});
				const supported = choose<(typeof options)[number][number]>(options).some(
					(chosen) =>
						faultIn(
							game,
							strategies,
							chosen.map(({ reply }) => reply),
							chosen.map(({ belief }) => belief)
						) === null
				);
				expect(supported, JSON.stringify({ game, family })).toBe(true);
			}
		}
		if (size.span < 5) expect(families).toBeGreaterThan(3);
	});

	test('the order of the messages does not matter', () => {
		for (const game of gamesOf(size, Math.ceil(count / 3), 11)) {
			const turned = solutionOf(reversed(game)).equilibria.map(
				({ strategies: [first, second], ...rest }) =>
					JSON.stringify([
						[...first].reverse(),
						[...second].reverse(),
						[...onPath({ strategies: [first, second], ...rest })].reverse(),
						rest.intuitive,
						rest.d1
					])
			);
			const here = solutionOf(game).equilibria.map((equilibrium) =>
				JSON.stringify([
					...equilibrium.strategies,
					onPath(equilibrium),
					equilibrium.intuitive,
					equilibrium.d1
				])
			);
			expect(turned.sort()).toEqual(here.sort());
		}
	});
});

function reversed(game: SignalingGame): SignalingGame {
	const back = <T>(list: readonly T[]) => [...list].reverse();
	return {
		...game,
		messages: back(game.messages),
		worth: game.worth.map(back),
		receivers: game.receivers.map((receiver) => ({
			...receiver,
			toSender: receiver.toSender.map(back),
			own: receiver.own.map(back)
		}))
	};
}

describe('against the Bayesian normal form and the two-player solver', () => {
	const oneReceiver = sizes.filter(([, { replies }]) => replies.length === 1);

	test.each(oneReceiver)('%s: every equilibrium is Nash in the matrix', (_, size, count) => {
		for (const game of gamesOf(size, Math.ceil(count / 2), 23)) {
			const form = bayesianForm(game);
			if (form.kind === 'refused') throw new Error(form.why);
			for (const equilibrium of solutionOf(game).equilibria) {
				const replies = equilibrium.after.map((one) =>
					one.kind === 'sent' ? one.replies[0]! : one.pieces[0]!.replies[0]![0]!
				);
				const [first, second] = equilibrium.strategies;
				const x = form.rows.map(([a, b]) => times(first[a]!, second[b]!));
				const y = form.columns.map((plan) =>
					plan.reduce((product, reply, m) => times(product, replies[m]![reply]!), '1')
				);
				expect(isNash(form.matrix, x, y)).toBe(true);
			}
		}
	});

	test.each(oneReceiver.slice(0, 4))(
		'%s: every Nash behaviour of the matrix that is credible is among ours, and no other',
		(_, size, count) => {
			let incredible = 0;
			let compared = 0;
			for (const game of gamesOf(size, Math.ceil(count / 2), 31)) {
				const { equilibria, families } = solutionOf(game);
				const form = bayesianForm(game);
				if (form.kind === 'refused') throw new Error(form.why);
				const answer = solve(form.matrix);
				if (answer.kind === 'refused') throw new Error(answer.why);
				const plans = mergePlans(game, form, answer.equilibria);
				incredible += plans.filter(({ credible }) => !credible).length;
				const merged = plans.flatMap((plan) => plan.equilibria).sort((a, b) => a - b);
				expect(merged).toEqual([...answer.equilibria.keys()]);
				// Inside a continuum corners of the matrix's and of ours need not be the same.
				if (families.length) continue;
				compared += 1;
				const ours = new Set(
					equilibria.map((one) =>
						JSON.stringify([one.strategies, onPath(one).map((reply) => reply?.[0] ?? null)])
					)
				);
				for (const { strategies, replies, credible } of plans) {
					expect(ours.has(JSON.stringify([strategies, replies]))).toBe(credible);
				}
			}
			expect(compared).toBeGreaterThan(count / 10);
			expect(incredible).toBeGreaterThan(0);
		}
	);
});

const times = (a: Rational, b: Rational) => toFraction(a).mul(toFraction(b)).toFraction();

function isNash(
	{ A, B }: { A: readonly Mixture[]; B: readonly Mixture[] },
	x: Mixture,
	y: Mixture
): boolean {
	const sum = (list: readonly Fraction[]) => list.reduce((a, b) => a.add(b), new Fraction(0));
	const rows = A.map((row) =>
		sum(row.map((payoff, j) => toFraction(payoff).mul(toFraction(y[j]!))))
	);
	const columns = y.map((_, j) =>
		sum(B.map((row, i) => toFraction(row[j]!).mul(toFraction(x[i]!))))
	);
	const best = (values: readonly Fraction[], mixture: Mixture) =>
		values.every((value, k) => mixture[k] === '0' || values.every((v) => v.compare(value) <= 0));
	return best(rows, x) && best(columns, y);
}
