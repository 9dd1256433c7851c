/**
 * Gambit's strategic-form files (.nfg), both forms: payoffs listed cell by cell, and outcomes by
 * number. Format: Gambit documentation, "The strategic game (.nfg) file format". Strategies of the
 * first player vary fastest. Numbers are exact: integers, decimals, p/q.
 */
import { readNumber } from '$lib/exact/number';
import type { Rational } from '$lib/exact/rational';
import type { Bimatrix } from './types';

export type NfgReading =
	| {
			readonly kind: 'game';
			readonly title: string;
			readonly players: readonly [string, string];
			readonly actions: readonly [readonly string[], readonly string[]];
			readonly matrix: Bimatrix;
	  }
	/** What is wrong, with line and column from 1. */
	| {
			readonly kind: 'refused';
			readonly why: string;
			readonly line: number;
			readonly column: number;
	  };

/** Cells beyond which a file is refused before its payoffs are read. */
const MOST_CELLS = 10_000;

interface Token {
	readonly kind: 'text' | 'word' | '{' | '}' | 'end';
	readonly text: string;
	readonly at: number;
}

class Refusal extends Error {
	constructor(
		why: string,
		readonly at: number
	) {
		super(why);
	}
}

function* tokens(source: string): Generator<Token> {
	const shape = /"((?:[^"\\]|\\.)*)"|([{}])|,|([^\s{}",]+)|(")/g;
	for (const match of source.matchAll(shape)) {
		const [whole, text, brace, word, open] = match;
		if (open) throw new Refusal('A quoted text does not end.', match.index);
		if (whole === ',') continue;
		if (brace) yield { kind: brace as '{' | '}', text: brace, at: match.index };
		else if (word) yield { kind: 'word', text: word, at: match.index };
		else yield { kind: 'text', text: (text ?? '').replace(/\\(.)/g, '$1'), at: match.index };
	}
}

/** Reads a file's tokens with one ahead. */
class Reader {
	readonly #tokens: Iterator<Token>;
	readonly #end: number;
	ahead: Token;

	constructor(source: string) {
		this.#tokens = tokens(source);
		this.#end = source.length;
		this.ahead = this.#pull();
	}

	#pull(): Token {
		const { done, value } = this.#tokens.next();
		return done ? { kind: 'end', text: 'the end of the file', at: this.#end } : value;
	}

	next(): Token {
		const token = this.ahead;
		this.ahead = this.#pull();
		return token;
	}

	expect(kind: Token['kind'], what: string): Token {
		if (this.ahead.kind !== kind) {
			throw new Refusal(`Expected ${what}, found ${this.ahead.text}.`, this.ahead.at);
		}
		return this.next();
	}

	word(text: string): void {
		const token = this.expect('word', text);
		if (token.text !== text) throw new Refusal(`Expected ${text}, found ${token.text}.`, token.at);
	}

	number(): Rational {
		const token = this.expect('word', 'a number');
		const reading = readNumber(token.text);
		if (reading.kind === 'refused') throw new Refusal(reading.why, token.at);
		return reading.value;
	}

	count(what: string): number {
		const token = this.expect('word', what);
		if (!/^\d{1,6}$/.test(token.text)) throw new Refusal(`${token.text} is not ${what}.`, token.at);
		return Number(token.text);
	}

	/** `{ … }` until its closing brace. */
	list<T>(item: () => T): T[] {
		this.expect('{', '{');
		const items: T[] = [];
		while (this.ahead.kind !== '}') items.push(item());
		this.next();
		return items;
	}
}

/** Parses the text of an .nfg file of two players. Never throws. */
export function readNfg(source: string): NfgReading {
	try {
		return read(new Reader(source));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const before = source.slice(0, error.at).split('\n');
		return {
			kind: 'refused',
			why: error.message,
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1
		};
	}
}

function read(reader: Reader): NfgReading {
	reader.word('NFG');
	reader.word('1');
	const arithmetic = reader.next();
	if (!/^[RD]$/.test(arithmetic.text))
		throw new Refusal(`Expected R or D, found ${arithmetic.text}.`, arithmetic.at);
	const title = reader.expect('text', 'the title in quotes').text;
	const playersAt = reader.ahead.at;
	const names = reader.list(() => reader.expect('text', 'a player’s name in quotes').text);
	if (names.length !== 2) {
		throw new Refusal(
			`This file has ${names.length} players; only games of two are read here.`,
			playersAt
		);
	}
	const { sizes, actions } = readActions(reader);
	const [rows = 0, columns = 0] = sizes;
	if (sizes.length !== 2 || rows < 1 || columns < 1) {
		throw new Refusal('Each of the two players needs at least one strategy.', reader.ahead.at);
	}
	if (rows * columns > MOST_CELLS) {
		throw new Refusal(
			`This game has ${rows} × ${columns} cells, which is more than can be solved here.`,
			reader.ahead.at
		);
	}
	// A comment in quotes may stand before the payoffs.
	if (reader.ahead.kind === 'text') reader.next();
	const cells =
		reader.ahead.kind === '{'
			? outcomeCells(reader, rows * columns)
			: payoffCells(reader, rows * columns);
	if (reader.ahead.kind !== 'end') {
		throw new Refusal(
			`There is more here than ${rows} × ${columns} cells: ${reader.ahead.text}.`,
			reader.ahead.at
		);
	}
	const matrix = (player: 0 | 1) =>
		Array.from({ length: rows }, (_, i) =>
			Array.from({ length: columns }, (_, j) => cells[j * rows + i]![player])
		);
	return {
		kind: 'game',
		title,
		players: [names[0]!, names[1]!],
		actions,
		matrix: { A: matrix(0), B: matrix(1) }
	};
}

/** `{ 2 3 }`, or the strategies' names: `{ { "a" "b" } { "c" "d" "e" } }`. */
function readActions(reader: Reader): {
	readonly sizes: readonly number[];
	readonly actions: readonly [readonly string[], readonly string[]];
} {
	const lists = reader.list((): readonly string[] => {
		if (reader.ahead.kind === '{') {
			return reader.list(() => reader.expect('text', 'a strategy’s name in quotes').text);
		}
		const size = reader.count('a number of strategies');
		if (size > MOST_CELLS)
			throw new Refusal(`${size} strategies are more than can be solved here.`, reader.ahead.at);
		return Array.from({ length: size }, (_, index) => String(index + 1));
	});
	return { sizes: lists.map((list) => list.length), actions: [lists[0] ?? [], lists[1] ?? []] };
}

type Cell = readonly [Rational, Rational];

function payoffCells(reader: Reader, count: number): Cell[] {
	return Array.from({ length: count }, (): Cell => [reader.number(), reader.number()]);
}

function outcomeCells(reader: Reader, count: number): Cell[] {
	const outcomes: Cell[] = reader.list((): Cell => {
		reader.expect('{', '{');
		if (reader.ahead.kind === 'text') reader.next();
		const cell: Cell = [reader.number(), reader.number()];
		reader.expect('}', '}');
		return cell;
	});
	return Array.from({ length: count }, (): Cell => {
		const { at } = reader.ahead;
		const index = reader.count('the number of an outcome');
		// Outcome 0 is Gambit's null outcome: nobody gets anything.
		if (index === 0) return ['0', '0'];
		const cell = outcomes[index - 1];
		if (!cell)
			throw new Refusal(`There is no outcome ${index}: the file lists ${outcomes.length}.`, at);
		return cell;
	});
}
