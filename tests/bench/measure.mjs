/** Measuring and printing for the benches. The machine may be busy: the least of several runs counts. */

/**
 * Milliseconds that `run` takes at best.
 * @param {() => unknown} run
 * @param {number} times
 */
export function least(run, times) {
	let best = Infinity;
	for (let k = 0; k < times; k += 1) {
		const start = performance.now();
		run();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/** @param {number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2
		? (sorted[middle] ?? NaN)
		: ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/**
 * How often `run` can be called in a second once it is warm.
 * @param {() => unknown} run calls what is measured `calls` times
 * @param {number} calls
 */
export function perSecond(run, calls) {
	const warmUntil = performance.now() + 500;
	while (performance.now() < warmUntil) run();
	return (calls / least(run, 50)) * 1000;
}

/** A number with about three digits that count. @param {number} value */
export function digits(value) {
	if (value >= 1000) return Math.round(value).toLocaleString('en');
	return value
		.toPrecision(3)
		.replace(/(\.\d*?)0+$/, '$1')
		.replace(/\.$/, '');
}

/**
 * Prints rows in columns, numbers to the right.
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
	const widths = heads.map((head, k) =>
		Math.max(head.length, ...rows.map((row) => row[k]?.length ?? 0))
	);
	for (const row of [heads, widths.map((width) => '─'.repeat(width)), ...rows]) {
		const cells = row.map((cell, k) =>
			k ? cell.padStart(widths[k] ?? 0) : cell.padEnd(widths[k] ?? 0)
		);
		console.log(`  ${cells.join('  ')}`);
	}
}

/**
 * Random whole numbers, the same in every run (xorshift: Marsaglia 2003).
 * @param {number} seed
 * @returns {(least: number, most: number) => number}
 */
export function randomIntegers(seed) {
	let state = seed;
	return (low, high) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return low + Math.floor(((state >>> 0) / 2 ** 32) * (high - low + 1));
	};
}
