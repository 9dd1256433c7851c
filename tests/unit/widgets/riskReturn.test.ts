import { payoffPieces, warSteps } from '$lib/widgets/riskReturn';
import { expect, test } from 'vitest';

const numbers = { p: 0.5, cA: 0.2, cTough: 0.12, cVuln: 0.42, th: 0.6 };

/** Expected payoff of a demand, from the story and not from the pieces. */
function worth(demand: number): number {
	const { p, cA, cTough, cVuln, th } = numbers;
	const typePays = (cost: number) => (demand <= p + cost ? demand : p - cA);
	return th * typePays(cVuln) + (1 - th) * typePays(cTough);
}

test('the drawn payoff of every demand is what the two types would make of it', () => {
	for (const [from, to] of payoffPieces(numbers)) {
		for (const share of [0.01, 0.25, 0.5, 0.99]) {
			const x = from.x + share * (to.x - from.x);
			expect(from.y + share * (to.y - from.y)).toBeCloseTo(worth(x), 12);
		}
	}
});

test('the chance of a fight jumps at each type’s breaking point', () => {
	expect(warSteps(numbers).map(({ chance }) => chance)).toEqual([0, 0.4, 1]);
	expect(warSteps(numbers).map(({ to }) => to)).toEqual([0.62, 0.9199999999999999, 1]);
});

test('a breaking point beyond everything leaves no piece beyond it', () => {
	expect(payoffPieces({ ...numbers, p: 0.7 }).at(-1)?.[1].x).toBe(1);
	expect(warSteps({ ...numbers, p: 0.7 })).toHaveLength(2);
});
