/** What running a risk of war is worth against a side whose breaking point is spread evenly up to `highest`. */

export interface RiskChoiceNumbers {
	readonly highest: number;
	readonly prize: number;
	readonly war: number;
	readonly face: number;
}

/** The average payoff of a risk from 0 to `highest`: war, else success or a climb-down. For drawing. */
export function worthOfRisk(
	risk: number,
	{ highest, prize, war, face }: RiskChoiceNumbers
): number {
	const yields = risk / highest;
	return -risk * war + (1 - risk) * (yields * prize - (1 - yields) * face);
}
