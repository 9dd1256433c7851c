/** The model of lesson 1: where deals come from, and four ways in which they are missed. */
import type { Model } from '../model';
import { brink, fiveTerms } from './demands';
import { offerNature, offerPlans, uniform } from './offers';
import { range } from './range';
import { robustness } from './robustness';
import { spoiler, trust } from './spoiler';

export { demandGame } from './demands';
export { feasibleTerms, rangeUnderRisk } from './range';

export const bargainingRange: Model = {
	id: 'bargaining-range',
	title: 'The bargaining range',
	games: [range, brink, fiveTerms, offerPlans, offerNature, uniform, spoiler, trust],
	presets: [
		{ id: 'even', label: 'As the lesson begins', game: 'br-brink2', values: {} },
		{
			id: 'costly',
			label: 'Fighting costs Pakistan more',
			game: 'br-brink2',
			values: { cA: '3/10' }
		},
		{
			id: 'indivisible',
			label: 'All or nothing',
			game: 'br-brink2',
			values: { lo: '0', hi: '1' }
		},
		{
			id: 'optimism',
			label: 'Both sides optimistic',
			game: 'br-range',
			values: { p: '4/5', pKabul: '1/5' }
		},
		{ id: 'cheap', label: 'A cheap fight', game: 'br-range', values: { cA: '1/20', cB: '1/20' } },
		{
			id: 'gaps',
			label: 'Cheap fight, listed terms',
			game: 'br-terms5',
			values: { p: '3/5', cA: '1/20', cB: '1/20' }
		},
		{ id: 'doubt', label: 'Pakistan doubts', game: 'br-offer-plans', values: { th: '2/5' } },
		{ id: 'open', label: 'A deal for all three', game: 'br-spoiler', values: { cTTP: '1/5' } }
	],
	robustness,
	leavesOut: [
		'None of the three is of one mind: the army and the elected government, Kandahar and Kabul, factions of the TTP.',
		'One question on one line. Trade, refugees and recognition could be traded against each other.',
		'A fight is one lottery with fixed costs. The strikes of 2024 were limited force used as a message.',
		'Nobody learns during the fight, and there are no counter-offers.',
		'Beliefs are given; where they come from is another question.',
		'Payoffs are political stakes of leaderships. The harm to people is real and is not in the cells.'
	],
	sources: [
		'jadoon2025',
		'fearon1995',
		'nash1953',
		'schelling1960',
		'powell1999',
		'powell2006',
		'feyramsay2007',
		'stedman1997',
		'kyddwalter2002',
		'cunningham2006'
	]
};
