/** What must hold of every two-player game, whatever its numbers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';
import { solve } from '$lib/solver/solve';
import type { Mixture, Solution } from '$lib/solver/types';

const payoff = fc.integer({ min: -4, max: 4 });

/** Small games, full of ties. */
const games = fc
	.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
	.chain(([m, n]) => {
		const matrix = fc.array(fc.array(payoff, { minLength: n, maxLength: n }), {
			minLength: m,
			maxLength: m
		});
		return fc.tuple(matrix, matrix);
	})
	.map(([A, B]): Bimatrix => ({
		A: A.map((row) => row.map(String)),
		B: B.map((row) => row.map(String))
	}));

function solved(game: Bimatrix): Solution {
	const answer = solve(game);
	if (answer.kind === 'refused') throw new Error(answer.why);
	return answer;
}

const profiles = ({ equilibria }: Solution) =>
	new Set(equilibria.map(({ x, y }) => JSON.stringify([x, y])));

const transposed = (matrix: Bimatrix['A']) =>
	matrix[0]!.map((_, j) => matrix.map((row) => row[j]!));

/** Whether a profile is an equilibrium, straight from the definition. */
function isEquilibrium({ A, B }: Bimatrix, x: Mixture, y: Mixture): boolean {
	const against = (matrix: Bimatrix['A'], mixture: Mixture) =>
		matrix.map((row) =>
			row.reduce(
				(sum, entry, j) => sum.add(toFraction(entry).mul(toFraction(mixture[j]!))),
				new Fraction(0)
			)
		);
	const best = (payoffs: readonly Fraction[], mixture: Mixture) => {
		const most = payoffs.reduce((top, one) => (one.compare(top) > 0 ? one : top));
		return payoffs.every((one, k) => mixture[k] === '0' || one.equals(most));
	};
	return best(against(A, y), x) && best(against(transposed(B), x), y);
}

/** Equal-support enumeration over all pairs of supports of 2×2 games: the other algorithm. */
function byHand({ A, B }: Bimatrix): { readonly pure: Set<string>; readonly mixed: string | null } {
	const f = (matrix: Bimatrix['A']) => matrix.map((row) => row.map(toFraction));
	const [a, b] = [f(A), f(B)];
	const pure = new Set<string>();
	for (const i of [0, 1])
		for (const j of [0, 1])
			if (a[i]![j]!.compare(a[1 - i]![j]!) >= 0 && b[i]![j]!.compare(b[i]![1 - j]!) >= 0)
				pure.add(`${i} ${j}`);
	const share = (gainFirst: Fraction, gainSecond: Fraction) => {
		// The chance of the other's first action at which both are worth the same.
		const total = gainSecond.sub(gainFirst);
		return total.equals(0) ? null : gainSecond.div(total);
	};
	const q = share(a[0]![0]!.sub(a[1]![0]!), a[0]![1]!.sub(a[1]![1]!));
	const p = share(b[0]![0]!.sub(b[0]![1]!), b[1]![0]!.sub(b[1]![1]!));
	const inside = (chance: Fraction | null) =>
		chance !== null && chance.compare(0) > 0 && chance.compare(1) < 0;
	const mixed =
		inside(p) && inside(q)
			? JSON.stringify([
					[toRational(p!), toRational(new Fraction(1).sub(p!))],
					[toRational(q!), toRational(new Fraction(1).sub(q!))]
				])
			: null;
	return { pure, mixed };
}

describe('of every game', () => {
	test('each extreme equilibrium is one, and so is the middle of every maximal subset', () => {
		fc.assert(
			fc.property(games, (game) => {
				const solution = solved(game);
				expect(solution.equilibria.length).toBeGreaterThan(0);
				for (const { x, y } of solution.equilibria) expect(isEquilibrium(game, x, y)).toBe(true);
				const { xv, yv, list } = solution.components;
				const middle = (corners: readonly Mixture[]): Mixture =>
					corners[0]!.map((_, k) =>
						toRational(
							corners
								.reduce((sum, corner) => sum.add(toFraction(corner[k]!)), new Fraction(0))
								.div(corners.length)
						)
					);
				for (const subset of list.flat()) {
					const [x, y] = [
						middle(subset.x.map((at) => xv[at]!)),
						middle(subset.y.map((at) => yv[at]!))
					];
					expect(isEquilibrium(game, x, y)).toBe(true);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('swapping the players swaps the equilibria', () => {
		fc.assert(
			fc.property(games, ({ A, B }) => {
				const swapped = solved({ A: transposed(B), B: transposed(A) });
				const back = new Set(swapped.equilibria.map(({ x, y }) => JSON.stringify([y, x])));
				expect(back).toEqual(profiles(solved({ A, B })));
			}),
			{ numRuns: 200 }
		);
	});

	test('renaming rows renames them', () => {
		fc.assert(
			fc.property(games, ({ A, B }) => {
				const reversed = solved({ A: A.toReversed(), B: B.toReversed() });
				const back = new Set(
					reversed.equilibria.map(({ x, y }) => JSON.stringify([x.toReversed(), y]))
				);
				expect(back).toEqual(profiles(solved({ A, B })));
			}),
			{ numRuns: 200 }
		);
	});

	test('other units and another zero for either side change nothing', () => {
		const scale = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), payoff);
		fc.assert(
			fc.property(games, scale, ({ A, B }, [times, over, plus]) => {
				const change = (one: Rational) =>
					toRational(toFraction(one).mul(times).div(over).add(plus));
				const changed = { A: A.map((row) => row.map(change)), B };
				expect(profiles(solved(changed))).toEqual(profiles(solved({ A, B })));
			}),
			{ numRuns: 200 }
		);
	});

	test('a strictly dominated row more changes nothing', () => {
		fc.assert(
			fc.property(games, fc.array(payoff, { minLength: 4, maxLength: 4 }), ({ A, B }, extra) => {
				const worse = A[0]!.map((one) => toRational(toFraction(one).sub(1)));
				const grown = solved({
					A: [...A, worse],
					B: [...B, B[0]!.map((_, j) => String(extra[j]))]
				});
				const bare = new Set(
					grown.equilibria.map(({ x, y }) => JSON.stringify([x.slice(0, -1), y]))
				);
				expect(grown.equilibria.every(({ x }) => x.at(-1) === '0')).toBe(true);
				expect(bare).toEqual(profiles(solved({ A, B })));
			}),
			{ numRuns: 200 }
		);
	});
});

test('two-by-two games agree with the textbook method, ties included', () => {
	const two = fc.array(fc.array(payoff, { minLength: 2, maxLength: 2 }), {
		minLength: 2,
		maxLength: 2
	});
	fc.assert(
		fc.property(two, two, (a, b) => {
			const game = { A: a.map((row) => row.map(String)), B: b.map((row) => row.map(String)) };
			const { pure, equilibria } = solved(game);
			const { pure: known, mixed } = byHand(game);
			expect(new Set(pure.map(([i, j]) => `${i} ${j}`))).toEqual(known);
			if (mixed) {
				const found = equilibria.map(({ x, y }) => JSON.stringify([x, y]));
				expect(found).toContain(mixed);
			}
		}),
		{ numRuns: 500 }
	);
});
