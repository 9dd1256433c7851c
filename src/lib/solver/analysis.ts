/** An analysis is all that the views show of one scenario: the numbers, the answer and the reasons in words. */
import type { FormulaRun } from '$lib/exact/mathml';
import type { Rational } from '$lib/exact/rational';
import type { CellEdits, EvaluatedGame, GameForm, Values } from '$lib/game/types';
import type { SignalingAnswer } from './signaling/types';
import type { Answer } from './types';

/**
 * A piece of a sentence. Numbers stay exact so that the reader's choice of fractions or decimals
 * holds in the words too; names keep their player so that they can carry the player's colour.
 */
export type Part =
	| string
	| { readonly kind: 'number'; readonly value: Rational }
	| { readonly kind: 'player'; readonly player: 0 | 1; readonly text: string }
	| { readonly kind: 'action'; readonly player: 0 | 1; readonly text: string }
	/** A formula in print: runs of text, some of them subscripts. */
	| { readonly kind: 'formula'; readonly runs: readonly FormulaRun[] };

export type { FormulaRun };

export type Sentence = readonly Part[];

/** Why a cell is or is not an equilibrium: who would move, where to, and what they gain. */
export type CellReason =
	| { readonly kind: 'equilibrium'; readonly strict: boolean; readonly sentence: Sentence }
	| {
			readonly kind: 'deviation';
			/** One entry for each player who gains by moving. */
			readonly moves: readonly {
				readonly player: 0 | 1;
				readonly from: number;
				readonly to: number;
				readonly gain: Rational;
			}[];
			readonly sentence: Sentence;
	  };

export interface Explanation {
	/** One or two sentences for the state as it is: the line under the matrix. */
	readonly summary: Sentence;
	readonly cells: readonly (readonly CellReason[])[];
	/** Why each of `solution.equilibria` is one, in the same order; of the first 200 only. */
	readonly equilibria: readonly Sentence[];
	/** Why each of `solution.dominated` is dominated, in the same order. */
	readonly dominated: readonly Sentence[];
	/** One sentence for each of the first 200 of `solution.components.list`: a point, or a whole segment of equilibria. */
	readonly components: readonly Sentence[];
	/** What changed since the baseline and the one inequality that flipped; null if nothing did or there is none. */
	readonly change: Sentence | null;
}

export interface AnalysisRequest {
	readonly form: GameForm;
	readonly values: Values;
	readonly edits?: CellEdits;
	/** The state to compare with for `explanation.change`, e.g. where a drag began. */
	readonly baseline?: { readonly values: Values; readonly edits?: CellEdits };
}

export type Analysis =
	| {
			readonly kind: 'analysed';
			readonly game: EvaluatedGame;
			readonly answer: Answer;
			/** Null when the answer is a refusal. */
			readonly explanation: Explanation | null;
			/** The perfect Bayesian equilibria, if the form has a signaling game and no cell was edited. */
			readonly signaling?: SignalingAnswer;
	  }
	/** The form has no exact value here (a division by zero, a bad formula), in words. */
	| { readonly kind: 'undefined'; readonly why: string };
