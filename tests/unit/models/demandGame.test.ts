/** The theorem of the demand game, written out here in closed form, against the solver. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandGame } from '$lib/models/bargaining-range';
import { asSet, evaluated, Fraction, solved, toRational, type Rational } from './at';

interface Point {
	readonly grid: readonly Fraction[];
	readonly p: Fraction;
	readonly cA: Fraction;
	readonly cB: Fraction;
	readonly sh: Fraction;
}

/** All non-empty subsets, in order. */
function subsets<T>(items: readonly T[]): T[][] {
	return Array.from({ length: 2 ** items.length - 1 }, (_, mask) =>
		items.filter((_, k) => ((mask + 1) >> k) & 1)
	);
}

/**
 * The mixtures over a set of terms strictly inside the range. G(j), the chance that Kabul concedes at
 * least s(j), falls by a factor from each term to the next; K(j), the chance that Pakistan asks at
 * most s(j), by another from each term to the one before.
 */
function agreement(
	terms: readonly number[],
	{ grid, p, cA, cB, sh }: Point
): [Fraction[], Fraction[]] {
	const [low, high] = [p.sub(cA), p.add(cB)];
	const weight = new Fraction(1).sub(sh.div(2));
	const s = terms.map((term) => grid[term]!);
	const last = s.length - 1;
	const G = [new Fraction(1)];
	const K = s.map(() => new Fraction(1));
	for (let j = 0; j < last; j += 1) {
		const worth = s[j]!.sub(low);
		G.push(G[j]!.mul(worth.div(worth.add(weight.mul(s[j + 1]!.sub(s[j]!))))));
	}
	for (let j = last; j > 0; j -= 1) {
		const worth = high.sub(s[j]!);
		K[j - 1] = K[j]!.mul(worth.div(worth.add(weight.mul(s[j]!.sub(s[j - 1]!)))));
	}
	const x = grid.map(() => new Fraction(0));
	const y = grid.map(() => new Fraction(0));
	terms.forEach((term, j) => {
		x[term] = K[j]!.sub(K[j - 1] ?? 0);
		y[term] = G[j]!.sub(G[j + 1] ?? 0);
	});
	return [x, y];
}

/** The extreme equilibria that the theorem names: agreements, and the corners of the war block. */
function theorem(point: Point): {
	extreme: [Fraction[], Fraction[]][];
	agreements: number;
	war: boolean;
} {
	const { grid, p, cA, cB } = point;
	const [low, high] = [p.sub(cA), p.add(cB)];
	const where = (test: (term: Fraction) => boolean) =>
		grid.flatMap((term, k) => (test(term) ? [k] : []));
	const inside = where((term) => term.compare(low) > 0 && term.compare(high) < 0);
	const demands = where((term) => term.compare(high) >= 0);
	const ceilings = where((term) => term.compare(low) <= 0);
	const only = (index: number) => grid.map((_, k) => new Fraction(k === index ? 1 : 0));
	const agreements = subsets(inside).map((terms) => agreement(terms, point));
	const block = demands.flatMap((i) =>
		ceilings.map((j): [Fraction[], Fraction[]] => [only(i), only(j)])
	);
	return {
		extreme: [...agreements, ...block],
		agreements: agreements.length,
		war: block.length > 0
	};
}

const twentieth = fc.integer({ min: 1, max: 19 }).map((k) => new Fraction(k, 20));
// Odds and costs in units that no term is in, so that no term lies on a walk-away point.
const odds = fc.integer({ min: 0, max: 97 }).map((k) => new Fraction(k, 97));
const costs = fc.integer({ min: 1, max: 60 }).map((k) => new Fraction(k, 89));

const points: fc.Arbitrary<Point> = fc
	.record({
		between: fc.uniqueArray(twentieth, { maxLength: 4, selector: (term) => term.valueOf() }),
		p: odds,
		cA: costs,
		cB: costs,
		sh: fc.integer({ min: 0, max: 10 }).map((k) => new Fraction(k, 10))
	})
	.map(({ between, ...others }) => {
		const ends = [new Fraction(0), new Fraction(1)];
		return { grid: [...between, ...ends].sort((a, b) => a.compare(b)), ...others };
	})
	.filter(({ grid, p, cA, cB }) =>
		grid.every((term) => !term.equals(p.sub(cA)) && !term.equals(p.add(cB)))
	);

const rational = (pair: readonly Fraction[][]) =>
	pair.map((mixture) => mixture.map(toRational)) as [Rational[], Rational[]];

describe('the demand game on any list of terms', () => {
	test('has an agreement for every set of terms inside the range, and a war block where both threats are credible', () => {
		let [peaceful, both, wars, largest] = [0, 0, 0, 0];
		fc.assert(
			fc.property(points, (point) => {
				const { grid, ...numbers } = point;
				const terms = grid.map((term) => ({ at: toRational(term), name: toRational(term) }));
				const values = Object.fromEntries(
					Object.entries(numbers).map(([name, value]) => [name, toRational(value)])
				);
				const { matrix, regime } = evaluated(demandGame('grid', 'A grid', terms), values);
				const solution = solved(matrix);
				const { extreme, agreements, war } = theorem(point);
				expect(asSet(solution.equilibria)).toEqual(asSet(extreme.map(rational)));
				expect(solution.components.list).toHaveLength(agreements + (war ? 1 : 0));
				expect(regime).toBe(war ? (agreements ? 'peace-and-war' : 'war-only') : 'peace-only');
				if (regime === 'peace-only') peaceful += 1;
				if (regime === 'peace-and-war') both += 1;
				if (regime === 'war-only') wars += 1;
				largest = Math.max(largest, agreements);
			}),
			{ numRuns: 250 }
		);
		// Every case was met, and sets of three terms or more.
		expect(Math.min(peaceful, both, wars)).toBeGreaterThan(5);
		expect(largest).toBeGreaterThanOrEqual(7);
	}, 30_000);

	test('a lone term on a walk-away point is an agreement that one side keeps out of indifference', () => {
		const terms = ['0', '1/2', '1'].map((at) => ({ at, name: at }));
		const game = demandGame('three', 'Three terms', terms);
		// Pakistan's walk-away point, then Kabul's, lies on 1/2; with both on it, neither fights for less.
		for (const [p, cA, cB] of [
			['3/4', '1/4', '1/8'],
			['1/4', '1/8', '1/4'],
			['1/2', '0', '0']
		] as const) {
			const { matrix, regime, derived } = evaluated(game, { p, cA, cB });
			expect([regime, derived.nIn, derived.nOn]).toEqual(['knife-edge', '0', '1']);
			const { pure } = solved(matrix);
			expect(pure).toContainEqual([1, 1]);
			expect(pure).toContainEqual([2, 0]);
		}
		expect(evaluated(game, { p: '3/4', cA: '1/8', cB: '1/8' }).regime).toBe('war-only');
		// With a term inside as well, there is an agreement that both prefer to a fight.
		expect(evaluated(game, { p: '3/4', cA: '1/2', cB: '1/4' }).regime).toBe('peace-and-war');
	});
});
