/** The explanations of all golden games, held against the matrices themselves. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toFraction, type Rational } from '$lib/exact/rational';
import { analyse } from '$lib/solver/analyse';
import type { Sentence } from '$lib/solver/analysis';
import { plain, text } from './forms';

interface GoldenGame {
	readonly id: string;
	readonly A: readonly (readonly (number | string)[])[];
	readonly B: readonly (readonly (number | string)[])[];
}

const games = readFileSync('tests/golden/bimatrix.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as GoldenGame);

/** Sentences, counted by their ends: numbers are parts of their own, so no point is a decimal point. */
function sentencesIn(sentence: Sentence): number {
	const words = sentence.map((part) => (typeof part === 'string' ? part : 'x')).join('');
	return words.match(/[.!?](?= [A-Zx]|$)/g)?.length ?? 0;
}

/** What is wrong with the explanation of a game; nothing, it is hoped. */
function faultsOf({ id, A, B }: GoldenGame): string[] {
	const pay = (player: number, i: number, j: number) =>
		toFraction(String((player === 0 ? A : B)[i]?.[j]) as Rational);
	const form = plain(A.map((row, i) => row.map((a, j) => `${a},${B[i]?.[j]}`)));
	const analysis = analyse({ form, values: {} });
	if (analysis.kind !== 'analysed' || analysis.answer.kind !== 'solved') return [`${id}: refused`];
	const { explanation, answer } = analysis;
	if (!explanation) return [`${id}: no explanation`];

	const faults: string[] = [];
	const equilibria: (readonly [number, number])[] = [];
	for (const [i, row] of explanation.cells.entries()) {
		for (const [j, cell] of row.entries()) {
			if (cell.kind === 'equilibrium') equilibria.push([i, j]);
			else if (cell.moves.length === 0) faults.push(`${id}: nobody moves from ${i}, ${j}`);
			else {
				for (const { player, from, to, gain } of cell.moves) {
					const there = player === 0 ? pay(0, to, j) : pay(1, i, to);
					const gained = there.sub(pay(player, i, j));
					if (from !== (player === 0 ? i : j) || !gained.equals(toFraction(gain)) || gained.s < 0n)
						faults.push(`${id}: player ${player} does not gain ${gain} from ${i}, ${j}`);
				}
			}
		}
	}
	if (String(equilibria) !== String(answer.pure)) faults.push(`${id}: other pure equilibria`);
	const lengths = [
		[explanation.equilibria, answer.equilibria],
		[explanation.dominated, answer.dominated],
		[explanation.components, answer.components.list]
	] as const;
	for (const [sentences, things] of lengths)
		if (sentences.length !== things.length) faults.push(`${id}: a sentence is missing`);
	if (sentencesIn(explanation.summary) > 2) faults.push(`${id}: the summary is too long`);
	const all = [
		explanation.summary,
		...explanation.cells.flat().map(({ sentence }) => sentence),
		...explanation.equilibria,
		...explanation.dominated,
		...explanation.components
	];
	for (const sentence of all) {
		const words = text(sentence);
		const whole = /^[A-Z0-9].*[a-z0-9)”]\.$/.test(words);
		const odd = /undefined|null|NaN|\[object| {2}|\.\.|,,| ,|nothing\.$/.test(words);
		if (!whole || odd) faults.push(`${id}: “${words}”`);
	}
	return faults;
}

test('all 921 golden games are explained in whole, true sentences', () => {
	expect(games).toHaveLength(921);
	expect(games.flatMap(faultsOf)).toEqual([]);
}, 60_000);
