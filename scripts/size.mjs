/**
 * Counts the bytes that a reader downloads, from the built pages themselves, and fails above the
 * budget: scripts of a lesson's first view, scripts in all with solver and mathjs, fonts.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const budget = { firstView: 60_000, allScripts: 170_000, fonts: 120_000 };
const site = 'build';

/** @type {Map<string, number>} */
const known = new Map();
/** @param {string} file */
function gzipSize(file) {
	const size = known.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length;
	known.set(file, size);
	return size;
}

/**
 * The scripts that a script imports, in its own words: statically, and as chunks or workers named
 * in it that load later.
 * @param {string} file
 */
function importsOf(file) {
	const text = readFileSync(file, 'utf8');
	const at = (/** @type {string} */ path) => normalize(join(dirname(file), path));
	const statically = [
		...text.matchAll(/(?:import|export)\s*(?:[\w$*{][^'"`;]*?from\s*)?["'](\.[^"']+\.js)["']/g)
	];
	const anywhere = [...text.matchAll(/["'`]([^"'`\s]*?([\w-]+\.js))["'`]/g)];
	return {
		now: statically.map((match) => at(match[1] ?? '')),
		names: anywhere.map((match) => match[2] ?? '')
	};
}

/** @type {string[]} */
const scripts = [];
/** @param {string} folder */
function collect(folder) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) collect(path);
		else if (entry.name.endsWith('.js')) scripts.push(path);
	}
}
collect(join(site, '_app'));
const byName = new Map(scripts.map((path) => [path.split('/').at(-1) ?? '', path]));

/**
 * @param {string} page an HTML file of the built site
 * @returns {{ first: Set<string>, later: Set<string> }}
 */
function scriptsOf(page) {
	const html = readFileSync(page, 'utf8');
	const named = [...html.matchAll(/["'(]([^"'()\s]*?_app\/immutable\/[^"'()\s]+\.js)["')]/g)].map(
		(match) => normalize(join(site, (match[1] ?? '').replace(/^.*?_app\//, '_app/')))
	);
	/** @type {Set<string>} */
	const first = new Set();
	const queue = [...named];
	for (let file = queue.pop(); file; file = queue.pop()) {
		if (first.has(file)) continue;
		first.add(file);
		queue.push(...importsOf(file).now);
	}
	/** @type {Set<string>} */
	const later = new Set();
	const rest = [...first];
	for (let file = rest.pop(); file; file = rest.pop()) {
		for (const name of importsOf(file).names) {
			const path = byName.get(name);
			// Other pages' own code is no part of this page.
			if (!path || first.has(path) || later.has(path) || /\/nodes\//.test(path)) continue;
			later.add(path);
			rest.push(path);
		}
	}
	return { first, later };
}

/** @param {Iterable<string>} files */
const total = (files) => [...files].reduce((sum, file) => sum + gzipSize(file), 0);
/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

let tooLarge = 0;
/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} limit
 */
function report(what, bytes, limit) {
	const ok = bytes > 0 && bytes <= limit;
	if (!ok) tooLarge += 1;
	console.log(`${ok ? 'ok  ' : 'OVER'} ${what}: ${kB(bytes)} of ${kB(limit)}`);
}

for (const name of readdirSync(join(site, 'lessons')).filter((file) => file.endsWith('.html'))) {
	const { first, later } = scriptsOf(join(site, 'lessons', name));
	report(`lessons/${name}, scripts of the first view, gzip`, total(first), budget.firstView);
	report(
		`lessons/${name}, with solver and mathjs, gzip`,
		total(first) + total(later),
		budget.allScripts
	);
	if (process.argv.includes('--list')) {
		for (const file of first) console.log(`  first ${kB(gzipSize(file))} ${file}`);
		for (const file of later) console.log(`  later ${kB(gzipSize(file))} ${file}`);
	}
}
const assets = join(site, '_app/immutable/assets');
const fonts = readdirSync(assets).filter((file) => file.endsWith('.woff2'));
report(
	'fonts',
	fonts.reduce((sum, file) => sum + statSync(join(assets, file)).size, 0),
	budget.fonts
);
process.exit(tooLarge ? 1 : 0);
