/**
 * `npm run --silent solve`: the solver without a browser (see README). Bundles src/cli.ts when the
 * sources changed, then runs it; nothing but answers goes to standard output.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfMissing, root } from './install.mjs';

// npm runs scripts in the project; file names are meant from where the reader stands.
const here = process.env.INIT_CWD ?? process.cwd();
installIfMissing();
const { fingerprint } = await import('./build.mjs');

const folder = '.parley/solve';
const bundle = join(root, folder, 'cli.mjs');
const stamp = join(root, folder, 'made-of');
const now = fingerprint([
	'src/lib/exact',
	'src/lib/game',
	'src/lib/solver',
	'src/lib/models',
	'src/cli.ts'
]);

if (!existsSync(bundle) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
	const { build } = await import('vite');
	await build({
		configFile: false,
		logLevel: 'error',
		root,
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		ssr: { noExternal: true },
		build: {
			ssr: 'src/cli.ts',
			outDir: folder,
			emptyOutDir: true,
			target: 'node20',
			rollupOptions: { output: { entryFileNames: 'cli.mjs' } }
		}
	});
	writeFileSync(stamp, now);
}

process.chdir(here);
await import(pathToFileURL(bundle).href);
