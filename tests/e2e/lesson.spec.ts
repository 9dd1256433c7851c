import { alive, block, expect, test, wake } from './support';

const lesson = '/lessons/bargaining-range';
const figure = (game: string, section: string) => `#${section} figure[data-game="${game}"]`;
const mixing = figure('br-brink2', 'mixing');

test.describe('the lesson without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('holds its prose, the default matrix, its equilibria and their explanation', async ({
		page
	}) => {
		await page.goto(lesson);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The bargaining range');
		await expect(page.locator('#opening')).toContainText('killed 16 Pakistani soldiers');
		const game = page.locator(mixing);
		await expect(game.locator('table').first()).toBeVisible();
		await expect(game).toContainText('Nash');
		await expect(game).toContainText('3 equilibria');
		await expect(game).toContainText(
			'are equilibria, and there is one more in which both sides mix'
		);
		await expect(page.locator(figure('br-range', 'the-range'))).toContainText(
			'Pakistan signs from 3/10 up, Kabul up to 4/5'
		);
		// The styles of blocks that no script has woken are there too.
		await expect(game.locator('td').nth(1)).toHaveCSS('position', 'relative');
	});
});

test('dragging Pakistan’s cost moves matrix, equilibria, bar and sentence together, exactly', async ({
	page
}) => {
	await page.goto(lesson);
	await alive(page);
	await wake(page, mixing);
	const game = page.locator(mixing);
	const slider = game.locator('[data-parameter="cA"] input[type="range"]');
	await slider.focus();
	for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
	await expect(game.locator('[data-parameter="cA"] input:not([type="range"])')).toHaveValue('0.3');
	// p − cA = 1/5 in the war cell, on the bar, and the mixture 4/7.
	await expect(game.locator('table').first()).toContainText('4/7');
	await expect(game.locator('.range')).toContainText('Pakistan signs from 1/5 up');
	await expect(game).toContainText('17/35');
	// However the presses fell into steps, undo leads back to where they began.
	const undo = game.getByRole('button', { name: 'Undo' });
	while ((await undo.getAttribute('aria-disabled')) === 'false') await undo.click();
	await expect(game.locator('.range')).toContainText('Pakistan signs from 3/10 up');
});

test('a copied link opens the same numbers and section in a fresh browser', async ({
	page,
	context,
	browser
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(lesson);
	await alive(page);
	await wake(page, mixing);
	const game = page.locator(mixing);
	const field = game.locator('[data-parameter="cA"] input:not([type="range"])');
	await field.fill('1/3');
	await field.press('Enter');
	await expect(game.locator('.range')).toContainText('Pakistan signs from 1/6 up');
	await game.getByRole('button', { name: 'Copy link' }).click();
	await expect(
		game.getByText(/^Copied a link to this lesson at “Keeping the other guessing”/)
	).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain('/lessons/bargaining-range?v=1&cA=1/3#mixing');

	const fresh = await browser.newContext();
	const second = await fresh.newPage();
	await second.goto(link);
	await alive(second);
	await wake(second, mixing);
	const there = second.locator(mixing);
	await expect(there.locator('[data-parameter="cA"] input:not([type="range"])')).toHaveValue('1/3');
	await expect(there.locator('.range')).toContainText('Pakistan signs from 1/6 up');
	await fresh.close();
});

test('an edited payoff travels in the link', async ({ page }) => {
	await page.goto(`${lesson}?v=1&e=br-brink2.1.1.0:3/4#mixing`);
	await alive(page);
	await wake(page, mixing);
	// War now pays Pakistan 3/4: Firm is dominant for it, and only one equilibrium is left.
	await expect(page.locator(mixing)).toContainText('3/4');
	await expect(page.locator(mixing)).toContainText('One equilibrium');
});

test('bets are kept: the outcome shows beside the bet, also after a reload', async ({ page }) => {
	await page.goto(lesson);
	await alive(page);
	await wake(page, block('two-ends', 'Predict'));
	const card = page.locator(block('two-ends', 'Predict'));
	// Pressed too early, it says what is missing instead of doing nothing.
	await card.getByRole('button', { name: 'Place my bet' }).press('Enter');
	await expect(card.locator('fieldset')).toHaveAttribute('aria-describedby', /missing/);
	await card.getByLabel('It depends on who is stronger').check();
	await card.getByRole('button', { name: 'Place my bet' }).click();
	await expect(card.getByText('You bet', { exact: true })).toBeVisible();
	await expect(card.locator('dd.option').first()).toHaveText('It depends on who is stronger');
	await page.reload();
	await alive(page);
	await wake(page, block('two-ends', 'Predict'));
	await expect(card.locator('dd.option').first()).toHaveText('It depends on who is stronger');
});

test('the answers of the five-terms figure wait for the bet', async ({ page }) => {
	await page.goto(`${lesson}#five-terms`);
	await alive(page);
	const five = figure('br-terms5', 'five-terms');
	await wake(page, five);
	await expect(page.locator(five)).toContainText('once you have placed your bet');
	await expect(page.locator(five)).not.toContainText('Nash');
	await wake(page, block('five-terms', 'Predict'));
	await page
		.locator(block('five-terms', 'Predict'))
		.getByRole('button', { name: 'Skip and look' })
		.click();
	await expect(page.locator(five)).toContainText('Nash');
});

test('a challenge is graded on the reader’s own numbers', async ({ page }) => {
	await page.goto(`${lesson}#practice`);
	await alive(page);
	await wake(page, block('practice', 'Challenge'));
	const task = page.locator(block('practice', 'Challenge')).first();
	await task.getByRole('button', { name: 'Take it up' }).click();
	await expect(task.getByText('Not yet:').first()).toBeAttached();
	for (const [name, text] of [
		['lo', '1/10'],
		['hi', '9/10']
	] as const) {
		const field = task.locator(`[data-parameter="${name}"] input:not([type="range"])`);
		await field.fill(text);
		await field.press('Enter');
	}
	await expect(task.getByText('That does it.')).toBeVisible();
});

test('a faded example takes equal spellings of a number and refuses wrong ones with a hint', async ({
	page
}) => {
	await page.goto(`${lesson}#worked-example`);
	await alive(page);
	const faded = `${block('worked-example', 'Worked')}[data-props*="br-faded"]`;
	await wake(page, faded);
	const example = page.locator(faded);
	const field = example.getByRole('textbox').first();
	await field.fill('1/2');
	await field.press('Enter');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await field.fill('30%');
	await field.press('Enter');
	await expect(example.getByText('1 of 5 answered')).toBeVisible();
});

test('the lesson can be read by keyboard alone', async ({ page }) => {
	// Some six hundred presses, each waited for.
	test.setTimeout(180_000);
	await page.goto(lesson);
	await alive(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	const reached = new Set<string>();
	const bets = new Set<string>();
	for (let press = 0; press < 900; press += 1) {
		await page.keyboard.press('Tab');
		// A block that was asleep wakes when the focus enters it; let it.
		await page.waitForFunction(() => {
			const island = document.activeElement?.closest<HTMLElement>('.island');
			return !island || island.dataset.awake !== undefined;
		});
		const here = await page.evaluate(() => {
			const { activeElement: element } = document;
			return {
				section: element?.closest('.lesson > section')?.id ?? null,
				text: element?.textContent?.trim() ?? '',
				radio: element instanceof HTMLInputElement && element.type === 'radio',
				card: element?.closest<HTMLElement>('[data-block="Predict"]')?.dataset.props ?? null,
				end: Boolean(element?.closest('#sources'))
			};
		});
		if (here.section) reached.add(here.section);
		if (here.card && here.radio && !bets.has(here.card)) {
			await page.keyboard.press('Space');
			bets.add(here.card);
		}
		if (here.text === 'Place my bet') await page.keyboard.press('Enter');
		if (here.end) break;
	}
	expect([...reached]).toEqual(
		expect.arrayContaining([
			'two-ends',
			'mixing',
			'five-terms',
			'hidden-costs',
			'the-spoiler',
			'practice',
			'recall',
			'sources'
		])
	);
	expect(bets.size).toBe(6);
	await expect(page.locator('[data-block="Predict"] dt', { hasText: 'You bet' })).toHaveCount(6);
});
