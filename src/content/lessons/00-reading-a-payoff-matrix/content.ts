/** Lesson 0: what the reader bets on, works through and is asked. The prose is in `lesson.md`. */
import type { LessonContent } from '$lib/course/types';
import { challenges } from './challenges';
import { examples } from './examples';
import { predictions } from './predictions';
import { questions } from './questions';

export const content: LessonContent = {
	slug: 'reading-a-payoff-matrix',
	number: 0,
	title: 'Reading a payoff matrix',
	summary:
		'Rows, columns and two numbers in a cell: how to read a game, find the best replies, and see where nobody wants to move alone.',
	minutes: 15,
	model: 'reading-a-payoff-matrix',
	concepts: [
		'player',
		'strategy',
		'payoff',
		'best-reply',
		'nash-equilibrium',
		'strict-dominance',
		'prisoners-dilemma',
		'stag-hunt',
		'chicken',
		'pure-strategy',
		'mixed-strategy'
	],
	prerequisites: [],
	predictions,
	examples,
	challenges,
	questions,
	robustness: [
		{
			id: 'rm-robust-alone',
			claim: 'Both gates closed is the only equilibrium.',
			setting: { game: 'rm-gates' },
			property: 'only-closed',
			parameter: 'alone'
		},
		{
			id: 'rm-robust-left',
			claim: 'Both gates closed is the only equilibrium.',
			setting: { game: 'rm-gates' },
			property: 'only-closed',
			parameter: 'left'
		}
	],
	references: [
		'jadoon2025',
		'nash1951',
		'luceraiffa1957',
		'schelling1960',
		'rapoportguyer1966',
		'skyrms2004'
	]
};
