/** Lesson 2: what the reader bets on, works through and is asked. The prose is in `lesson.md`. */
import type { LessonContent } from '$lib/course/types';
import { challenges } from './challenges';
import { examples } from './examples';
import { predictions } from './predictions';
import { questions } from './questions';

export const content: LessonContent = {
	slug: 'costly-signaling',
	number: 2,
	title: 'Costly signaling',
	summary:
		'When is a strike believed? A floor, a ceiling, bluffers who do not mind a dearer bluff, and one message that three audiences read.',
	minutes: 25,
	model: 'costly-signaling',
	concepts: [
		'type',
		'perfect-bayesian-equilibrium',
		'bluff',
		'separating-equilibrium',
		'audience-cost'
	],
	prerequisites: ['bargaining-range'],
	predictions,
	examples,
	challenges,
	questions,
	robustness: [
		{
			id: 'cs-robust-cost',
			claim: 'Only the resolved strike, and a strike is believed.',
			setting: { game: 'cs-strike', values: { k: '4' } },
			property: 'separating',
			parameter: 'k'
		},
		{
			id: 'cs-robust-belief',
			claim: 'A strike is needed: without one Kabul defies, and only the resolved strike.',
			setting: { game: 'cs-strike', values: { k: '4' } },
			property: 'separating',
			parameter: 'p'
		}
	],
	references: [
		'jadoon2025',
		'spence1973',
		'chokreps1987',
		'fearon1994',
		'fearon1997',
		'slantchev2005',
		'snyderborghard2011',
		'schelling1966'
	]
};
