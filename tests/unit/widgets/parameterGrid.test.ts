import { lastPosition, positionOf, sliderText, valueAt } from '$lib/widgets/parameterGrid';
import { expect, test } from 'vitest';

const grid = { min: '0', max: '3/5', step: '1/100' };

test('a slider has a position for each step of its range', () => {
	expect(lastPosition(grid)).toBe(60);
	expect(valueAt(grid, 21)).toBe('21/100');
	expect(lastPosition({ min: '1/20', max: '19/20', step: '1/20' })).toBe(18);
	expect(valueAt({ min: '1/20', max: '19/20', step: '1/20' }, 18)).toBe('19/20');
});

test('every position stands for a value that leads back to it', () => {
	for (let position = 0; position <= 60; position += 1) {
		expect(positionOf(grid, valueAt(grid, position))).toBe(position);
	}
});

test('a value off the grid stands at the nearest position, and one outside at the end', () => {
	expect(positionOf(grid, '1/3')).toBe(33);
	expect(positionOf(grid, '-2')).toBe(0);
	expect(positionOf(grid, '7')).toBe(60);
});

test('a slider writes short decimals, and fractions where no decimal ends', () => {
	expect(sliderText('21/100')).toBe('0.21');
	expect(sliderText('1/3')).toBe('1/3');
	expect(sliderText('1')).toBe('1');
});
