import { solve } from '$lib/solver/solve';
import type { Bimatrix } from '$lib/game/types';
import { chosenItem, equilibriumItems, sharesOf } from '$lib/widgets/equilibriumItems';
import { describe, expect, test } from 'vitest';

const itemsOf = (A: Bimatrix['A'], B: Bimatrix['B']) => equilibriumItems(solve({ A, B }));

const chicken = (cost: string) =>
	itemsOf(
		[
			['11/20', '2/5'],
			['7/10', cost]
		],
		[
			['9/20', '3/5'],
			['3/10', '1/5']
		]
	);

test('the game of chicken has two pure points and a mixed one, in that order', () => {
	const items = chicken('3/10');
	expect(items.map((item) => item.kind === 'point' && item.cell)).toEqual([[0, 1], [1, 0], null]);
	expect(items.map(({ key }) => key)).toEqual(['0|1', '1|0', '0,1|0,1']);
});

test('a key names the same equilibrium while its chances move', () => {
	const [before, after] = [chicken('3/10'), chicken('1/4')].map((items) =>
		chosenItem(items, '0,1|0,1')
	);
	expect(before?.key).toBe(after?.key);
	expect(before?.bars.y).not.toEqual(after?.bars.y);
});

test('without a choice the mixture is shown, which no cell of the matrix shows', () => {
	expect(chosenItem(chicken('3/10'), null)?.key).toBe('0,1|0,1');
	expect(chosenItem(chicken('3/10'), 'gone')?.key).toBe('0,1|0,1');
	expect(chosenItem([], null)).toBeNull();
});

describe('whole sets', () => {
	// Against Expel, Strike and Accept are the same to the column player.
	const threat = itemsOf(
		[
			['-1', '2'],
			['0', '0']
		],
		[
			['-1', '1'],
			['2', '2']
		]
	);

	test('a segment has two end points and a range of chances', () => {
		const segment = threat.find((item) => item.kind === 'continuum');
		expect(segment?.segment).toBe(true);
		expect(segment?.corners.map(({ equilibrium }) => equilibrium.y)).toEqual([
			['1', '0'],
			['2/3', '1/3']
		]);
		expect(segment?.bars).toEqual({
			x: ['0', '1'],
			xTo: ['0', '1'],
			y: ['2/3', '0'],
			yTo: ['1', '1/3']
		});
	});

	test('an end point can be chosen', () => {
		const segment = threat.find((item) => item.kind === 'continuum');
		const corner = segment?.corners[1];
		expect(corner && chosenItem(threat, corner.key)).toBe(corner);
	});

	test('where nothing matters the whole square is one area', () => {
		const ones = [
			['1', '1'],
			['1', '1']
		];
		const [area, ...more] = itemsOf(ones, ones);
		expect(more).toEqual([]);
		expect(area).toMatchObject({ kind: 'continuum', segment: false });
		expect(area?.bars).toMatchObject({ x: ['0', '0'], xTo: ['1', '1'] });
	});
});

test('every extreme equilibrium appears exactly once', () => {
	const A = ['2 0 1', '0 2 1', '1 1 1'].map((row) => row.split(' '));
	const answer = solve({ A, B: A });
	const items = equilibriumItems(answer);
	const shown = items
		.flatMap((item) => (item.kind === 'point' ? [item] : item.corners))
		.map(({ index }) => index)
		.sort((a, b) => a - b);
	expect(answer.kind === 'solved' && answer.equilibria.map((_, index) => index)).toEqual(shown);
	expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

test('a refusal has no items, and shares leave out what is never played', () => {
	expect(equilibriumItems({ kind: 'refused', why: 'Too large.' })).toEqual([]);
	expect(sharesOf(['0', '2/5', '3/5'])).toEqual([
		{ action: 1, chance: '2/5' },
		{ action: 2, chance: '3/5' }
	]);
});
