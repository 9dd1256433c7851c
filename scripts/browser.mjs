/**
 * Where the browser for the tests is, and how it is started: an environment variable first, then
 * a system browser, then Playwright's own.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const launchArguments = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const wellKnown = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * The path of a Chromium, or undefined when only Playwright's own download could serve.
 * @returns {string | undefined}
 */
export function findBrowser() {
	const named = process.env.PARLEY_BROWSER ?? process.env.CHROMIUM ?? process.env.CHROME_PATH;
	if (named) return named;
	const folders = (process.env.PATH ?? '').split(delimiter);
	return [
		...folders.flatMap((folder) => names.map((name) => join(folder, name))),
		...wellKnown
	].find(isExecutable);
}

/** Playwright's own download, if it is there. */
async function bundledBrowser() {
	const { chromium } = await import('playwright-core');
	const path = chromium.executablePath();
	return isExecutable(path) ? path : undefined;
}

/**
 * Makes sure that there is a browser for the tests: one that is found, else Debian's package where
 * this user may install it, else a clear sentence and the end.
 */
export async function ensureBrowser() {
	if (findBrowser() ?? (await bundledBrowser())) return;
	if (process.platform === 'linux' && process.getuid?.() === 0) {
		console.error('No browser found: installing the package chromium …');
		for (const parameters of [
			['update'],
			['install', '-y', '--no-install-recommends', 'chromium']
		]) {
			spawnSync('apt-get', parameters, { stdio: ['ignore', 2, 2] });
		}
		if (findBrowser()) return;
	}
	console.error(
		'The browser tests need Chromium or Chrome, and none was found. Install one ' +
			'(apt-get install chromium, or npx playwright install chromium), or name yours: ' +
			'PARLEY_BROWSER=/path/to/chrome npm test'
	);
	process.exit(1);
}
