/** The pictures of lesson 6: the play-out by a seed, the survival of a fight, and the worth of a risk. */
import { countLine, playOut } from '$lib/widgets/echoes';
import { worthOfRisk } from '$lib/widgets/riskChoice';
import { edges, endedBy } from '$lib/widgets/survival';
import { describe, expect, test } from 'vitest';

const plain = { alarm: 0.05, miss: 0.05, answers: [1, 1] } as const;

describe('the play-out', () => {
	test('the same seed plays the same rounds, another seed others', () => {
		expect(playOut(plain, 60, 7)).toEqual(playOut(plain, 60, 7));
		expect(playOut(plain, 60, 7)).not.toEqual(playOut(plain, 60, 8));
	});

	test('without mistakes it stays quiet', () => {
		const rounds = playOut({ ...plain, alarm: 0 }, 100, 3);
		expect(countLine(rounds)).toBe('0 strikes in 100 rounds, and 0 misreadings.');
	});

	test('over many rounds plain reciprocators strike about half of the time, forgiving ones seldom', () => {
		const share = (answers: readonly [number, number]) => {
			const moves = playOut({ ...plain, answers }, 40_000, 11).flat();
			return moves.filter(({ strikes }) => strikes).length / moves.length;
		};
		expect(share([1, 1])).toBeCloseTo(1 / 2, 1);
		expect(share([0.7, 0.7])).toBeCloseTo(7 / 74, 2);
	});

	test('a strike answers what was seen: seen rightly, the other had struck', () => {
		const rounds = playOut(plain, 500, 5);
		for (const [k, round] of rounds.entries()) {
			const before = rounds[k - 1];
			for (const side of [0, 1] as const) {
				const { strikes, misread } = round[side];
				const struck = before?.[side === 0 ? 1 : 0].strikes ?? false;
				expect(strikes).toBe(misread ? !struck : struck);
			}
		}
	});
});

describe('the survival of a fight', () => {
	const rates = { row: 37 / 550, column: 1 / 10, war: 1 / 50 };

	test('everything is still going at first and adds up to one ever after', () => {
		expect(endedBy(0, rates)).toEqual({ going: 1, row: 0, column: 0, war: 0 });
		for (const months of [1, 6, 24, 240]) {
			const { going, row, column, war } = endedBy(months, rates);
			expect(going + row + column + war).toBeCloseTo(1, 12);
		}
		expect(endedBy(1000, rates).column).toBeCloseTo(55 / 103, 9);
	});

	test('the edges are stacked, and rates of nothing end nothing', () => {
		const [first, second, third] = edges(12, rates);
		expect(first).toBeLessThan(second);
		expect(second).toBeLessThan(third);
		expect(endedBy(9, { row: 0, column: 0, war: 0 }).going).toBe(1);
	});
});

test('no risk is worth backing down, and the best risk beats its neighbours', () => {
	const numbers = { highest: 0.3, prize: 5, war: 11, face: 1 };
	expect(worthOfRisk(0, numbers)).toBe(-1);
	expect(worthOfRisk(0.25, numbers)).toBeCloseTo(0.25, 12);
	expect(worthOfRisk(0.24, numbers)).toBeLessThan(worthOfRisk(0.25, numbers));
	expect(worthOfRisk(0.26, numbers)).toBeLessThan(worthOfRisk(0.25, numbers));
});
