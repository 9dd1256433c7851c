/**
 * Bundles a TypeScript entry for Node, with `$lib` as in the app, unless the last bundle was made from
 * exactly these sources.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './build.mjs';
import { root } from './install.mjs';

/** The rooms that run without a browser. */
const rooms = ['src/lib/exact', 'src/lib/game', 'src/lib/solver', 'src/lib/models'];

/**
 * @param {string} entry a file of the project, such as `src/cli.ts`
 * @param {string} name of the folder under `.parley` that keeps the bundle
 * @returns {Promise<string>} the address to import
 */
export async function bundle(entry, name) {
	const folder = join(root, '.parley', name);
	const file = join(folder, 'bundle.mjs');
	const stamp = join(folder, 'made-of');
	const now = fingerprint([...rooms, entry, 'package-lock.json']);
	const isCurrent = existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
	if (!isCurrent) {
		const { build } = await import('vite');
		await build({
			configFile: false,
			logLevel: 'error',
			root,
			resolve: { alias: { $lib: join(root, 'src/lib') } },
			ssr: { noExternal: true },
			build: {
				ssr: entry,
				outDir: folder,
				emptyOutDir: true,
				target: 'node20',
				rollupOptions: { output: { entryFileNames: 'bundle.mjs' } }
			}
		});
		writeFileSync(stamp, now);
	}
	return pathToFileURL(file).href;
}
