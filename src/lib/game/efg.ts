/**
 * Gambit's extensive-form files (.efg, format 2): a prologue with title and players, then the nodes,
 * each before its children: `p` a personal node, `c` a chance node, `t` a terminal one. Names and
 * payoffs of information sets and outcomes stand where they first appear and may be left out later.
 */
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import { FileFault, placeIn, TokenReader } from './gambitTokens';
import type { GameTree, InformationSet, TreeNode } from './tree';

export type EfgReading =
	| { readonly kind: 'tree'; readonly tree: GameTree }
	/** What is wrong, with line and column from 1. */
	| {
			readonly kind: 'refused';
			readonly why: string;
			readonly line: number;
			readonly column: number;
	  };

const MOST_NODES = 20_000;
const MOST_PLAYERS = 8;

/**
 * Never throws. Costs time in proportion to the text.
 *
 * @example readEfg('EFG 2 R "One" { "Ann" } t "" 1 "" { 3 }') // a tree of one end that pays Ann 3
 */
export function readEfg(source: string): EfgReading {
	try {
		return { kind: 'tree', tree: new EfgReader(new TokenReader(source)).read() };
	} catch (error) {
		if (!(error instanceof FileFault)) throw error;
		return { kind: 'refused', why: error.message, ...placeIn(source, error.at) };
	}
}

interface OpenSet {
	readonly name: string;
	readonly player: number;
	readonly actions: readonly string[];
	readonly members: number[];
}

class EfgReader {
	readonly #reader: TokenReader;
	#players: readonly string[] = [];
	readonly #nodes: TreeNode[] = [];
	readonly #sets = new Map<string, OpenSet>();
	readonly #chanceSets = new Map<number, readonly (readonly [string, Rational])[]>();
	readonly #outcomes = new Map<number, readonly Rational[]>();

	constructor(reader: TokenReader) {
		this.#reader = reader;
	}

	read(): GameTree {
		const reader = this.#reader;
		reader.word('EFG');
		reader.word('2');
		reader.word('R', 'D');
		const title = reader.expect('text', 'the title in quotes').text;
		const at = reader.ahead.at;
		this.#players = reader.list(() => reader.expect('text', 'a player’s name in quotes').text);
		if (!this.#players.length || this.#players.length > MOST_PLAYERS) {
			throw new FileFault(`A tree needs one to ${MOST_PLAYERS} players.`, at);
		}
		if (reader.ahead.kind === 'text') reader.next();
		this.#readNodes();
		if (reader.ahead.kind !== 'end') {
			throw new FileFault(`The tree ends before this: ${reader.ahead.text}.`, reader.ahead.at);
		}
		const informationSets: InformationSet[] = [...this.#sets.values()];
		return { title, players: this.#players, nodes: this.#nodes, informationSets };
	}

	/** All nodes, in the order of the file, without recursion: a file may be as deep as it is long. */
	#readNodes(): void {
		interface Open {
			readonly children: number[];
			readonly count: number;
		}
		const open: Open[] = [];
		do {
			const at = this.#reader.ahead.at;
			if (this.#nodes.length >= MOST_NODES) {
				throw new FileFault(`A tree may have ${MOST_NODES} nodes here, and this one has more.`, at);
			}
			const index = this.#nodes.length;
			open.at(-1)?.children.push(index);
			const kind = this.#reader.word('p', 'c', 't');
			this.#reader.expect('text', 'the node’s name in quotes');
			const children: number[] = [];
			const node =
				kind === 't'
					? { kind: 'end' as const, payoffs: this.#outcome() }
					: kind === 'p'
						? this.#personal(index, children)
						: this.#chance(children);
			this.#nodes.push(node);
			if (node.kind === 'decision') {
				const set = [...this.#sets.values()][node.informationSet]!;
				open.push({ children, count: set.actions.length });
			} else if (node.kind === 'chance') open.push({ children, count: node.chances.length });
			while (open.length && open.at(-1)!.children.length === open.at(-1)!.count) open.pop();
		} while (open.length);
	}

	#personal(index: number, children: number[]): TreeNode {
		const reader = this.#reader;
		const at = reader.ahead.at;
		const player = reader.count('a player’s number');
		if (player < 1 || player > this.#players.length) {
			throw new FileFault(`There is no player ${player}.`, at);
		}
		const name = `${player}:${reader.count('the number of an information set')}`;
		if (reader.ahead.kind === 'text') reader.next();
		const known = this.#sets.get(name);
		let actions = known?.actions;
		if (reader.ahead.kind === '{') {
			const listAt = reader.ahead.at;
			const listed = reader.list(() => reader.expect('text', 'an action in quotes').text);
			if (!listed.length) throw new FileFault('A player needs an action here.', listAt);
			if (known && known.actions.length !== listed.length) {
				throw new FileFault(
					`Information set ${name} has ${known.actions.length} actions elsewhere, and ${listed.length} here.`,
					listAt
				);
			}
			actions = known?.actions ?? listed;
		}
		if (!actions) throw new FileFault(`Information set ${name} has no actions yet.`, at);
		if (known) known.members.push(index);
		else this.#sets.set(name, { name, player: player - 1, actions, members: [index] });
		const informationSet = [...this.#sets.keys()].indexOf(name);
		return {
			kind: 'decision',
			player: player - 1,
			informationSet,
			children,
			payoffs: this.#outcome()
		};
	}

	#chance(children: number[]): TreeNode {
		const reader = this.#reader;
		const at = reader.ahead.at;
		const number = reader.count('the number of a chance move');
		if (reader.ahead.kind === 'text') reader.next();
		if (reader.ahead.kind === '{') {
			const moves = reader.list(
				() => [reader.expect('text', 'a move in quotes').text, reader.number()] as const
			);
			const total = moves.reduce((sum, [, chance]) => sum.add(toFraction(chance)), new Fraction(0));
			const negative = moves.some(([, chance]) => chance.startsWith('-'));
			if (!moves.length || negative || !total.equals(1)) {
				throw new FileFault(
					`The chances of a chance move must add up to 1; here they add up to ${toRational(total)}.`,
					at
				);
			}
			this.#chanceSets.set(number, moves);
		}
		const moves = this.#chanceSets.get(number);
		if (!moves) throw new FileFault(`Chance move ${number} has no chances yet.`, at);
		return {
			kind: 'chance',
			chances: moves.map(([, chance]) => chance),
			children,
			payoffs: this.#outcome()
		};
	}

	/** `0`, or an outcome's number with its name and payoffs where it first appears. */
	#outcome(): readonly Rational[] {
		const reader = this.#reader;
		const at = reader.ahead.at;
		const number = reader.count('the number of an outcome');
		if (reader.ahead.kind === 'text') reader.next();
		if (reader.ahead.kind === '{') {
			const payoffs = reader.list(() => reader.number());
			if (payoffs.length !== this.#players.length) {
				throw new FileFault(
					`An outcome needs a payoff for each of the ${this.#players.length} players, and this one has ${payoffs.length}.`,
					at
				);
			}
			this.#outcomes.set(number, payoffs);
		}
		if (number === 0) return this.#players.map(() => '0');
		const payoffs = this.#outcomes.get(number);
		if (!payoffs) throw new FileFault(`Outcome ${number} has no payoffs yet.`, at);
		return payoffs;
	}
}
