/** What a version of the links froze. A version, once released, is never changed, only followed. */
import type { Rational } from '$lib/exact/rational';
import type { TypedCells, Typed } from '../scenario';

/** The numbers of a link, complete: no default is left open. */
export interface OpenedNumbers {
	readonly values: Readonly<Record<string, Typed>>;
	readonly edits: Readonly<Record<string, TypedCells>>;
}

export interface LinkVersion {
	readonly version: number;
	/** The default of every parameter when this version was released, by model. */
	readonly defaults: Readonly<Record<string, Readonly<Record<string, Rational>>>>;
	/** Takes numbers of the version before to this one: renames, new scales. The first has none. */
	readonly migrate?: (model: string, before: OpenedNumbers) => OpenedNumbers;
}
