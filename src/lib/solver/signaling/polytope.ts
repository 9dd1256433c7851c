/**
 * Corners of small polytopes in exact numbers, by trying every choice of tight constraints: for the
 * handful of unknowns that a signaling game has. Exponential; for up to about eight unknowns.
 */
import { Fraction } from '$lib/exact/rational';

/** Coefficients of the unknowns, and the bound: a·x = bound or a·x ≤ bound. */
export interface Condition {
	readonly a: readonly Fraction[];
	readonly bound: Fraction;
}

export type Point = readonly Fraction[];

const ZERO = new Fraction(0);

/** The one solution of linear equations, or null if there is none or more than one. Gauss's elimination. */
export function solveLinear(conditions: readonly Condition[], unknowns: number): Point | null {
	const rows = conditions.map(({ a, bound }) => [...a, bound]);
	let top = 0;
	for (let column = 0; column < unknowns; column += 1) {
		const pivot = rows.findIndex((row, at) => at >= top && !row[column]!.equals(0));
		if (pivot < 0) return null;
		[rows[top], rows[pivot]] = [rows[pivot]!, rows[top]!];
		const lead = rows[top]!.map((entry) => entry.div(rows[top]![column]!));
		rows[top] = lead;
		for (const [at, row] of rows.entries()) {
			if (at === top || row[column]!.equals(0)) continue;
			const factor = row[column]!;
			rows[at] = row.map((entry, k) => entry.sub(lead[k]!.mul(factor)));
		}
		top += 1;
	}
	if (rows.slice(top).some((row) => !row[unknowns]!.equals(0))) return null;
	return rows.slice(0, unknowns).map((row) => row[unknowns]!);
}

export function dot(a: readonly Fraction[], x: Point): Fraction {
	return a.reduce((sum, one, k) => (one.equals(0) ? sum : sum.add(one.mul(x[k]!))), ZERO);
}

/**
 * The corners of { x : equal and at most the conditions }, each once. The polytope must be bounded.
 *
 * @example corners([], [{ a: [1], bound: 1 }, { a: [-1], bound: 0 }], 1) // the points 0 and 1
 */
export function corners(
	equal: readonly Condition[],
	atMost: readonly Condition[],
	unknowns: number
): Point[] {
	const found = new Map<string, Point>();
	const tryTight = (from: number, tight: readonly Condition[]) => {
		const point = solveLinear([...equal, ...tight], unknowns);
		if (point) {
			const holds =
				equal.every(({ a, bound }) => dot(a, point).equals(bound)) &&
				atMost.every(({ a, bound }) => dot(a, point).compare(bound) <= 0);
			if (holds) found.set(point.map((one) => one.toFraction()).join(' '), point);
			return;
		}
		if (tight.length >= unknowns) return;
		for (let k = from; k < atMost.length; k += 1) tryTight(k + 1, [...tight, atMost[k]!]);
	};
	tryTight(0, []);
	return [...found.values()];
}

/** The middle of some points. */
export function middleOf(points: readonly Point[]): Point {
	const [first] = points;
	return first!.map((_, k) =>
		points.reduce((sum, point) => sum.add(point[k]!), ZERO).div(points.length)
	);
}
