/** Tasks without a stored answer: any table that meets the clauses will do. */
import type { Challenge } from '$lib/course/types';

const empty = { game: 'rm-own' } as const;

export const challenges: readonly Challenge[] = [
	{
		id: 'rm-no-pure',
		title: 'Nowhere to rest',
		prompt: 'Fill in a table in which no cell is a Nash equilibrium.',
		start: empty,
		free: [],
		clauses: [
			{
				kind: 'pure-count',
				atMost: 0,
				goal: 'no cell is an equilibrium',
				hint: 'Some cell still holds. Let one side want to match the other, and let the other want to differ, as patrol and crosser do.'
			}
		],
		afterwards:
			'From every cell somebody would move, round and round. The list still shows an equilibrium: every finite game has one if the players may mix.'
	},
	{
		id: 'rm-two-alike',
		title: 'The better and the safer',
		prompt:
			'Fill in a table with exactly two cells that are equilibria, Up with Left and Down with Right.',
		start: empty,
		free: [],
		clauses: [
			{
				kind: 'pure-count',
				atLeast: 2,
				atMost: 2,
				goal: 'exactly two cells are equilibria',
				hint: 'There are more or fewer than two. Where all numbers are equal, every cell is one: ties count.'
			},
			{
				kind: 'pure',
				cell: [0, 0],
				present: true,
				goal: 'Up and Left is one of them',
				hint: 'Somebody would move from Up and Left. Raise that side’s number there.'
			},
			{
				kind: 'pure',
				cell: [1, 1],
				present: true,
				goal: 'Down and Right is one of them',
				hint: 'Somebody would move from Down and Right. Raise that side’s number there.'
			}
		],
		afterwards:
			'Each side wants to do what the other does. If one of the two cells is better for both, it is a stag hunt; if each likes another one best, it is two towns.'
	},
	{
		id: 'rm-both-worse',
		title: 'Make it a dilemma',
		prompt:
			'Find payoffs of the two gates for which both closed is the only equilibrium, and being left open pays at most 1/2.',
		start: { game: 'rm-gates', values: { alone: '5/2', left: '5/2' } },
		free: ['alone', 'left'],
		clauses: [
			{
				kind: 'every-equilibrium',
				outcome: 'both closed',
				goal: 'both closed is the only equilibrium',
				hint: 'Some other equilibrium is left. Closing has to be better against an open gate and against a closed one.'
			},
			{
				kind: 'formula',
				formula: 'left <= 1/2',
				goal: 'being left open pays at most 1/2',
				hint: 'Lower what being left open pays.'
			}
		],
		afterwards:
			'Closing gains against an open gate and saves against a closed one. Both reasons point the same way, and both sides end with less than two open gates would have given them.'
	}
];
