/**
 * Tit-for-tat between sides that sometimes misread each other (Molander 1985; Nowak and Sigmund 1992):
 * how often they strike in the long run, and how much generosity is safe. `spiral` is one round and the
 * long run of two reciprocators; `policies` is the choice between three ways of answering.
 */
import type { Cell, GameForm } from '$lib/game/types';
import * as parameter from './parameters';

const noise = [parameter.falseAlarm, parameter.missRate, parameter.hotline];
const stakes = [parameter.gainP, parameter.harmP, parameter.gainA, parameter.harmA];

const perception = [
	{
		name: 'alarm',
		formula: '(1 - hotline)*falseAlarm',
		label: 'the chance that restraint is taken for a strike, hotline included'
	},
	{
		name: 'sens',
		formula: '1 - alarm - missRate',
		label: 'how much more often a strike is seen than restraint is mistaken for one'
	}
];
const ceilings = [
	{
		name: 'ceilP',
		formula: '1 - gainA/(harmA*sens)',
		label: 'the most generosity that Pakistan can show before Kabul would rather strike'
	},
	{
		name: 'ceilA',
		formula: '1 - gainP/(harmP*sens)',
		label: 'the most generosity that Kabul can show before Pakistan would rather strike'
	}
];

/** Without noise and without generosity whatever pattern there is goes on for ever. */
const frozen = 'sens == 1 and respP == 1 and respA == 1';
const pays = '(genP > ceilP or genA > ceilA)';

const moving = ['echo', 'forgiving', 'tempting'];

export const spiral: GameForm = {
	id: 'es-spiral',
	title: 'One round of a spiral',
	players: [
		{ name: 'Pakistan', actions: [{ name: 'Hold' }, { name: 'Strike' }] },
		{ name: 'Kabul', actions: [{ name: 'Hold' }, { name: 'Strike' }] }
	],
	parameters: [parameter.genP, parameter.genA, ...noise, parameter.seed, ...stakes],
	constraints: [],
	derived: [
		...perception,
		{ name: 'respP', formula: '1 - genP', label: 'the chance that Pakistan answers' },
		{ name: 'respA', formula: '1 - genA', label: 'the chance that Kabul answers' },
		...ceilings,
		{
			name: 'strikeP',
			formula: 'respP*alarm*(1 + sens*respA)/(1 - sens^2*respP*respA)',
			label: 'how often Pakistan strikes in the long run',
			onlyIn: moving
		},
		{
			name: 'strikeA',
			formula: 'respA*alarm*(1 + sens*respP)/(1 - sens^2*respP*respA)',
			label: 'how often Kabul strikes in the long run',
			onlyIn: moving
		},
		{
			name: 'avgP',
			formula: 'gainP*strikeP - harmP*strikeA',
			label: 'what Pakistan gets a round in the long run',
			onlyIn: moving
		},
		{
			name: 'avgA',
			formula: 'gainA*strikeA - harmA*strikeP',
			label: 'what Kabul gets a round in the long run',
			onlyIn: moving
		},
		{
			name: 'bothHold',
			formula: '(1 - strikeP)*(1 - strikeA)',
			label: 'how often both hold',
			onlyIn: moving
		},
		{
			name: 'firstMistake',
			formula: '1/(1 - (1 - respP*alarm)*(1 - respA*alarm))',
			label: 'after how many quiet rounds, on average, the first strike by mistake comes'
		}
	],
	cells: [
		[
			{ payoffs: ['0', '0'], outcome: 'quiet' },
			{ payoffs: ['-harmP', 'gainA'], outcome: 'Kabul strikes' }
		],
		[
			{ payoffs: ['gainP', '-harmA'], outcome: 'Pakistan strikes' },
			{ payoffs: ['gainP - harmP', 'gainA - harmA'], outcome: 'both strike' }
		]
	],
	regimes: [
		{
			id: 'frozen',
			when: frozen,
			label: 'No noise and no forgiveness: whatever happened first goes on'
		},
		{
			id: 'tempting',
			when: `not (${frozen}) and ${pays}`,
			label: 'So much is let pass, or missed, that striking every round would pay'
		},
		{
			id: 'echo',
			when: `not (${frozen}) and not ${pays} and genP == 0 and genA == 0`,
			label: 'Every answer is answered: one mistake echoes until another ends it'
		},
		{
			id: 'forgiving',
			when: `not (${frozen}) and not ${pays} and (genP > 0 or genA > 0)`,
			label: 'Some of what looks like a strike is let pass, and echoes die out'
		}
	]
};

/** How ready each policy is to answer a strike that it believes to have seen; `null` strikes always. */
const readiness = [null, '1', 'respG'] as const;

/** The long-run payoffs of two policies against each other: exact averages over all rounds. */
function meeting(row: string | null, column: string | null): Cell {
	// How often each strikes: always, or in answer to what it sees of the other.
	const against = (own: string) => `${own}*(alarm + sens)`;
	// Without false alarms two reciprocators that begin in quiet stay quiet.
	const together = (own: string, other: string) =>
		`(alarm == 0 ? 0 : ${own}*alarm*(1 + sens*${other})/(1 - sens^2*${own}*${other}))`;
	const rate = (own: string | null, other: string | null) =>
		own === null ? '1' : other === null ? against(own) : together(own, other);
	const [first, second] = [rate(row, column), rate(column, row)];
	return {
		payoffs: [`gainP*(${first}) - harmP*(${second})`, `gainA*(${second}) - harmA*(${first})`]
	};
}

export const policies: GameForm = {
	id: 'es-policies',
	title: 'How to answer',
	players: [
		{
			name: 'Pakistan',
			actions: [
				{ name: 'Always strike' },
				{ name: 'Tit-for-tat', detail: 'answer each strike' },
				{ name: 'Generous', detail: 'let {gen} of them pass' }
			]
		},
		{
			name: 'Kabul',
			actions: [
				{ name: 'Always strike' },
				{ name: 'Tit-for-tat', detail: 'answer each strike' },
				{ name: 'Generous', detail: 'let {gen} of them pass' }
			]
		}
	],
	parameters: [parameter.gen, ...noise, ...stakes],
	constraints: [],
	derived: [
		...perception,
		{ name: 'respG', formula: '1 - gen', label: 'the chance that a generous side answers' },
		...ceilings
	],
	cells: readiness.map((row) => readiness.map((column) => meeting(row, column))),
	regimes: []
};
