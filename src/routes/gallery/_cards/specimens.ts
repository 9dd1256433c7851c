/** Content for the gallery and the tests of the cards, with its numbers: as long as that of a lesson. */
import { numberKey } from '$lib/course/text';
import type {
	Challenge,
	Example,
	Prediction,
	RecallQuestion,
	Robustness,
	Setting
} from '$lib/course/types';
import type { Rational } from '$lib/exact/rational';
import type { Texts } from '$lib/widgets/cards/texts';

const brink: Setting = { game: 'br-brink2' };
const dearer: Setting = { game: 'br-brink2', values: { cA: '3/10' } };

const made: readonly (readonly [Setting, string, Rational])[] = [
	[brink, 'p', '1/2'],
	[brink, 'cA', '1/5'],
	[brink, 'cA + 1/10', '3/10'],
	[brink, 'resA', '3/10'],
	[brink, 'resB', '4/5'],
	[dearer, 'mixColFlex', '4/7'],
	[dearer, 'mixRowFlex', '2/5'],
	[dearer, 'mixWar', '9/35']
];

export const texts: Texts = {
	numbers: Object.fromEntries(
		made.map(([setting, expression, value]) => [numberKey(setting, expression), value])
	),
	notation: 'fraction',
	cite: () => 'Fearon 1995'
};

export const prediction: Prediction = {
	id: 'whose-mixture',
	prompt:
		'Fighting becomes dearer for Pakistan alone: its cost rises from {cA} to {cA + 1/10}. In the equilibrium in which neither can be read, whose behaviour changes?',
	options: [
		{
			text: 'Pakistan’s: it has more to lose, so it gives way more often',
			why: 'The natural thought. But Pakistan’s mixture is the one that keeps Kabul indifferent, and nothing has changed for Kabul.'
		},
		{
			text: 'Kabul’s: it gives way more often',
			why: 'Kabul’s mixture is the one that keeps Pakistan indifferent. With more to lose, Pakistan is indifferent only if Kabul gives way more often.'
		},
		{
			text: 'Kabul’s: it senses weakness and gives way less often',
			why: 'It sounds like good psychology. But then giving way would be strictly better for Pakistan, which would stop mixing, and this would be no equilibrium.'
		},
		{
			text: 'Both give way more often',
			why: 'Half right. Each mixture answers to the other side’s payoffs only, and Kabul’s payoffs are what they were.'
		}
	],
	answer: 1,
	before: brink,
	after: dearer,
	reveal:
		'Kabul is now flexible with chance {mixColFlex}; Pakistan stays at {mixRowFlex}. The chance of war falls to {mixWar}. A dearer fight for one side shows in the behaviour of **the other** [[fearon1995]].'
};

export const worked: Example = {
	id: 'worked',
	title: 'Firm or flexible, solved',
	setting: brink,
	steps: [
		{
			text: 'Find the walk-away points. Pakistan prevails with chance {p} and a fight costs it {cA}, so it signs from {resA} up; Kabul signs up to {resB}.'
		},
		{
			text: 'Mark Pakistan’s best replies. If Kabul is flexible, firm is better; if Kabul is firm, flexible is.'
		},
		{
			text: 'Look for cells in which both are marked. There are two: Pakistan firm and Kabul flexible, and the other way round.'
		}
	]
};

export const faded: Example = {
	id: 'faded',
	title: 'Firm or flexible, with other numbers',
	setting: brink,
	steps: [
		{
			text: 'Pakistan prevails with chance {p} and a fight costs it {cA}, so it signs from {resA} up.'
		},
		{
			text: 'Value the fight. To Pakistan it is worth {resA}.',
			ask: {
				kind: 'number',
				label: 'A fight is worth to Kabul',
				of: '1 - resB',
				hint: 'Kabul prevails whenever Pakistan does not. Take that chance and subtract what a fight costs Kabul.'
			}
		},
		{
			text: 'Mark the best replies, Pakistan’s down each column and Kabul’s along each row.',
			ask: {
				kind: 'cells',
				label: 'Cells in which both numbers are best replies',
				hint: 'If Kabul is firm, compare its terms with {resA} for Pakistan.'
			}
		},
		{ text: 'In each of them one side gives way, and neither would move alone.' }
	]
};

/** What the faded example's steps are compared with. */
export const expected = [
	null,
	'1/5',
	[
		[0, 1],
		[1, 0]
	],
	null
] as const;

export const actions = [
	['Flexible', 'Firm'],
	['Flexible', 'Firm']
] as const;

export const challenge: Challenge = {
	id: 'only-war',
	title: 'Nothing but war',
	prompt:
		'Find numbers for which every equilibrium of Firm or flexible is war, although both sides would rather split the difference.',
	start: brink,
	free: ['p', 'cA', 'cB', 'lo', 'hi'],
	clauses: [
		{
			kind: 'every-equilibrium',
			outcome: 'war',
			goal: 'war is the only equilibrium',
			hint: 'Some equilibrium still ends in terms. Firm has to be better for each side whatever the other does.'
		},
		{
			kind: 'formula',
			formula: 'lo > resA',
			goal: 'both would rather split the difference than fight',
			hint: 'For one side at least, fighting beats the split. Keep the middle of the two terms inside the range.'
		}
	],
	afterwards:
		'Each term lies beyond one side’s walk-away point, and the split lies between them. Firm is then better for each side whatever the other does, and both end up with less than the split would have given them.'
};

export const question: RecallQuestion = {
	id: 'costs',
	prompt: 'Only Kabul’s cost of fighting rises. What happens to the bargaining range?',
	options: [
		{
			text: 'It grows at the end that is worse for Kabul',
			why: 'A dearer fight makes Kabul put up with more, so its walk-away point moves out, beyond {resB}. Pakistan’s stays at {resA}.'
		},
		{
			text: 'It grows at the end that is better for Kabul',
			why: 'It is Kabul’s cost, so one looks at Kabul’s end of the line. But that end is set by what Pakistan will sign.'
		},
		{
			text: 'It slides towards Pakistan’s end and keeps its width',
			why: 'That is what a change in the odds does. A cost moves one limit and leaves the other.'
		},
		{
			text: 'It shrinks, because a dearer fight leaves less to share',
			why: 'A fight leaves less to share, but terms do not: they divide the whole.'
		}
	],
	answer: 0,
	setting: brink
};

export const robustness: Robustness = {
	id: 'chicken',
	claim:
		'Firm or flexible has two equilibria in which one side gives way, and a third in which both may fight.',
	setting: brink,
	property: 'chicken',
	parameter: 'cA'
};
