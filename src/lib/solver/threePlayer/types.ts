/** What the solver says about a game of three players. */
import type { Rational } from '$lib/exact/rational';
import type { Mixture } from '../types';

export type Player = 0 | 1 | 2;

/** One action of each player. */
export type Profile = readonly [number, number, number];

/** For each player a list of its actions. */
export type Actions = readonly [readonly number[], readonly number[], readonly number[]];

/** A chance that is known to lie strictly between two rationals, and to be irrational. */
export interface Between {
	readonly lo: Rational;
	readonly hi: Rational;
}

/**
 * An equilibrium in which somebody mixes. `exact`: rational to the last digit. `box`: its chances are
 * irrational; each lies in an interval, and the box is certified to hold exactly one equilibrium with
 * these supports.
 */
export type MixedEquilibrium =
	| { readonly kind: 'exact'; readonly profile: readonly [Mixture, Mixture, Mixture] }
	| {
			readonly kind: 'box';
			/** One interval for each action; an action that is not played has lo = hi = "0". */
			readonly profile: readonly [readonly Between[], readonly Between[], readonly Between[]];
	  };

/** Where equilibria may lie that are not listed, and why. */
export interface Unresolved {
	/** The actions played with a positive chance. */
	readonly supports: Actions;
	readonly why: 'a continuum' | 'too many actions mixed';
}

export interface Elimination3 {
	/** What survives iterated strict dominance. */
	readonly actions: Actions;
	readonly rounds: number;
}

export interface Domination3 {
	readonly player: Player;
	readonly action: number;
	readonly by: Mixture;
	readonly kind: 'strict' | 'weak';
}

/** A step by which one player alone would gain. */
export interface Move3 {
	readonly from: Profile;
	readonly player: Player;
	readonly to: number;
	readonly gain: Rational;
}

export interface ThreeSolution {
	readonly pure: readonly Profile[];
	/** Those of `pure` from which every deviation costs something. */
	readonly strict: readonly Profile[];
	readonly dominated: readonly Domination3[];
	readonly iteratedStrict: Elimination3;
	/** From every cell the moves to a best reply that gain something: the best-reply graph. */
	readonly moves: readonly Move3[];
	readonly mixed: readonly MixedEquilibrium[];
	readonly unresolved: readonly Unresolved[];
	/** Whether `pure` and `mixed` are all equilibria there are. */
	readonly complete: boolean;
}
