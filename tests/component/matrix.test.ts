/** The payoff matrix as a reader uses it: seen, heard, by keyboard, by touch, edited. */
import axe from 'axe-core';
import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { games, type GameName } from '../../src/routes/gallery/_matrix/games';
import MatrixHarness from './MatrixHarness.svelte';

type Options = Omit<ComponentProps<typeof MatrixHarness>, 'form'>;

const said: string[] = [];
beforeEach(async () => {
	said.length = 0;
	await page.viewport(1000, 800);
});

function show(name: GameName, options: Options = {}) {
	return render(MatrixHarness, {
		form: games[name],
		onannounce: (sentence) => said.push(sentence),
		...options
	});
}

const all = <T extends HTMLElement>(selector: string) => [
	...document.querySelectorAll<T>(selector)
];
function one<T extends HTMLElement>(selector: string): T {
	const [found, ...more] = all<T>(selector);
	if (!found || more.length > 0) throw new Error(`${selector}: ${all(selector).length} found`);
	return found;
}
const cell = (row: number, column: number) =>
	one<HTMLButtonElement>(
		`tbody tr:nth-of-type(${row + 1}) td:nth-of-type(${column + 1}) button.cell`
	);
const text = (element: Element | null) =>
	(element?.textContent ?? '')
		.replace(/\u00ad/g, '')
		.replace(/\s+/g, ' ')
		.trim();
/** The payoffs that are seen in a cell: the row player's, the column player's. */
const payoffs = (row: number, column: number) =>
	[...cell(row, column).querySelectorAll('.number .exact')].map((number) => number.textContent);
const edits = () => JSON.parse(one('output').textContent ?? '{}') as Record<string, string>;
const fields = () => all<HTMLInputElement>('.editor input');
/** The cell under the focus, as [row, column]. */
function focused(): readonly [number, number] | null {
	const active = document.activeElement;
	const td = active?.matches('button.cell') ? active.closest('td') : null;
	const row = td?.closest('tr');
	if (!td || !row) return null;
	return [row.sectionRowIndex, td.cellIndex - 1];
}
async function press(...keys: string[]) {
	for (const key of keys) await userEvent.keyboard(key);
}

describe('what is seen', () => {
	test('equilibria, and nothing else, carry the word Nash and a box', () => {
		show('brink');
		const nash = [0, 1].map((i) => [0, 1].map((j) => text(cell(i, j)).includes('Nash')));
		expect(nash).toEqual([
			[false, true],
			[true, false]
		]);
		expect(getComputedStyle(cell(0, 1), '::after').borderTopWidth).toBe('3px');
		expect(getComputedStyle(cell(0, 0), '::after').content).toBe('none');
	});

	test('best replies are underlined, solid for the row player and dashed for the column player', () => {
		show('brink');
		const line = (row: number, column: number) =>
			[...cell(row, column).querySelectorAll('.number')].map(
				(number) => getComputedStyle(number).borderBottomStyle
			);
		expect(line(0, 1)).toEqual(['solid', 'dashed']);
		expect(line(0, 0)).toEqual(['none', 'none']);
	});

	test('the row player’s payoff stands lower left, the column player’s upper right', () => {
		show('brink');
		const [row, column] = [...cell(0, 0).querySelectorAll('.number')].map((number) =>
			number.getBoundingClientRect()
		);
		expect(row?.top).toBeGreaterThan(column?.bottom ?? Infinity);
		expect(row?.right).toBeLessThan(column?.left ?? 0);
	});

	test('a cell says in words whose payoffs these are and what is special about them', () => {
		show('brink');
		expect(text(cell(0, 1))).toBe(
			'Pakistan 2/5, best reply; Kabul 3/5, best reply; Kabul’s terms; Nash equilibrium'
		);
	});

	test('it is a table with a caption and scoped headers', () => {
		show('brink');
		expect(text(one('caption'))).toBe('Hold firm or give ground');
		expect(all('th[scope=row] .name').map(text)).toEqual(['Flexible', 'Firm']);
		expect(all('th.column[scope=col] .name').map(text)).toEqual(['Flexible', 'Firm']);
		expect(text(one('th[scope=colgroup]'))).toBe('Kabul');
	});

	test('dominated actions are struck through and labelled', () => {
		show('dilemma');
		expect(all('th s').map(text)).toEqual(['Hold back', 'Hold back']);
		expect(all('th .tag:not([aria-hidden])').map(text)).toEqual(['dominated', 'dominated']);
	});

	test('weakly dominated ones say so', () => {
		show('deterrence');
		expect(all('th .tag:not([aria-hidden])').map(text)).toEqual(['weakly dominated']);
	});

	test('a mixture stands along the headers, in words and as bars', () => {
		show('brink');
		expect(all('.chance .number').map(text)).toEqual([
			', played with chance 2/5',
			', played with chance 3/5',
			', played with chance 2/5',
			', played with chance 3/5'
		]);
		const filled = all('.row .fill').map(
			(fill) => fill.offsetWidth / (fill.parentElement?.offsetWidth ?? 1)
		);
		expect(filled[0]).toBeCloseTo(2 / 5, 1);
		expect(filled[1]).toBeCloseTo(3 / 5, 1);
	});

	test('where chances may vary, from what to what', () => {
		show('deterrence');
		expect(all('.column .chance .number').map(text)).toEqual([
			', played with chance 2/3 to 1',
			', played with chance 0 to 1/3'
		]);
	});

	test('in decimals everywhere, or in fractions everywhere', async () => {
		const view = await show('inspection', { notation: 'decimal' });
		expect(payoffs(0, 1)).toEqual(['≈−0.3333', '0']);
		expect(text(one('p.under'))).toContain('≈0.6667');
		await view.rerender({ notation: 'fraction' });
		expect(payoffs(0, 1)).toEqual(['−1/3', '0']);
		expect(text(one('p.under'))).toContain('2/3');
	});

	test('without an answer there are payoffs and no marks', () => {
		show('brink', { refusal: 'Too large.' });
		expect(payoffs(0, 1)).toEqual(['2/5', '3/5']);
		expect(text(one('table'))).not.toMatch(/Nash|best reply/);
	});

	test('cells that the lesson points at are marked', () => {
		show('brink', { highlight: [[1, 1]] });
		expect(cell(1, 1).closest('td')?.className).toContain('pointed');
		expect(all('td.pointed')).toHaveLength(1);
	});
});

describe('by keyboard', () => {
	test('the matrix is one Tab stop', async () => {
		show('three');
		expect(all('.cell[tabindex="0"]')).toHaveLength(1);
		await press('{Tab}');
		expect(focused()).toEqual([0, 0]);
		await press('{Tab}');
		expect(focused()).toBeNull();
	});

	test('arrows move, and the Tab stop moves with them', async () => {
		show('three');
		await press('{Tab}', '{ArrowRight}', '{ArrowDown}', '{ArrowRight}', '{ArrowRight}');
		expect(focused()).toEqual([1, 2]);
		await press('{Tab}', '{Shift>}{Tab}{/Shift}');
		expect(focused()).toEqual([1, 2]);
	});

	test('Home and End go along the row, with Control to the corners', async () => {
		show('three');
		await press('{Tab}', '{ArrowDown}', '{End}');
		expect(focused()).toEqual([1, 2]);
		await press('{Home}');
		expect(focused()).toEqual([1, 0]);
		await press('{Control>}{End}{/Control}');
		expect(focused()).toEqual([2, 2]);
		await press('{Control>}{Home}{/Control}');
		expect(focused()).toEqual([0, 0]);
	});

	test('Space asks why, once more takes it back, and so does Escape', async () => {
		show('brink');
		await press('{Tab}', '{ArrowRight}', '{ArrowDown}', ' ');
		expect(text(one('.why .title'))).toBe('Why not Firm / Firm?');
		expect(cell(1, 1).getAttribute('aria-pressed')).toBe('true');
		expect(focused()).toEqual([1, 1]);
		await press(' ');
		expect(all('.why')).toHaveLength(0);
		await press(' ', '{Escape}');
		expect(all('.why')).toHaveLength(0);
		expect(cell(1, 1).getAttribute('aria-pressed')).toBe('false');
	});
});

describe('why this cell?', () => {
	test('a press shows the reason and says it once', async () => {
		show('brink');
		await userEvent.click(cell(1, 1));
		expect(text(one('.why .reason'))).toMatch(/^Not an equilibrium: Pakistan would move/);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^Firm \/ Firm\. Not an equilibrium: Pakistan would move/);
		await expect.poll(() => one('[role=status]').textContent).toContain('Firm / Firm.');
	});

	test('arrows say where each would go and for how much', async () => {
		show('brink', { selected: [1, 1] });
		expect(all('.leaving').map(text)).toEqual(['↑+1/10', '←+1/10']);
		expect(cell(0, 1).closest('td')?.className).toContain('target');
		expect(cell(1, 0).closest('td')?.className).toContain('target');
	});

	test('an equilibrium says whether it is strict', async () => {
		const view = await show('brink', { selected: [0, 1] });
		expect(text(one('.why .title'))).toBe('Why Flexible / Firm? strict equilibrium');
		expect(all('.leaving')).toHaveLength(0);
		await view.rerender({ form: games.deterrence, selected: [1, 0] });
		expect(text(one('.why .title'))).toBe('Why Expel / Strike? weak equilibrium');
	});

	test('a dominated action says what dominates it', () => {
		show('dilemma', { selected: [0, 1] });
		const reasons = all('.why .reason').map(text);
		expect(reasons).toHaveLength(2);
		expect(reasons[1]).toMatch(/^Arm pays Pakistan more than Hold back whatever Kabul does/);
	});

	test('closing it gives the focus back to its cell', async () => {
		show('brink', { selected: [1, 1] });
		await userEvent.click(one('.why .close'));
		expect(all('.why')).toHaveLength(0);
		expect(focused()).toEqual([1, 1]);
	});

	test('it can be edited from there, and set back', async () => {
		show('brink', { selected: [1, 1] });
		await userEvent.click(page.getByRole('button', { name: 'Edit payoffs' }));
		expect(document.activeElement).toBe(fields()[0]);
		await press('1/2{Enter}');
		expect(payoffs(1, 1)).toEqual(['1/2', '1/5']);
		expect(text(cell(1, 1))).toContain('Pakistan 1/2, best reply, edited;');
		await userEvent.click(page.getByRole('button', { name: 'Reset this cell' }));
		expect(payoffs(1, 1)).toEqual(['3/10', '1/5']);
		expect(edits()).toEqual({});
	});
});

describe('editing', () => {
	test('Enter edits the row player’s payoff, Tab goes on to the column player’s', async () => {
		show('brink');
		await press('{Tab}', '{Enter}');
		expect(fields().map(({ value }) => value)).toEqual(['11/20', '9/20']);
		expect(fields().map((field) => field.getAttribute('aria-label'))).toEqual([
			'Pakistan’s payoff, Flexible / Flexible',
			'Kabul’s payoff, Flexible / Flexible'
		]);
		expect(document.activeElement).toBe(fields()[0]);
		await press('0.8', '{Tab}');
		expect(document.activeElement).toBe(fields()[1]);
		await press('−1/3', '{Enter}');
		expect(edits()).toEqual({ '0,0,0': '4/5', '0,0,1': '-1/3' });
		expect(payoffs(0, 0)).toEqual(['4/5', '−1/3']);
		expect(fields()).toHaveLength(0);
		expect(focused()).toEqual([0, 0]);
	});

	test('the solver answers to what was typed', async () => {
		show('brink');
		expect(text(cell(1, 1))).not.toContain('Nash');
		await press('{Tab}', '{Control>}{End}{/Control}', '{F2}', '1{Tab}1{Enter}');
		expect(text(cell(1, 1))).toContain('Nash');
	});

	test('a digit begins with itself', async () => {
		show('brink');
		await press('{Tab}', '7', '/8', '{Enter}');
		expect(edits()).toEqual({ '0,0,0': '7/8' });
	});

	test('nothing typed, nothing edited', async () => {
		show('brink');
		await press('{Tab}', '{Enter}', '{Tab}', '{Enter}');
		expect(edits()).toEqual({});
		expect(focused()).toEqual([0, 0]);
	});

	test('↑ and ↓ step exactly, Shift ten times as far, Alt a tenth, and the marks follow at once', async () => {
		show('brink');
		await press('{Tab}', '{ArrowDown}', '{ArrowRight}', '{Enter}', '{ArrowUp}');
		expect(edits()['1,1,0']).toBe('2/5');
		expect(text(cell(1, 1))).toContain('Pakistan 2/5, best reply');
		await press('{Shift>}{ArrowDown}{/Shift}');
		expect(edits()['1,1,0']).toBe('-3/5');
		await press('{Alt>}{ArrowUp}{/Alt}');
		expect(edits()['1,1,0']).toBe('-59/100');
		expect(fields()[0]?.value).toBe('−59/100');
		expect(said.at(-1)).toBe('−59/100');
	});

	test('Escape puts everything back, steps included', async () => {
		show('brink', { edits: { '1,1,1': '1/2' } });
		await press('{Tab}', '{ArrowDown}', '{ArrowRight}', '{Enter}', '{ArrowUp}', '{Tab}');
		await press('{ArrowUp}', '{ArrowUp}');
		expect(edits()).toEqual({ '1,1,0': '2/5', '1,1,1': '7/10' });
		await press('{Escape}');
		expect(edits()).toEqual({ '1,1,1': '1/2' });
		expect(focused()).toEqual([1, 1]);
	});

	test('what can’t be read stays in its field, with a sentence that says why', async () => {
		show('brink');
		await press('{Tab}', '{Enter}', 'x', '{Enter}');
		const [field] = fields();
		expect(field?.value).toBe('x');
		expect(field?.getAttribute('aria-invalid')).toBe('true');
		const why = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
		expect(text(why)).toMatch(/“x” can’t stand in a number/);
		expect(said.at(-1)).toBe(text(why));
		expect(edits()).toEqual({});
		await userEvent.fill(field!, '1/4');
		await press('{Enter}');
		expect(edits()).toEqual({ '0,0,0': '1/4' });
		expect(all('.refusal')).toHaveLength(0);
	});

	test('leaving the editor takes what was typed; what can’t be taken keeps it open', async () => {
		show('brink');
		await press('{Tab}', '{Enter}', '1/4');
		await userEvent.click(cell(1, 1));
		expect(edits()).toEqual({ '0,0,0': '1/4' });
		expect(fields()).toHaveLength(0);
		await userEvent.dblClick(cell(0, 1));
		await press('oops');
		await userEvent.click(cell(1, 0));
		expect(fields()[0]?.value).toBe('oops');
		expect(all('.refusal')).toHaveLength(1);
	});

	test('a double press edits, and − and + of at least 24 px step', async () => {
		show('brink');
		await userEvent.dblClick(cell(1, 1));
		const buttons = all<HTMLButtonElement>('.editor button');
		expect(buttons).toHaveLength(4);
		for (const button of buttons) {
			const { width, height } = button.getBoundingClientRect();
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		}
		await userEvent.click(buttons[1]!);
		await userEvent.click(buttons[2]!);
		expect(edits()).toEqual({ '1,1,0': '2/5', '1,1,1': '1/10' });
		expect(document.activeElement).toBe(fields()[0]);
	});

	test('a matrix that is only shown opens no editor', async () => {
		show('brink', { editable: false });
		await press('{Tab}', '{F2}', '7');
		expect(fields()).toHaveLength(0);
		await press('{Enter}');
		expect(text(one('.why .title'))).toBe('Why not Flexible / Flexible?');
		expect(all('.why .button')).toHaveLength(0);
	});
});

describe('sizes', () => {
	const smallest = () =>
		Math.min(
			...all('main *')
				.filter((element) => element.offsetWidth > 1 && element.textContent?.trim())
				.map((element) => parseFloat(getComputedStyle(element).fontSize))
		);
	/** Elements of the cells that stick out of their cell, or cover each other. */
	const collisions = () =>
		all('.cell').filter((button) => {
			const box = button.getBoundingClientRect();
			const parts = [...button.querySelectorAll('.number, .nash')].map((part) =>
				part.getBoundingClientRect()
			);
			const out = parts.some(({ left, right }) => left < box.left || right > box.right);
			const covered = parts.some((a, k) =>
				parts
					.slice(k + 1)
					.some(
						(b) =>
							a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1
					)
			);
			return out || covered;
		});

	test.each([
		['brink', 320],
		['three', 320],
		['four', 360]
	] as const)('%s fits %i px without scrolling', async (name, width) => {
		await page.viewport(width, 700);
		show(name, { width: `${width - 56}px` });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		const box = one('.payoff-matrix > .box');
		expect(getComputedStyle(box).overflowX).toBe('visible');
		expect(one('table').offsetWidth).toBeLessThanOrEqual(box.clientWidth);
		expect(collisions().map(text)).toEqual([]);
		expect(smallest()).toBeGreaterThanOrEqual(12);
	});

	test.each(['five', 'twelve', 'wide'] as const)(
		'%s scrolls in its own box on a phone, with its action names in view',
		async (name) => {
			await page.viewport(360, 700);
			show(name, { width: '304px' });
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
			const box = page.getByRole('region').element() as HTMLElement;
			expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
			expect(collisions().map(text)).toEqual([]);
			expect(smallest()).toBeGreaterThanOrEqual(12);
			await press('{Tab}', '{End}');
			await expect.poll(() => box.scrollLeft).toBeGreaterThan(0);
			const [header, last] = [one('tbody tr:first-child .row'), document.activeElement];
			// The box reaches 6 px further out, for focus rings; the header covers that strip by its shadow.
			expect(header.getBoundingClientRect().left).toBe(box.getBoundingClientRect().left + 6);
			expect(last?.getBoundingClientRect().left).toBeGreaterThan(
				header.getBoundingClientRect().right
			);
			expect(last?.getBoundingClientRect().right).toBeLessThanOrEqual(360);
		}
	);

	test.each(['single', 'brink', 'three', 'four', 'five', 'twelve', 'long'] as const)(
		'%s is legible in a wide figure',
		(name) => {
			show(name);
			expect(collisions().map(text)).toEqual([]);
			expect(smallest()).toBeGreaterThanOrEqual(12);
		}
	);

	test('a matrix that loses actions keeps its Tab stop', async () => {
		const view = await show('three');
		await press('{Tab}', '{Control>}{End}{/Control}');
		await view.rerender({ form: games.brink });
		expect(all('.cell[tabindex="0"]')).toHaveLength(1);
		expect(cell(1, 1).tabIndex).toBe(0);
	});
});

describe('for assistive technology', () => {
	const states: readonly (readonly [string, GameName, Options])[] = [
		['at rest', 'brink', {}],
		['asked why not', 'brink', { selected: [1, 1] }],
		['asked why, edited', 'brink', { selected: [0, 1], edits: { '0,1,0': '1/2' } }],
		['dominated', 'dilemma', { selected: [0, 0] }],
		['a whole segment', 'deterrence', {}],
		['five by five', 'five', { highlight: [[2, 2]] }],
		['refused', 'brink', { refusal: 'Too large.' }],
		['being worked out', 'brink', { waiting: true }],
		['only shown', 'brink', { editable: false }]
	];

	async function violations() {
		const { violations } = await axe.run(one('main'), {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		});
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	}

	test.each(states)('axe finds nothing: %s', async (_, name, options) => {
		show(name, options);
		expect(await violations()).toEqual([]);
	});

	test.each(['light', 'dark'])('axe finds nothing while editing, refused, in %s', async (theme) => {
		document.documentElement.dataset.theme = theme;
		show('brink');
		await press('{Tab}', '{Enter}', 'x', '{Enter}');
		expect(all('.refusal')).toHaveLength(1);
		expect(await violations()).toEqual([]);
		delete document.documentElement.dataset.theme;
	});
});

test('a press is announced once, however often the numbers move afterwards', async () => {
	const say = vi.fn();
	const view = await show('brink', { onannounce: say });
	await userEvent.click(cell(1, 1));
	await view.rerender({ notation: 'decimal' });
	await view.rerender({ notation: 'fraction' });
	expect(say).toHaveBeenCalledOnce();
});
