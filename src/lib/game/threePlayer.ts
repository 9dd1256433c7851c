/** A strategic game of three players in exact numbers. */
import type { Rational } from '$lib/exact/rational';
import { readPayoff } from './bimatrix';

export type Payoffs3 = readonly [Rational, Rational, Rational];

/**
 * `payoffs[(i·n + j)·k + l]` pays the three players where they play i, j and l: row-major, the last
 * player's action fastest.
 */
export interface ThreePlayerGame {
	readonly dims: readonly [m: number, n: number, k: number];
	readonly payoffs: readonly Payoffs3[];
}

export type ThreePlayerReading =
	| { readonly kind: 'game'; readonly game: ThreePlayerGame }
	| { readonly kind: 'refused'; readonly why: string };

/** The most actions that a player may have here. */
export const MOST_ACTIONS = 8;
/** The most cells. */
const MOST_CELLS = 64;

/**
 * A game from plain data. Never throws; a refusal says which entry is in the way, counted from 0.
 *
 * @example readThreePlayer([1, 1, 2], [[0, 0, 1], [0, 0, '1/2']])
 * // { kind: 'game', game: { dims: [1, 1, 2], payoffs: [['0', '0', '1'], ['0', '0', '1/2']] } }
 */
export function readThreePlayer(dims: unknown, payoffs: unknown): ThreePlayerReading {
	const refuse = (why: string): ThreePlayerReading => ({ kind: 'refused', why });
	if (!Array.isArray(dims) || dims.length !== 3) {
		return refuse('dims must be a list of three numbers of actions.');
	}
	const sizes = dims.map(Number) as [number, number, number];
	if (sizes.some((size) => !Number.isInteger(size) || size < 1 || size > MOST_ACTIONS)) {
		return refuse(
			`Each player needs 1 to ${MOST_ACTIONS} actions, but dims is ${dims.join(' × ')}.`
		);
	}
	const cells = sizes[0] * sizes[1] * sizes[2];
	if (cells > MOST_CELLS) {
		return refuse(`Games of up to ${MOST_CELLS} cells are solved here, and this one has ${cells}.`);
	}
	if (!Array.isArray(payoffs) || payoffs.length !== cells) {
		return refuse(`payoffs must be a list of ${cells} cells.`);
	}
	const read: Payoffs3[] = [];
	for (const [cell, entries] of (payoffs as unknown[]).entries()) {
		if (!Array.isArray(entries) || entries.length !== 3) {
			return refuse(`payoffs[${cell}] must be a list of three numbers.`);
		}
		const numbers: Rational[] = [];
		for (const [player, entry] of (entries as unknown[]).entries()) {
			const reading = readPayoff(entry);
			if (reading.kind === 'refused') return refuse(`payoffs[${cell}][${player}]: ${reading.why}`);
			numbers.push(reading.value);
		}
		read.push(numbers as [Rational, Rational, Rational]);
	}
	return { kind: 'game', game: { dims: sizes, payoffs: read } };
}
