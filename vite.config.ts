import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchArguments } from './scripts/browser.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	// Without this, Lightning CSS lowers light-dark() and dark subtrees stay light in the build.
	build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
	worker: { format: 'es' },
	// A cold cache would otherwise find mathjs late and reload browser tests in the middle.
	optimizeDeps: { include: ['mathjs', 'fraction.js'] },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: './vite.config.ts',
				test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] }
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findBrowser(), args: launchArguments }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
