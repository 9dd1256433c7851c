/** Complete information: where the range of deals comes from, and what closes it (Fearon 1995). */
import { toFraction, type Rational } from '$lib/exact/rational';
import type { GameForm } from '$lib/game/types';
import * as parameter from './parameters';

export const range: GameForm = {
	id: 'br-range',
	title: 'The bargaining range',
	players: [
		{ name: 'Pakistan', actions: [] },
		{ name: 'Kabul', actions: [] }
	],
	parameters: [parameter.cA, parameter.cB, parameter.p, parameter.pKabul, parameter.sq],
	constraints: [],
	derived: [
		{ name: 'resA', formula: 'p - cA', label: 'Pakistan’s walk-away point' },
		{ name: 'resB', formula: 'pKabul + cB', label: 'Kabul’s walk-away point' },
		{ name: 'lo', formula: 'max(0, resA)', label: 'where the range begins' },
		{ name: 'hi', formula: 'min(1, resB)', label: 'where the range ends' },
		{ name: 'open', formula: 'lo <= hi', label: 'whether some deal suits both' },
		{ name: 'width', formula: 'max(0, hi - lo)', label: 'how wide the range is' },
		{
			name: 'threatA',
			formula: 'resA > 0',
			label: 'whether Pakistan could credibly threaten to fight'
		},
		{
			name: 'threatB',
			formula: 'resB < 1',
			label: 'whether Kabul could credibly threaten to fight'
		},
		{ name: 'xIfPakistanProposes', formula: 'hi', label: 'the deal if Pakistan proposes' },
		{ name: 'xIfKabulProposes', formula: 'lo', label: 'the deal if Kabul proposes' },
		{
			name: 'xNash',
			formula: 'min(1, max(0, (resA + resB)/2))',
			label: 'the deal halfway between the walk-away points'
		}
	],
	cells: [],
	regimes: [
		{
			id: 'closed',
			when: 'resA > resB',
			label: 'Closed: each expects more from a fight than the other could offer'
		},
		{
			id: 'pakistan-dissatisfied',
			when: 'resA <= resB and sq < resA',
			label: 'Pakistan would rather fight than keep the status quo'
		},
		{
			id: 'kabul-dissatisfied',
			when: 'resA <= resB and sq > resB',
			label: 'Kabul would rather fight than keep the status quo'
		},
		{
			id: 'both-satisfied',
			when: 'resA <= resB and sq >= resA and sq <= resB',
			label: 'Neither would rather fight than keep the status quo'
		}
	]
};

/** The terms of a list that suit both: all-or-nothing issues may have none. */
export function feasibleTerms(
	terms: readonly Rational[],
	{ lo, hi }: { readonly lo: Rational; readonly hi: Rational }
): readonly Rational[] {
	const [least, most] = [toFraction(lo), toFraction(hi)];
	return terms.filter((term) => {
		const value = toFraction(term);
		return value.compare(least) >= 0 && value.compare(most) <= 0;
	});
}

/**
 * The range when the sides value shares as x^r (r below 1: averse to risk, above 1: fond of it), with
 * costs in units of that utility. Powers of fractions are irrational, so this is in doubles,
 * approximate, for drawing only.
 */
export function rangeUnderRisk(at: Readonly<Record<'p' | 'cA' | 'cB' | 'ra' | 'rb', number>>): {
	readonly lo: number;
	readonly hi: number;
} {
	return {
		lo: Math.max(0, at.p - at.cA) ** (1 / at.ra),
		hi: 1 - Math.max(0, 1 - at.p - at.cB) ** (1 / at.rb)
	};
}
