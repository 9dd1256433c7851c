/** A challenge: what it asks, how it stands, what it says when that changes. */
import '$lib/styles/base.css';
import type { Grade } from '$lib/course/grade';
import ChallengeCard from '$lib/widgets/cards/ChallengeCard.svelte';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { challenge, texts } from '../../src/routes/gallery/_cards/specimens';
import { all, findings, text } from './cards';

beforeEach(() => page.viewport(1000, 800));

function graded(...met: readonly boolean[]): Grade {
	return {
		passed: met.every(Boolean),
		clauses: challenge.clauses.map(({ goal, hint }, index) => ({
			goal,
			hint,
			ok: met[index] ?? false
		}))
	};
}

const figure = createRawSnippet(() => ({
	render: () => '<figure style="block-size: 60rem">The figure</figure>'
}));
const share = createRawSnippet(() => ({ render: () => '<button class="button">Copy it</button>' }));

async function show(more: Partial<ComponentProps<typeof ChallengeCard>> = {}) {
	const onstart = vi.fn();
	const props = {
		challenge,
		grade: null,
		started: false,
		solved: false,
		onstart,
		figure,
		share,
		...texts,
		...more
	};
	return { ...(await render(ChallengeCard, props)), onstart };
}

const items = () => all('li').map((item) => text(item));
const status = () => text(document.body, '[role=status]');
const [first, second] = challenge.clauses;

describe('before it is taken up', () => {
	test('what it takes is listed, nothing is graded, and there is no figure yet', async () => {
		await show({ grade: graded(true, false) });
		expect(items()).toEqual([first!.goal, second!.goal]);
		expect(all('figure')).toHaveLength(0);
		expect(status()).toBe('');
	});

	test('taking it up calls for the first numbers', async () => {
		const { onstart } = await show();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(onstart).toHaveBeenCalledOnce();
	});

	test('one that was solved another day says so', async () => {
		await show({ solved: true });
		expect(text(document.body, '.badge')).toBe('Solved before');
		expect(text(document.body)).not.toContain('That does it');
	});
});

describe('under way', () => {
	test('a failing condition says what is the case instead, a met one does not', async () => {
		await show({ started: true, grade: graded(false, true) });
		expect(items()).toEqual([`Not yet: ${first!.goal} ${first!.hint}`, `Met: ${second!.goal}`]);
		expect(all('li svg').map((mark) => mark.getAttribute('class')?.split(' ')[0])).toEqual([
			'open',
			'yes'
		]);
		expect(text(document.body, '.tally')).toBe('1 of 2 met');
	});

	test('a flip is said politely, also when the count stays the same', async () => {
		const view = await show({ started: true, grade: graded(false, true) });
		const region = all('[role=status]')[0];
		expect(status()).toBe(`Met: ${second!.goal}. Not yet: ${first!.goal}.`);
		await view.rerender({ grade: graded(true, false) });
		expect(status()).toBe(`Met: ${first!.goal}. Not yet: ${second!.goal}.`);
		await view.rerender({ grade: graded(true, true), solved: true });
		expect(status()).toBe(`Solved. Met: ${first!.goal}; ${second!.goal}.`);
		expect(all('[role=status]')[0]).toBe(region);
	});

	test('on a phone the count stays in view beside a tall figure, and leads to the conditions', async () => {
		await page.viewport(360, 600);
		await show({ started: true, grade: graded(false, true) });
		scrollTo(0, 300);
		const tally = all('.tally')[0]!;
		expect(tally.getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
		expect(tally.getBoundingClientRect().top).toBeGreaterThan(500);
		await userEvent.click(tally);
		expect(document.activeElement?.contains(all('li')[0]!)).toBe(true);
		await expect.poll(() => all('li')[0]!.getBoundingClientRect().top).toBeLessThan(500);
	});

	test('what comes and goes with the conditions does not move the figure', async () => {
		await page.viewport(360, 600);
		const view = await show({ started: true, grade: graded(false, false) });
		const place = () => all('figure')[0]!.getBoundingClientRect().top + scrollY;
		const before = place();
		await view.rerender({ grade: graded(true, true), solved: true });
		expect(text(document.body)).toContain('That does it.');
		expect(place()).toBe(before);
	});

	test('on a wide screen the conditions stand beside the figure', async () => {
		await page.viewport(1280, 900);
		await show({ started: true, grade: graded(false, true) });
		const conditions = all('ul')[0]!.getBoundingClientRect();
		const drawn = all('figure')[0]!.getBoundingClientRect();
		expect(conditions.right).toBeLessThan(drawn.left);
		expect(conditions.top).toBeLessThan(drawn.bottom);
		expect(all('.tally')[0]!.offsetHeight).toBe(0);
	});

	test('starting again is offered', async () => {
		const { onstart } = await show({ started: true, grade: graded(false, false) });
		await userEvent.click(page.getByRole('button', { name: 'Start again' }));
		expect(onstart).toHaveBeenCalledOnce();
	});
});

test('solved, it says why that works and offers the link; the figure stays', async () => {
	await show({ started: true, solved: true, grade: graded(true, true) });
	expect(text(document.body, '.badge')).toBe('Solved');
	expect(text(document.body, '.afterwards')).toContain(challenge.afterwards);
	await expect.element(page.getByRole('button', { name: 'Copy it' })).toBeVisible();
	expect(all('figure')).toHaveLength(1);
});

test('numbers that no longer solve it have no link to share', async () => {
	await show({ started: true, solved: true, grade: graded(true, false) });
	expect(page.getByRole('button', { name: 'Copy it' }).elements()).toHaveLength(0);
	expect(text(document.body, '.badge')).toBe('Solved before');
});

test.each([
	['not taken up', {}],
	['under way', { started: true, grade: graded(false, true) }],
	['solved', { started: true, solved: true, grade: graded(true, true) }]
] as const)('axe finds nothing, in light and dark: %s', async (_, more) => {
	const { container } = await show(more);
	expect(await findings(container)).toEqual([]);
});

test('it fits 320 px', async () => {
	await page.viewport(320, 700);
	const { container } = await show({ started: true, grade: graded(false, true) });
	// The gutter of a page, half of which the card takes.
	container.style.paddingInline = 'var(--gutter)';
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
