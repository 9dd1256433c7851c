import { describe, expect, test } from 'vitest';
import {
	defaultScenario,
	editsOf,
	sameNumbers,
	shapeOf,
	valuesOf,
	withCell,
	withoutCell,
	withoutCells,
	withoutValue,
	withValue,
	type Change,
	type Scenario
} from '$lib/scenario/scenario';
import { parts, shape } from './shape';

const start = defaultScenario('bargaining-range');

function changed(change: Change): Scenario {
	if (change.kind === 'refused') throw new Error(change.why);
	return change.scenario;
}

describe('the shape of a model', () => {
	test('joins the numbers of all its parts', () => {
		expect([...shape.parameters.keys()]).toEqual(['p', 'cA', 'fog']);
		expect([...shape.games]).toEqual([['br-brink2', { rows: 2, columns: 2 }]]);
	});

	test('a number that means two things is refused', () => {
		const [game] = parts;
		const p = { ...game!.parameters[0]!, default: '2/5' };
		expect(() => shapeOf('m', [...parts, { id: 'other', parameters: [p] }])).toThrow(
			'other: parameter p is defined otherwise'
		);
	});

	test('a number can’t take a name that links need', () => {
		const e = { ...parts[0]!.parameters[0]!, name: 'e' };
		expect(() => shapeOf('m', [{ id: 'x', parameters: [e] }])).toThrow('the name e');
	});
});

describe('setting a number', () => {
	test('keeps it as typed and exactly', () => {
		const scenario = changed(withValue(shape, start, 'p', ' 0,35 '));
		expect(scenario.values).toEqual({ p: { text: '0,35', value: '7/20' } });
		expect(valuesOf(scenario)).toEqual({ p: '7/20' });
	});

	test('plain signs and no spaces are kept of what was typed', () => {
		expect(changed(withValue(shape, start, 'p', '3 ⁄ 5')).values.p?.text).toBe('3/5');
	});

	test('the default, however typed, is no difference', () => {
		const away = changed(withValue(shape, start, 'p', '0.6'));
		expect(changed(withValue(shape, away, 'p', '50%')).values).toEqual({});
	});

	test('both ends of the range are inside it', () => {
		expect(changed(withValue(shape, start, 'cA', '0')).values.cA?.value).toBe('0');
		expect(changed(withValue(shape, start, 'cA', '0.6')).values.cA?.value).toBe('3/5');
	});

	test.each([
		[
			'above its range',
			'cA',
			'0.61',
			'Pakistan’s cost of fighting must lie between 0 and 3/5, and 0.61 does not.'
		],
		[
			'below its range',
			'cA',
			'−1/100',
			'Pakistan’s cost of fighting must lie between 0 and 3/5, and −1/100 does not.'
		],
		['under an unknown name', 'zz', '1', 'There is no number called “zz” here.']
	])('%s is refused and not clipped', (_, name, text, why) => {
		expect(withValue(shape, start, name, text)).toEqual({ kind: 'refused', why });
	});

	test('the range is named in the notation that the reader chose', () => {
		const decimal: Scenario = { ...start, view: { notation: 'decimal' } };
		expect(withValue(shape, decimal, 'cA', '2')).toMatchObject({
			why: expect.stringContaining('between 0 and 0.6')
		});
	});

	test('what is not a number is refused in the words of the reader of numbers', () => {
		expect(withValue(shape, start, 'p', 'half')).toMatchObject({
			kind: 'refused',
			why: expect.stringContaining('can’t stand in a number')
		});
	});

	test('can be undone by name', () => {
		const away = changed(withValue(shape, start, 'p', '0.6'));
		expect(withoutValue(away, 'p')).toEqual(start);
	});
});

describe('typing over a payoff', () => {
	test('is kept by game and cell', () => {
		const scenario = changed(withCell(shape, start, 'br-brink2', [1, 0, 1], '-3/4'));
		expect(editsOf(scenario, 'br-brink2')).toEqual({ '1,0,1': '-3/4' });
		expect(editsOf(scenario, 'br-fog')).toEqual({});
	});

	test.each([
		[
			'a game that is not there',
			'br-other',
			[0, 0] as const,
			'There is no game called “br-other” here.'
		],
		[
			'a row that is not there',
			'br-brink2',
			[2, 0] as const,
			'This matrix has no cell in row 3, column 1.'
		],
		[
			'a column that is not there',
			'br-brink2',
			[0, 2] as const,
			'This matrix has no cell in row 1, column 3.'
		]
	])('in %s is refused', (_, game, [row, column], why) => {
		expect(withCell(shape, start, game, [row, column, 0], '1')).toEqual({ kind: 'refused', why });
	});

	test('goes away cell by cell, game by game, or altogether', () => {
		const one = changed(withCell(shape, start, 'br-brink2', [0, 0, 0], '1'));
		const two = changed(withCell(shape, one, 'br-brink2', [0, 1, 0], '2'));
		expect(withoutCell(two, 'br-brink2', '0,1,0')).toEqual(one);
		expect(withoutCell(one, 'br-brink2', '0,0,0')).toEqual(start);
		expect(withoutCells(two, 'br-brink2')).toEqual(start);
		expect(withoutCells(two)).toEqual(start);
	});
});

test('numbers are the same however they are typed', () => {
	const a = changed(withValue(shape, start, 'p', '0.6'));
	const b = changed(withValue(shape, start, 'p', '3/5'));
	const c = changed(withCell(shape, a, 'br-brink2', [0, 0, 0], '1'));
	expect(sameNumbers(a, b)).toBe(true);
	expect(sameNumbers(a, c)).toBe(false);
	expect(sameNumbers(a, start)).toBe(false);
});
