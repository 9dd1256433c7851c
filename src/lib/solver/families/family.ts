/** A two-player game whose payoffs are polynomials of one parameter: what holds where. */
import { toFraction, toRational, type Fraction, type Rational } from '$lib/exact/rational';
import { transpose } from '../integers';
import { solve } from '../solve';
import { sharesOf } from './shares';
import { criticalNumbers, type PolynomialMatrix } from './critical';
import { add, negate, valueAt, type RealRoot } from './polynomial';

/** What holds at one value, or all over an open interval. */
export interface Description {
	readonly pure: readonly (readonly [number, number])[];
	/** How many extreme equilibria there are. */
	readonly n_extreme: number;
	/** Their supports, rows and columns, in order. */
	readonly supports: readonly (readonly [readonly number[], readonly number[]])[];
	readonly degenerate: boolean;
	/** How many connected components the equilibria have. */
	readonly components: number;
	/** What survives iterated strict dominance. */
	readonly iesds: readonly [readonly number[], readonly number[]];
}

export type FamilyCell = Description &
	(
		| {
				readonly kind: 'open';
				readonly from: Rational;
				readonly to: Rational;
				readonly sample: Rational;
		  }
		| { readonly kind: 'point'; readonly t: Rational }
	);

export interface Family {
	/** Exact where rational; else the two ends of an interval that holds the break point and no other. */
	readonly breakpoints: readonly (Rational | readonly [Rational, Rational])[];
	/** Open intervals and exact break points in order. At an irrational break point nothing is said. */
	readonly cells: readonly FamilyCell[];
}

/** What the solver says at one value of the parameter. Throws where the game is refused. */
function describe(A: PolynomialMatrix, B: PolynomialMatrix, t: Fraction): Description {
	const at = (matrix: PolynomialMatrix) =>
		matrix.map((row) => row.map((entry) => toRational(valueAt(entry, t))));
	const solution = solve({ A: at(A), B: at(B) });
	if (solution.kind === 'refused') throw new RangeError(solution.why);
	const { pure, equilibria, degenerate, components, iteratedStrict } = solution;
	const supports = equilibria.map(({ x, y }) => [sharesOf(x), sharesOf(y)] as const);
	const byText = <T>(list: readonly T[]) =>
		[...new Map(list.map((one) => [JSON.stringify(one), one] as const)).entries()]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, one]) => one);
	return {
		pure,
		n_extreme: equilibria.length,
		supports: byText(supports),
		degenerate,
		components: components.list.length,
		iesds: [iteratedStrict.rows, iteratedStrict.cols]
	};
}

/** Whether two of a player's payoffs against one action are equal here and not everywhere. */
function hasTie(matrices: readonly PolynomialMatrix[], t: Fraction): boolean {
	return matrices.some((M) =>
		M[0]!.some((_, column) =>
			M.some((row, i) =>
				M.slice(i + 1).some((other) => {
					const difference = add(row[column]!, negate(other[column]!));
					return difference.length > 0 && valueAt(difference, t).equals(0);
				})
			)
		)
	);
}

/**
 * Break points of a family between two values, and what holds in each open interval and at each exact
 * break point. A value is a break point if what holds there differs from what holds just below it or
 * just above. Cost: about 2^(m + n) small determinants and a solve for each critical number: for games
 * up to 4×4. Throws a RangeError for a game that the solver refuses.
 *
 * @example familyOver([[polynomial([0]), polynomial([0, 1])]], [[polynomial([0]), polynomial([0])]], '0', '1')
 */
export function familyOver(
	A: PolynomialMatrix,
	B: PolynomialMatrix,
	from: Rational,
	to: Rational
): Family {
	const [start, end] = [toFraction(from), toFraction(to)];
	const critical = criticalNumbers([A, transpose(B)], start, end);
	const below = (root: RealRoot) => (root.kind === 'exact' ? root.at : root.lo);
	const above = (root: RealRoot) => (root.kind === 'exact' ? root.at : root.hi);
	const key = (description: Description) => JSON.stringify(description);

	/** What holds between two neighbouring critical numbers. */
	const between = (lo: Fraction, hi: Fraction) => describe(A, B, lo.add(hi).div(2));
	const gaps = [...critical.map(above), end].map((hi, k) =>
		between(
			k === 0 ? start : above(critical[k - 1]!),
			k < critical.length ? below(critical[k]!) : hi
		)
	);
	const points = critical.map((root) => (root.kind === 'exact' ? describe(A, B, root.at) : null));

	const cells: FamilyCell[] = [];
	const breakpoints: (Rational | readonly [Rational, Rational])[] = [];
	let opened = start;
	const close = (hi: Fraction, gap: Description) => {
		cells.push({
			kind: 'open',
			from: toRational(opened),
			to: toRational(hi),
			sample: toRational(opened.add(hi).div(2)),
			...gap
		});
	};
	for (const [k, root] of critical.entries()) {
		const [before, after, here] = [gaps[k]!, gaps[k + 1]!, points[k]!];
		const same = key(before) === key(after) && (here === null || key(here) === key(before));
		const tied = root.kind === 'exact' && hasTie([A, transpose(B)], root.at);
		if (same && !tied) continue;
		close(below(root), before);
		if (root.kind === 'exact') {
			breakpoints.push(toRational(root.at));
			cells.push({ kind: 'point', t: toRational(root.at), ...here! });
		} else breakpoints.push([toRational(root.lo), toRational(root.hi)]);
		opened = above(root);
	}
	close(end, gaps.at(-1)!);
	return { breakpoints, cells };
}
