import { Fraction } from '$lib/exact/rational';
import { wouldStepForward } from './intuitiveCriterion';
import { cutAll, simplexProduct, type Cut } from './polytope';
import { pureValues, senderValue, sizesOf, type Pair, type Region } from './regions';

/**
 * Whether an equilibrium passes D1 at an unsent message. A type is ruled out if the other gains strictly
 * at every mixed best reply (to some belief) at which it does not lose, and there is a reply at which
 * the other gains; the equilibrium fails if the other, taken for what it is, would gain for sure.
 *
 * Each region's best replies are a polytope, so that "gains wherever the other does not lose" is
 * the emptiness of one cut twice, decided exactly. With two types both cannot be ruled out: between
 * replies where they gain and those that support the equilibrium there is one where a type is
 * just indifferent.
 *
 * Source: Cho and Kreps (1987), Quarterly Journal of Economics 102(2), section IV.3, after Banks and
 * Sobel (1987), "Equilibrium Selection in Signaling Games", Econometrica 55(3), section 3 (divinity).
 *
 * @param regions of the beliefs after the message
 * @param payoffs what the types get in equilibrium
 */
export function passesD1(regions: readonly Region[], payoffs: Pair): boolean {
	return ([0, 1] as const).every((type) => {
		const other = type === 0 ? 1 : 0;
		return !isRuledOut(regions, type, payoffs) || !wouldStepForward(regions, other, payoffs);
	});
}

function isRuledOut(regions: readonly Region[], type: 0 | 1, payoffs: Pair): boolean {
	const other = type === 0 ? 1 : 0;
	const otherMayGain = regions
		.flatMap(pureValues)
		.some((value) => value[other].compare(payoffs[other]) > 0);
	return otherMayGain && !regions.some((region) => hasExcuse(region, type, other, payoffs));
}

/** Some mixed best reply of the region gives the type at least what it gets, and the other at most. */
function hasExcuse(region: Region, type: 0 | 1, other: 0 | 1, payoffs: Pair): boolean {
	const own = senderValue(region, type);
	const rival = senderValue(region, other);
	const noLoss: Cut = { ...own, constant: own.constant.sub(payoffs[type]) };
	const noGain: Cut = {
		coefficients: rival.coefficients.map((coefficient) => coefficient.mul(new Fraction(-1))),
		constant: payoffs[other].sub(rival.constant)
	};
	return cutAll(simplexProduct(sizesOf(region)), [noLoss, noGain]).corners.length > 0;
}
