/** What a two-player game is, as formulas with parameters and as exact numbers. */
import type { Rational } from '$lib/exact/rational';
import type { SignalingForm, SignalingGame } from './signaling';

/** A player of a strategic game: 0 is the row player, 1 the column player, 2 the slice player. */
export type PlayerIndex = 0 | 1 | 2;

/** A number that a reader may change. All numbers are exact rationals as text. */
export interface Parameter {
	/** Name in formulas and links, e.g. `cA`. */
	readonly name: string;
	/** Symbol in print, with `_` before a subscript, e.g. `c_P`. */
	readonly symbol: string;
	/** Plain name, e.g. "Pakistan's cost of fighting". */
	readonly label: string;
	/** What it means in the case. */
	readonly meaning: string;
	/** Whose number it is, if it belongs to one player: colours its name in text. */
	readonly player?: PlayerIndex;
	readonly unit: string;
	readonly min: Rational;
	readonly max: Rational;
	readonly step: Rational;
	readonly default: Rational;
}

/** A named formula over the parameters and the derived quantities before it. */
export interface Derived {
	readonly name: string;
	readonly formula: string;
	readonly label: string;
	/** Symbol in print, if it has one. */
	readonly symbol?: string;
	/** Show it only in these regimes; elsewhere it has no meaning and may divide by zero. */
	readonly onlyIn?: readonly string[];
}

/** A condition in closed form that says which kind of outcome to expect. Exactly one holds. */
export interface Regime {
	readonly id: string;
	readonly when: string;
	readonly label: string;
}

/** One cell: the payoff formulas of the players in order, and the outcome in a word or two. */
export interface Cell {
	readonly payoffs: readonly [row: string, column: string];
	readonly outcome?: string;
}

export interface PlayerLabels {
	/** Name of the player, e.g. "Kabul". */
	readonly name: string;
	/** Actions in order. `name` is short ("Firm"), `detail` may hold formulas in braces: "insist on {hi}". */
	readonly actions: readonly { readonly name: string; readonly detail?: string }[];
}

/** A two-player game whose payoffs are formulas of parameters: plain data, safe to post to a worker. */
export interface GameForm {
	readonly id: string;
	readonly title: string;
	readonly players: readonly [row: PlayerLabels, column: PlayerLabels];
	readonly parameters: readonly Parameter[];
	/** What must hold for the model to make sense, each with the sentence that says what to do about it. */
	readonly constraints: readonly { readonly formula: string; readonly message: string }[];
	readonly derived: readonly Derived[];
	/** `cells[i][j]` for row action i and column action j. */
	readonly cells: readonly (readonly Cell[])[];
	readonly regimes: readonly Regime[];
	/** The signaling game whose Bayesian normal form `cells` are: the sender's plans against the receiver's. */
	readonly signaling?: SignalingForm;
}

/** A strategic game of two players in exact numbers: `A[i][j]` pays the row player, `B[i][j]` the column player. */
export interface Bimatrix {
	readonly A: readonly (readonly Rational[])[];
	readonly B: readonly (readonly Rational[])[];
}

/** Values by parameter name, exact. */
export type Values = Readonly<Record<string, Rational>>;

/** Payoffs that the reader has typed over formulas: key `"i,j,player"`, e.g. `"0,1,0"`. Values are exact rationals. */
export type CellEdits = Readonly<Record<string, Rational>>;

/** A form evaluated at values: everything that a view needs besides the solution. */
export interface EvaluatedGame {
	readonly matrix: Bimatrix;
	/** Numbers as rationals, conditions as booleans; a quantity without a value here (see `onlyIn`, division by zero) is absent. */
	readonly derived: Readonly<Record<string, Rational | boolean>>;
	/** The id of the regime that holds, or null if a cell was edited or no regime is stated. */
	readonly regime: string | null;
	/** Messages of constraints that do not hold. The matrix is still exact, but the model says nothing about it. */
	readonly violated: readonly string[];
	/** Action details with their formulas evaluated, `details[player][action]`. */
	readonly details: readonly (readonly string[])[];
	/** The form's signaling game in numbers; absent if there is none or a cell was edited. */
	readonly signaling?: SignalingGame;
}

/** A custom game of exact numbers only, as the lab edits and a link sends it. */
export interface PlainGame {
	readonly title: string;
	readonly players: readonly [row: PlayerLabels, column: PlayerLabels];
	readonly matrix: Bimatrix;
}
