/** Lesson 6: what the reader bets on, works through and is asked. The prose is in `lesson.md`. */
import type { LessonContent } from '$lib/course/types';
import { challenges } from './challenges';
import { examples } from './examples';
import { predictions } from './predictions';
import { questions } from './questions';

export const content: LessonContent = {
	slug: 'escalation',
	number: 6,
	title: 'Escalation and outsiders',
	summary:
		'Stepping back, wearing down, misreading: three ways in which limited force becomes more, and what help from outside does to each.',
	minutes: 25,
	model: 'escalation',
	concepts: [
		'chicken',
		'critical-risk',
		'brinkmanship',
		'war-of-attrition',
		'tit-for-tat',
		'generous-tit-for-tat'
	],
	prerequisites: ['bargaining-range'],
	predictions,
	examples,
	challenges,
	questions,
	robustness: [
		{
			id: 'es-robust-aid',
			claim: 'The border crisis is Chicken: either side can still step back.',
			setting: { game: 'es-border' },
			property: 'chicken',
			parameter: 'aidP'
		},
		{
			id: 'es-robust-aid-kabul',
			claim: 'The border crisis is Chicken: either side can still step back.',
			setting: { game: 'es-border' },
			property: 'chicken',
			parameter: 'aidA'
		},
		{
			id: 'es-robust-generous',
			claim: 'Both sides generous is an equilibrium of the three ways to answer.',
			setting: { game: 'es-policies' },
			property: 'generous-holds',
			parameter: 'gen'
		}
	],
	references: [
		'jadoon2025',
		'schelling1960',
		'ellsberg1961',
		'powell1990',
		'maynardsmith1974',
		'hendricks1988',
		'abreugul2000',
		'molander1985',
		'nowaksigmund1992',
		'jervis1976'
	]
};
