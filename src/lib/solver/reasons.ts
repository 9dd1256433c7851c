/**
 * Reasons as data: what a student can check by hand for each thing that the solver says. No words
 * here; `words.ts` finds them. Actions are indices; `against` is an action of the other player.
 */
import { compareRationals, toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { Fraction } from '$lib/exact/rational';
import type { CellEdits, EvaluatedGame, GameForm } from '$lib/game/types';
import type { Mixture, Solution } from './types';

/** A game with its numbers and its answer: what reasons are found in. */
export interface SolvedGame {
	readonly form: GameForm;
	readonly edits: CellEdits;
	readonly game: EvaluatedGame;
	readonly solution: Solution;
	/** `payoffs[player][own][against]`, the player's own payoffs. */
	readonly payoffs: readonly [Payoffs, Payoffs];
}

type Payoffs = readonly (readonly Fraction[])[];

/** A payoff and, where it comes from one, its formula: null for plain numbers and edited cells. */
export interface Worth {
	readonly value: Rational;
	readonly formula: string | null;
}

/** An action and what it pays against a given action of the other. */
export interface Choice {
	readonly action: number;
	readonly worth: Worth;
}

/** A player gains by moving. */
export interface Move {
	readonly player: 0 | 1;
	readonly against: number;
	readonly from: Choice;
	readonly to: Choice;
	readonly gain: Rational;
}

/** A player stays: none of its other actions pays more. */
export interface Hold {
	readonly player: 0 | 1;
	readonly against: number;
	readonly own: Choice;
	/** Other actions that pay exactly as much. */
	readonly ties: readonly number[];
	/** The best of those that pay less, and by how much less; null if none does. */
	readonly next: (Choice & { readonly slack: Rational }) | null;
}

export type CellProof =
	| {
			readonly kind: 'equilibrium';
			readonly row: number;
			readonly column: number;
			readonly strict: boolean;
			readonly holds: readonly [Hold, Hold];
	  }
	| {
			readonly kind: 'deviation';
			readonly row: number;
			readonly column: number;
			/** One or two: each player who gains, with its best move. */
			readonly moves: readonly Move[];
	  };

/** One action of a mixture and its chance, greater than 0. */
export interface Share {
	readonly action: number;
	readonly chance: Rational;
}

/** One player in a mixed equilibrium: what it plays, and what each action it uses pays it. */
export interface Side {
	readonly player: 0 | 1;
	readonly shares: readonly Share[];
	readonly pays: Rational;
}

export type EquilibriumProof =
	| { readonly kind: 'pure'; readonly proof: Extract<CellProof, { kind: 'equilibrium' }> }
	| { readonly kind: 'mixed'; readonly sides: readonly [Side, Side] };

/** `better` against `worse`, one comparison for each action of the other. */
export interface DominanceProof {
	readonly player: 0 | 1;
	readonly kind: 'strict' | 'weak';
	readonly worse: number;
	readonly better: readonly Share[];
	readonly margins: readonly {
		readonly against: number;
		readonly better: Worth;
		readonly worse: Worth;
		readonly gain: Rational;
	}[];
}

/** A component: every mixture of the listed mixtures of each side, in one or more pieces. */
export interface ComponentShape {
	/** A single equilibrium, not part of a continuum. */
	readonly isolated: boolean;
	readonly pieces: readonly {
		readonly sides: readonly [readonly Mixture[], readonly Mixture[]];
	}[];
}

/** Puts a solved game together. Cost: one Fraction per payoff. */
export function solvedGame(
	form: GameForm,
	edits: CellEdits,
	game: EvaluatedGame,
	solution: Solution
): SolvedGame {
	const { A, B } = game.matrix;
	const row = A.map((payoffs) => payoffs.map(toFraction));
	const column = (B[0] ?? []).map((_, j) => B.map((payoffs) => toFraction(payoffs[j] ?? '0')));
	return { form, edits, game, solution, payoffs: [row, column] };
}

/** How many actions a player has. */
export function actionCount({ payoffs }: SolvedGame, player: 0 | 1): number {
	return payoffs[player].length;
}

/** A player's payoff. The indices must be the game's own. */
export function payoff(
	{ payoffs }: SolvedGame,
	player: 0 | 1,
	own: number,
	against: number
): Fraction {
	const value = payoffs[player][own]?.[against];
	if (!value) throw new RangeError(`The game has no action ${own} against ${against}.`);
	return value;
}

/** An action with what it pays, and the formula of the cell if there is one to show. */
export function choice(solved: SolvedGame, player: 0 | 1, action: number, against: number): Choice {
	const [i, j] = player === 0 ? [action, against] : [against, action];
	const formula = solved.form.cells[i]?.[j]?.payoffs[player] ?? '';
	const plain = `${i},${j},${player}` in solved.edits || !/\p{L}/u.test(formula);
	const value = toRational(payoff(solved, player, action, against));
	return { action, worth: { value, formula: plain ? null : formula } };
}

/** A mixture without the actions that it never plays. */
export function shares(mixture: Mixture): readonly Share[] {
	return mixture
		.map((chance, action) => ({ action, chance }))
		.filter(({ chance }) => chance !== '0');
}

/** The one action of a pure mixture, or null. */
export function pureAction(mixture: Mixture): number | null {
	const [only, ...more] = shares(mixture);
	return only && more.length === 0 ? only.action : null;
}

/** The smallest of some rationals, by a key; null of none. The first of equals. */
export function leastBy<T>(items: readonly T[], key: (item: T) => Rational): T | null {
	return items.reduce<T | null>(
		(least, item) => (least === null || compareRationals(key(item), key(least)) < 0 ? item : least),
		null
	);
}
