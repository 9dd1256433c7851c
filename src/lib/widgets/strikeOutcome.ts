/**
 * How the strike game goes as the cost of the strike moves, for the strip chart: floats, for drawing only.
 * The closed forms are those of the model (game `cs-strike`), and a test holds the two together.
 */

export interface StrikeNumbers {
	readonly p: number;
	readonly rho: number;
	readonly dR: number;
	readonly dU: number;
	readonly s: number;
	readonly a: number;
	readonly esc: number;
	readonly gR: number;
	readonly gU: number;
	readonly h: number;
	readonly c: number;
	readonly L: number;
}

export interface StrikeOutcome {
	/** What Kabul believes after a strike, and how often it then restrains if it is free to; null if nobody strikes. */
	readonly belief: number | null;
	readonly restrain: number | null;
	/** The chance of open conflict. */
	readonly war: number;
}

/** The one outcome at a cost, or null where the model tells none. */
export function strikeOutcome(k: number, numbers: StrikeNumbers): StrikeOutcome | null {
	const { p, rho, dR, dU, s, a, esc, gR, gU, h, c, L } = numbers;
	const H = 1 - h;
	const [KR, KU] = [k + rho * dR - s, k + rho * dU - s];
	const z = Math.min(a, esc);
	const locked = a > esc;
	const threshold = c / L;
	if (KR < 0 || KU < 0 || p >= threshold || (KR === 0 && KU === 0 && z === 0)) return null;
	const xU = (KU + z) / (H * (gU + z));
	const copied = KU < H * gU - h * z;
	const quiet = { belief: null, restrain: null, war: p };
	if (!copied) return KR <= H * gR ? { belief: 1, restrain: 1, war: p * h } : quiet;
	if (locked) {
		const share = (KU + h * z) / (H * gU);
		return share >= KR / (H * gR) ? { belief: p, restrain: 1, war: h } : null;
	}
	if (KR > H * gR || KR / (H * gR) > xU) return quiet;
	return { belief: threshold, restrain: xU, war: p * (1 - H * xU) };
}

export interface Piece {
	readonly x: number;
	readonly y: number;
}

/** A curve over the costs from 0 to `most`, broken where it jumps or has no value. */
export function curveOf(
	numbers: StrikeNumbers,
	most: number,
	read: (outcome: StrikeOutcome) => number | null,
	steps = 240
): Piece[][] {
	const curves: Piece[][] = [];
	let open: Piece[] = [];
	const close = () => {
		if (open.length > 1) curves.push(open);
		open = [];
	};
	for (let step = 0; step <= steps; step += 1) {
		const k = (step / steps) * most;
		const outcome = strikeOutcome(k, numbers);
		const y = outcome && read(outcome);
		const last = open.at(-1);
		if (y === null || (last && Math.abs(y - last.y) > 0.15)) close();
		if (y !== null) open.push({ x: k / most, y });
	}
	close();
	return curves;
}
