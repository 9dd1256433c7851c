/** Tasks without a stored answer: any numbers that meet the clauses will do. */
import type { Challenge } from '$lib/course/types';

export const challenges: readonly Challenge[] = [
	{
		id: 'br-only-war',
		title: 'Nothing but war',
		prompt:
			'Find numbers for which every equilibrium of Firm or flexible is war, although both sides would rather split the difference.',
		start: { game: 'br-brink2' },
		free: ['p', 'cA', 'cB', 'lo', 'hi'],
		picture: 'range',
		clauses: [
			{
				kind: 'every-equilibrium',
				outcome: 'war',
				goal: 'war is the only equilibrium',
				hint: 'Some equilibrium still ends in terms. Firm has to be better for each side whatever the other does: each must prefer fighting to the terms that suit the other.'
			},
			{
				kind: 'formula',
				formula: 'lo + sh*(hi - lo)/2 > p - cA and 1 - hi + sh*(hi - lo)/2 > 1 - p - cB',
				goal: 'both would rather split the difference than fight',
				hint: 'For one side at least, fighting beats the split. Keep the middle of the two terms inside the range.'
			}
		],
		afterwards:
			'Each term lies beyond one side’s walk-away point, and the split lies between them. Firm is then better for each side whatever the other does, and both end up with less than the split would have given them. A game of this shape is a prisoner’s dilemma.'
	},
	{
		id: 'br-optimism',
		title: 'Too sure of themselves',
		prompt:
			'Close the range by optimism alone: fighting must go on costing each side at least a tenth of the stake.',
		start: { game: 'br-range' },
		free: ['p', 'pKabul', 'cA', 'cB'],
		picture: 'range',
		clauses: [
			{
				kind: 'formula',
				formula: 'resA > resB',
				goal: 'no terms are left that both prefer to fighting',
				hint: 'The bars still meet. Let Pakistan think better of its chance, or Kabul think worse of Pakistan’s, until the two estimates are further apart than both costs together.'
			},
			{
				kind: 'formula',
				formula: 'cA >= 1/10 and cB >= 1/10',
				goal: 'fighting costs each side at least a tenth of the stake',
				hint: 'One of the costs is below a tenth. Raise it and use the estimates instead.'
			}
		],
		afterwards:
			'The gap between the two estimates is larger than what fighting would burn. Each side would rather trust its own reading of the odds than sign. If they could agree on the odds, the range would be back, whatever the odds were.'
	},
	{
		id: 'br-bold-against-odds',
		title: 'Bold against the odds',
		prompt:
			'Find numbers for which Pakistan thinks Kabul is more likely to be tough than vulnerable, and yet does better with the ambitious demand.',
		start: { game: 'br-offer-plans' },
		free: ['cA', 'cTough', 'cVuln', 'th'],
		picture: 'risk',
		clauses: [
			{
				kind: 'formula',
				formula: 'th < 1/2',
				goal: 'Pakistan thinks that Kabul is more likely to be tough',
				hint: 'Pakistan still gives the vulnerable Kabul at least even odds. Lower its belief.'
			},
			{
				kind: 'formula',
				formula: 'euRisk > euSafe',
				goal: 'the ambitious demand is worth more to Pakistan than the cautious one',
				hint: 'Caution pays better here. Make the gamble cheaper to lose or better to win: look at Pakistan’s own cost, and at how far apart Kabul’s two possible costs are.'
			}
		],
		afterwards:
			'War is now more likely than not, and Pakistan runs the risk knowing it. What it would gain from a vulnerable Kabul outweighs what it would lose by fighting a tough one. No mistake and no ill will is needed.'
	},
	{
		id: 'br-open-for-three',
		title: 'Room for three',
		prompt:
			'Open a deal for all three without touching Pakistan’s or Kabul’s numbers, so that signing the modest deal and leaving it alone is an equilibrium.',
		start: { game: 'br-spoiler' },
		free: ['pTTP', 'cTTP', 'atk', 'sp'],
		picture: 'range-three',
		clauses: [
			{
				kind: 'formula',
				formula: 'tolC >= resA',
				goal: 'some deal suits all three',
				hint: 'The TTP’s ceiling is still below Pakistan’s floor. Change what fighting on promises the TTP, what it costs, or what an attack costs and achieves.'
			},
			{
				kind: 'pure',
				cell: [1, 1],
				present: true,
				goal: 'the modest deal, left alone, is an equilibrium',
				hint: 'There is room for a deal, but not for this one. Either the TTP’s ceiling is still below the modest deal, or attacks have become so harmless that Pakistan would rather gamble on the ambitious one.'
			}
		],
		afterwards:
			'The modest deal does not lie above the TTP’s ceiling, so an attack on it would not pay; and expecting an attack on the ambitious deal, Pakistan prefers the modest one. If your ceiling is above the ambitious deal as well, that expectation rests on a bluff: the TTP would let it stand too.'
	}
];
