/**
 * Serves the built site as a plain static host would: files, `page` for `page.html`, and the
 * site's own 404 page with its status. Looks for a free port upwards from the one asked for.
 *
 *   node scripts/serve.mjs [--port 4173] [--strict]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '4173' },
		strict: { type: 'boolean', default: false }
	}
});

if (!existsSync('build/index.html')) {
	console.error('There is no built site yet: run "npm start", or "npm run build" first.');
	process.exit(1);
}

const notFoundPage = readFileSync('build/404.html');
const site = sirv('build', { extensions: ['html'], etag: true, gzip: true, brotli: true });
const server = createServer((request, response) =>
	site(request, response, () => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(notFoundPage);
	})
);

let port = Number(values.port);
const lastPort = values.strict ? port : port + 100;
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code === 'EADDRINUSE' && port < lastPort) return server.listen(++port);
	console.error(`Could not serve on port ${port}: ${error.message}`);
	process.exit(1);
});
server.on('listening', () => console.log(`\n  Parley is at http://localhost:${port}/\n`));
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.on(signal, () => {
		server.close();
		server.closeAllConnections();
		process.exit(0);
	});
}
server.listen(port);
