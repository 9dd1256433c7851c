/** The list of equilibria as a reader uses it. */
import '$lib/styles/base.css';
import { analyse } from '$lib/solver/analyse';
import type { Answer } from '$lib/solver/types';
import EquilibriumList from '$lib/widgets/EquilibriumList.svelte';
import type { MixtureBars } from '$lib/widgets/matrixMarks';
import axe from 'axe-core';
import type { ComponentProps } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { games, type GameName } from '../../src/routes/gallery/_matrix/games';

function propsOf(name: GameName): ComponentProps<typeof EquilibriumList> {
	const form = games[name];
	const analysis = analyse({ form, values: {} });
	if (analysis.kind !== 'analysed') throw new Error(analysis.why);
	const { answer, explanation } = analysis;
	return { labels: form.players, answer, explanation, notation: 'fraction' };
}

function show(name: GameName, more: Partial<ComponentProps<typeof EquilibriumList>> = {}) {
	return render(EquilibriumList, { ...propsOf(name), ...more });
}

const all = <T extends HTMLElement>(selector: string) => [
	...document.querySelectorAll<T>(selector)
];
const text = (element: Element | null | undefined) =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const radios = () => all<HTMLInputElement>('input[type=radio]');
const labels = () => all('label').map(text);

describe('what it lists', () => {
	test('pure equilibria by their actions, strict or weak, with payoffs', () => {
		show('brink');
		expect(text(all('legend')[0])).toBe('3 equilibria');
		expect(labels()[0]).toBe(
			'Pakistan Flexible, Kabul Firm ; strict ; Pakistan gets 2/5; Kabul gets 3/5'
		);
		show('deterrence');
		expect(labels().some((label) => label.includes('Kabul Expel, Pakistan Strike ; weak'))).toBe(
			true
		);
	});

	test('mixed ones with their chances, in words and as bars', () => {
		show('brink');
		expect(labels()[2]).toMatch(
			/^Pakistan Flexible 2\/5, Firm 3\/5 Kabul Flexible 2\/5, Firm 3\/5 ; mixed/
		);
		const [first, second] = all('.part').map(({ offsetWidth }) => offsetWidth);
		expect((first ?? 0) / (second ?? 1)).toBeCloseTo(2 / 3, 1);
	});

	test('in decimals, if the reader prefers them', () => {
		show('brink', { notation: 'decimal' });
		expect(labels()[2]).toMatch(/^Pakistan Flexible 0\.4, Firm 0\.6/);
		expect(labels()[2]).toMatch(/Pakistan gets 0\.46/);
	});

	test('a whole segment with its end points', () => {
		show('deterrence');
		expect(labels()[1]).toBe('A whole segment of equilibria');
		const group = page.getByRole('group', { name: 'End points' }).element();
		expect([...group.querySelectorAll('label')].map(text)).toEqual([
			expect.stringMatching(/^Kabul Expel, Pakistan Strike/),
			expect.stringMatching(/^Kabul Expel Pakistan Strike 2\/3, Accept 1\/3/)
		]);
	});

	test('a whole area, where nothing matters', () => {
		show('tie');
		expect(labels()[0]).toBe('A whole area of equilibria');
		expect(labels()).toHaveLength(5);
	});

	test('each says why, when asked', async () => {
		show('brink');
		const [first] = all<HTMLDetailsElement>('details');
		expect(first?.open).toBe(false);
		await userEvent.click(page.getByText('why?').first());
		expect(first?.open).toBe(true);
		expect(text(first)).toContain('neither side gains by moving alone');
	});

	test('one equilibrium is one', () => {
		show('single');
		expect(text(all('legend')[0])).toBe('One equilibrium');
	});
});

describe('choosing', () => {
	test('the mixed equilibrium is shown until another is chosen', async () => {
		const onchoose = vi.fn<(key: string, bars: MixtureBars) => void>();
		const view = await show('brink', { onchoose });
		expect(radios().map(({ checked }) => checked)).toEqual([false, false, true]);
		await userEvent.click(page.getByText('Firm').first());
		expect(onchoose).toHaveBeenCalledOnce();
		const [key, bars] = onchoose.mock.calls[0]!;
		expect(bars).toMatchObject({ x: ['1', '0'], y: ['0', '1'] });
		await view.rerender({ chosen: key });
		expect(radios().map(({ checked }) => checked)).toEqual([true, false, false]);
	});

	test('arrows go through the choices, as in any radio group', async () => {
		const onchoose = vi.fn<(key: string) => void>();
		show('brink', { onchoose });
		radios()[2]?.focus();
		await userEvent.keyboard('{ArrowUp}');
		expect(onchoose.mock.calls.map(([key]) => key)).toEqual(['1|0']);
	});

	test('a whole segment gives the range of every chance', async () => {
		const onchoose = vi.fn<(key: string, bars: MixtureBars) => void>();
		show('deterrence', { onchoose, chosen: '0|1' });
		await userEvent.click(
			page.getByRole('radio', { name: 'A whole segment of equilibria', exact: true })
		);
		expect(onchoose.mock.calls[0]?.[1]).toEqual({
			x: ['0', '1'],
			xTo: ['0', '1'],
			y: ['2/3', '0'],
			yTo: ['1', '1/3']
		});
	});
});

describe('many equilibria', () => {
	test('fold after eight, with their number', async () => {
		show('many');
		expect(text(all('legend')[0])).toBe('63 equilibria');
		expect(radios()).toHaveLength(8);
		const button = page.getByRole('button', { name: 'Show all 63 equilibria' });
		await userEvent.click(button);
		expect(radios()).toHaveLength(63);
		await userEvent.click(page.getByRole('button', { name: 'Show the first 8 equilibria' }));
		expect(radios()).toHaveLength(8);
	});

	test('the chosen one stays in view', () => {
		const everything = '0,1,2,3,4,5|0,1,2,3,4,5';
		show('many', { chosen: everything });
		expect(radios()).toHaveLength(9);
		expect(radios().at(-1)?.checked).toBe(true);
	});
});

describe('without an answer', () => {
	test('a refusal says why', () => {
		const answer: Answer = { kind: 'refused', why: 'This game is too large.' };
		show('brink', { answer, explanation: null });
		expect(text(document.body)).toContain('This game is too large.');
		expect(radios()).toHaveLength(0);
	});

	test('one that is being worked out says so', () => {
		show('brink', { answer: null, explanation: null });
		expect(text(document.body)).toContain('Working out the equilibria…');
	});
});

test.each(['brink', 'deterrence', 'tie', 'many', 'single'] as const)(
	'axe finds nothing: %s',
	async (name) => {
		const { container } = await show(name);
		for (const details of all<HTMLDetailsElement>('details')) details.open = true;
		const { violations } = await axe.run(container, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
		});
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
);

test('it fits 320 px', async () => {
	await page.viewport(320, 700);
	const { container } = await show('deterrence');
	container.style.inlineSize = '264px';
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	for (const part of all('.pays, label')) {
		expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(
			container.getBoundingClientRect().right + 1
		);
	}
	const pays = all('label .pays').map((part) => part.getBoundingClientRect().left);
	expect(pays.length).toBeGreaterThan(0);
	await page.viewport(1000, 800);
});
