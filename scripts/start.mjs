/** `npm start`: installs what is missing, builds if the sources changed, serves, prints the address. */
import { installIfMissing } from './install.mjs';

installIfMissing();
const { buildIfChanged } = await import('./build.mjs');
if (!buildIfChanged()) {
	console.error('The site could not be built: the first message above says where.');
	process.exit(1);
}
await import('./serve.mjs');
