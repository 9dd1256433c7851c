/** Entry of `npm run solve` (scripts/solve.mjs): puts the solver and the course's models together. */
import { findGame } from '$lib/models';
import { answerEfg, answerLine, answerNfg } from '$lib/solver/cli';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

const usage = `usage: npm run --silent solve -- FILE …         one JSON object for each .nfg or .efg file
       npm run --silent solve -- --jsonl        JSON lines from standard input, answered in order`;

const inputs = process.argv.slice(2);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// Whoever reads the answers has seen enough.
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

if (inputs.length === 1 && inputs[0] === '--jsonl') {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
		if (line.trim()) process.stdout.write(`${answerLine(line, findGame)}\n`);
	}
} else if (inputs.length && !inputs.some((input) => input.startsWith('-'))) {
	for (const file of inputs) {
		const source = await readFile(file, 'utf8').catch((error: Error) => error);
		const answer =
			typeof source === 'string'
				? (file.endsWith('.efg') ? answerEfg : answerNfg)(file, source)
				: JSON.stringify({ id: file, error: `It could not be read: ${source.message}` });
		process.stdout.write(`${answer}\n`);
	}
} else {
	console.error(usage);
	process.exitCode = 2;
}
