/** Whether two players' payoffs add up to the same number everywhere: what one gains the other loses. */
import { toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';

/** The common sum of both payoffs in every cell, or null if it varies. */
export function constantSum({ A, B }: Bimatrix): Rational | null {
	const sumAt = (i: number, j: number) => toFraction(A[i]![j]!).add(toFraction(B[i]![j]!));
	const sum = sumAt(0, 0);
	return A.every((row, i) => row.every((_, j) => sumAt(i, j).equals(sum))) ? toRational(sum) : null;
}
