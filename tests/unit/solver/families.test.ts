/** Families of games along one parameter: known break points, and the roots behind them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Fraction } from '$lib/exact/rational';
import { answerLine } from '$lib/solver/cli';
import { familyOver } from '$lib/solver/families/family';
import {
	polynomial,
	rootsBetween,
	simplestBetween,
	valueAt
} from '$lib/solver/families/polynomial';
import { readFamily } from '$lib/solver/families/readFamily';

type Fields = Record<string, unknown>;

const lines = readFileSync(new URL('../../golden/families.jsonl', import.meta.url), 'utf8')
	.trim()
	.split('\n');

describe('known families', () => {
	test.each(lines.map((line) => [(JSON.parse(line) as { id: string }).id, line] as const))(
		'%s',
		(_, line) => {
			const known = JSON.parse(line) as Fields & { cells: Fields[] };
			const answer = JSON.parse(answerLine(line, () => undefined)) as Fields & { cells: Fields[] };
			expect(answer.breakpoints).toEqual(known.breakpoints);
			const bare = (cells: Fields[]) =>
				cells.map(({ pure, supports, ...rest }) => ({
					...rest,
					sample: null,
					pure: new Set((pure as unknown[]).map((one) => JSON.stringify(one))),
					supports: new Set((supports as unknown[]).map((one) => JSON.stringify(one)))
				}));
			expect(bare(answer.cells)).toEqual(bare(known.cells));
		}
	);

	test('a sample lies inside its interval', () => {
		const { cells } = JSON.parse(answerLine(lines[0]!, () => undefined)) as { cells: Fields[] };
		for (const cell of cells) {
			if (cell.kind !== 'open') continue;
			const [from, sample, to] = [cell.from, cell.sample, cell.to].map(
				(one) => new Fraction(one as string)
			);
			expect(sample!.compare(from!)).toBe(1);
			expect(to!.compare(sample!)).toBe(1);
		}
	});

	test('an irrational break point is given by an interval that holds it', () => {
		const fixed = (x: number) => polynomial([x]);
		const square = polynomial([-2, 0, 1]);
		const { breakpoints, cells } = familyOver(
			[[fixed(0)], [square]],
			[[fixed(0)], [fixed(0)]],
			'0',
			'3'
		);
		expect(breakpoints).toHaveLength(1);
		const [lo, hi] = breakpoints[0] as readonly [string, string];
		expect(new Fraction(lo).valueOf()).toBeCloseTo(Math.SQRT2, 9);
		expect(valueAt(square, new Fraction(lo)).compare(0)).toBe(-1);
		expect(valueAt(square, new Fraction(hi)).compare(0)).toBe(1);
		expect(cells.map(({ pure }) => pure)).toEqual([[[0, 0]], [[1, 0]]]);
	});
});

describe('roots', () => {
	const within = (coefficients: (number | string)[], from: number, to: number) =>
		rootsBetween(polynomial(coefficients), new Fraction(from), new Fraction(to));

	test('rational roots are exact, double ones counted once', () => {
		// (t − 1/3)² (t − 2)
		const cubic = [new Fraction(-2, 9), new Fraction(13, 9), new Fraction(-8, 3), new Fraction(1)];
		const roots = rootsBetween(polynomial(cubic), new Fraction(0), new Fraction(3));
		expect(roots.map((root) => root.kind === 'exact' && root.at.toFraction())).toEqual([
			'1/3',
			'2'
		]);
	});

	test('the ends of the range are not inside', () => {
		expect(within([0, 1], 0, 1)).toEqual([]);
		expect(within([0, -1, 1], 0, 1)).toEqual([]);
		expect(within([6, -5, 1], 1, 3)).toHaveLength(1);
	});

	test('the simplest fraction between two numbers', () => {
		expect(simplestBetween(new Fraction('0.33'), new Fraction('0.34')).toFraction()).toBe('1/3');
		expect(simplestBetween(new Fraction('2.7'), new Fraction('3.2')).toFraction()).toBe('3');
	});
});

test('bad data is refused with the entry that is in the way', () => {
	const why = (A: unknown, B: unknown, range: unknown) => {
		const reading = readFamily(A, B, range);
		return reading.kind === 'refused' ? reading.why : null;
	};
	expect(why([], [[0]], ['0', '1'])).toContain('1 to 4 rows');
	expect(why([[0, 1]], [[0]], ['0', '1'])).toContain('same shape');
	expect(why([[['x']]], [[0]], ['0', '1'])).toContain('A[0][0][0]');
	expect(why([[0]], [[0]], ['1', '1'])).toContain('begin below');
	expect(why([[0]], [[0]], ['0', '1'])).toBeNull();
});
