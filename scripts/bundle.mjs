/**
 * Bundles a TypeScript entry for Node, with `$lib` as in the app, unless there is a bundle of exactly
 * these sources. Several may run at once: each builds in a folder of its own, and the first that is
 * ready is kept.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
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
	const made = fingerprint([...rooms, entry, 'package-lock.json']).slice(0, 16);
	const file = join(folder, made, 'bundle.mjs');
	if (!existsSync(file)) {
		const old = existsSync(folder) ? readdirSync(folder) : [];
		const fresh = join(folder, `${made}-${process.pid}`);
		const { build } = await import('vite');
		await build({
			configFile: false,
			logLevel: 'error',
			root,
			resolve: { alias: { $lib: join(root, 'src/lib') } },
			ssr: { noExternal: true },
			build: {
				ssr: entry,
				outDir: fresh,
				emptyOutDir: true,
				target: 'node20',
				rollupOptions: { output: { entryFileNames: 'bundle.mjs' } }
			}
		});
		try {
			renameSync(fresh, join(folder, made));
		} catch (error) {
			if (!existsSync(file)) throw error;
			rmSync(fresh, { recursive: true });
		}
		for (const one of old) {
			if (!one.includes('-')) rmSync(join(folder, one), { recursive: true, force: true });
		}
	}
	return pathToFileURL(file).href;
}
