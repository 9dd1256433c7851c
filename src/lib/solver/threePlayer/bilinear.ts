/** What players gain by one of two actions, as bilinear functions of the others' chances. */
import { Fraction } from '$lib/exact/rational';
import { plusInterval, point, signOf, timesInterval, type Interval, type Root } from './algebraic';
import { othersOf, withAction, type Cells } from './cells';
import type { Actions, Player } from './types';

/** A function a + b·s + c·t + d·s·t of two chances. */
export type Bilinear = readonly [Fraction, Fraction, Fraction, Fraction];

/**
 * What one action of a player gains over another, as a function of the chances with which the two
 * others play the first of two actions each.
 */
export function gainOf(
	cells: Cells,
	supports: Actions,
	player: Player,
	one: number,
	two: number
): Bilinear {
	const [a, b] = othersOf(player);
	const at = (i: number, j: number) => {
		const profile = withAction(withAction([0, 0, 0], a, supports[a][i]!), b, supports[b][j]!);
		return cells
			.at(withAction(profile, player, one), player)
			.sub(cells.at(withAction(profile, player, two), player));
	};
	const [both, s, t, none] = [at(0, 0), at(0, 1), at(1, 0), at(1, 1)];
	return [none, s.sub(none), t.sub(none), both.sub(s).sub(t).add(none)];
}

/** (x0 + x1·p)(y0 + y1·p) as coefficients of 1, p, p². */
export function product(x0: Fraction, x1: Fraction, y0: Fraction, y1: Fraction) {
	return [x0.mul(y0), x0.mul(y1).add(x1.mul(y0)), x1.mul(y1)] as const;
}

/** −(f0 + f1 p)/(f2 + f3 p) over the interval of an irrational root p, narrowed until it is defined. */
export function ratio(root: Root & { readonly kind: 'irrational' }, f: Bilinear): Interval {
	for (;;) {
		const p = root.within();
		const below = linear(f[2], f[3], p);
		if (signOf(below) !== null) {
			const inverse = { lo: below.hi.inverse(), hi: below.lo.inverse() };
			return timesInterval(linear(f[0].neg(), f[1].neg(), p), inverse);
		}
		root.narrow();
	}
}

export function linear(x0: Fraction, x1: Fraction, p: Interval): Interval {
	return plusInterval(point(x0), timesInterval(point(x1), p));
}

export function quotient(above: Fraction, below: Fraction): Fraction | 'free' | 'none' {
	if (!below.equals(0)) return above.div(below);
	return above.equals(0) ? 'free' : 'none';
}

/** Its value over two intervals. */
export function bilinear([x0, x1, x2, x3]: Bilinear, s: Interval, t: Interval): Interval {
	const mixed = plusInterval(
		timesInterval(point(x2), t),
		timesInterval(point(x3), timesInterval(s, t))
	);
	return plusInterval(linear(x0, x1, s), mixed);
}
