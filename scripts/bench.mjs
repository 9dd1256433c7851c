/**
 * `npm run bench`: measures speed with every tests/bench/*.bench.mjs, one after the other so that they
 * do not disturb each other, and prints their tables. Name some to run only those:
 *
 *   npm run bench -- solver
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { installIfMissing } from './install.mjs';

installIfMissing();

const folder = 'tests/bench';
const ending = '.bench.mjs';
const names = readdirSync(folder)
	.filter((file) => file.endsWith(ending))
	.map((file) => file.slice(0, -ending.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length) {
	console.error(`No such bench: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
	process.exit(2);
}

let failed = 0;
for (const name of asked.length ? asked : names) {
	console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
	const { status } = spawnSync(process.execPath, [`${folder}/${name}${ending}`], {
		stdio: 'inherit'
	});
	if (status !== 0) failed += 1;
}
process.exit(failed ? 1 : 0);
