/** Recall questions and robustness statements as a reader answers and breaks them. */
import '$lib/styles/base.css';
import RecallCard from '$lib/widgets/cards/RecallCard.svelte';
import RobustnessCard from '$lib/widgets/cards/RobustnessCard.svelte';
import { shuffled } from '$lib/widgets/cards/shuffle';
import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { question, robustness, texts } from '../../src/routes/gallery/_cards/specimens';
import { all, findings, text } from './cards';

beforeEach(() => page.viewport(1000, 800));

const options = () => all('li').map((item) => text(item));
const inOrder = (order: readonly number[]) => order.map((index) => question.options[index]!.text);

describe('the order of the options', () => {
	test('is a permutation that depends on the seed alone', () => {
		for (const count of [0, 1, 2, 4, 9]) {
			const order = shuffled('a question', count);
			expect([...order].sort()).toEqual([...Array(count).keys()]);
			expect(shuffled('a question', count)).toEqual(order);
		}
	});

	test('puts no place at an advantage', () => {
		const places = [0, 0, 0, 0];
		for (let seed = 0; seed < 4000; seed += 1) {
			const place = shuffled(`br-r-${seed}`, 4).indexOf(1);
			places[place] = places[place]! + 1;
		}
		// A thousand each, give or take four standard deviations.
		for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(110);
	});
});

describe('a recall question', () => {
	async function show(more: Partial<ComponentProps<typeof RecallCard>> = {}) {
		const onanswer = vi.fn((choice: number) => void view.rerender({ answer: choice }));
		const props = { question, number: 3, answer: null, onanswer, ...texts, ...more };
		const view = await render(RecallCard, props);
		return { ...view, onanswer };
	}

	test('stands in the order of its seed, or in one that is given', async () => {
		const view = await show();
		expect(options()).toEqual(inOrder(shuffled(question.id, 4)));
		await view.rerender({ seed: 'today' });
		expect(options()).toEqual(inOrder(shuffled('today', 4)));
		await view.rerender({ order: [3, 2, 1, 0] });
		expect(options()).toEqual(inOrder([3, 2, 1, 0]));
	});

	test('an answer is reported by its own index, whatever its place', async () => {
		const { onanswer } = await show({ order: [3, 2, 1, 0] });
		await userEvent.click(page.getByRole('button', { name: question.options[2]!.text }));
		expect(onanswer.mock.calls).toEqual([[2]]);
	});

	test('answered wrong, every option says why, and words tell the chosen and the right one', async () => {
		await show({ order: [0, 1, 2, 3] });
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => text(document.activeElement)).toMatch(/^Not that one\./);
		expect(all('.role').map((one) => text(one))).toEqual(['Right', 'Your answer']);
		expect(options()[0]).toContain(question.options[0]!.text);
		expect(all('.why')).toHaveLength(4);
		expect(options()[0]).toContain('beyond 4/5. Pakistan’s stays at 3/10.');
		expect(all('li button')).toHaveLength(0);
	});

	test('answered right, it says so', async () => {
		await show({ answer: 0 });
		expect(text(document.body, '.verdict')).toBe('That is right.');
		expect(all('.role').map((one) => text(one))).toEqual(['Your answer, and right']);
		expect(document.activeElement).toBe(document.body);
	});

	test('trying again opens it anew; the same answer again counts', async () => {
		const { onanswer } = await show({ answer: 1, order: [0, 1, 2, 3] });
		await userEvent.click(page.getByRole('button', { name: 'Try again' }));
		await expect.poll(() => document.activeElement).toBe(all('li button')[0]);
		expect(all('.why')).toHaveLength(0);
		await userEvent.click(all('li button')[1]!);
		expect(onanswer.mock.calls).toEqual([[1]]);
		await expect.poll(() => text(document.activeElement)).toMatch(/^Not that one\./);
	});

	test.each([null, 0, 1])('axe finds nothing, in light and dark: answer %s', async (answer) => {
		const { container } = await show({ answer });
		expect(await findings(container)).toEqual([]);
	});
});

describe('a robustness statement', () => {
	async function show(more: Partial<ComponentProps<typeof RobustnessCard>> = {}) {
		const onbreak = vi.fn();
		const onrestore = vi.fn();
		const view = await render(RobustnessCard, {
			robustness,
			parameter: 'Pakistan’s cost of fighting',
			from: null,
			to: null,
			holds: true,
			value: '1/5',
			onbreak,
			onrestore,
			...texts,
			...more
		});
		return { ...view, onbreak, onrestore };
	}
	const open = (at: string) => ({ at, closed: false });
	const closed = (at: string) => ({ at, closed: true });
	const cost = '“Pakistan’s cost of fighting”';

	test.each([
		['above', open('1/10'), null, `this holds for ${cost} above 1/10.`],
		['or more', closed('1/10'), null, `this holds for ${cost} of 1/10 or more.`],
		['below', null, open('1/2'), `this holds for ${cost} below 1/2.`],
		['or less', null, closed('1/2'), `this holds for ${cost} of 1/2 or less.`],
		['both', closed('0'), closed('1/2'), `${cost} between 0 and 1/2, both included.`],
		['neither', open('0'), open('1/2'), `${cost} between 0 and 1/2, neither included.`],
		['first', closed('0'), open('1/2'), `${cost} between 0 (included) and 1/2 (not included).`],
		['second', open('0'), closed('1/2'), `${cost} between 0 (not included) and 1/2 (included).`],
		['everywhere', null, null, `this holds for every value of ${cost}.`],
		[
			'crossed',
			open('1/2'),
			closed('1/3'),
			`for no value of ${cost}: change another number first.`
		],
		['a point', closed('1/2'), closed('1/2'), `between 1/2 and 1/2, both included.`],
		['an open point', closed('1/2'), open('1/2'), `for no value of ${cost}`]
	])('its bounds in words: %s', async (_, from, to, words) => {
		await show({ from, to });
		expect(text(document.body)).toContain(words);
	});

	test('it can be broken and restored with one button that keeps the focus', async () => {
		const { onbreak, onrestore, rerender } = await show({ from: open('1/10') });
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(onbreak).toHaveBeenCalledOnce();
		await rerender({ holds: false, value: '1/20' });
		expect(text(document.activeElement)).toBe('Restore it');
		expect(text(document.body)).toContain('At 1/20 it is broken.');
		await userEvent.keyboard('{Enter}');
		expect(onrestore).toHaveBeenCalledOnce();
	});

	test('only the turn is said aloud, not every value on the way', async () => {
		const { rerender } = await show({ from: open('1/10') });
		const region = all('[role=status]')[0];
		expect(text(region)).toBe('The result holds.');
		await rerender({ value: '3/20' });
		expect(text(region)).toBe('The result holds.');
		await rerender({ value: '1/20', holds: false });
		expect(text(region)).toBe('The result is broken.');
	});

	test('while it is worked out, it claims nothing', async () => {
		await show({ holds: null, notation: 'decimal' });
		expect(text(document.body)).toContain('At 0.2: being worked out.');
		expect(text(document.body, '[role=status]')).toBe('');
	});

	test('axe finds nothing, in light and dark', async () => {
		const { container } = await show({ from: open('1/10'), holds: false });
		expect(await findings(container)).toEqual([]);
	});
});
