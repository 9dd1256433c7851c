/**
 * `npm test`: installs what is missing, finds a browser, then check, lint, unit, component, build,
 * size and end-to-end, and one closing line `N passed, N failed`. Name steps to run only those:
 *
 *   npm test -- unit e2e
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installIfMissing } from './install.mjs';

installIfMissing();
const { ensureBrowser } = await import('./browser.mjs');
const { buildIfChanged } = await import('./build.mjs');

const reports = '.parley/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;

/**
 * @param {string} script path of a package's command line
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 */
function run(script, parameters, environment = {}) {
	const { status } = spawnSync(process.execPath, [script, ...parameters], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...environment }
	});
	return status === 0;
}

/** @param {boolean} ok a step that counts as one test */
function count(ok) {
	if (ok) passed += 1;
	else failed += 1;
}

/**
 * Adds a runner's own counts. A runner that left no report, or failed without a failed test
 * (a file that does not load), counts as one failure, so that nothing passes in silence.
 * @param {string} file
 * @param {boolean} ok
 * @param {(report: any) => [number, number]} read
 */
function countReport(file, ok, read) {
	if (!existsSync(file)) return count(false);
	const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')));
	passed += good;
	failed += bad;
	if (good + bad === 0 || (!ok && bad === 0)) count(false);
}

/** @param {'unit' | 'component'} project */
function vitest(project) {
	const file = `${reports}/${project}.json`;
	const ok = run('node_modules/vitest/vitest.mjs', [
		'run',
		'--project',
		project,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	countReport(file, ok, (report) => [report.numPassedTests, report.numFailedTests]);
}

/** @type {Record<string, () => void>} */
const steps = {
	check: () =>
		count(
			run('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']) &&
				run('node_modules/svelte-check/bin/svelte-check', [
					'--tsconfig',
					'./tsconfig.json',
					'--fail-on-warnings'
				])
		),
	lint: () => {
		count(run('node_modules/prettier/bin/prettier.cjs', ['--check', '.']));
		count(run('node_modules/eslint/bin/eslint.js', ['.']));
	},
	unit: () => vitest('unit'),
	component: () => vitest('component'),
	build: () => count(buildIfChanged({ force: true })),
	size: () => count(run('scripts/size.mjs', [])),
	e2e: () => {
		if (!buildIfChanged()) return count(false);
		const file = `${reports}/e2e.json`;
		const ok = run('node_modules/@playwright/test/cli.js', ['test'], { PARLEY_REPORT: file });
		countReport(file, ok, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
	}
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length) {
	console.error(
		`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`
	);
	process.exit(2);
}
if (!asked.length || asked.includes('component') || asked.includes('e2e')) await ensureBrowser();

for (const [name, step] of Object.entries(steps)) {
	if (asked.length && !asked.includes(name)) continue;
	console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
	step();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
