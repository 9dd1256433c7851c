/** Lesson 1: what the reader bets on, works through and is asked. The prose is in `lesson.md`. */
import type { LessonContent } from '$lib/course/types';
import { challenges } from './challenges';
import { examples } from './examples';
import { predictions } from './predictions';
import { questions } from './questions';

export const content: LessonContent = {
	slug: 'bargaining-range',
	number: 1,
	title: 'The bargaining range',
	summary:
		'Fighting costs both sides, so some terms always beat it for both. Find them, then find out why that is not enough.',
	minutes: 25,
	model: 'bargaining-range',
	concepts: [
		'walk-away-point',
		'bargaining-range',
		'credible-threat',
		'mutual-optimism',
		'indivisibility',
		'best-reply',
		'nash-equilibrium',
		'mixed-strategy',
		'private-information',
		'risk-return-trade-off',
		'spoiler'
	],
	prerequisites: [],
	predictions,
	examples,
	challenges,
	questions,
	robustness: [
		{
			id: 'br-robust-chicken',
			claim:
				'Firm or flexible has two equilibria in which one side gives way, and a third in which both may fight.',
			setting: { game: 'br-brink2' },
			property: 'chicken',
			parameter: 'cA'
		},
		{
			id: 'br-robust-war',
			claim: 'War is an equilibrium of the five terms, whatever agreements hold beside it.',
			setting: { game: 'br-terms5' },
			property: 'fight-equilibrium',
			parameter: 'p'
		},
		{
			id: 'br-robust-spoiler',
			claim: 'No deal suits all three, however wide the range between Pakistan and Kabul.',
			setting: { game: 'br-spoiler' },
			property: 'no-deal-for-three',
			parameter: 'cTTP'
		}
	],
	references: [
		'jadoon2025',
		'fearon1995',
		'nash1953',
		'schelling1960',
		'powell1999',
		'powell2006',
		'feyramsay2007',
		'slantchevtarar2011',
		'stedman1997',
		'kyddwalter2002',
		'cunningham2006'
	]
};
