/** The three-player solver against known games, and its answers against an independent check. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toNumber } from '$lib/exact/rational';
import { readThreePlayer, type ThreePlayerGame } from '$lib/game/threePlayer';
import { solveThree } from '$lib/solver/threePlayer/solveThree';
import type { MixedEquilibrium } from '$lib/solver/threePlayer/types';

interface Known {
	readonly id: string;
	readonly dims: readonly number[];
	readonly payoffs: readonly (readonly number[])[];
	readonly pure: readonly (readonly number[])[];
	readonly pure_strict: readonly (readonly number[])[];
	readonly iesds_strict: readonly (readonly number[])[];
	readonly iesds_rounds: number;
	readonly enumpoly: readonly { readonly profile: readonly (readonly number[])[] }[];
	readonly enumpoly_complete: boolean;
}

const lines = readFileSync(new URL('../../golden/nplayer.jsonl', import.meta.url), 'utf8');
const games = lines
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Known);

function gameOf(dims: unknown, payoffs: unknown): ThreePlayerGame {
	const reading = readThreePlayer(dims, payoffs);
	if (reading.kind === 'refused') throw new Error(reading.why);
	return reading.game;
}

/** An equilibrium's chances as doubles. */
function approximately(equilibrium: MixedEquilibrium): number[][] {
	if (equilibrium.kind === 'exact') {
		return equilibrium.profile.map((mixture) => mixture.map(toNumber));
	}
	return equilibrium.profile.map((side) =>
		side.map(({ lo, hi }) => (toNumber(lo) + toNumber(hi)) / 2)
	);
}

/** The most that a player could gain by a pure deviation, in doubles: nothing, but for rounding. */
function regret({ dims, payoffs }: ThreePlayerGame, chances: number[][]): number {
	const value = (weights: number[][], player: number) => {
		let sum = 0;
		for (let i = 0; i < dims[0]; i += 1)
			for (let j = 0; j < dims[1]; j += 1)
				for (let k = 0; k < dims[2]; k += 1) {
					const cell = payoffs[(i * dims[1] + j) * dims[2] + k]!;
					sum += weights[0]![i]! * weights[1]![j]! * weights[2]![k]! * toNumber(cell[player]!);
				}
		return sum;
	};
	let most = 0;
	for (const player of [0, 1, 2]) {
		for (let action = 0; action < dims[player]!; action += 1) {
			const deviation = chances.map((side, whose) =>
				whose === player ? side.map((_, at) => (at === action ? 1 : 0)) : side
			);
			most = Math.max(most, value(deviation, player) - value(chances, player));
		}
	}
	return most;
}

const rounded = (profile: readonly (readonly number[])[]) =>
	JSON.stringify(profile.map((side) => side.map((chance) => Math.round(chance * 1e9) / 1e9 + 0)));

describe('known games', () => {
	test.each(games.map((game) => [game.id, game] as const))('%s', (_, known) => {
		const game = gameOf(known.dims, known.payoffs);
		const { pure, strict, iteratedStrict, mixed, complete } = solveThree(game);
		const asSet = (list: readonly unknown[]) => new Set(list.map((one) => JSON.stringify(one)));
		expect(asSet(pure)).toEqual(asSet(known.pure));
		expect(asSet(strict)).toEqual(asSet(known.pure_strict));
		expect(iteratedStrict.actions).toEqual(known.iesds_strict);
		expect(iteratedStrict.rounds).toBe(known.iesds_rounds);
		const isMixed = (profile: readonly (readonly number[])[]) =>
			profile.some((side) => !side.includes(1));
		const expected = known.enumpoly.map(({ profile }) => profile).filter(isMixed);
		const found = new Set(mixed.map((equilibrium) => rounded(approximately(equilibrium))));
		for (const profile of expected) expect([...found]).toContain(rounded(profile));
		if (known.enumpoly_complete) {
			expect(complete).toBe(true);
			expect(found.size).toBe(expected.length);
		}
	});

	test('the public good has two irrational equilibria in certified boxes, one on each side of 1/2', () => {
		const known = games.find(({ id }) => id === 'classic/public-good-2-of-3')!;
		const boxes = solveThree(gameOf(known.dims, known.payoffs)).mixed.filter(
			({ kind }) => kind === 'box'
		);
		expect(boxes.map((box) => approximately(box)[0]![0]!.toFixed(12))).toEqual(
			expect.arrayContaining(['0.211324865405', '0.788675134595'])
		);
		expect(boxes).toHaveLength(2);
	});
});

/** Whole numbers, the same in every run. */
function stream(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

function randomGame(draw: (below: number) => number, dims: readonly number[], most: number) {
	const cells = dims.reduce((product, size) => product * size, 1);
	return gameOf(
		dims,
		Array.from({ length: cells }, () => [0, 1, 2].map(() => draw(2 * most + 1) - most))
	);
}

describe('any game', { timeout: 60_000 }, () => {
	test('600 random 2×2×2 games: every equilibrium survives a check, and an odd number is found', () => {
		const draw = stream(7);
		let odd = 0;
		for (let k = 0; k < 600; k += 1) {
			const game = randomGame(draw, [2, 2, 2], 500_000);
			const { mixed, pure, complete } = solveThree(game);
			for (const equilibrium of mixed) {
				expect(regret(game, approximately(equilibrium))).toBeLessThan(1e-4);
			}
			if (complete && (pure.length + mixed.length) % 2 === 1) odd += 1;
		}
		// Generic games have an odd number (Wilson 1971); ties are rare here.
		expect(odd).toBe(600);
	});

	test('games full of ties neither hang nor claim too much', () => {
		const draw = stream(11);
		for (let k = 0; k < 500; k += 1) {
			const game = randomGame(draw, [2, 3, 2], 1);
			for (const equilibrium of solveThree(game).mixed) {
				expect(regret(game, approximately(equilibrium))).toBeLessThan(1e-9);
			}
		}
	});

	test('renaming the players renames the equilibria', () => {
		const draw = stream(13);
		for (let k = 0; k < 200; k += 1) {
			const game = randomGame(draw, [2, 2, 2], 20);
			const turned: ThreePlayerGame = {
				dims: [2, 2, 2],
				payoffs: Array.from({ length: 8 }, (_, cell) => {
					const [i, j, l] = [(cell >> 2) & 1, (cell >> 1) & 1, cell & 1];
					// The new players 0, 1, 2 are the old 1, 2, 0.
					const [a, b, c] = game.payoffs[(l << 2) | (i << 1) | j]!;
					return [b, c, a];
				})
			};
			const [plain, other] = [solveThree(game), solveThree(turned)];
			const back = plain.mixed.map((one) => {
				const [x, y, z] = approximately(one);
				return rounded([y!, z!, x!]);
			});
			expect(new Set(other.mixed.map((one) => rounded(approximately(one))))).toEqual(new Set(back));
			expect(new Set(other.pure.map(String))).toEqual(
				new Set(plain.pure.map(([i, j, l]) => String([j, l, i])))
			);
		}
	});

	test('4×4×4 is answered, and says what it leaves open', () => {
		const { complete, unresolved, pure } = solveThree(randomGame(stream(5), [4, 4, 4], 30));
		expect(complete).toBe(unresolved.length === 0);
		expect(Array.isArray(pure)).toBe(true);
	});

	test('bad data is refused with the entry that is in the way', () => {
		const why = (dims: unknown, payoffs: unknown) => {
			const reading = readThreePlayer(dims, payoffs);
			return reading.kind === 'refused' ? reading.why : null;
		};
		expect(why([2, 2], [])).toContain('three numbers of actions');
		expect(why([1, 1, 9], [])).toContain('1 to 8 actions');
		expect(why([5, 5, 5], [])).toContain('up to 64 cells');
		expect(why([1, 1, 1], [])).toContain('1 cells');
		expect(why([1, 1, 1], [[1, 2]])).toContain('payoffs[0]');
		expect(why([1, 1, 1], [[1, 'x', 3]])).toContain('payoffs[0][1]');
	});
});
