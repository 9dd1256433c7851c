import { course } from '../../src/content/course';
import { alive, axeFindings, expect, test } from './support';

const pages = [
	'/',
	'/lessons/reading-a-payoff-matrix',
	'/lessons/bargaining-range',
	'/lessons/costly-signaling',
	'/lessons/escalation',
	'/case',
	'/glossary',
	'/sources',
	'/lab',
	'/gallery'
];

for (const path of pages) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
			test.setTimeout(180_000);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(path);
			await alive(page);
			// Every sleeping block of a lesson is checked awake.
			await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
			await page.waitForFunction(
				() => document.querySelectorAll('.island:not([data-awake])').length === 0
			);
			expect(await axeFindings(page)).toEqual([]);
		});
	}

	test(`${path} fits 320 px without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(path);
		await alive(page);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

test('the first page has a live matrix above the fold, and the course map', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/');
	await alive(page);
	const table = page.locator('table').first();
	const box = await table.boundingBox();
	expect(box!.y + box!.height).toBeLessThan(800);
	const slider = page.locator('[data-parameter="cA"] input[type="range"]');
	await slider.focus();
	for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
	await expect(table).toContainText('4/7');
	const coming = course.filter(({ status }) => status === 'coming');
	await expect(page.getByText('coming', { exact: true })).toHaveCount(coming.length);
});

test('the theme is chosen, kept and applied before the first paint', async ({ page }) => {
	await page.goto('/');
	await alive(page);
	await page.getByRole('radio', { name: 'Dark theme' }).check({ force: true });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload({ waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an unknown address has a page of its own that leads home', async ({ page, complaints }) => {
	const response = await page.goto('/no/such/page');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('link', { name: 'Parley' })).toBeVisible();
	// The browser itself reports the missing page.
	complaints.length = 0;
});

test('without storage everything works and a notice says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await page.goto('/lessons/bargaining-range');
	await alive(page);
	await expect(page.locator('.notices')).toContainText('keeps nothing');
});

test('without workers the solver runs in the page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, {
			Worker: class {
				constructor() {
					throw new Error('no workers here');
				}
			}
		});
	});
	await page.goto('/');
	await alive(page);
	const slider = page.locator('[data-parameter="cA"] input[type="range"]');
	await slider.focus();
	for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
	await expect(page.locator('table').first()).toContainText('4/7');
});
