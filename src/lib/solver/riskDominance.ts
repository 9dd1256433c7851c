/**
 * Risk dominance in a 2×2 game with two strict equilibria: that one for which the product of what the
 * players would lose by deviating alone is larger. Source: Harsanyi and Selten (1988), "A General Theory
 * of Equilibrium Selection in Games", section 3.9.
 */
import { isEqual, minus, times, type Integer } from './integers';
import { rational, type Scaled } from './scale';
import type { RiskDominance } from './types';

/**
 * Null if the game is not 2×2 or has no two strict equilibria. Cost: a few operations.
 *
 * @example riskDominance(scaleToPositiveIntegers([['9', '0'], ['8', '7']]), scaleToPositiveIntegers([['9', '8'], ['0', '7']]))
 * // the stag hunt: cells [[0, 0], [1, 1]], losses ['1', '49'], dominant [1, 1]
 */
export function riskDominance(A: Scaled, B: Scaled): RiskDominance | null {
	if (A.integers.length !== 2 || A.integers[0]!.length !== 2) return null;
	for (const first of [0, 1] as const) {
		const cells = [
			[0, first],
			[1, 1 - first]
		] as const;
		const losses = cells.map(([i, j]) => [
			minus(A.integers[i]![j]!, A.integers[1 - i]![j]!),
			minus(B.integers[i]![j]!, B.integers[i]![1 - j]!)
		]);
		if (losses.some((both) => both.some((loss) => loss <= 0))) continue;
		const products = losses.map(([row, column]) => times(row!, column!));
		const [one, two] = products as [Integer, Integer];
		const dominant = isEqual(one, two) ? null : cells[one > two ? 0 : 1];
		const factor = times(A.factor, B.factor);
		const denominator = times(A.denominator, B.denominator);
		const inOwnUnits = (product: Integer) => rational(times(product, factor), denominator);
		return { cells, losses: [inOwnUnits(one), inOwnUnits(two)], dominant };
	}
	return null;
}
