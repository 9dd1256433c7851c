/** Perfect Bayesian equilibria of a signaling game. */
import type { Rational } from '$lib/exact/rational';
import type { Mixture } from '../types';

/** All numbers from `lo` to `hi`, both included. */
export type Span = readonly [lo: Rational, hi: Rational];

/** What supports an equilibrium after a message that nobody sends. */
export interface OffPath {
	/** Beliefs (chance of the first type) after which some reply keeps every type from sending it, as spans. */
	readonly beliefs: readonly Span[];
	/** By receiver and reply: the chances with which such replies play it. */
	readonly replies: readonly (readonly Span[])[];
}

/** What happens after one message. */
export type After =
	| {
			readonly kind: 'sent';
			/** The chance of the first type after it, or the span of them in a continuum. */
			readonly posterior: Span;
			/** By receiver. */
			readonly replies: readonly Mixture[];
	  }
	| ({ readonly kind: 'unsent' } & OffPath);

export interface PerfectBayesian {
	readonly kind: 'separating' | 'pooling' | 'semi-separating';
	/** By type: the chance of each message. */
	readonly strategies: readonly [Mixture, Mixture];
	/**
	 * False if this is a point of a continuum on the path of play: then `strategies` and the replies are
	 * its middle, and `corners` are its ends.
	 */
	readonly isolated: boolean;
	readonly corners: readonly (readonly [Mixture, Mixture])[];
	readonly after: readonly After[];
	/** By type, then by receiver on average over types. */
	readonly senderPayoffs: readonly [Rational, Rational];
	readonly receiverPayoffs: readonly Rational[];
	/** Whether it survives the Intuitive Criterion, and D1 (Cho and Kreps 1987). */
	readonly intuitive: boolean;
	readonly d1: boolean;
}

/** All perfect Bayesian equilibria. */
export type SignalingAnswer = readonly PerfectBayesian[];
