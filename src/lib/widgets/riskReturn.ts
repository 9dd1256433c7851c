/**
 * The picture of the risk–return trade-off: what each demand is worth to the one who makes it, and how
 * likely it is to end in a fight. Two types, tough and vulnerable; see the model, game `br-offer-plans`.
 */

export interface RiskNumbers {
	readonly p: number;
	readonly cA: number;
	readonly cTough: number;
	readonly cVuln: number;
	readonly th: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * Expected payoff against the demand, as pieces of straight line: up to the tough type's breaking
 * point everyone signs, up to the vulnerable type's only that one, beyond it nobody.
 */
export function payoffPieces({ p, cA, cTough, cVuln, th }: RiskNumbers): [Point, Point][] {
	const fight = p - cA;
	const tough = Math.min(1, p + cTough);
	const vulnerable = Math.min(1, p + cVuln);
	const risky = (demand: number) => th * demand + (1 - th) * fight;
	const pieces: [Point, Point][] = [
		[
			{ x: 0, y: 0 },
			{ x: tough, y: tough }
		],
		[
			{ x: tough, y: risky(tough) },
			{ x: vulnerable, y: risky(vulnerable) }
		],
		[
			{ x: vulnerable, y: fight },
			{ x: 1, y: fight }
		]
	];
	return pieces.filter(([from, to]) => to.x > from.x);
}

/** The chance of a fight against the demand, as steps. */
export function warSteps({
	p,
	cTough,
	cVuln,
	th
}: RiskNumbers): { from: number; to: number; chance: number }[] {
	const tough = Math.min(1, p + cTough);
	const vulnerable = Math.min(1, p + cVuln);
	return [
		{ from: 0, to: tough, chance: 0 },
		{ from: tough, to: vulnerable, chance: 1 - th },
		{ from: vulnerable, to: 1, chance: 1 }
	].filter(({ from, to }) => to > from);
}
