import { Fraction } from '$lib/exact/rational';
import { holds, pureValues, type Pair, type Region } from './regions';

/** The belief that is sure of a type. */
const sureOf = (type: 0 | 1) => new Fraction(type === 0 ? 1 : 0);

/** What a type gets from every pure best reply to beliefs that are sure of one type. */
function valuesIfTaken(regions: readonly Region[], sender: 0 | 1): readonly Fraction[] {
	return regions
		.filter((region) => holds(region, sureOf(sender)))
		.flatMap(pureValues)
		.map((pair) => pair[sender]);
}

/** Whether a type, taken for what it is, gets more than this whatever best reply follows. */
export function wouldStepForward(regions: readonly Region[], type: 0 | 1, payoffs: Pair): boolean {
	return valuesIfTaken(regions, type).every((value) => value.compare(payoffs[type]) > 0);
}

/**
 * Whether an equilibrium passes the Intuitive Criterion at an unsent message. If one type would lose
 * by sending it, however the receivers may reply to any belief, they can tell that the other sent
 * it; the equilibrium fails if that type would then gain for sure.
 *
 * With two types at most one can be ruled out so, and one round is all there is. Best replies to a
 * belief form a product of simplices, and payoffs are linear in each receiver's mixture, so that pure
 * ones decide.
 *
 * Source: Cho and Kreps (1987), "Signaling Games and Stable Equilibria", Quarterly Journal of
 * Economics 102(2), section II.3 (step 1: strictly less for every best reply to any belief; step 2:
 * strictly more for every best reply to what is left).
 *
 * @param regions of the beliefs after the message
 * @param payoffs what the types get in equilibrium
 */
export function passesIntuitive(regions: readonly Region[], payoffs: Pair): boolean {
	const values = regions.flatMap(pureValues);
	const ruledOut = ([0, 1] as const).map((type) =>
		values.every((value) => value[type].compare(payoffs[type]) < 0)
	);
	if (ruledOut[0] === ruledOut[1]) return true;
	return !wouldStepForward(regions, ruledOut[0] ? 1 : 0, payoffs);
}
