/** The answers of the two-player solver: plain data, exact rationals as text, safe to post and to serialise. */
import type { Rational } from '$lib/exact/rational';

/** A mixed strategy: one probability per action, summing to 1. */
export type Mixture = readonly Rational[];

/** An equilibrium: the row player's mixture, the column player's, and both expected payoffs. */
export interface Equilibrium {
	readonly x: Mixture;
	readonly y: Mixture;
	readonly u: readonly [Rational, Rational];
}

/** A maximal Nash subset: every mixture of the listed x with every mixture of the listed y is an equilibrium. Indices into `Components.xv` and `.yv`. */
export interface NashSubset {
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/** The whole set of equilibria: vertices on both sides, and connected components as unions of maximal Nash subsets. */
export interface Components {
	readonly xv: readonly Mixture[];
	readonly yv: readonly Mixture[];
	readonly list: readonly (readonly NashSubset[])[];
}

/** `action` of `player` is dominated by the mixture `by` of that player's actions. */
export interface Domination {
	readonly player: 0 | 1;
	readonly action: number;
	readonly by: Mixture;
	readonly kind: 'strict' | 'weak';
}

/** Iterated elimination: what survives (original indices), in how many simultaneous rounds, and why each action went. */
export interface Elimination {
	readonly rows: readonly number[];
	readonly cols: readonly number[];
	readonly rounds: number;
	readonly steps: readonly (Domination & { readonly round: number })[];
}

export interface Solution {
	readonly kind: 'solved';
	/** `bestReplies.row[j]`: the row player's best replies to column action j; `.column[i]`: the column player's to row action i. */
	readonly bestReplies: {
		readonly row: readonly (readonly number[])[];
		readonly column: readonly (readonly number[])[];
	};
	/** Pure equilibria as [row, column], in reading order. */
	readonly pure: readonly (readonly [number, number])[];
	/** Every extreme equilibrium, the pure ones first in reading order. */
	readonly equilibria: readonly Equilibrium[];
	readonly components: Components;
	/** Actions dominated in the whole game (one round), strictly or weakly, by pure or mixed strategies. */
	readonly dominated: readonly Domination[];
	readonly iteratedStrict: Elimination;
	/** Simultaneous rounds of weak dominance; another order may leave other actions. */
	readonly iteratedWeak: Elimination;
	readonly degenerate: boolean;
	/** True if some equilibrium is not isolated. */
	readonly continuum: boolean;
	/** What both payoffs add up to in every cell, or null if that varies. */
	readonly constantSum: Rational | null;
	/** The payoff the row player can guarantee, if the game is zero-sum; else null. */
	readonly zeroSumValue: Rational | null;
	/** What each can guarantee itself by a mixed strategy. */
	readonly maximin: readonly [Rational, Rational];
	/** What each gets that can commit to a mixture first, the other breaking ties in its favour. */
	readonly stackelberg: readonly [rowLeads: Rational, columnLeads: Rational];
	/** Pareto-efficient cells as [row, column]. */
	readonly efficient: readonly (readonly [number, number])[];
}

/** An outcome that is not an answer, said at once and in words. */
export interface Refusal {
	readonly kind: 'refused';
	readonly why: string;
}

export type Answer = Solution | Refusal;
