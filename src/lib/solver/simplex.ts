/**
 * Exact linear programmes of one shape: maximise c·v subject to M v ≤ b, v ≥ 0 with b ≥ 0, so that the
 * origin is feasible. Dominance, maximin, commitment and correlated payoffs all fit it. Integer
 * pivoting as in `dictionary.ts`; Bland's rule (1977, "New finite pivoting rules for the simplex
 * method") keeps it from cycling. Throws on an unbounded programme: none of ours is.
 */
import { rational } from './integers';
import type { Rational } from '$lib/exact/rational';

export interface Optimum {
	readonly value: Rational;
	readonly positive: boolean;
	/** The solution's numerators over one common denominator. */
	readonly solution: readonly bigint[];
	readonly denominator: bigint;
}

export function maximize(
	c: readonly bigint[],
	M: readonly (readonly bigint[])[],
	b: readonly bigint[]
): Optimum {
	const d = c.length;
	const k = M.length;
	const table = M.map((row, i) => [...row, b[i]!]);
	// The objective as one more row: value − c·v = 0.
	table.push([...c.map((entry) => -entry), 0n]);
	const basic = Array.from({ length: k }, (_, i) => d + i);
	const cobasic = Array.from({ length: d }, (_, j) => j);
	let denominator = 1n;
	for (;;) {
		const objective = table[k]!;
		let column = -1;
		for (let j = 0; j < d; j += 1) {
			if (objective[j]! < 0n && (column < 0 || cobasic[j]! < cobasic[column]!)) column = j;
		}
		if (column < 0) break;
		let row = -1;
		for (let i = 0; i < k; i += 1) {
			const coefficient = table[i]![column]!;
			if (coefficient <= 0n) continue;
			if (row < 0) {
				row = i;
				continue;
			}
			const difference = table[i]![d]! * table[row]![column]! - table[row]![d]! * coefficient;
			if (difference < 0n || (difference === 0n && basic[i]! < basic[row]!)) row = i;
		}
		if (row < 0) throw new RangeError('This linear programme has no greatest value.');
		const pivotRow = table[row]!;
		const pivot = pivotRow[column]!;
		for (let i = 0; i <= k; i += 1) {
			if (i === row) continue;
			const entries = table[i]!;
			const factor = entries[column]!;
			for (let j = 0; j <= d; j += 1) {
				entries[j] = (entries[j]! * pivot - factor * pivotRow[j]!) / denominator;
			}
			entries[column] = -factor;
		}
		pivotRow[column] = denominator;
		denominator = pivot;
		[basic[row], cobasic[column]] = [cobasic[column]!, basic[row]!];
	}
	const solution: bigint[] = new Array(d).fill(0n);
	basic.forEach((variable, i) => {
		if (variable < d) solution[variable] = table[i]![d]!;
	});
	const value = table[k]![d]!;
	return { value: rational(value, denominator), positive: value > 0n, solution, denominator };
}
