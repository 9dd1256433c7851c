/** Where the labels of the range bar stand, so that none overlaps another or leaves the figure. */

export interface Label {
	/** Centre, as a share of the width from 0 to 1. */
	readonly at: number;
	/** Width, as a share of the figure's width. */
	readonly width: number;
}

/**
 * Left edges (shares of the width) for labels of one line: each as near to its own place as it can
 * be, in order, with `gap` between neighbours and none beyond 0 or 1. If together they are wider than
 * the line, they are packed from the left. Cost: linear after sorting.
 */
export function placeLabels(labels: readonly Label[], gap = 0.01): number[] {
	const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.at - labels[b]!.at);
	const left: number[] = new Array(labels.length).fill(0);
	let end = 0;
	for (const index of order) {
		const { at, width } = labels[index]!;
		left[index] = Math.max(end, Math.min(at - width / 2, 1 - width));
		end = left[index]! + width + gap;
	}
	// What was pushed past the right end is pushed back, and pushes its neighbours.
	let limit = 1;
	for (const index of [...order].reverse()) {
		const { width } = labels[index]!;
		left[index] = Math.max(0, Math.min(left[index]!, limit - width));
		limit = left[index]! - gap;
	}
	return left;
}

/** A share as a percentage for style attributes. */
export function percent(share: number): string {
	return `${(share * 100).toFixed(3)}%`;
}
