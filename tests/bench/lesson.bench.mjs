/**
 * A lesson in a real browser, from the built site: long tasks while it loads and while a reader scrolls
 * through it on a processor four times slower, and how many frames pass between a slider's step and
 * the repainted figure.
 */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { findBrowser, launchArguments } from '../../scripts/browser.mjs';
import { digits, median } from './measure.mjs';

const SLOWDOWN = 4;
const STEPS = 60;

const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', '4290'], {
	stdio: ['ignore', 'pipe', 'inherit']
});
const address = await new Promise((resolve, reject) => {
	server.stdout.on('data', (/** @type {Buffer} */ text) => {
		const [found] = /http:\/\/\S+(?=\/)/.exec(String(text)) ?? [];
		if (found) resolve(found);
	});
	server.on('exit', () => reject(new Error('The built site could not be served.')));
});

const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });

try {
	await longTasks('/favicon.svg');
	await longTasks('/lessons/bargaining-range');
	await framesOfASlider('/lessons/bargaining-range#mixing', '#mixing');
} finally {
	await browser.close();
	server.kill();
}

/** @param {string} path */
async function openPage(path) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.addInitScript(() => {
		/** @type {number[]} */
		const tasks = [];
		Object.assign(window, { longTasks: tasks });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
		}).observe({ type: 'longtask', buffered: true });
	});
	return { page, address: address + path };
}

/** @param {import('@playwright/test').Page} page */
function takeLongTasks(page) {
	return page.evaluate(() => {
		const { longTasks } = /** @type {{ longTasks: number[] }} */ (/** @type {unknown} */ (window));
		return longTasks.splice(0);
	});
}

/** @param {number[]} tasks */
function inWords(tasks) {
	return tasks.length ? `${tasks.length}, of ${tasks.join(', ')} ms` : 'none';
}

/**
 * A page without scripts (an icon) tells what the browser itself takes on this machine.
 * @param {string} path
 */
async function longTasks(path) {
	const { page, address } = await openPage(path);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(address);
	const isPage = await page.evaluate(() => document.documentElement instanceof HTMLElement);
	if (isPage) {
		await page.waitForFunction(() => document.documentElement.dataset.alive !== undefined);
	}
	await page.waitForTimeout(3000);
	console.log(
		`${path} at ${SLOWDOWN}× slowdown: tasks over 50 ms while loading: ${inWords(await takeLongTasks(page))}`
	);
	if (!isPage) return page.close();
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let top = 0; top < height; top += 600) {
		await page.evaluate((to) => scrollTo(0, to), top);
		await page.waitForTimeout(250);
	}
	await page.waitForTimeout(1000);
	console.log(`  while scrolling through all of it: ${inWords(await takeLongTasks(page))}`);
	await page.close();
}

/**
 * @param {string} path
 * @param {string} section the selector of a section with a matrix, a bar and a sentence
 */
async function framesOfASlider(path, section) {
	const { page, address } = await openPage(path);
	await page.goto(address);
	await page.locator(section).scrollIntoViewIfNeeded();
	const figure = page.locator(`${section} [data-block="Figure"]`);
	await figure.and(page.locator('[data-awake]')).waitFor({ state: 'attached' });
	await page.waitForTimeout(1000);
	const { frames, times } = await figure.evaluate(measureSteps, STEPS);
	const first = frames.filter((count) => count <= 1).length;
	console.log(
		`${path}: ${frames.length} steps of a slider; matrix, picture and sentence repainted by the next frame in ${first}, ` +
			`after ${digits(median(times))} ms in the middle, ${digits(Math.max(...times))} ms at most`
	);
	await page.close();
}

/**
 * Steps the first slider of a figure and waits each time until matrix and picture have changed. An
 * input event comes at the beginning of a frame, as a real one does.
 * @param {Element} island
 * @param {number} steps
 */
async function measureSteps(island, steps) {
	const slider = island.querySelector('.panel input[type="range"], input[type="range"]');
	const table = island.querySelector('table');
	if (!(slider instanceof HTMLInputElement) || !table) throw new Error('No slider, no matrix.');
	const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const frames = [];
	const times = [];
	for (let step = 0; step < steps; step += 1) {
		await nextFrame();
		const before = table.textContent;
		const start = performance.now();
		let changedAt = 0;
		const observer = new MutationObserver(() => {
			if (table.textContent !== before) changedAt ||= performance.now();
		});
		observer.observe(table, { subtree: true, childList: true, characterData: true });
		slider.value = String(Number(slider.value) + (step % 20 < 10 ? 1 : -1));
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		let count = 0;
		while (!changedAt && count < 30) {
			await nextFrame();
			count += 1;
		}
		observer.disconnect();
		frames.push(count);
		times.push((changedAt || performance.now()) - start);
		await nextFrame();
	}
	return { frames, times };
}
