/** The receivers' side of an equilibrium: best replies that leave both types content with what they send. */
import { Fraction } from '$lib/exact/rational';
import { cutAll, simplexProduct, signOf, valueAt, type Cut } from './polytope';
import { pureValues, senderValue, sizesOf, type Pair, type Region } from './regions';
import type { Pattern } from './senderSide';

/** `weights[message]`: the chances of the region's best replies; null after messages nobody sends. */
export type Weights = readonly (readonly Fraction[] | null)[];

/** `floor · (what the types get) ≥ bound`: a side of the area where an unsent message tempts nobody. */
export interface Content {
	readonly floor: Pair;
	readonly bound: Fraction;
}

const zero = new Fraction(0);
const one = new Fraction(1);

/**
 * What the types must get so that some mixture of a region's best replies tempts neither: the area
 * above and to the right of the lower left hull of what the pure profiles give.
 */
export function contentSides(region: Region): readonly Content[] {
	const points = pureValues(region);
	const least = (type: 0 | 1) =>
		points.map((point) => point[type]).reduce((a, b) => (b.compare(a) < 0 ? b : a));
	const sides: Content[] = [
		{ floor: [one, zero], bound: least(0) },
		{ floor: [zero, one], bound: least(1) }
	];
	points.forEach((a, i) => {
		for (const b of points.slice(i + 1)) {
			// The normal of the line through both, if the hull can have an edge there: it falls to the right.
			const across = b[0].sub(a[0]);
			const up = b[1].sub(a[1]);
			if (signOf(across) * signOf(up) >= 0) continue;
			const floor: Pair = [up.abs(), across.abs()];
			const bound = floor[0].mul(a[0]).add(floor[1].mul(a[1]));
			const lowest = points.every(
				([first, second]) => floor[0].mul(first).add(floor[1].mul(second)).compare(bound) >= 0
			);
			if (lowest) sides.push({ floor, bound });
		}
	});
	return sides;
}

/** Where the weights of a message's replies stand among all weights, and the sum for each type. */
interface Layout {
	readonly sizes: readonly number[];
	readonly value: (message: number, type: 0 | 1) => Cut;
	readonly split: (point: readonly Fraction[]) => Weights;
	readonly join: (weights: Weights) => readonly Fraction[];
}

function layoutOf(regions: readonly (Region | null)[]): Layout {
	const widths = regions.map((region) =>
		region ? sizesOf(region).reduce((sum, size) => sum + size, 0) : 0
	);
	const starts = widths.map((_, message) => widths.slice(0, message).reduce((a, b) => a + b, 0));
	const all = widths.reduce((a, b) => a + b, 0);
	return {
		sizes: regions.flatMap((region) => (region ? sizesOf(region) : [])),
		value(message, type) {
			const own = senderValue(regions[message]!, type);
			const coefficients = Array.from(
				{ length: all },
				(_, index) =>
					(index >= starts[message]! && own.coefficients[index - starts[message]!]) || zero
			);
			return { coefficients, constant: own.constant };
		},
		split: (point) =>
			regions.map((region, message) =>
				region ? point.slice(starts[message]!, starts[message]! + widths[message]!) : null
			),
		join: (weights) => weights.flatMap((own) => own ?? [])
	};
}

/** a · p + b · q. */
function blend(a: Fraction, p: Cut, b: Fraction, q: Cut): Cut {
	return {
		coefficients: p.coefficients.map((x, index) => x.mul(a).add(q.coefficients[index]!.mul(b))),
		constant: p.constant.mul(a).add(q.constant.mul(b))
	};
}

function conditions(layout: Layout, { sent, regions }: Pattern, unsent: readonly Content[]): Cut[] {
	const gets = ([0, 1] as const).map((type) => layout.value(sent[type][0]!, type));
	const cuts: Cut[] = [];
	for (const type of [0, 1] as const) {
		regions.forEach((region, message) => {
			if (!region || message === sent[type][0]) return;
			const loss = blend(one, gets[type]!, one.neg(), layout.value(message, type));
			cuts.push({ ...loss, equality: sent[type].includes(message) });
		});
	}
	for (const { floor, bound } of unsent) {
		const sum = blend(floor[0], gets[0]!, floor[1], gets[1]!);
		cuts.push({ ...sum, constant: sum.constant.sub(bound) });
	}
	return cuts;
}

/**
 * The corners of all best replies to a pattern's beliefs that make each type indifferent between the
 * messages it may send, and content not to send others.
 *
 * @param unsent what the types must get to leave the unsent messages alone
 */
export function receiverCorners(pattern: Pattern, unsent: readonly Content[]): readonly Weights[] {
	const layout = layoutOf(pattern.regions);
	const polytope = cutAll(simplexProduct(layout.sizes), conditions(layout, pattern, unsent));
	return polytope.corners.map(({ point }) => layout.split(point));
}

/** Whether replies (given as weights of this pattern's regions) meet the pattern's conditions. */
export function answersTo(pattern: Pattern, unsent: readonly Content[], weights: Weights): boolean {
	const layout = layoutOf(pattern.regions);
	const point = layout.join(weights);
	return conditions(layout, pattern, unsent).every((cut) => {
		const sign = signOf(valueAt(cut, point));
		return cut.equality ? sign === 0 : sign >= 0;
	});
}

/** What each type gets at some replies to a pattern's messages. */
export function typePayoffs({ sent, regions }: Pattern, weights: Weights): Pair {
	const gets = (type: 0 | 1) => {
		const message = sent[type][0]!;
		return valueAt(senderValue(regions[message]!, type), weights[message]!);
	};
	return [gets(0), gets(1)];
}
