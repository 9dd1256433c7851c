/**
 * `npm run --silent solve`: the solver without a browser (see README). Bundles src/cli.ts when the
 * sources changed, then runs it; nothing but answers goes to standard output.
 */
import { installIfMissing } from './install.mjs';

// npm runs scripts in the project; file names are meant from where the reader stands.
const here = process.env.INIT_CWD ?? process.cwd();
installIfMissing();
const { bundle } = await import('./bundle.mjs');
const cli = await bundle('src/cli.ts', 'solve');
process.chdir(here);
await import(cli);
