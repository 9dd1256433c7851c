/** Perfect Bayesian equilibria of a signaling game. A belief is the chance of the game's first type. */
import type { Rational } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';
import type { Sentence } from '../analysis';
import type { Mixture, Refusal } from '../types';

/** All numbers from `lo` to `hi`, both included. */
export type Span = readonly [lo: Rational, hi: Rational];

/** By type: the chance of each message. */
export type SenderStrategy = readonly [first: Mixture, second: Mixture];

/** By receiver: the chance of each of its replies. */
export type Reply = readonly Mixture[];

/** What supports an equilibrium after a message that nobody sends. */
export interface OffPath {
	/** Beliefs after which some best reply keeps both types from sending it: disjoint spans, ascending. */
	readonly beliefs: readonly Span[];
	/** By receiver and reply: the least and the greatest chance with which such replies play it. */
	readonly replies: readonly (readonly Span[])[];
	/**
	 * The same in full: after any belief of `beliefs`, any reply in the convex hull of `replies` is a
	 * best one and keeps both types from sending the message. Pieces may overlap.
	 */
	readonly pieces: readonly { readonly beliefs: Span; readonly replies: readonly Reply[] }[];
}

/** What happens after one message. */
export type After =
	| {
			readonly kind: 'sent';
			/** The chance of the first type after it, by Bayes' rule. */
			readonly posterior: Rational;
			/** By receiver. */
			readonly replies: Reply;
	  }
	| ({ readonly kind: 'unsent' } & OffPath);

/** An equilibrium. Two that differ only in what is expected after unsent messages are one. */
export interface PerfectBayesian {
	/** Messages say everything, nothing, or something in between. */
	readonly kind: 'separating' | 'pooling' | 'semi-separating';
	readonly strategies: SenderStrategy;
	/** False if this is a corner of a continuum: see `SignalingFamily`. */
	readonly isolated: boolean;
	/** By message. */
	readonly after: readonly After[];
	/** By type, then by receiver on average over types. */
	readonly senderPayoffs: readonly [Rational, Rational];
	readonly receiverPayoffs: readonly Rational[];
	/** Whether it survives the Intuitive Criterion, and D1 (Cho and Kreps 1987). */
	readonly intuitive: boolean;
	readonly d1: boolean;
}

/**
 * A continuum: every strategy in the convex hull of `strategies`, with every reply in the convex hull
 * of `replies`, is an equilibrium. Two corners on a side are a segment with its end points. A corner may
 * leave one of `messages` unsent; the inside does not.
 */
export interface SignalingFamily {
	/** The messages that are sent inside the family. */
	readonly messages: readonly number[];
	readonly strategies: readonly SenderStrategy[];
	/** `replies[corner][message]`; null after messages that are not in `messages`. */
	readonly replies: readonly (readonly (Reply | null)[])[];
	/** Its corners (each strategy with each reply) among the solution's equilibria. */
	readonly equilibria: readonly number[];
}

/** All perfect Bayesian equilibria: isolated ones, and the continua with their corners. */
export interface SignalingSolution {
	readonly kind: 'solved';
	/** Every isolated equilibrium and every corner of a continuum, the more informative first. */
	readonly equilibria: readonly PerfectBayesian[];
	/** The continua, as maximal products of strategies and replies. */
	readonly families: readonly SignalingFamily[];
}

/** The game as a matrix of plans: a message for each type against a reply to each message. */
export interface BayesianForm {
	readonly kind: 'form';
	readonly matrix: Bimatrix;
	/** `rows[i][type]` = message; the first type's changes slowest. */
	readonly rows: readonly (readonly [number, number])[];
	/** `columns[j][message]` = reply; the reply to the first message changes slowest. */
	readonly columns: readonly (readonly number[])[];
}

/** Nash equilibria of the Bayesian normal form that differ in replies to unsent messages only. */
export interface PlanEquilibrium {
	readonly strategies: SenderStrategy;
	/** By message; null after one that nobody sends. */
	readonly replies: readonly (Mixture | null)[];
	/** Which of the matrix's extreme equilibria behave so: indices into the list that was merged. */
	readonly equilibria: readonly number[];
	/** False: Nash, but it rests on a threat that would not be carried out. No perfect Bayesian equilibrium behaves so. */
	readonly credible: boolean;
}

/** What an analysis says about a form with a signaling game. */
export type SignalingAnswer =
	| (SignalingSolution & {
			/** One for each of the first 200 of `equilibria`: who believes what, and why nobody moves. */
			readonly reasons: readonly Sentence[];
			/** The matrix's equilibria merged by behaviour; null if the matrix is not this game's Bayesian normal form. */
			readonly plans: readonly PlanEquilibrium[] | null;
	  })
	| Refusal;
