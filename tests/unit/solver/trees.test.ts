/** Trees: known crises, textbook games, and files that are not what they should be. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEfg } from '$lib/game/efg';
import type { GameTree } from '$lib/game/tree';
import { answerEfg } from '$lib/solver/cli';
import { subgamePerfect } from '$lib/solver/trees/subgamePerfect';

type Fields = Record<string, unknown>;

const folder = new URL('../../golden/trees/', import.meta.url);
const names = readdirSync(folder)
	.filter((name) => name.endsWith('.efg'))
	.map((name) => name.replace('.efg', ''));
const source = (name: string) => readFileSync(new URL(`${name}.efg`, folder), 'utf8');

const asSet = (list: unknown) => new Set((list as unknown[]).map((one) => JSON.stringify(one)));
/** An object's fields in the order of their names, so that equal objects have equal text. */
const sorted = (profile: unknown) =>
	Object.fromEntries(Object.entries(profile as object).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('known crises', () => {
	test.each(names)('%s', (name) => {
		const known = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Fields;
		const answer = JSON.parse(answerEfg(name, source(name))) as Fields;
		for (const field of [
			'title',
			'players',
			'nodes',
			'terminals',
			'perfect_information',
			'subgame_roots',
			'pure_spe_count',
			'pure_ne_reduced_count'
		]) {
			expect(answer[field], field).toEqual(known[field]);
		}
		for (const field of ['pure_spe_payoffs', 'pure_ne_reduced']) {
			expect(asSet(answer[field]), field).toEqual(asSet(known[field]));
		}
		expect(answer.reduced_strategies).toEqual(known.reduced_strategies);
		const equilibria = (fields: Fields) =>
			asSet(
				(fields.pure_spe as Fields[]).map(({ profile, payoffs }) => [sorted(profile), payoffs])
			);
		expect(equilibria(answer)).toEqual(equilibria(known));
		if (known.extreme_ne) {
			expect(answer.extreme_ne_count).toBe(known.extreme_ne_count);
			expect(answer.component_count).toBe(known.component_count);
			expect(asSet(answer.extreme_ne)).toEqual(asSet(known.extreme_ne));
		}
	});

	test('all twelve are here', () => {
		expect(names).toHaveLength(12);
	});
});

function treeOf(text: string): GameTree {
	const reading = readEfg(text);
	if (reading.kind === 'refused') throw new Error(`${reading.line}: ${reading.why}`);
	return reading.tree;
}

describe('textbook trees', () => {
	test('a centipede is stopped at once, whatever is passed up', () => {
		const rounds = 6;
		const lines = Array.from({ length: rounds }, (_, k) => {
			const [own, other] = [2 ** (k + 1), 2 ** k / 2];
			const pay = k % 2 ? `${other}, ${own}` : `${own}, ${other}`;
			return `p "" ${(k % 2) + 1} ${k + 1} "" { "take" "pass" } 0\nt "" ${k + 1} "" { ${pay} }`;
		});
		const tree = treeOf(
			`EFG 2 R "Centipede" { "A" "B" }\n${lines.join('\n')}\nt "" 99 "" { 64, 16 }`
		);
		const answer = subgamePerfect(tree);
		expect(answer).toMatchObject({ kind: 'solved', count: 1n, payoffs: [['2', '1/2']] });
	});

	test('a tie multiplies equilibria: the responder to nothing may accept or refuse', () => {
		const tree = treeOf(
			`EFG 2 R "Ultimatum" { "A" "B" }
			p "" 1 1 "" { "keep all" "keep half" } 0
			p "" 2 1 "" { "accept" "refuse" } 0
			t "" 1 "" { 2, 0 }
			t "" 2 "" { 0, 0 }
			p "" 2 2 "" { "accept" "refuse" } 0
			t "" 3 "" { 1, 1 }
			t "" 2 "" 0`.replace('t "" 2 "" 0', 't "" 4 "" { 0, 0 }')
		);
		const answer = subgamePerfect(tree);
		expect(answer).toMatchObject({ kind: 'solved', count: 2n });
		expect(asSet(answer.kind === 'solved' && answer.payoffs)).toEqual(
			asSet([
				['2', '0'],
				['1', '1']
			])
		);
	});

	test('as many equilibria as there are ties: counted exactly, and a sample listed', () => {
		// Ten decisions, each of a player who does not care.
		const build = (depth: number): string =>
			depth === 0
				? `t "" 1 "" { 0 }`
				: `p "" 1 ${(sets += 1)} "" { "l" "r" } 0\n${build(depth - 1)}\n${build(depth - 1)}`;
		let sets = 0;
		const answer = subgamePerfect(treeOf(`EFG 2 R "Ties" { "A" }\n${build(6)}`));
		expect(answer).toMatchObject({ kind: 'solved', count: 2n ** 63n });
		expect(answer.kind === 'solved' && answer.equilibria).toHaveLength(200);
	});

	test('matching pennies as a tree has no pure subgame-perfect equilibrium', () => {
		const tree = treeOf(`EFG 2 R "Pennies" { "A" "B" }
			p "" 1 1 "" { "h" "t" } 0
			p "" 2 1 "" { "h" "t" } 0
			t "" 1 "" { 1, -1 }
			t "" 2 "" { -1, 1 }
			p "" 2 1 "" { "h" "t" } 0
			t "" 2
			t "" 1`);
		expect(subgamePerfect(tree)).toMatchObject({ kind: 'solved', count: 0n });
	});
});

describe('files that are not what they should be', () => {
	test.each([
		['EFG 3 R "x" { "A" }', 'Expected 2'],
		['EFG 2 R "x" { }', 'one to 8 players'],
		['EFG 2 R "x" { "A" } p "" 2 1 "" { "l" } 0', 'no player 2'],
		['EFG 2 R "x" { "A" } p "" 1 1 "" { "l" "r" } 0 t "" 1 "" { 1 }', 'Expected p or c or t'],
		['EFG 2 R "x" { "A" } t "" 1 "" { 1, 2 }', 'a payoff for each of the 1 players'],
		['EFG 2 R "x" { "A" } t "" 7', 'Outcome 7 has no payoffs yet'],
		['EFG 2 R "x" { "A" } c "" 1 "" { "l" 1/2 "r" 1/3 } 0', 'add up to 5/6'],
		['EFG 2 R "x" { "A" } t "" 1 "" { 1 } t "" 1', 'The tree ends before this']
	])('%s is refused with a reason', (text, reason) => {
		const reading = readEfg(text);
		expect(reading.kind === 'refused' && reading.why).toContain(reason);
	});

	test('10,000 damaged files: always an answer, never an error', () => {
		let state = 3;
		const draw = (below: number) => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return Math.floor((state / 2 ** 32) * below);
		};
		const signs = '"{}/-0123456789 pct\n,e.';
		const texts = names.map(source);
		let refused = 0;
		for (let k = 0; k < 10_000; k += 1) {
			const text = texts[draw(texts.length)]!;
			const at = draw(text.length);
			const gone = draw(4);
			const damaged = text.slice(0, at) + signs[draw(signs.length)]! + text.slice(at + gone);
			const reading = readEfg(damaged);
			if (reading.kind === 'refused') {
				refused += 1;
				expect(reading.line).toBeGreaterThan(0);
			}
		}
		expect(refused).toBeGreaterThan(2000);
	});
});
