/** What the range bar says, in words: the same exact numbers, for everyone who does not see it. */
import { formatRational, type Notation } from '$lib/exact/print';
import { compareRationals, type Rational } from '$lib/exact/rational';

export interface RangeNumbers {
	readonly floor: Rational;
	readonly ceiling: Rational;
	readonly range: { readonly lo: Rational; readonly hi: Rational; readonly open: boolean };
	readonly statusQuo?: Rational;
	readonly third?: {
		readonly name: string;
		readonly ceiling: Rational;
		readonly proof: { readonly lo: Rational; readonly hi: Rational; readonly open: boolean };
		readonly fragile?: { readonly lo: Rational; readonly hi: Rational };
		readonly survives?: Rational;
	};
}

type Names = readonly [row: string, column: string];

const below = (a: Rational, b: Rational) => compareRationals(a, b) < 0;

/** Who would sign what, and what is left for both. */
export function rangeSentence(
	{ floor, ceiling, range }: RangeNumbers,
	[row, column]: Names,
	notation: Notation
): string {
	const print = (value: Rational) => formatRational(value, notation);
	const rowSigns =
		below(floor, '0') || floor === '0'
			? `${row} would sign anything`
			: `${row} signs from ${print(floor)} up`;
	const columnSigns =
		below('1', ceiling) || ceiling === '1'
			? `${column} would sign anything`
			: `${column} up to ${print(ceiling)}`;
	if (!range.open) {
		return `${row} signs only from ${print(floor)} up, ${column} only up to ${print(ceiling)}: no term suits both.`;
	}
	if (range.lo === range.hi) {
		return `${rowSigns}, ${columnSigns}: one single term, ${print(range.lo)}, suits both.`;
	}
	return `${rowSigns}, ${columnSigns}: both prefer any term in between to a fight.`;
}

/** What follows from a walk-away point beyond the end of the line: a threat that nobody need believe. */
export function emptyThreats({ floor, ceiling }: RangeNumbers, [row, column]: Names): string[] {
	return [
		...(below(floor, '0')
			? [`A fight is worth less than nothing to ${row}: its threat to fight is empty.`]
			: []),
		...(below('1', ceiling)
			? [`A fight is worth less than nothing to ${column}: its threat to fight is empty.`]
			: [])
	];
}

/** Who, if anyone, would rather fight than leave things as they are. */
export function statusQuoVerdict(
	{ floor, ceiling, range, statusQuo }: RangeNumbers,
	[row, column]: Names
): string | null {
	if (statusQuo === undefined || !range.open) return null;
	if (below(statusQuo, floor))
		return `Today is worth less to ${row} than a fight: its threat is credible.`;
	if (below(ceiling, statusQuo))
		return `Today is worth less to ${column} than a fight: its threat is credible.`;
	return 'Nobody would rather fight than keep things as they are today.';
}

/** What the third party's ceiling leaves. */
export function thirdSentence(
	{ third }: RangeNumbers,
	[row, column]: Names,
	notation: Notation
): string | null {
	if (!third) return null;
	const print = (value: Rational) => formatRational(value, notation);
	const { name, ceiling, proof, fragile, survives } = third;
	const limit = `The ${name} leaves a deal alone up to ${print(ceiling)}`;
	const all = proof.open
		? `${limit}: terms from ${print(proof.lo)} to ${print(proof.hi)} suit all three.`
		: `${limit}: no term suits all three.`;
	if (!fragile) return proof.open ? all : `${all} No deal that it would attack is worth signing.`;
	const standing = survives ? `, and each stands with chance ${print(survives)}` : '';
	return `${all} ${row} and ${column} would still sign terms from ${print(fragile.lo)} to ${print(fragile.hi)} that it attacks${standing}.`;
}

/** Who signs an offer. */
export function offerVerdict(
	offer: Rational,
	{ floor, ceiling, third }: RangeNumbers,
	[row, column]: Names
): string {
	const first = !below(offer, floor);
	const second = !below(ceiling, offer);
	const attacked =
		third && below(third.ceiling, offer) ? `; the ${third.name} would attack it` : '';
	if (first && second) return `both would sign${attacked}`;
	if (first) return `${row} would sign, ${column} would rather fight`;
	if (second) return `${column} would sign, ${row} would rather fight`;
	return 'neither would sign';
}
