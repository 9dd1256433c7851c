/**
 * A signaling game in exact numbers: a sender of one of two types sends a message, and one or more
 * receivers reply to it, each for itself. The sender's payoff is what the message is worth to its type
 * and what each receiver's reply adds to that.
 */
import type { Rational } from '$lib/exact/rational';

export interface SignalingReceiver {
	readonly name: string;
	readonly replies: readonly string[];
	/** `open[message]`: the replies it can choose from after the message, all if left out. Hard evidence leaves one. */
	readonly open?: readonly (readonly number[])[];
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

/**
 * The replies that a receiver can choose from after a message.
 *
 * @example openReplies({ name: 'B', replies: ['hold', 'strike'], toSender: [], own: [] }, 0) // [0, 1]
 */
export function openReplies(
	{ open, replies }: SignalingReceiver,
	message: number
): readonly number[] {
	return open?.[message] ?? replies.map((_, reply) => reply);
}

/** Every formula of a signaling form, each once. */
export function formulasIn(form: SignalingForm | undefined): string[] {
	if (!form) return [];
	const all: string[] = [];
	mapNumbers(form, (formula) => {
		all.push(formula);
		return formula;
	});
	return [...new Set(all)];
}

/** The same game with every number or formula replaced. */
export function mapNumbers(form: SignalingForm, replace: (entry: string) => string): SignalingForm {
	const inTables = (table: readonly (readonly (readonly string[])[])[]) =>
		table.map((rows) => rows.map((row) => row.map(replace)));
	return {
		...form,
		prior: replace(form.prior),
		worth: form.worth.map((row) => row.map(replace)),
		receivers: form.receivers.map((receiver) => ({
			...receiver,
			toSender: inTables(receiver.toSender),
			own: inTables(receiver.own)
		}))
	};
}
