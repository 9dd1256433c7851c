import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findGame } from '$lib/models';
import { analyse, createMemory } from '$lib/solver/analyse';
import { solveSteps } from '$lib/solver/solve';
import { brink, text } from './forms';

vi.mock('$lib/solver/solve', async (original) => {
	const { solveSteps: real, ...others } = await original<typeof import('$lib/solver/solve')>();
	return { ...others, solveSteps: vi.fn(real) };
});

beforeEach(() => void vi.mocked(solveSteps).mockClear());

describe('the memory of an analysis', () => {
	test('a baseline that was on screen is not solved again', () => {
		const memory = createMemory();
		analyse({ form: brink, values: {} }, memory);
		for (const cA of ['19/100', '9/50', '17/100'])
			analyse({ form: brink, values: { cA }, baseline: { values: {} } }, memory);
		expect(solveSteps).toHaveBeenCalledTimes(4);
	});

	test('a copy of a form, as a worker receives it, counts as the same', () => {
		const memory = createMemory();
		analyse({ form: brink, values: {} }, memory);
		const again = analyse({ form: structuredClone(brink), values: {} }, memory);
		expect(solveSteps).toHaveBeenCalledTimes(1);
		expect(again).toEqual(analyse({ form: brink, values: {} }));
	});

	test('other values, other edits and other forms are other states', () => {
		const memory = createMemory();
		analyse({ form: brink, values: {} }, memory);
		analyse({ form: brink, values: { p: '3/5' } }, memory);
		analyse({ form: brink, values: {}, edits: { '0,0,0': '1' } }, memory);
		analyse({ form: { ...brink, title: 'Another' }, values: {} }, memory);
		expect(solveSteps).toHaveBeenCalledTimes(4);
	});

	test('what was not used for longest is forgotten', () => {
		const memory = createMemory(2);
		for (const p of ['1/10', '1/5', '1/10', '3/10'])
			analyse({ form: brink, values: { p } }, memory);
		expect(solveSteps).toHaveBeenCalledTimes(3);
		analyse({ form: brink, values: { p: '1/10' } }, memory);
		expect(solveSteps).toHaveBeenCalledTimes(3);
		analyse({ form: brink, values: { p: '1/5' } }, memory);
		expect(solveSteps).toHaveBeenCalledTimes(4);
	});
});

describe('the model of lesson 1, in words', () => {
	test.each([
		[
			'br-brink2',
			'Flexible / Firm and Firm / Flexible are equilibria, and there is one more in which both sides mix.'
		],
		['br-terms5', 'Four cells are equilibria']
	])('%s', (game, beginning) => {
		const form = findGame('bargaining-range', game);
		if (!form) throw new Error(game);
		const analysis = analyse({ form, values: {} });
		if (analysis.kind !== 'analysed') throw new Error(analysis.why);
		expect(text(analysis.explanation?.summary).startsWith(beginning)).toBe(true);
	});

	test('a panel without a matrix has its quantities and no explanation', () => {
		const form = findGame('bargaining-range', 'br-range');
		if (!form) throw new Error('br-range');
		expect(analyse({ form, values: {} })).toMatchObject({
			kind: 'analysed',
			answer: { kind: 'refused' },
			explanation: null
		});
	});
});
