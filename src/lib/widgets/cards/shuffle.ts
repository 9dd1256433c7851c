/**
 * The numbers 0 … count − 1 in an order that looks random and is the same for everyone who has the
 * same seed: a Fisher–Yates shuffle fed by a linear congruential generator (Knuth, TAOCP 2, §3.3.4,
 * table 1, line 16), begun at a hash of the seed. Nothing secret hangs on it.
 *
 * @example shuffled('br-r-costs', 4) // always the same permutation of 0, 1, 2, 3
 */
export function shuffled(seed: string, count: number): readonly number[] {
	let state = 2166136261;
	for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
	/** A whole number below `below`, from the high bits: the low ones repeat soon. */
	const draw = (below: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	const order = Array.from({ length: count }, (_, index) => index);
	for (let last = count - 1; last > 0; last -= 1) {
		const other = draw(last + 1);
		[order[last], order[other]] = [order[other]!, order[last]!];
	}
	return order;
}
