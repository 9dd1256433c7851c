/**
 * A signaling game in exact numbers: a sender of one of two types sends a message, and one or more
 * receivers reply to it, each for itself. The sender's payoff is what the message is worth to its type
 * and what each receiver's reply adds to that.
 */
import type { Rational } from '$lib/exact/rational';

export interface SignalingReceiver {
	readonly name: string;
	readonly replies: readonly string[];
	/** `toSender[type][message][reply]`: what the reply adds to the sender's payoff. */
	readonly toSender: readonly (readonly (readonly Rational[])[])[];
	/** `own[type][message][reply]`: what the receiver gets. */
	readonly own: readonly (readonly (readonly Rational[])[])[];
}

export interface SignalingGame {
	readonly types: readonly [string, string];
	/** The chance of the first type, strictly between 0 and 1. */
	readonly prior: Rational;
	readonly messages: readonly string[];
	/** `worth[type][message]`: what the message itself is worth to the type. */
	readonly worth: readonly (readonly Rational[])[];
	readonly receivers: readonly SignalingReceiver[];
}

/** The same with formulas over a form's parameters and derived names in place of numbers. */
export type SignalingForm = SignalingGame;
