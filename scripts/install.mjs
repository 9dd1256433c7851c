/** What every command of this project does first: install what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Parley needs Node 20.19 or newer; this is ${process.versions.node}.`);
	process.exit(1);
}

/**
 * Installs the packages of the lock file unless they are there already. Everything that the
 * installer prints goes to standard error, so that a command's own output stays clean.
 */
export function installIfMissing() {
	const installed = 'node_modules/.package-lock.json';
	if (
		existsSync(installed) &&
		statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
	) {
		return;
	}
	console.error('Installing packages …');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error('The packages could not be installed: see the messages above, then try again.');
		process.exit(1);
	}
}
