/** The nouns of the explanations, in English: players, actions, cells, payoffs and mixtures. */
import { formulaRuns } from '$lib/exact/mathml';
import { toRational, toFraction, type Rational } from '$lib/exact/rational';
import type { GameForm } from '$lib/game/types';
import type { FormulaRun, Part } from './analysis';
import { pureAction, shares, type Share, type Worth } from './reasons';
import { enumerate, type Phrase } from './sentence';
import type { Mixture } from './types';

/** Characters of a formula in print beyond which it would drown the sentence it stands in. */
const LONGEST_FORMULA = 28;

export interface Nouns {
	player(player: 0 | 1): Part;
	action(player: 0 | 1, action: number): Part;
	/** "Flexible and Firm". */
	actions(player: 0 | 1, actions: readonly number[]): Phrase;
	/** "Firm / Flexible": the row player's action first, as in the matrix. */
	cell(row: number, column: number): Phrase;
	/** "p − c_P = 3/10", or the number alone where there is no formula or it is a long one. */
	worth(worth: Worth): Phrase;
	/** "Flexible", or "Flexible (2/5) and Firm (3/5)". */
	blend(player: 0 | 1, shares: readonly Share[]): Phrase;
	/** What a player does: "plays Firm", "plays Flexible with chance 2/5". */
	play(player: 0 | 1, shares: readonly Share[]): Phrase;
	/** The same for all mixtures of some: "plays Flexible with any chance from 0 to 2/5". */
	playAny(player: 0 | 1, mixtures: readonly Mixture[]): Phrase;
	/** How many actions the player has: with one there is nothing to explain, with two less. */
	choices(player: 0 | 1): number;
}

export function number(value: Rational): Part {
	return { kind: 'number', value };
}

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "two", "2,184": small counts as words, "no" for none. */
export function count(n: number): string {
	return words[n] ?? n.toLocaleString('en-GB');
}

/** "one equilibrium", "two equilibria". */
export function counted(n: number, one: string, many: string): string {
	return `${count(n)} ${n === 1 ? one : many}`;
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The nouns of one game. */
export function nounsOf(form: GameForm): Nouns {
	const symbols = symbolsOf(form);
	const printed = new Map<string, readonly FormulaRun[]>();

	function runs(formula: string): readonly FormulaRun[] {
		const known = printed.get(formula) ?? formulaRuns(formula, symbols);
		printed.set(formula, known);
		return known;
	}

	function player(index: 0 | 1): Part {
		return { kind: 'player', player: index, text: form.players[index].name };
	}

	function action(index: 0 | 1, k: number): Part {
		const text = form.players[index].actions[k]?.name ?? `action ${k + 1}`;
		return { kind: 'action', player: index, text };
	}

	function blend(index: 0 | 1, mix: readonly Share[]): Phrase {
		const [only, ...more] = mix;
		if (only && more.length === 0) return action(index, only.action);
		return enumerate(
			mix.map((share) => [action(index, share.action), ' (', number(share.chance), ')'])
		);
	}

	function play(index: 0 | 1, mix: readonly Share[]): Phrase {
		const [first, second, ...more] = mix;
		if (!first) return 'plays nothing';
		if (!second) return ['plays ', action(index, first.action)];
		if (more.length > 0) return ['plays ', blend(index, mix)];
		const two = form.players[index].actions.length === 2;
		const one: Phrase = [
			'plays ',
			action(index, first.action),
			' with chance ',
			number(first.chance)
		];
		if (two) return one;
		return [one, ' and ', action(index, second.action), ' with chance ', number(second.chance)];
	}

	function playAny(index: 0 | 1, mixtures: readonly Mixture[]): Phrase {
		const [only, ...others] = mixtures;
		if (!only) return 'plays nothing';
		if (others.length === 0) return play(index, shares(only));
		const pure = mixtures.map(pureAction);
		const actionsOf = pure.filter((k) => k !== null);
		if (actionsOf.length === mixtures.length)
			return [
				'mixes ',
				enumerate(actionsOf.sort((a, b) => a - b).map((k) => action(index, k))),
				' in any proportion'
			];
		const used = [...new Set(mixtures.flatMap((m) => shares(m).map((share) => share.action)))].sort(
			(a, b) => a - b
		);
		const [first, second, ...more] = used;
		if (first !== undefined && second !== undefined && more.length === 0) {
			const chances = mixtures
				.map((mixture) => toFraction(mixture[first] ?? '0'))
				.sort((a, b) => a.compare(b))
				.map(toRational);
			const two = form.players[index].actions.length === 2;
			return [
				['plays ', action(index, first), ' with any chance from ', number(chances[0] ?? '0')],
				[' to ', number(chances.at(-1) ?? '1')],
				two ? '' : [' and otherwise ', action(index, second)]
			];
		}
		const shown = mixtures
			.slice(0, 3)
			.map((mixture): Phrase => ['“', blend(index, shares(mixture)), '”']);
		const rest = mixtures.length - shown.length;
		return [
			'plays any mixture of ',
			enumerate(rest > 0 ? [...shown, `${count(rest)} more`] : shown)
		];
	}

	return {
		player,
		action,
		actions: (index, list) => enumerate(list.map((k) => action(index, k))),
		cell: (row, column) => [action(0, row), ' / ', action(1, column)],
		worth({ value, formula }) {
			if (formula === null || formula.includes('?')) return number(value);
			const print = runs(formula);
			const length = print.reduce((sum, { text }) => sum + text.length, 0);
			if (length > LONGEST_FORMULA) return number(value);
			return [{ kind: 'formula', runs: print }, ' = ', number(value)];
		},
		blend,
		play,
		playAny,
		choices: (index) => form.players[index].actions.length
	};
}

/** How names are printed: symbols of parameters and of those derived quantities that have one. */
function symbolsOf({ parameters, derived }: GameForm): Record<string, string> {
	return Object.fromEntries(
		[...parameters, ...derived].flatMap(({ name, symbol }) =>
			symbol === undefined ? [] : [[name, symbol]]
		)
	);
}
