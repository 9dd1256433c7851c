/** lrsnash, the fastest exact solver of others (Debian package lrslib), timed on the same games. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { least } from './measure.mjs';

/** @typedef {{ A: string[][], B: string[][] }} Game */

/** How often each game is given to it; the least time counts, as for ours. */
const TIMES = 5;

/**
 * A way to time it, or null if it is not installed.
 * @returns {{ run: (game: Game) => { ms: number, equilibria: number }, startUp: number, end: () => void } | null}
 */
export function findLrsnash() {
	const { error } = spawnSync('lrsnash', ['-h']);
	if (error) return null;
	const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
	const file = join(folder, 'game');
	const call = () => spawnSync('lrsnash', ['-s', file], { encoding: 'utf8' }).stdout;
	/** @param {Game} game */
	const write = ({ A, B }) => {
		const lines = (/** @type {string[][]} */ matrix) =>
			matrix.map((row) => row.join(' ')).join('\n');
		writeFileSync(file, `${A.length} ${A[0]?.length}\n\n${lines(A)}\n\n${lines(B)}\n`);
	};
	write({ A: [['0']], B: [['0']] });
	const startUp = least(call, 40);
	return {
		startUp,
		run(game) {
			write(game);
			let output = '';
			const ms = least(() => (output = call()), TIMES) - startUp;
			const found = /Number of equilibria found: (\d+)/.exec(output)?.[1];
			return { ms: Math.max(ms, 0.01), equilibria: Number(found) };
		},
		end: () => rmSync(folder, { recursive: true })
	};
}
