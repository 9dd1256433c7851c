import { alive, expect, test } from './support';

const lesson = '/lessons/bargaining-range';

/** Links that nobody should meet: each must open the lesson, say something, and break nothing. */
const broken: readonly (readonly [name: string, query: string, notice: RegExp])[] = [
	['a value that is no number', '?v=1&cA=elephant', /not a number/],
	['a value out of range', '?v=1&cA=7', /must lie between/],
	['an unknown name', '?v=1&nope=1', /does not have/],
	['a newer version', '?v=99&cA=0.1', /newer/],
	['script in a value', '?v=1&cA=%3Cscript%3Ealert(1)%3C/script%3E', /not a number/],
	['a formula', '?v=1&cA=9%5E9%5E9%5E9', /not a number/],
	['a broken edit', '?v=1&e=br-brink2.9.9.9:1', /./],
	['a very long query', `?v=1&cA=${'1'.repeat(9000)}`, /too long/]
];

for (const [name, query, notice] of broken) {
	test(`a link with ${name} opens the lesson with a quiet notice`, async ({ page }) => {
		await page.goto(lesson + query);
		await alive(page);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('.notices')).toContainText(notice);
		await page.locator('.notices').getByRole('button', { name: 'Got it' }).click();
		await expect(page.locator('.notices')).toHaveCount(0);
	});
}

test('a truncated percent sign in a link breaks nothing', async ({ page }) => {
	await page.goto(`${lesson}?v=1&cA=%E0%A4%A`);
	await alive(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a matrix changed in the lab opens the same from its link, and a damaged link says so', async ({
	page,
	context,
	browser
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/lab');
	await alive(page);
	const table = page.locator('table').first();
	await table.locator('[tabindex="0"]').first().focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('22/7');
	await page.keyboard.press('Enter');
	await expect(table).toContainText('22/7');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText(/^Copied a link to this game/)).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/lab#g=1\./);

	const fresh = await browser.newContext();
	const second = await fresh.newPage();
	await second.goto(link);
	await alive(second);
	await expect(second.locator('table').first()).toContainText('22/7');
	await expect(second.locator('.notices')).toContainText(
		'made by the person who sent you the link'
	);
	await fresh.close();

	await page.goto('/');
	await page.goto(`${link.slice(0, -3)}xyz`);
	await alive(page);
	await expect(page.locator('.notices')).toContainText(/./);
	await expect(page.locator('table').first()).not.toContainText('22/7');
});
