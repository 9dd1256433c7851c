/** Equilibria in which one player mixes three actions or more and the others two each. */
import { Fraction } from '$lib/exact/rational';
import {
	ONE,
	plusInterval,
	point,
	rootsOf,
	signOf,
	timesInterval,
	ZERO,
	type Interval,
	type Root
} from './algebraic';
import { bilinear, gainOf, linear, product, quotient, ratio, type Bilinear } from './bilinear';
import { addUnresolved, settle, settled, type Chances, type Found } from './certify';
import { allActions, othersOf, PLAYERS, withAction, type Cells } from './cells';
import type { Actions, Player } from './types';

/**
 * One player mixes three actions or more, the others two each. Its conditions are about the two others'
 * chances alone: two of them make a quadratic. With three actions the others' conditions then fix its
 * mixture; with more a surviving root is left open.
 */
export function oneMixesMore(cells: Cells, supports: Actions, many: Player, found: Found): void {
	const [u] = othersOf(many);
	const conditions = supports[many]
		.slice(1)
		.map((other) => gainOf(cells, supports, many, supports[many][0]!, other));
	const [f, g] = conditions as [Bilinear, Bilinear, ...Bilinear[]];
	// v = −(f0 + f1 u)/(f2 + f3 u) in the second condition.
	const plus = product(g[0], g[1], f[2], f[3]);
	const minus = product(f[0], f[1], g[2], g[3]);
	const coefficients = plus.map((x, power) => x.sub(minus[power as 0 | 1 | 2]));
	const roots = rootsOf(coefficients[0]!, coefficients[1]!, coefficients[2]!);
	const open = () =>
		addUnresolved(found, {
			supports,
			why: supports[many].length > 3 ? 'too many actions mixed' : 'a continuum'
		});
	if (roots === null) return open();
	for (const root of roots) {
		const pair = chancesOfTwo(root, f, g);
		if (pair === 'none') continue;
		if (pair === 'free') {
			open();
			continue;
		}
		const inside = [0, 1].every((side) => {
			const within = () => pair()[side as 0 | 1];
			const above = settled(root, () => signOf(within()));
			const below = settled(root, () =>
				signOf(plusInterval(point(ONE), timesInterval(point(ONE.neg()), within())))
			);
			return above === 1 && below === 1;
		});
		if (!inside) continue;
		const others = conditions
			.slice(2)
			.map((condition) => settled(root, () => signOf(bilinear(condition, ...pair()))));
		if (others.some((sign) => sign === 1 || sign === -1)) continue;
		if (supports[many].length > 3) {
			open();
			continue;
		}
		const weights = () => mixtureOfThree(cells, supports, many, pair());
		if (root.kind === 'rational' && weights() === null) {
			open();
			continue;
		}
		const defined = settled(root, () => (weights() ? 1 : null));
		if (defined === null) {
			open();
			continue;
		}
		const chances = (): Chances => {
			const both = pair();
			const own = weights()!;
			return PLAYERS.map((player) =>
				allActions(cells.dims)[player].map((action) => {
					const place = supports[player].indexOf(action);
					if (place < 0) return point(ZERO);
					if (player === many) return own[place]!;
					const p = both[player === u ? 0 : 1];
					return place === 0 ? p : { lo: ONE.sub(p.hi), hi: ONE.sub(p.lo) };
				})
			) as unknown as Chances;
		};
		settle(cells, supports, root, chances, found);
	}
}

/** The chances of the two players who mix two actions, from a root and the conditions of the third. */
function chancesOfTwo(
	root: Root,
	f: Bilinear,
	g: Bilinear
): (() => readonly [Interval, Interval]) | 'none' | 'free' {
	if (root.kind === 'rational') {
		const u = root.at;
		const [one, two] = [f, g].map((x) =>
			quotient(x[0].add(x[1].mul(u)).neg(), x[2].add(x[3].mul(u)))
		) as [Fraction | 'free' | 'none', Fraction | 'free' | 'none'];
		if (one === 'none' || two === 'none') return 'none';
		if (one === 'free' && two === 'free') return 'free';
		if (one instanceof Fraction && two instanceof Fraction && !one.equals(two)) return 'none';
		const v = one instanceof Fraction ? one : (two as Fraction);
		const both = [point(u), point(v)] as const;
		return () => both;
	}
	const from = f[2].equals(0) && f[3].equals(0) ? g : f;
	if (from[2].equals(0) && from[3].equals(0)) return 'free';
	return () => {
		const v = ratio(root, from);
		return [root.within(), v];
	};
}

/** The mixture of three actions that leaves both others indifferent, by Cramer's rule; null if none is fixed. */
function mixtureOfThree(
	cells: Cells,
	supports: Actions,
	many: Player,
	chances: readonly [Interval, Interval]
): readonly [Interval, Interval, Interval] | null {
	const [u, v] = othersOf(many);
	// What the first action gains over the second for one of the two, against each of the three.
	const row = (player: Player, other: Player, chance: Interval) =>
		supports[many].map((action) => {
			const at = (own: number, theirs: number) =>
				cells.at(
					withAction(
						withAction(withAction([0, 0, 0], many, action), player, supports[player][own]!),
						other,
						supports[other][theirs]!
					),
					player
				);
			const first = at(0, 0).sub(at(1, 0));
			const second = at(0, 1).sub(at(1, 1));
			return linear(second, first.sub(second), chance);
		}) as [Interval, Interval, Interval];
	const rows = [row(u, v, chances[1]), row(v, u, chances[0])] as const;
	const minor = (k: number, l: number) => {
		const less = timesInterval(rows[0][l]!, rows[1][k]!);
		return plusInterval(
			timesInterval(rows[0][k]!, rows[1][l]!),
			timesInterval(point(ONE.neg()), less)
		);
	};
	// The null vector of the two rows, scaled to sum to one.
	const vector = [minor(1, 2), minor(2, 0), minor(0, 1)] as const;
	const total = plusInterval(plusInterval(vector[0], vector[1]), vector[2]);
	const sign = signOf(total);
	if (sign === null || sign === 0) return null;
	const inverse = { lo: total.hi.inverse(), hi: total.lo.inverse() };
	return vector.map((part) => timesInterval(part, inverse)) as unknown as readonly [
		Interval,
		Interval,
		Interval
	];
}
