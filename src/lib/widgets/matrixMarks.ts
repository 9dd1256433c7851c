/** What a matrix shows on its cells and headers, as plain data: marks, arrows, sizes. */
import { formatRational, type Notation } from '$lib/exact/print';
import type { Rational } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';
import type { CellReason } from '$lib/solver/analysis';
import type { Answer, Mixture } from '$lib/solver/types';
import type { CellIndex, MatrixSize } from './matrixKeyboard';

export interface CellMarks {
	/** Whether the row player's payoff, the column player's, belongs to a best reply. */
	readonly best: readonly [boolean, boolean];
	readonly equilibrium: boolean;
}

export type Dominance = 'strict' | 'weak';

export interface MatrixMarks {
	readonly cells: readonly (readonly CellMarks[])[];
	/** `dominance[player][action]`. */
	readonly dominance: readonly [readonly (Dominance | null)[], readonly (Dominance | null)[]];
}

/**
 * What to draw along the headers: chances of the actions. Any `Equilibrium` is one. Where a whole
 * set of equilibria is shown, `x` and `y` hold each action's least chance in it and `xTo`, `yTo`
 * its greatest.
 */
export interface MixtureBars {
	readonly x: Mixture;
	readonly y: Mixture;
	readonly xTo?: Mixture;
	readonly yTo?: Mixture;
}

/** How one player would leave a cell: an arrow on the cell's edge, towards where the player moves. */
export interface Departure {
	readonly player: 0 | 1;
	readonly towards: 'up' | 'down' | 'left' | 'right';
	readonly gain: Rational;
	readonly target: CellIndex;
}

/** The marks of a whole matrix. Without a solution nothing is marked. Cost: one pass over the cells. */
export function matrixMarks(answer: Answer | null, { rows, columns }: MatrixSize): MatrixMarks {
	const solution = answer?.kind === 'solved' ? answer : null;
	const equilibria = new Set(solution?.pure.map(([i, j]) => i * columns + j));
	const cells = Array.from({ length: rows }, (_, i) =>
		Array.from({ length: columns }, (_, j): CellMarks => {
			const row = solution?.bestReplies.row[j]?.includes(i) ?? false;
			const column = solution?.bestReplies.column[i]?.includes(j) ?? false;
			return { best: [row, column], equilibrium: equilibria.has(i * columns + j) };
		})
	);
	const dominance = [
		new Array<Dominance | null>(rows).fill(null),
		new Array<Dominance | null>(columns).fill(null)
	] as const;
	for (const { player, action, kind } of solution?.dominated ?? []) {
		if (dominance[player][action] !== 'strict') dominance[player][action] = kind;
	}
	return { cells, dominance };
}

/** The arrows on a cell that is no equilibrium; none on one that is. */
export function departures(reason: CellReason | undefined, [row, column]: CellIndex): Departure[] {
	if (reason?.kind !== 'deviation') return [];
	return reason.moves.map(({ player, from, to, gain }) =>
		player === 0
			? { player, gain, towards: to > from ? 'down' : 'up', target: [to, column] }
			: { player, gain, towards: to > from ? 'right' : 'left', target: [row, to] }
	);
}

/** How many characters the longest payoff takes: cells fit their type to it. Cost: one print each. */
export function longestPayoff({ A, B }: Bimatrix, notation: Notation): number {
	let longest = 1;
	for (const payoffs of [A, B]) {
		for (const row of payoffs) {
			for (const payoff of row) {
				longest = Math.max(longest, formatRational(payoff, notation).length);
			}
		}
	}
	return longest;
}

/** What a field for a payoff starts with: the reader's notation, unless a decimal would round it. */
export function fieldText(payoff: Rational, notation: Notation): string {
	const text = formatRational(payoff, notation);
	return text.startsWith('≈') ? formatRational(payoff, 'fraction') : text;
}

/**
 * Where the editor of a cell lies, so that it stays within the table: it hangs from the cell's top
 * in the upper rows and grows up from its bottom in the lower ones, and keeps to the near side.
 */
export function editorCorner([row, column]: CellIndex, { rows, columns }: MatrixSize) {
	return {
		block: row * 2 < rows - 1 ? 'start' : 'end',
		inline: column * 2 < columns - 1 || columns === 1 ? 'start' : 'end'
	} as const;
}
