import { solve } from '$lib/solver/solve';
import {
	departures,
	editorCorner,
	fieldText,
	longestPayoff,
	matrixMarks
} from '$lib/widgets/matrixMarks';
import { describe, expect, test } from 'vitest';

const chicken = {
	A: [
		['11/20', '2/5'],
		['7/10', '3/10']
	],
	B: [
		['9/20', '3/5'],
		['3/10', '1/5']
	]
};

describe('marks', () => {
	test('best replies and equilibria of the game of chicken', () => {
		const { cells } = matrixMarks(solve(chicken), { rows: 2, columns: 2 });
		expect(cells.map((row) => row.map(({ best }) => best))).toEqual([
			[
				[false, false],
				[true, true]
			],
			[
				[true, true],
				[false, false]
			]
		]);
		expect(cells.map((row) => row.map(({ equilibrium }) => equilibrium))).toEqual([
			[false, true],
			[true, false]
		]);
	});

	test('in the prisoner’s dilemma both first actions are strictly dominated', () => {
		const dilemma = {
			A: [
				['3', '0'],
				['4', '1']
			],
			B: [
				['3', '4'],
				['0', '1']
			]
		};
		const { dominance } = matrixMarks(solve(dilemma), { rows: 2, columns: 2 });
		expect(dominance).toEqual([
			['strict', null],
			['strict', null]
		]);
	});

	test('nothing is marked without an answer', () => {
		for (const answer of [null, { kind: 'refused', why: 'Too large.' } as const]) {
			const { cells, dominance } = matrixMarks(answer, { rows: 1, columns: 2 });
			expect(cells).toEqual([
				[
					{ best: [false, false], equilibrium: false },
					{ best: [false, false], equilibrium: false }
				]
			]);
			expect(dominance).toEqual([[null], [null, null]]);
		}
	});
});

describe('leaving a cell', () => {
	test('the row player moves up or down, the column player left or right', () => {
		const moves = [
			{ player: 0, from: 2, to: 0, gain: '1/10' },
			{ player: 1, from: 1, to: 3, gain: '1' }
		] as const;
		expect(departures({ kind: 'deviation', moves, sentence: [] }, [2, 1])).toEqual([
			{ player: 0, towards: 'up', gain: '1/10', target: [0, 1] },
			{ player: 1, towards: 'right', gain: '1', target: [2, 3] }
		]);
	});

	test('nobody leaves an equilibrium', () => {
		expect(departures({ kind: 'equilibrium', strict: true, sentence: [] }, [0, 0])).toEqual([]);
		expect(departures(undefined, [0, 0])).toEqual([]);
	});
});

describe('sizes', () => {
	test('the longest payoff counts in the notation that is shown', () => {
		expect(longestPayoff(chicken, 'fraction')).toBe('11/20'.length);
		expect(longestPayoff({ A: [['1/3']], B: [['0']] }, 'decimal')).toBe('≈0.3333'.length);
	});

	test('a field starts with the decimal only if that is exact', () => {
		expect(fieldText('3/10', 'decimal')).toBe('0.3');
		expect(fieldText('1/3', 'decimal')).toBe('1/3');
		expect(fieldText('-1/2', 'fraction')).toBe('−1/2');
	});

	test('an editor keeps within the table', () => {
		const five = { rows: 5, columns: 5 };
		expect(editorCorner([0, 0], five)).toEqual({ block: 'start', inline: 'start' });
		expect(editorCorner([4, 4], five)).toEqual({ block: 'end', inline: 'end' });
		expect(editorCorner([0, 0], { rows: 1, columns: 1 })).toEqual({
			block: 'end',
			inline: 'start'
		});
	});
});
