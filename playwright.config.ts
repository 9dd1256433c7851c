import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from './scripts/browser.mjs';

const port = Number(process.env.PARLEY_TEST_PORT ?? 4273);

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 45_000,
	reporter: process.env.PARLEY_REPORT
		? [['list'], ['json', { outputFile: process.env.PARLEY_REPORT }]]
		: 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: { executablePath: findBrowser(), args: launchArguments }
	},
	// The tests read the built site, as it is deployed.
	webServer: {
		command: `node scripts/serve.mjs --port ${port} --strict`,
		port,
		reuseExistingServer: false
	}
});
