/** The games of lesson 0: small, invented, and none of them about the case. */
import type { Model } from '../model';
import { gates } from './gates';
import { elimination, own, patrol, towns } from './others';

export const readingAPayoffMatrix: Model = {
	id: 'reading-a-payoff-matrix',
	title: 'Reading a payoff matrix',
	games: [gates, elimination, towns, patrol, own],
	presets: [
		{ id: 'dilemma', label: 'Prisoner’s dilemma', game: 'rm-gates', values: {} },
		{ id: 'stag', label: 'Stag hunt', game: 'rm-gates', values: { alone: '5/2' } },
		{ id: 'chicken', label: 'Chicken', game: 'rm-gates', values: { left: '5/2' } },
		{
			id: 'harmony',
			label: 'No dilemma',
			game: 'rm-gates',
			values: { alone: '5/2', left: '5/2' }
		}
	],
	robustness: [
		{
			game: 'rm-gates',
			property: 'only-closed',
			parameter: 'alone',
			when: 'left < 2',
			from: { formula: '3', closed: false }
		},
		{
			game: 'rm-gates',
			property: 'only-closed',
			parameter: 'left',
			when: 'alone > 3',
			to: { formula: '2', closed: false }
		}
	],
	leavesOut: [
		'Both choose once and at the same moment. Most crises have an order, and a next time.',
		'Both know the whole matrix. In a crisis each knows its own payoffs better than the other’s.',
		'There are two sides. A third would add a third dimension to the table.',
		'A payoff says which outcome a side prefers and by how much. It does not say why, or whether it should.'
	],
	sources: ['nash1951', 'luceraiffa1957', 'rapoportguyer1966', 'schelling1960', 'skyrms2004']
};
