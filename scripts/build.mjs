/** Builds the site unless the last build was made from exactly these sources. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = '.parley/build-of';
const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A fingerprint of files and folders: changes when any file's name or content does.
 * @param {string[]} paths
 * @param {string} [salt]
 */
export function fingerprint(paths, salt = '') {
	const hash = createHash('sha256').update(salt);
	for (const file of paths.flatMap(filesUnder).sort()) {
		hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

/**
 * @param {{ force?: boolean }} [options]
 * @returns {boolean} whether there is a good build now
 */
export function buildIfChanged({ force = false } = {}) {
	const now = fingerprint(sources, process.env.BASE_PATH ?? '');
	const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	if (!force && now === last && existsSync('build/index.html')) return true;
	console.error('Building the site …');
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		stdio: ['ignore', 2, 2]
	});
	if (status !== 0) return false;
	mkdirSync('.parley', { recursive: true });
	writeFileSync(stamp, now);
	return true;
}
