/** What a model of the course is: the games it is told with, what it leaves out, where it comes from. */
import type { GameForm, Values } from '$lib/game/types';

/** Parameter values worth a name. */
export interface Preset {
	readonly id: string;
	readonly label: string;
	readonly game: string;
	/** What differs from the defaults. */
	readonly values: Values;
}

/**
 * Where a property holds along one parameter, the others given: between two bounds in closed form,
 * and nowhere unless `when` holds. A bound left out is the end of the parameter's range. Tests hold
 * the bounds against the solver, on them and beside them.
 */
export interface Robustness {
	readonly game: string;
	readonly property: string;
	readonly parameter: string;
	/** What the other parameters must fulfil for the property to hold anywhere; left out: nothing. */
	readonly when?: string;
	readonly from?: Bound;
	readonly to?: Bound;
}

export interface Bound {
	/** Over the game's parameters and derived names. */
	readonly formula: string;
	/** Whether the property still holds exactly at the bound. */
	readonly closed: boolean;
}

export interface Model {
	readonly id: string;
	readonly title: string;
	/** Games with a matrix, and panels: forms with derived quantities and regimes but no cells. */
	readonly games: readonly GameForm[];
	readonly presets: readonly Preset[];
	readonly robustness: readonly Robustness[];
	readonly leavesOut: readonly string[];
	/** What the games come from: keys of `src/content/references.ts`. */
	readonly sources: readonly string[];
}

/** Whether a form is played as a matrix, or is a panel of quantities only. */
export function hasMatrix(form: GameForm): boolean {
	return form.cells.length > 0;
}
