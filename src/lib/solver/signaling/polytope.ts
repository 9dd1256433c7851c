/** Polytopes by their corners, exactly: products of simplices, cut by one condition at a time. */
import { Fraction } from '$lib/exact/rational';

/** `coefficients · x + constant` is at least 0, or exactly 0 if `equality`. */
export interface Cut {
	readonly coefficients: readonly Fraction[];
	readonly constant: Fraction;
	readonly equality?: boolean;
}

export interface Corner {
	readonly point: readonly Fraction[];
	/** The set of conditions that hold with equality here, as bits. */
	readonly tight: bigint;
}

/** A bounded polytope by its corners; none if it is empty. */
export interface Polytope {
	readonly corners: readonly Corner[];
	/** How many conditions the corners' `tight` sets speak of. */
	readonly conditions: number;
}

const zero = new Fraction(0);
const one = new Fraction(1);

/** −1, 0 or 1. (A Fraction that is 0 may carry either sign in `s`.) */
export const signOf = (value: Fraction) => (value.n === 0n ? 0 : Number(value.s));

/** `coefficients · x + constant`. */
export function valueAt({ coefficients, constant }: Cut, point: readonly Fraction[]): Fraction {
	return coefficients.reduce((sum, coefficient, index) => {
		const x = point[index]!;
		return signOf(coefficient) && signOf(x) ? sum.add(coefficient.mul(x)) : sum;
	}, constant);
}

/**
 * Every way to mix within each of several groups: a product of simplices.
 *
 * @param sizes how many things each group mixes; a point lists all groups' weights in a row
 */
export function simplexProduct(sizes: readonly number[]): Polytope {
	let points: readonly (readonly Fraction[])[] = [[]];
	for (const size of sizes) {
		const ends = Array.from({ length: size }, (_, end) =>
			Array.from({ length: size }, (_, index) => (index === end ? one : zero))
		);
		points = points.flatMap((point) => ends.map((end) => [...point, ...end]));
	}
	const corners = points.map((point) => ({
		point,
		tight: point.reduce((bits, x, index) => (signOf(x) ? bits : bits | (1n << BigInt(index))), 0n)
	}));
	return { corners, conditions: sizes.reduce((sum, size) => sum + size, 0) };
}

/**
 * The part of a polytope where a condition holds. Where an edge joins a corner that stays to one that
 * goes, a new corner appears on it. Cost grows with the cube of the number of corners, of which there
 * are seldom more than eight here.
 *
 * Source: the double description method, Fukuda and Prodon (1996), "Double Description Method
 * Revisited", section 2, with the combinatorial adjacency test of Proposition 7.
 *
 * @example
 * cutPolytope(simplexProduct([2]), { coefficients: [new Fraction(1), new Fraction(0)], constant: new Fraction('-1/4') })
 * // the mixtures with at least 1/4 on the first: corners (1, 0) and (1/4, 3/4)
 */
export function cutPolytope({ corners, conditions }: Polytope, cut: Cut): Polytope {
	const bit = 1n << BigInt(conditions);
	const measured = corners.map((corner) => ({ corner, value: valueAt(cut, corner.point) }));
	const inside = measured.filter(({ value }) => signOf(value) > 0);
	const outside = measured.filter(({ value }) => signOf(value) < 0);
	const kept: Corner[] = cut.equality ? [] : inside.map(({ corner }) => corner);
	for (const { corner, value } of measured) {
		if (!signOf(value)) kept.push({ point: corner.point, tight: corner.tight | bit });
	}
	for (const near of inside) {
		for (const far of outside) {
			const shared = near.corner.tight & far.corner.tight;
			const adjacent = corners.every(
				(other) =>
					other === near.corner || other === far.corner || (other.tight & shared) !== shared
			);
			if (!adjacent) continue;
			const share = near.value.div(near.value.sub(far.value));
			const point = near.corner.point.map((x, index) =>
				x.add(far.corner.point[index]!.sub(x).mul(share))
			);
			kept.push({ point, tight: shared | bit });
		}
	}
	return { corners: kept, conditions: conditions + 1 };
}

/** Several cuts after one another; stops as soon as nothing is left. */
export function cutAll(polytope: Polytope, cuts: readonly Cut[]): Polytope {
	let left = polytope;
	for (const cut of cuts) {
		if (!left.corners.length) break;
		left = cutPolytope(left, cut);
	}
	return left;
}
