/** What the end-to-end tests share: a page that fails on console errors, and axe. */
import { test as base, expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export { expect };

/** A page whose console errors, page errors and failed requests fail the test that made them. */
export const test = base.extend<{ complaints: string[] }>({
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(String(error)));
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

interface Finding {
	readonly id: string;
	readonly nodes: readonly {
		readonly target: readonly unknown[];
		readonly failureSummary?: string;
	}[];
}

/** What axe finds on the page as it stands, a line for each node. */
export async function axeFindings(page: Page): Promise<string[]> {
	// The page's own policy allows no foreign script: the test goes in through the debugger.
	await page.evaluate(axeSource);
	const violations = await page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run(): Promise<{ violations: Finding[] }> };
		};
		return (await axe.run()).violations;
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`)
	);
}

/** Waits until the page's scripts answer. */
export async function alive(page: Page): Promise<void> {
	await page.waitForFunction(() => document.documentElement.dataset.alive !== undefined);
}

/** Wakes the live block that holds `selector` by bringing it near, and waits until it answers. */
export async function wake(page: Page, selector: string): Promise<void> {
	const island = page
		.locator(selector)
		.first()
		.locator('xpath=ancestor-or-self::*[@data-block][1]');
	await island.evaluate((node) => node.firstElementChild?.scrollIntoView({ block: 'center' }));
	await expect(island).toHaveAttribute('data-awake', '');
}

/** The block of a section by its kind: "Predict", "Challenge", … */
export function block(section: string, kind: string): string {
	return `#${section} [data-block="${kind}"]`;
}
