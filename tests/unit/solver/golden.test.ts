import type { Bimatrix } from '$lib/game/types';
import { correlatedExtremes } from '$lib/solver/correlated';
import { solve } from '$lib/solver/solve';
import type { Solution } from '$lib/solver/types';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Numbers = (number | string)[][];
interface Golden {
	id: string;
	A: Numbers;
	B: Numbers;
	extreme: { x: string[]; y: string[]; u?: string[] }[];
	pure: [number, number][];
	iesds_strict?: { rows: number[]; cols: number[]; rounds: number };
	weakly_dominated?: { rows: number[]; cols: number[] };
	degenerate?: boolean;
	continuum: boolean;
	component_count?: number;
	components?: { xv: string[][]; yv: string[][]; list: { x: number[]; y: number[] }[][] };
	zero_sum_value?: string | null;
	constant_sum?: string | null;
	maxmin?: [string, string];
	strong_stackelberg?: { row_leads: string; col_leads: string };
	ce_max_sum?: string;
	ce_min_sum?: string;
}

function read(file: string): Golden[] {
	const lines = readFileSync(`tests/golden/${file}`, 'utf8').trim().split('\n');
	return lines.map((line) => JSON.parse(line) as Golden);
}

function gameOf({ A, B }: Golden): Bimatrix {
	const texts = (numbers: Numbers) => numbers.map((row) => row.map(String));
	return { A: texts(A), B: texts(B) };
}

function solved(golden: Golden): Solution {
	const answer = solve(gameOf(golden));
	if (answer.kind !== 'solved') throw new Error(answer.why);
	return answer;
}

const asSet = (items: readonly unknown[]) => new Set(items.map((item) => JSON.stringify(item)));

/** Components with their mixtures written out, so that the order of lists means nothing. */
function componentSet({ xv, yv, list }: NonNullable<Golden['components']>): Set<string> {
	const subset = ({ x, y }: { x: number[]; y: number[] }) =>
		JSON.stringify([x.map((i) => xv[i]!.join()).sort(), y.map((i) => yv[i]!.join()).sort()]);
	return new Set(list.map((component) => component.map(subset).sort().join(' ∪ ')));
}

describe.each(['bimatrix.jsonl', 'bimatrix-large.jsonl'])('the known games of %s', (file) => {
	test.each(read(file).map((golden) => [golden.id, golden] as const))('%s', (_, golden) => {
		const solution = solved(golden);
		expect(asSet(solution.equilibria.map(({ x, y }) => [x, y]))).toEqual(
			asSet(golden.extreme.map(({ x, y }) => [x, y]))
		);
		expect(solution.equilibria).toHaveLength(golden.extreme.length);
		if (golden.extreme[0]?.u) {
			expect(asSet(solution.equilibria.map(({ x, y, u }) => ({ x, y, u })))).toEqual(
				asSet(golden.extreme.map(({ x, y, u }) => ({ x, y, u })))
			);
		}
		expect(asSet(solution.pure)).toEqual(asSet(golden.pure));
		expect(solution.continuum).toBe(golden.continuum);
		if (golden.components) {
			expect(componentSet(solution.components as never)).toEqual(componentSet(golden.components));
		} else expect(solution.components.list).toHaveLength(golden.component_count!);
		if (golden.iesds_strict) {
			const { rows, cols, rounds } = solution.iteratedStrict;
			expect({ rows, cols, rounds }).toEqual(golden.iesds_strict);
		}
		if (golden.weakly_dominated) {
			// The known list names every action that is weakly dominated, the strictly dominated among them.
			const of = (player: 0 | 1) =>
				[
					...new Set(
						solution.dominated.filter((one) => one.player === player).map((one) => one.action)
					)
				].sort((a, b) => a - b);
			expect({ rows: of(0), cols: of(1) }).toEqual(golden.weakly_dominated);
		}
		if (golden.degenerate !== undefined) expect(solution.degenerate).toBe(golden.degenerate);
		if (golden.zero_sum_value !== undefined) {
			expect(solution.zeroSumValue).toBe(golden.zero_sum_value);
			expect(solution.constantSum).toBe(golden.constant_sum);
		}
		if (golden.maxmin) expect(solution.maximin.map(({ value }) => value)).toEqual(golden.maxmin);
		if (golden.strong_stackelberg) {
			const { row_leads, col_leads } = golden.strong_stackelberg;
			expect(solution.stackelberg.map(({ value }) => value)).toEqual([row_leads, col_leads]);
		}
		if (golden.ce_max_sum !== undefined) {
			const { least, most } = correlatedExtremes(gameOf(golden));
			expect([least, most]).toEqual([golden.ce_min_sum, golden.ce_max_sum]);
		}
	});
});
