/**
 * The matrix by keyboard: what a key means where the focus stands, and what the arrow keys make of
 * a payoff. Pure: `PayoffMatrix.svelte` and `CellEditor.svelte` act on the answers.
 */
import { readNumber } from '$lib/exact/number';
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';

/** A cell: row action, column action. */
export type CellIndex = readonly [row: number, column: number];

export interface MatrixSize {
	readonly rows: number;
	readonly columns: number;
}

/** What the reader holds down besides a key. A `KeyboardEvent` is one. */
export interface KeyPress {
	readonly key: string;
	readonly ctrlKey?: boolean;
	readonly metaKey?: boolean;
	readonly altKey?: boolean;
	readonly shiftKey?: boolean;
}

export type Intention =
	| { readonly kind: 'move'; readonly to: CellIndex }
	/** Open the editor; `text` is what was typed to open it, and replaces the row player's payoff. */
	| { readonly kind: 'edit'; readonly text: string | null }
	| { readonly kind: 'deselect' };

/** The cell itself, or the nearest one of a matrix that has become smaller. */
export function nearestCell([row, column]: CellIndex, { rows, columns }: MatrixSize): CellIndex {
	return [Math.max(0, Math.min(row, rows - 1)), Math.max(0, Math.min(column, columns - 1))];
}

/**
 * What a key asks for on a cell; null for keys that the matrix leaves to the browser (Tab, Space,
 * shortcuts). A move at the edge stays where it is and is still an intention, so that the page
 * doesn't scroll.
 */
export function matrixIntention(
	{ key, ctrlKey, metaKey, altKey }: KeyPress,
	[row, column]: CellIndex,
	size: MatrixSize
): Intention | null {
	if (metaKey || altKey) return null;
	const move = (i: number, j: number): Intention => ({
		kind: 'move',
		to: nearestCell([i, j], size)
	});
	if (key === 'Home') return ctrlKey ? move(0, 0) : move(row, 0);
	if (key === 'End') return ctrlKey ? move(Infinity, Infinity) : move(row, Infinity);
	if (ctrlKey) return null;
	switch (key) {
		case 'ArrowUp':
			return move(row - 1, column);
		case 'ArrowDown':
			return move(row + 1, column);
		case 'ArrowLeft':
			return move(row, column - 1);
		case 'ArrowRight':
			return move(row, column + 1);
		case 'Enter':
		case 'F2':
			return { kind: 'edit', text: null };
		case 'Escape':
			return { kind: 'deselect' };
	}
	return /^[\d.\-−]$/.test(key) ? { kind: 'edit', text: key } : null;
}

/** How far an arrow key goes: the step, ten times as far with Shift, a tenth with Alt. */
export function stepSize(step: Rational, { shiftKey, altKey }: Omit<KeyPress, 'key'>): Fraction {
	const size = toFraction(step);
	if (shiftKey) return size.mul(10);
	return altKey ? size.div(10) : size;
}

/**
 * The payoff one step up (1) or down (−1) from what stands in the field, exactly; null while the
 * field holds no number.
 *
 * @example stepped('1/3', new Fraction(1), 1) // '4/3'
 */
export function stepped(text: string, size: Fraction, direction: 1 | -1): Rational | null {
	const reading = readNumber(text);
	if (reading.kind === 'refused') return null;
	return toRational(toFraction(reading.value).add(size.mul(direction)));
}
