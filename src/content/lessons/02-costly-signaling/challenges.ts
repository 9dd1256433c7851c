/** Tasks without a stored answer: any numbers that meet the clauses will do. */
import type { Challenge } from '$lib/course/types';

export const challenges: readonly Challenge[] = [
	{
		id: 'cs-window',
		title: 'Dear enough',
		prompt:
			'Find a cost at which only the resolved strike and are believed, and at which the strike is no dearer than it has to be: within half a point of the floor.',
		start: { game: 'cs-strike' },
		free: ['k', 'a'],
		picture: 'strip',
		clauses: [
			{
				kind: 'formula',
				formula: 'p < pis and KU >= H*gU - h*z and KR <= H*gR and KR >= 0',
				goal: 'only the resolved strike',
				hint: 'Either the unresolved would still copy a believed strike, or the resolved would not pay so much. Aim between floor and ceiling.'
			},
			{
				kind: 'formula',
				formula: 'k <= klo + 1/2',
				goal: 'the cost is within half a point of the floor',
				hint: 'It is dearer than it has to be. Come down towards the floor, or move the floor.'
			}
		],
		afterwards:
			'The best strike is the cheapest one that a bluffer would not copy. What is paid beyond that convinces nobody more.'
	},
	{
		id: 'cs-nobody',
		title: 'Nobody believed',
		prompt:
			'Find numbers for which no cost is right: the floor lies above the ceiling, although the resolved value restraint at no less than the unresolved do.',
		start: { game: 'cs-strike' },
		free: ['gR', 'gU', 'dR', 'dU', 'rho', 'a'],
		picture: 'strip',
		clauses: [
			{
				kind: 'formula',
				formula: 'klo > khi',
				goal: 'the floor lies above the ceiling',
				hint: 'There is still a window. It is as wide as what the resolved gain more by being yielded to, and lose less by being hit back.'
			},
			{
				kind: 'formula',
				formula: 'gR >= gU',
				goal: 'restraint is worth at least as much to the resolved',
				hint: 'Restraint is worth more to the unresolved now. Close the window by what retaliation does instead.'
			}
		],
		afterwards:
			'Retaliation hurts the resolved more here than the unresolved. The danger that was part of the message now speaks against it.'
	},
	{
		id: 'cs-words',
		title: 'Without firing a shot',
		prompt:
			'The strike is an ultimatum: it costs nothing and draws no fire. Find numbers for which only the resolved issue it.',
		start: { game: 'cs-strike', values: { k: '0', rho: '0' } },
		free: ['a', 'h'],
		picture: 'strip',
		clauses: [
			{
				kind: 'formula',
				formula: 'p < pis and KU >= H*gU - h*z and z > 0',
				goal: 'only the resolved issue it',
				hint: 'The unresolved would still copy it. They fear it only as far as it may be called: raise what backing down costs, and the chance that Kabul is bound.'
			}
		],
		afterwards:
			'On the path of play the threat costs the resolved nothing. It works because the unresolved would be called too often. Without some risk of being called, tied hands frighten nobody.'
	}
];
