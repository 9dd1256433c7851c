import { Fraction } from '$lib/exact/rational';
import {
	matrixIntention,
	nearestCell,
	stepped,
	stepSize,
	type CellIndex
} from '$lib/widgets/matrixKeyboard';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const size = { rows: 3, columns: 4 };
const goes = (key: string, from: CellIndex, held = {}) => {
	const intention = matrixIntention({ key, ...held }, from, size);
	return intention?.kind === 'move' ? intention.to : intention;
};

describe('moving', () => {
	test('arrows go to the next cell', () => {
		expect(goes('ArrowUp', [1, 1])).toEqual([0, 1]);
		expect(goes('ArrowDown', [1, 1])).toEqual([2, 1]);
		expect(goes('ArrowLeft', [1, 1])).toEqual([1, 0]);
		expect(goes('ArrowRight', [1, 1])).toEqual([1, 2]);
	});

	test('arrows stop at the edges', () => {
		expect(goes('ArrowUp', [0, 0])).toEqual([0, 0]);
		expect(goes('ArrowLeft', [0, 0])).toEqual([0, 0]);
		expect(goes('ArrowDown', [2, 3])).toEqual([2, 3]);
		expect(goes('ArrowRight', [2, 3])).toEqual([2, 3]);
	});

	test('Home and End go along the row, with Control to the corners', () => {
		expect(goes('Home', [1, 2])).toEqual([1, 0]);
		expect(goes('End', [1, 2])).toEqual([1, 3]);
		expect(goes('Home', [1, 2], { ctrlKey: true })).toEqual([0, 0]);
		expect(goes('End', [1, 2], { ctrlKey: true })).toEqual([2, 3]);
	});

	test('no key leaves the matrix', () => {
		const dimension = fc.integer({ min: 1, max: 12 });
		const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
		fc.assert(
			fc.property(
				dimension,
				dimension,
				fc.array(fc.constantFrom(...keys)),
				(rows, columns, path) => {
					let at: CellIndex = [0, 0];
					for (const key of path) {
						const intention = matrixIntention({ key }, at, { rows, columns });
						if (intention?.kind !== 'move') throw new Error(`${key} does not move`);
						at = intention.to;
					}
					expect(at).toEqual(nearestCell(at, { rows, columns }));
				}
			)
		);
	});
});

describe('other keys', () => {
	test('Enter and F2 edit what is there, a digit or a sign replaces it', () => {
		expect(goes('Enter', [0, 0])).toEqual({ kind: 'edit', text: null });
		expect(goes('F2', [0, 0])).toEqual({ kind: 'edit', text: null });
		for (const key of ['0', '7', '-', '−', '.']) {
			expect(goes(key, [0, 0])).toEqual({ kind: 'edit', text: key });
		}
	});

	test('Escape takes the choice back', () => {
		expect(goes('Escape', [0, 0])).toEqual({ kind: 'deselect' });
	});

	test('Tab, Space, letters and shortcuts stay with the browser', () => {
		for (const key of ['Tab', ' ', 'a', 'F5', 'PageDown']) expect(goes(key, [1, 1])).toBeNull();
		expect(goes('1', [1, 1], { ctrlKey: true })).toBeNull();
		expect(goes('ArrowLeft', [1, 1], { altKey: true })).toBeNull();
		expect(goes('ArrowRight', [1, 1], { metaKey: true })).toBeNull();
	});
});

describe('stepping a payoff', () => {
	test('Shift goes ten times as far, Alt a tenth', () => {
		expect(stepSize('1/10', {}).toFraction()).toBe('1/10');
		expect(stepSize('1/10', { shiftKey: true }).toFraction()).toBe('1');
		expect(stepSize('1/10', { altKey: true }).toFraction()).toBe('1/100');
	});

	test('is exact, from any way of typing the number', () => {
		expect(stepped('1/3', new Fraction('1/10'), 1)).toBe('13/30');
		expect(stepped('0.1', new Fraction('1/5'), -1)).toBe('-1/10');
		expect(stepped('−2', new Fraction(1), 1)).toBe('-1');
		expect(stepped('35%', new Fraction('1/20'), 1)).toBe('2/5');
	});

	test('waits until there is a number to step from', () => {
		expect(stepped('', new Fraction(1), 1)).toBeNull();
		expect(stepped('1/', new Fraction(1), 1)).toBeNull();
	});

	test('up and down again is where one began', () => {
		const rational = fc
			.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 99 }))
			.map(([n, d]) => new Fraction(n, d).toFraction());
		fc.assert(
			fc.property(rational, rational, (payoff, step) => {
				const up = stepped(payoff, new Fraction(step), 1) ?? '';
				expect(stepped(up, new Fraction(step), -1)).toBe(payoff);
			})
		);
	});
});

test('a matrix that becomes smaller keeps the nearest cell', () => {
	expect(nearestCell([4, 4], { rows: 2, columns: 3 })).toEqual([1, 2]);
	expect(nearestCell([1, 0], { rows: 2, columns: 3 })).toEqual([1, 0]);
});
