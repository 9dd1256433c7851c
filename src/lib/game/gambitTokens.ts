/** The words of Gambit's file formats: quoted texts, braces, numbers; commas are blanks. */
import type { Rational } from '$lib/exact/rational';
import { readPayoff } from './bimatrix';

export interface Token {
	readonly kind: 'text' | 'word' | '{' | '}' | 'end';
	readonly text: string;
	/** Where it begins, in characters from 0. */
	readonly at: number;
}

/** Why a file can't be read, and where. */
export class FileFault extends Error {
	constructor(
		why: string,
		readonly at: number
	) {
		super(why);
	}
}

/**
 * Line and column, from 1, of a place in a text.
 *
 * @example placeIn('NFG 1\nR', 6) // { line: 2, column: 1 }
 */
export function placeIn(source: string, at: number): { line: number; column: number } {
	const before = source.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function* tokens(source: string): Generator<Token> {
	const shape = /"((?:[^"\\]|\\.)*)"|([{}])|,|([^\s{}",]+)|(")/g;
	for (const match of source.matchAll(shape)) {
		const [whole, text, brace, word, open] = match;
		if (open) throw new FileFault('A quoted text does not end.', match.index);
		if (whole === ',') continue;
		if (brace) yield { kind: brace as '{' | '}', text: brace, at: match.index };
		else if (word) yield { kind: 'word', text: word, at: match.index };
		else yield { kind: 'text', text: (text ?? '').replace(/\\(.)/g, '$1'), at: match.index };
	}
}

/** Reads tokens with one ahead. Every method throws a `FileFault` on what it does not expect. */
export class TokenReader {
	readonly #tokens: Iterator<Token>;
	readonly #end: number;
	/** The token that comes next. */
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

	/** @param what how to call it, if something else is there */
	expect(kind: Token['kind'], what: string): Token {
		if (this.ahead.kind === kind) return this.next();
		throw new FileFault(`Expected ${what}, found ${this.ahead.text}.`, this.ahead.at);
	}

	/** One of some words. */
	word(...allowed: readonly string[]): string {
		const { text, at } = this.expect('word', allowed.join(' or '));
		if (allowed.includes(text)) return text;
		throw new FileFault(`Expected ${allowed.join(' or ')}, found ${text}.`, at);
	}

	/** Any exact number: 3, −1/2, 0.25, 1e-3. */
	number(): Rational {
		const token = this.expect('word', 'a number');
		const reading = readPayoff(token.text);
		if (reading.kind === 'number') return reading.value;
		throw new FileFault(reading.why, token.at);
	}

	/** A number of things, up to six digits. */
	count(what: string): number {
		const token = this.expect('word', what);
		if (/^\d{1,6}$/.test(token.text)) return Number(token.text);
		throw new FileFault(`${token.text} is not ${what}.`, token.at);
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
