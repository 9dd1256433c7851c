/** Equilibria in which all three players mix two actions each: the roots of a quadratic. */
import { Fraction } from '$lib/exact/rational';
import { ONE, point, rootsOf, ZERO, type Interval, type Root } from './algebraic';
import { gainOf, product, quotient, ratio, type Bilinear } from './bilinear';
import { addUnresolved, settle, type Chances, type Found } from './certify';
import { allActions, PLAYERS, type Cells } from './cells';
import type { Actions } from './types';

/** All three mix two actions each. */
export function allMix(cells: Cells, supports: Actions, found: Found): void {
	const [a, b, c] = PLAYERS.map((player) =>
		gainOf(cells, supports, player, supports[player][0]!, supports[player][1]!)
	) as [Bilinear, Bilinear, Bilinear];
	// With p the first player's chance: r = −(b0 + b1 p)/(b2 + b3 p), q = −(c0 + c1 p)/(c2 + c3 p).
	const terms = [
		[a[0], product(c[2], c[3], b[2], b[3])],
		[a[1].neg(), product(c[0], c[1], b[2], b[3])],
		[a[2].neg(), product(b[0], b[1], c[2], c[3])],
		[a[3], product(c[0], c[1], b[0], b[1])]
	] as const;
	const coefficient = (power: 0 | 1 | 2) =>
		terms.reduce((sum, [weight, all]) => sum.add(weight.mul(all[power])), ZERO);
	const roots =
		rootsOf(coefficient(0), coefficient(1), coefficient(2)) ?? rootsWithoutElimination(b, c);
	if (roots === null) return addUnresolved(found, { supports, why: 'a continuum' });
	for (const root of roots) {
		const answer = fromRoot(root, a, b, c);
		if (answer === 'none') continue;
		if (answer === 'continuum') {
			addUnresolved(found, { supports, why: 'a continuum' });
			continue;
		}
		const chances = (): Chances => {
			const first = answer();
			return PLAYERS.map((player) =>
				allActions(cells.dims)[player].map((action) => {
					const p = first[player];
					if (action === supports[player][0]) return p;
					if (action !== supports[player][1]) return point(ZERO);
					return { lo: ONE.sub(p.hi), hi: ONE.sub(p.lo) };
				})
			) as unknown as Chances;
		};
		settle(cells, supports, root, chances, found);
	}
}

/** Where elimination says nothing, a condition that is about the first player alone may fix its chance. */
function rootsWithoutElimination(b: Bilinear, c: Bilinear): readonly Root[] | null {
	for (const [x0, x1, x2, x3] of [b, c]) {
		if (!x2.equals(0) || !x3.equals(0)) continue;
		if (x1.equals(0)) {
			if (x0.equals(0)) continue;
			return [];
		}
		return [{ kind: 'rational', at: x0.neg().div(x1) }];
	}
	return null;
}

/** The three chances of the first actions, of the moment of the root's interval. */
type Triple = () => readonly [Interval, Interval, Interval];

/** The other two chances that go with a root. */
function fromRoot(
	root: Root,
	a: Bilinear,
	b: Bilinear,
	c: Bilinear
): Triple | 'none' | 'continuum' {
	if (root.kind === 'rational') {
		const p = root.at;
		let r = quotient(b[0].add(b[1].mul(p)).neg(), b[2].add(b[3].mul(p)));
		let q = quotient(c[0].add(c[1].mul(p)).neg(), c[2].add(c[3].mul(p)));
		// A chance that its own two conditions leave free may be fixed by the first player's.
		if (q === 'free' && r instanceof Fraction) {
			q = quotient(a[0].add(a[2].mul(r)).neg(), a[1].add(a[3].mul(r)));
		} else if (r === 'free' && q instanceof Fraction) {
			r = quotient(a[0].add(a[1].mul(q)).neg(), a[2].add(a[3].mul(q)));
		}
		if (r === 'none' || q === 'none') return 'none';
		if (r === 'free' || q === 'free') {
			const inside = (x: Fraction) => x.compare(0) > 0 && x.compare(1) < 0;
			const known = [p, r, q].filter((x): x is Fraction => x instanceof Fraction);
			return known.every(inside) ? 'continuum' : 'none';
		}
		const all = [point(p), point(q), point(r)] as const;
		return () => all;
	}
	// At an irrational p numerator and denominator vanish only together with all their coefficients.
	for (const [x0, x1, x2, x3] of [b, c]) {
		if (x2.equals(0) && x3.equals(0)) return x0.equals(0) && x1.equals(0) ? 'continuum' : 'none';
	}
	return () => {
		const [q, r] = [ratio(root, c), ratio(root, b)];
		return [root.within(), q, r];
	};
}
