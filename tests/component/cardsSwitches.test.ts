/** Links to copy, notices and the two switches. */
import '$lib/styles/base.css';
import CopyLink from '$lib/widgets/CopyLink.svelte';
import NotationSwitch from '$lib/widgets/NotationSwitch.svelte';
import Notices from '$lib/widgets/Notices.svelte';
import ThemeSwitch from '$lib/widgets/ThemeSwitch.svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { all, findings, text } from './cards';

afterEach(() => vi.restoreAllMocks());

describe('copying a link', () => {
	const href = 'https://example.org/lessons/bargaining-range?v=1&p=3/5#firm-or-flexible';
	const what = 'this lesson at “Firm or flexible”, with p = 3/5';
	const status = () => text(document.body, '[role=status]');
	const press = () => userEvent.click(page.getByRole('button', { name: 'Copy link' }));

	test('it says what was copied', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await render(CopyLink, { href, what });
		await press();
		expect(write.mock.calls).toEqual([[href]]);
		await expect.poll(status).toBe(`Copied a link to ${what}.`);
		expect(all('input')).toHaveLength(0);
	});

	test('link and words are of the moment of the press', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		let p = '1/2';
		await render(CopyLink, { href: () => `https://example.org/?p=${p}`, what: () => `p = ${p}` });
		p = '3/5';
		await press();
		expect(write.mock.calls).toEqual([['https://example.org/?p=3/5']]);
		await expect.poll(status).toBe('Copied a link to p = 3/5.');
	});

	test('a link that is still being made is handed over within the press', async () => {
		const made: string[] = [];
		const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
			made.push(await (await item!.getType('text/plain')).text());
		});
		let finish: (link: string) => void = () => {};
		await render(CopyLink, { href: () => new Promise((resolve) => (finish = resolve)), what });
		await press();
		expect(write).toHaveBeenCalledOnce();
		expect(status()).toBe('');
		finish(href);
		await expect.poll(status).toBe(`Copied a link to ${what}.`);
		expect(made).toEqual([href]);
	});

	test('where copying is refused, the link is there, selected, to copy by hand', async () => {
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
		const { container } = await render(CopyLink, { href, what });
		await press();
		await expect
			.poll(status)
			.toBe(`This browser does not let the page copy. Here is the link to ${what}:`);
		const field = all<HTMLInputElement>('input')[0]!;
		expect(field.value).toBe(href);
		await expect.poll(() => document.activeElement).toBe(field);
		expect([field.selectionStart, field.selectionEnd]).toEqual([0, href.length]);
		expect(await findings(container)).toEqual([]);
	});

	test('a link that can’t be made says so', async () => {
		await render(CopyLink, { href: () => Promise.reject(new Error('too long')), what });
		await press();
		await expect.poll(status).toBe('The link could not be made: too long');
		expect(all('input')).toHaveLength(0);
	});
});

describe('notices', () => {
	test('each stands in one quiet region, and they can be put away', async () => {
		const ondismiss = vi.fn(() => void view.rerender({ notices: [] }));
		const view = await render(Notices, { notices: [], ondismiss });
		const region = all('[role=status]')[0];
		expect(text(region)).toBe('');
		await view.rerender({ notices: ['p could not be read.', 'Nothing is kept.'] });
		expect(all('[role=status] li').map((item) => text(item))).toEqual([
			'p could not be read.',
			'Nothing is kept.'
		]);
		expect(all('[role=status]')[0]).toBe(region);
		expect(await findings(view.container)).toEqual([]);
		await userEvent.click(page.getByRole('button', { name: 'Got it' }));
		expect(ondismiss).toHaveBeenCalledOnce();
		await expect.poll(() => text(region)).toBe('');
	});
});

describe('switches', () => {
	test('the theme: arrows choose, and each choice is named', async () => {
		const onchange = vi.fn();
		const { container } = await render(ThemeSwitch, { value: 'auto', onchange });
		await expect.element(page.getByRole('group', { name: 'Theme' })).toBeInTheDocument();
		await userEvent.tab();
		await expect
			.element(page.getByRole('radio', { name: 'Auto: as the system has it' }))
			.toHaveFocus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		expect(onchange.mock.calls).toEqual([['light'], ['dark']]);
		expect(await findings(container)).toEqual([]);
	});

	test('the notation: a press chooses, the choice is marked', async () => {
		const onchange = vi.fn((value: 'fraction' | 'decimal') => void view.rerender({ value }));
		const view = await render(NotationSwitch, { value: 'fraction', onchange });
		await userEvent.click(page.getByText('0.3', { exact: true }));
		expect(onchange.mock.calls).toEqual([['decimal']]);
		await expect.element(page.getByRole('radio', { name: 'Decimals, as in 0.3' })).toBeChecked();
		expect(await findings(view.container)).toEqual([]);
	});

	test('what is spoken begins or ends with what is seen', async () => {
		await render(NotationSwitch, { value: 'fraction', onchange() {} });
		await render(ThemeSwitch, { value: 'auto', onchange() {} });
		const pairs = all('label').map((label) => [
			text(label, 'span'),
			label.querySelector('input')!.getAttribute('aria-label')!
		]);
		expect(pairs).toHaveLength(5);
		for (const [seen, spoken] of pairs) expect(spoken).toContain(seen);
	});
});
