/** A number of a model on one line: most of them differ in little else than name, range and words. */
import type { Parameter, PlayerIndex } from '$lib/game/types';

export type Range = readonly [min: string, max: string, step: string];

/** @example parameter('k', 'k', '2', ['0', '12', '1/10'], 'What the strike costs', 'A sunk cost.', 'points', 0) */
export function parameter(
	name: string,
	symbol: string,
	initial: string,
	[min, max, step]: Range,
	label: string,
	meaning: string,
	unit = 'points',
	player?: PlayerIndex
): Parameter {
	const whose = player === undefined ? {} : { player };
	return { name, symbol, label, meaning, unit, min, max, step, default: initial, ...whose };
}
