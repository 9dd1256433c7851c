import type { Notation } from '$lib/exact/print';
import type { Rational } from '$lib/exact/rational';

/** What every card needs to show texts of the content. */
export interface Texts {
	/** Exact numbers by `numberKey`, made when the page was built. */
	readonly numbers: Readonly<Record<string, Rational>>;
	readonly notation: Notation;
	/** How a reference is named in text, e.g. "Fearon 1995". */
	readonly cite?: (key: string) => string;
}
