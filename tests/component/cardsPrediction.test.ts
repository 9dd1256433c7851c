/** A bet before the reveal, as a reader places it. */
import '$lib/styles/base.css';
import PredictionCard from '$lib/widgets/cards/PredictionCard.svelte';
import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { prediction, texts } from '../../src/routes/gallery/_cards/specimens';
import { all, findings, text } from './cards';

type Props = ComponentProps<typeof PredictionCard>;

beforeEach(() => page.viewport(1000, 800));

/** The card with a parent that keeps the first bet, as a lesson does. */
async function show(more: Partial<Props> = {}) {
	let kept: Props['bet'] = more.bet ?? null;
	const keep = (bet: Props['bet']) => {
		kept ??= bet;
		void view.rerender({ bet: kept });
	};
	const onbet = vi.fn((choice: number) => keep(choice));
	const onskip = vi.fn(() => keep('skipped'));
	const onshow = vi.fn();
	const onagain = vi.fn();
	const view = await render(PredictionCard, {
		prediction,
		bet: null,
		onbet,
		onskip,
		onshow,
		onagain,
		...texts,
		...more
	});
	return { ...view, onbet, onskip, onshow, onagain };
}

const radios = () => all<HTMLInputElement>('input[type=radio]');
const answers = () => all('dl > div').map((one) => [text(one, 'dt'), text(one, '.option')]);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => text(document.activeElement);
const right = prediction.options[1]!;

describe('before the bet', () => {
	test('the question names the group of answers, with its numbers in the reader’s notation', async () => {
		await show({ notation: 'decimal' });
		const group = page.getByRole('group', { name: /its cost rises from 0\.2 to 0\.3\./ });
		expect(group.elements().length).toBeGreaterThan(0);
		expect(all('label').map((label) => text(label))).toEqual(
			prediction.options.map((option) => option.text)
		);
		expect(text(document.body)).not.toContain(right.why);
	});

	test('the whole row answers to a press and is 44 px tall or more', async () => {
		await show();
		const [row] = all('label');
		expect(Math.min(...all('label').map((one) => one.offsetHeight))).toBeGreaterThanOrEqual(44);
		const { right: end, top } = row!.getBoundingClientRect();
		(document.elementFromPoint(end - 4, top + 4) as HTMLElement).click();
		await expect.poll(() => radios()[0]!.checked).toBe(true);
	});

	test('pressed too early, the button says what it waits for, and goes on once there is a choice', async () => {
		const { onbet } = await show();
		await expect.element(button('Place my bet')).toHaveAttribute('aria-disabled', 'true');
		// It only looks disabled: the test must not wait for it as for one that is.
		await userEvent.click(button('Place my bet'), { force: true });
		await expect.element(page.getByRole('alert')).toHaveTextContent('Choose one first, or skip.');
		expect(onbet).not.toHaveBeenCalled();
		await userEvent.click(page.getByText(right.text));
		await expect.element(page.getByRole('alert')).toHaveTextContent('');
		await expect.element(button('Place my bet')).toHaveAttribute('aria-disabled', 'false');
		await userEvent.click(button('Place my bet'));
		expect(onbet.mock.calls).toEqual([[1]]);
	});

	test('by keyboard: Tab into the answers, arrows choose, Enter bets', async () => {
		const { onbet } = await show();
		await userEvent.tab();
		expect(document.activeElement).toBe(radios()[0]);
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		expect(radios().map(({ checked }) => checked)).toEqual([false, false, true, false]);
		await userEvent.keyboard('{Enter}');
		expect(onbet.mock.calls).toEqual([[2]]);
	});
});

describe('after the bet', () => {
	test('the bet stands beside what happens, each with its why, and the focus is on the outcome', async () => {
		await show();
		await userEvent.click(radios()[0]!);
		await userEvent.click(button('Place my bet'));
		await expect.poll(focused).toBe('It turns out differently');
		expect(answers()).toEqual([
			['You bet', prediction.options[0]!.text],
			['What happens', right.text]
		]);
		expect(all('dd.why').map((why) => text(why))).toEqual([prediction.options[0]!.why, right.why]);
		expect(text(document.body, '.reveal')).toBe(
			'Kabul is now flexible with chance 4/7; Pakistan stays at 2/5. The chance of war falls to 9/35. A dearer fight for one side shows in the behaviour of the other (Fearon 1995).'
		);
	});

	test('a right bet is said to be one, once', async () => {
		await show({ bet: 1 });
		expect(text(document.body, 'h3')).toBe('You saw it coming');
		expect(answers()).toEqual([['You bet, and it happens', right.text]]);
	});

	test('the other answers’ whys wait in a disclosure', async () => {
		await show({ bet: 0 });
		const details = all<HTMLDetailsElement>('details')[0]!;
		expect(details.open).toBe(false);
		await userEvent.click(page.getByText('The other answers'));
		expect(details.open).toBe(true);
		expect(all('details b').map((one) => text(one))).toEqual([
			prediction.options[2]!.text,
			prediction.options[3]!.text
		]);
	});

	test('skipping shows what happens without a bet', async () => {
		const { onskip } = await show();
		await userEvent.click(button('Skip and look'));
		expect(onskip).toHaveBeenCalledOnce();
		await expect.poll(focused).toBe('You skipped. Here is what happens');
		expect(answers()).toEqual([['What happens', right.text]]);
		expect(all('details li')).toHaveLength(3);
	});

	test('a bet kept from another day leaves the focus where it is', async () => {
		await show({ bet: 0 });
		expect(document.activeElement).toBe(document.body);
		expect(text(document.body, 'h3')).toBe('It turns out differently');
	});

	test('a bet on an answer that is no longer there still shows what happens', async () => {
		await show({ bet: 9 });
		expect(answers()).toEqual([['What happens', right.text]]);
		expect(text(document.body)).not.toContain('skipped');
	});

	test('the figure goes to where the bet was made and back', async () => {
		const { onshow } = await show({ bet: 1 });
		await userEvent.click(button('Figure before'));
		await userEvent.click(button('Figure after'));
		expect(onshow.mock.calls).toEqual([['before'], ['after']]);
	});
});

describe('betting again', () => {
	test('the figure goes back, the new bet is shown, and the first one stays on record', async () => {
		const { onshow, onagain, onbet } = await show({ bet: 0 });
		await userEvent.click(button('Bet again'));
		expect(onshow.mock.calls).toEqual([['before']]);
		expect(onagain).toHaveBeenCalledOnce();
		await expect.poll(() => document.activeElement?.tagName).toBe('LEGEND');
		await userEvent.click(radios()[1]!);
		await userEvent.click(button('Place my bet'));
		expect(onbet.mock.calls).toEqual([[1]]);
		await expect.poll(focused).toBe('You saw it coming');
		expect(text(document.body, '.earlier')).toBe(
			`Your first bet, which is the one that is kept: ${prediction.options[0]!.text}.`
		);
	});

	test('thinking better of it goes back to the first bet and asks nobody to skip', async () => {
		const { onskip } = await show({ bet: 0 });
		await userEvent.click(button('Bet again'));
		await userEvent.click(button('Never mind'));
		expect(onskip).not.toHaveBeenCalled();
		expect(answers()[0]).toEqual(['You bet', prediction.options[0]!.text]);
	});
});

test('a number that was not made when the page was built ends the rendering with its name', async () => {
	await expect(
		(async () =>
			render(PredictionCard, {
				prediction,
				bet: null,
				onbet() {},
				onskip() {},
				...texts,
				numbers: {}
			}))()
	).rejects.toThrow('No number was made for {cA}');
});

test.each([
	['open', null],
	['wrong', 0],
	['right', 1],
	['skipped', 'skipped']
] as const)('axe finds nothing, in light and dark: %s', async (_, bet) => {
	const { container } = await show({ bet });
	for (const details of all<HTMLDetailsElement>('details')) details.open = true;
	expect(await findings(container)).toEqual([]);
});

test('it fits 320 px', async () => {
	await page.viewport(320, 700);
	await show({ bet: 0 });
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
