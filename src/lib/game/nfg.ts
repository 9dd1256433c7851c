/**
 * Gambit's strategic-form files (.nfg), both forms: payoffs listed cell by cell, and outcomes by
 * number. Format: Gambit documentation, "The strategic game (.nfg) file format". Strategies of the
 * first player vary fastest. Numbers are exact: integers, decimals, p/q.
 */
import type { Rational } from '$lib/exact/rational';
import { FileFault, placeIn, TokenReader } from './gambitTokens';
import type { Bimatrix } from './types';

export type NfgReading =
	| {
			readonly kind: 'game';
			readonly title: string;
			readonly players: readonly [string, string];
			readonly actions: readonly [readonly string[], readonly string[]];
			readonly matrix: Bimatrix;
	  }
	| {
			readonly kind: 'threePlayers';
			readonly title: string;
			readonly players: readonly string[];
			readonly actions: readonly (readonly string[])[];
			/** One payoff a player for each cell; the last player's strategies vary fastest. */
			readonly payoffs: readonly (readonly Rational[])[];
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

/**
 * Parses the text of an .nfg file of two or three players. Never throws.
 *
 * @example readNfg('NFG 1 R "Pennies" { "Ann" "Ben" } { 2 2 }  1 -1 -1 1 -1 1 1 -1')
 * // matrix A [['1', '-1'], ['-1', '1']]
 */
export function readNfg(source: string): NfgReading {
	try {
		return readGame(new TokenReader(source));
	} catch (error) {
		if (!(error instanceof FileFault)) throw error;
		return { kind: 'refused', why: error.message, ...placeIn(source, error.at) };
	}
}

function readGame(reader: TokenReader): NfgReading {
	reader.word('NFG');
	reader.word('1');
	reader.word('R', 'D');
	const title = reader.expect('text', 'the title in quotes').text;
	const playersAt = reader.ahead.at;
	const players = reader.list(() => reader.expect('text', 'a player’s name in quotes').text);
	if (players.length !== 2 && players.length !== 3) {
		throw new FileFault(
			`This file has ${players.length} players; games of two or three are read here.`,
			playersAt
		);
	}
	const actionsAt = reader.ahead.at;
	const actions = readActions(reader);
	const dims = actions.map(({ length }) => length);
	if (dims.length !== players.length || dims.includes(0)) {
		throw new FileFault(
			`Each of the ${players.length} players needs at least one strategy.`,
			actionsAt
		);
	}
	const shape = dims.join(' × ');
	const count = dims.reduce((product, size) => product * size);
	if (count > MOST_CELLS) {
		throw new FileFault(
			`This game has ${shape} cells, which is more than can be solved here.`,
			actionsAt
		);
	}
	// A comment in quotes may stand before the payoffs.
	if (reader.ahead.kind === 'text') reader.next();
	const readCells = reader.ahead.kind === '{' ? outcomeCells : payoffCells;
	const cells = readCells(reader, count, players.length);
	if (reader.ahead.kind !== 'end') {
		throw new FileFault(
			`There is more here than ${shape} cells: ${reader.ahead.text}.`,
			reader.ahead.at
		);
	}

	/** The cell of a profile, of which the first player's strategy varies fastest. */
	const cellAt = (...profile: readonly number[]) =>
		cells[profile.reduceRight((index, action, player) => index * dims[player]! + action, 0)]!;
	const [first = [], second = [], third] = actions.map((names) => [...names.keys()]);
	if (third) {
		const payoffs = first.flatMap((i) => second.flatMap((j) => third.map((k) => cellAt(i, j, k))));
		return { kind: 'threePlayers', title, players, actions, payoffs };
	}
	const matrix = (player: 0 | 1) => first.map((i) => second.map((j) => cellAt(i, j)[player]!));
	return {
		kind: 'game',
		title,
		players: [players[0]!, players[1]!],
		actions: [actions[0]!, actions[1]!],
		matrix: { A: matrix(0), B: matrix(1) }
	};
}

/** `{ 2 3 }`, or the strategies' names: `{ { "a" "b" } { "c" "d" "e" } }`. */
function readActions(reader: TokenReader): (readonly string[])[] {
	return reader.list((): readonly string[] => {
		if (reader.ahead.kind === '{') {
			return reader.list(() => reader.expect('text', 'a strategy’s name in quotes').text);
		}
		const { at } = reader.ahead;
		const size = reader.count('a number of strategies');
		if (size > MOST_CELLS)
			throw new FileFault(`${size} strategies are more than can be solved here.`, at);
		return Array.from({ length: size }, (_, index) => String(index + 1));
	});
}

/** The players' payoffs in one cell. */
type Cell = readonly Rational[];

function readCell(reader: TokenReader, players: number): Cell {
	return Array.from({ length: players }, () => reader.number());
}

function payoffCells(reader: TokenReader, count: number, players: number): Cell[] {
	return Array.from({ length: count }, () => readCell(reader, players));
}

function outcomeCells(reader: TokenReader, count: number, players: number): Cell[] {
	const outcomes = reader.list((): Cell => {
		reader.expect('{', '{');
		if (reader.ahead.kind === 'text') reader.next();
		const cell = readCell(reader, players);
		reader.expect('}', '}');
		return cell;
	});
	return Array.from({ length: count }, (): Cell => {
		const { at } = reader.ahead;
		const index = reader.count('the number of an outcome');
		// Outcome 0 is Gambit's null outcome: nobody gets anything.
		if (index === 0) return new Array<Rational>(players).fill('0');
		const cell = outcomes[index - 1];
		if (cell) return cell;
		throw new FileFault(`There is no outcome ${index}: the file lists ${outcomes.length}.`, at);
	});
}
