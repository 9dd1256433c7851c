/** Worked and faded examples: what is asked, checked, hinted and shown. */
import '$lib/styles/base.css';
import ExampleCard from '$lib/widgets/cards/ExampleCard.svelte';
import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { actions, expected, faded, texts, worked } from '../../src/routes/gallery/_cards/specimens';
import { all, findings, text } from './cards';

beforeEach(() => page.viewport(1000, 800));

async function show(more: Partial<ComponentProps<typeof ExampleCard>> = {}) {
	const onstep = vi.fn<(index: number) => void>();
	const oncomplete = vi.fn();
	const props = { example: faded, expected, actions, onstep, oncomplete, ...texts, ...more };
	return { ...(await render(ExampleCard, props)), onstep, oncomplete };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = () => page.getByRole('textbox', { name: 'A fight is worth to Kabul' });
const cell = (name: string) => button(name);
const visibleSteps = () => all('li').filter((step) => step.offsetHeight > 0).length;
const message = () => text(document.body, '[role=status]');
async function answer(typed: string) {
	await field().fill(typed);
	await userEvent.keyboard('{Enter}');
}

test('a worked example shows every step and asks for nothing', async () => {
	await show({ example: worked, expected: worked.steps.map(() => null) });
	expect(text(document.body)).toContain('Worked example');
	expect(visibleSteps()).toBe(3);
	expect(text(all('li')[0])).toContain('it signs from 3/10 up; Kabul signs up to 4/5.');
	expect(all('input, button')).toHaveLength(0);
});

test('steps after an open question wait', async () => {
	await show();
	expect(visibleSteps()).toBe(2);
	expect(text(document.body, '.progress')).toBe('0 of 2 answered');
});

describe('a number', () => {
	test.each(['1/5', '0.2', '20%', ' 2 / 10 ', '0,2'])('%s is taken as 1/5', async (typed) => {
		const { onstep, oncomplete } = await show();
		await answer(typed);
		expect(onstep.mock.calls).toEqual([[1]]);
		expect(oncomplete).not.toHaveBeenCalled();
		expect(text(all('li')[1])).toContain('A fight is worth to Kabul: 1/5');
		await expect.poll(visibleSteps).toBe(3);
		// On to what has just appeared.
		expect(document.activeElement).toBe(all('li')[2]);
	});

	test('what can’t be read gets its sentence, and does not count as a try', async () => {
		const { onstep } = await show();
		for (const typed of ['a fifth', '1/0', '']) await answer(typed);
		await answer('abc');
		expect(message()).toMatch(/^“a” can’t stand in a number/);
		await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
		expect(button('Show this step').elements()).toHaveLength(0);
		expect(onstep).not.toHaveBeenCalled();
	});

	test('a near miss is wrong: nothing is rounded', async () => {
		const { onstep } = await show();
		await answer('0.2000000000001');
		expect(message()).toMatch(/^Not 2000000000001\/10000000000000\. Kabul prevails whenever/);
		expect(onstep).not.toHaveBeenCalled();
	});

	test('a wrong one gets the hint; after two the step can be shown; never the answer unasked', async () => {
		const { onstep } = await show();
		await answer('1/2');
		expect(message()).toMatch(/^Not 1\/2\. Kabul prevails whenever Pakistan does not\./);
		expect(button('Show this step').elements()).toHaveLength(0);
		await answer('30%');
		expect(message()).toContain('Not 3/10.');
		expect(text(all('li')[1])).not.toContain('1/5');
		await userEvent.click(button('Show this step'));
		expect(text(all('li')[1])).toContain('A fight is worth to Kabul: 1/5 (shown)');
		expect(onstep.mock.calls).toEqual([[1]]);
	});
});

describe('cells', () => {
	test('those of the solver, and only those, are right', async () => {
		const { onstep, oncomplete } = await show({ done: [1] });
		await userEvent.click(cell('Flexible / Firm'));
		await expect.element(cell('Flexible / Firm')).toHaveAttribute('aria-pressed', 'true');
		await userEvent.click(button('Check'));
		expect(message()).toMatch(
			/^Not exactly these\. If Kabul is firm, compare its terms with 3\/10/
		);
		await userEvent.click(cell('Firm / Flexible'));
		await userEvent.click(button('Check'));
		expect(onstep.mock.calls).toEqual([[2]]);
		expect(oncomplete).toHaveBeenCalledOnce();
		expect(text(document.body, '.progress')).toBe('All answered: you agree with the solver.');
		expect(document.activeElement).toBe(all('li')[3]);
		expect(all('td.nash')).toHaveLength(2);
	});

	test('by keyboard: one Tab stop, arrows move, Space chooses', async () => {
		const { onstep } = await show({ done: [1] });
		await userEvent.tab();
		await expect.element(cell('Flexible / Flexible')).toHaveFocus();
		await userEvent.keyboard('{ArrowRight} {ArrowDown}{ArrowLeft} ');
		await expect.element(cell('Firm / Flexible')).toHaveFocus();
		await userEvent.tab();
		await expect.element(button('Check')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onstep.mock.calls).toEqual([[2]]);
	});

	test('where there is none, leaving all empty is right, and anything else is not', async () => {
		const none = { ...faded, steps: faded.steps.slice(2, 3) };
		const { onstep } = await show({ example: none, expected: [[]] });
		await userEvent.click(cell('Firm / Firm'));
		await userEvent.click(button('Check'));
		expect(onstep).not.toHaveBeenCalled();
		await userEvent.click(cell('Firm / Firm'));
		await userEvent.click(button('Check'));
		expect(onstep.mock.calls).toEqual([[0]]);
		expect(text(document.body, '.answered')).toBe('There is none.');
		expect(document.activeElement).toBe(all('.progress')[0]);
	});

	test('after two wrong tries the step can be shown', async () => {
		const { oncomplete } = await show({ done: [1] });
		await userEvent.click(button('Check'));
		expect(message()).toContain('Not none.');
		expect(button('Show this step').elements()).toHaveLength(0);
		await userEvent.click(button('Check'));
		await userEvent.click(button('Show this step'));
		expect(text(all('li')[2])).toContain('These 2, and no others. (shown)');
		expect(oncomplete).toHaveBeenCalledOnce();
	});
});

test('steps answered another day stay answered and take no focus', async () => {
	const { onstep } = await show({ done: [1, 2] });
	expect(visibleSteps()).toBe(4);
	expect(all('input, button')).toHaveLength(0);
	expect(document.activeElement).toBe(document.body);
	expect(onstep).not.toHaveBeenCalled();
});

test.each([
	['worked', { example: worked, expected: [null, null, null] }],
	['a number', {}],
	['cells', { done: [1] }],
	['complete', { done: [1, 2] }]
] as const)('axe finds nothing, in light and dark: %s', async (_, more) => {
	const { container } = await show(more);
	expect(await findings(container)).toEqual([]);
});

test('axe finds nothing in a refused and in a wrong answer', async () => {
	const { container } = await show();
	await answer('abc');
	expect(await findings(container)).toEqual([]);
	await answer('1/2');
	await answer('1/3');
	expect(await findings(container)).toEqual([]);
});

test('twenty-five cells fit 320 px', async () => {
	await page.viewport(320, 700);
	const terms = ['Everything', 'Three quarters', 'Half', 'A quarter', 'Nothing'];
	await show({
		example: { ...faded, steps: faded.steps.slice(2, 3) },
		expected: [[]],
		actions: [terms, terms]
	});
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	expect(Math.min(...all('td button').map((one) => one.offsetHeight))).toBeGreaterThanOrEqual(44);
});
