/** The model of lesson 6: who steps back, who outlasts whom, who misreads, and what outsiders change. */
import type { Model } from '../model';
import { attrition } from './attrition';
import { border } from './border';
import { brink } from './brink';
import { policies, spiral } from './spiral';

export const escalation: Model = {
	id: 'escalation',
	title: 'Escalation and outsiders',
	games: [border, brink, attrition, spiral, policies],
	presets: [
		{ id: 'crisis', label: 'As the lesson begins', game: 'es-border', values: {} },
		{ id: 'helped', label: 'Help for Pakistan', game: 'es-border', values: { aidP: '2' } },
		{
			id: 'both-helped',
			label: 'Help for both',
			game: 'es-border',
			values: { aidP: '7/2', aidA: '7/2' }
		},
		{ id: 'proud', label: 'Pakistan cannot yield', game: 'es-border', values: { faceP: '5' } },
		{ id: 'closed', label: 'The haven closes', game: 'es-attrition', values: { haven: '0' } },
		{ id: 'subsidy', label: 'Help for Pakistan', game: 'es-attrition', values: { helpP: '1/2' } },
		{ id: 'plain', label: 'Plain tit-for-tat', game: 'es-spiral', values: {} },
		{
			id: 'generous',
			label: 'Both forgive three in ten',
			game: 'es-spiral',
			values: { genP: '3/10', genA: '3/10' }
		}
	],
	robustness: [
		{
			game: 'es-border',
			property: 'chicken',
			parameter: 'aidP',
			when: 'netA > shameA',
			to: { formula: 'clashP + slip*warP - shameP', closed: false }
		},
		{
			game: 'es-border',
			property: 'chicken',
			parameter: 'aidA',
			when: 'netP > shameP',
			to: { formula: 'clashA + slip*warA - shameA', closed: false }
		},
		{
			game: 'es-policies',
			property: 'generous-holds',
			parameter: 'gen',
			to: { formula: 'min(ceilP, ceilA)', closed: true }
		}
	],
	leavesOut: [
		'None of the three is of one mind, and only two of them are in each table.',
		'Strikes come in one size; in the border crisis all happens at once.',
		'In the war of attrition both know what the other bears. A little doubt turns its advice round.',
		'Nobody discounts the future, and nobody lies about what was seen.',
		'Payoffs are political stakes of leaderships. The harm to people is real and is not in the cells.'
	],
	sources: [
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
