/**
 * Two neighbours and two gates: one matrix that is the prisoner's dilemma, the stag hunt, Chicken or a
 * game without a dilemma, as two of its four payoffs move (Rapoport and Guyer 1966 list all such games).
 */
import type { GameForm } from '$lib/game/types';
import * as parameter from './parameters';

export const gates: GameForm = {
	id: 'rm-gates',
	title: 'Two gates',
	players: [
		{ name: 'North', actions: [{ name: 'Open' }, { name: 'Close' }] },
		{ name: 'South', actions: [{ name: 'Open' }, { name: 'Close' }] }
	],
	parameters: [parameter.alone, parameter.left],
	constraints: [],
	derived: [
		{ name: 'both', formula: '3', label: 'what both get when both gates are open' },
		{ name: 'shut', formula: '2', label: 'what both get when both gates are closed' },
		{ name: 'gain', formula: 'alone - both', label: 'what closing gains against an open gate' },
		{ name: 'rescue', formula: 'shut - left', label: 'what closing gains against a closed gate' },
		{
			name: 'mix',
			formula: 'rescue/(rescue - gain)',
			label: 'the chance of Open that leaves the other side indifferent',
			onlyIn: ['stag-hunt', 'chicken']
		}
	],
	cells: [
		[
			{ payoffs: ['both', 'both'], outcome: 'both open' },
			{ payoffs: ['left', 'alone'], outcome: 'South closes' }
		],
		[
			{ payoffs: ['alone', 'left'], outcome: 'North closes' },
			{ payoffs: ['shut', 'shut'], outcome: 'both closed' }
		]
	],
	regimes: [
		{
			id: 'dilemma',
			when: 'gain > 0 and rescue > 0',
			label: 'Prisoner’s dilemma: closing is better whatever the other does'
		},
		{
			id: 'stag-hunt',
			when: 'gain < 0 and rescue > 0',
			label: 'Stag hunt: each wants to do what the other does'
		},
		{
			id: 'chicken',
			when: 'gain > 0 and rescue < 0',
			label: 'Chicken: each wants to do the opposite of what the other does'
		},
		{
			id: 'harmony',
			when: 'gain < 0 and rescue < 0',
			label: 'No dilemma: open is better whatever the other does'
		},
		{
			id: 'tie',
			when: 'gain == 0 or rescue == 0',
			label: 'A tie: against one of the choices both replies are worth the same'
		}
	]
};
