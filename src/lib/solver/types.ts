/** The answers of the two-player solver: plain data, exact rationals as text, safe to post and to serialise. */
import type { Rational } from '$lib/exact/rational';

/** A mixed strategy: one probability per action, summing to 1. */
export type Mixture = readonly Rational[];

/** An equilibrium: the row player's mixture, the column player's, both expected payoffs, and how firm it is. */
export interface Equilibrium {
	readonly x: Mixture;
	readonly y: Mixture;
	readonly u: readonly [Rational, Rational];
	/** Whoever deviates alone loses. */
	readonly strict: boolean;
	/** Neither mixture is weakly dominated: for two players the same as trembling-hand perfect. */
	readonly perfect: boolean;
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

/** A payoff that a player can be sure of, and a mixture that makes sure of it. */
export interface Guarantee {
	readonly value: Rational;
	readonly mixture: Mixture;
}

/** The best that a player can commit itself to before the other chooses. */
export interface Commitment {
	/** What the leader gets. */
	readonly value: Rational;
	readonly mixture: Mixture;
	/** The follower's action that answers it. */
	readonly reply: number;
}

/** Two strict equilibria of a 2×2 game, compared by what both players would lose by leaving them. */
export interface RiskDominance {
	/** Both as [row, column]. */
	readonly cells: readonly [readonly [number, number], readonly [number, number]];
	/** For each, the product of the two players' losses if they deviate alone. */
	readonly losses: readonly [Rational, Rational];
	/** The one with the larger product, or null if they are equal. */
	readonly dominant: readonly [number, number] | null;
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
	/** What survives iterated strict dominance: the actions that common knowledge of rationality allows. */
	readonly rationalizable: { readonly rows: readonly number[]; readonly cols: readonly number[] };
	/** Simultaneous rounds of weak dominance; another order may leave other actions. */
	readonly iteratedWeak: Elimination;
	readonly degenerate: boolean;
	/** True if some equilibrium is not isolated. */
	readonly continuum: boolean;
	/** What both payoffs add up to in every cell, or null if that varies. */
	readonly constantSum: Rational | null;
	/** The payoff the row player can guarantee, if the game is zero-sum; else null. */
	readonly zeroSumValue: Rational | null;
	/** What each can be sure of by a mixed strategy. In a constant-sum game the two mixtures are optimal: they are an equilibrium. */
	readonly maximin: readonly [row: Guarantee, column: Guarantee];
	/** What each gets that can commit to a mixture first, the other breaking ties in its favour. */
	readonly stackelberg: readonly [rowLeads: Commitment, columnLeads: Commitment];
	/** Which of two strict equilibria of a 2×2 game is the safer; null in other games. */
	readonly riskDominance: RiskDominance | null;
	/** One number a cell such that who moves alone gains just the difference, if there is one: an exact potential. */
	readonly potential: readonly (readonly Rational[])[] | null;
	/** Pareto-efficient cells as [row, column]. */
	readonly efficient: readonly (readonly [number, number])[];
}

/** An outcome that is not an answer, said at once and in words. */
export interface Refusal {
	readonly kind: 'refused';
	readonly why: string;
}

export type Answer = Solution | Refusal;
