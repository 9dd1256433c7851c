/**
 * One strike and three readers, each with a belief from which it responds: the public at home rallies,
 * Kabul restrains, the TTP pauses. One message and one belief for all, after the source's reading of the
 * strikes as signals to several audiences. A panel: the staircase of what a strike of some cost can buy.
 */
import type { GameForm } from '$lib/game/types';
import * as parameter from './parameters';

const ordered = 'pr < tpub and tpub < tspon and tspon < tmil';

export const readers: GameForm = {
	id: 'cs-readers',
	title: 'One strike, three readers',
	players: [
		{ name: 'Pakistan', actions: [] },
		{ name: 'Its readers', actions: [] }
	],
	parameters: [
		parameter.k,
		parameter.s,
		parameter.pr,
		parameter.tpub,
		parameter.tspon,
		parameter.tmil,
		parameter.rho,
		parameter.dR,
		parameter.dU,
		parameter.gpubR,
		parameter.gpubU,
		parameter.gsponR,
		parameter.gsponU,
		parameter.gmilR,
		parameter.gmilU
	],
	constraints: [
		{
			formula: ordered,
			message:
				'The figure takes the readers from the easiest to the hardest, and none convinced at first: lower the first belief below the public’s, or raise Kabul’s above the public’s and the TTP’s above Kabul’s.'
		}
	],
	derived: [
		{ name: 'KR', formula: 'k + rho*dR - s', label: 'what the strike costs a resolved Pakistan' },
		{ name: 'KU', formula: 'k + rho*dU - s', label: 'what it costs a pretending one' },
		{ name: 'C1', formula: 'gpubU', label: 'what the easiest reader is worth to a pretender' },
		{ name: 'C2', formula: 'C1 + gsponU', label: 'what the two easier readers are worth to it' },
		{ name: 'C3', formula: 'C2 + gmilU', label: 'what all three are worth to it' },
		{
			name: 'belief',
			formula: 'KU >= C3 ? 1 : (KU > C2 ? tmil : (KU > C1 ? tspon : tpub))',
			label: 'what the readers believe after a strike'
		},
		{
			name: 'half',
			formula:
				'KU >= C3 ? 1 : (KU > C2 ? (KU - C2)/gmilU : (KU > C1 ? (KU - C1)/gsponU : KU/gpubU))',
			label: 'how often the reader in doubt responds'
		},
		{
			name: 'gained',
			formula:
				'KU >= C3 ? gpubR + gsponR + gmilR : (KU > C2 ? gpubR + gsponR + half*gmilR : (KU > C1 ? gpubR + half*gsponR : half*gpubR))',
			label: 'what the strike brings a resolved Pakistan'
		},
		{
			name: 'bluff',
			formula: 'pr*(1 - belief)/((1 - pr)*belief)',
			label: 'how often a pretender strikes'
		}
	],
	cells: [],
	regimes: [
		{ id: 'pays', when: 'KU <= 0 or KR < 0', label: 'The strike is worth having for its own sake' },
		{
			id: 'too-dear',
			when: 'KU > 0 and KR >= 0 and gained < KR',
			label: 'Not even the resolved would pay so much'
		},
		{
			id: 'all',
			when: 'KU > 0 and KR >= 0 and gained >= KR and KU >= C3',
			label: 'Only the resolved strike, and all three readers believe'
		},
		{
			id: 'edge',
			when: 'KU > 0 and KR >= 0 and gained >= KR and KU < C3 and (KU == C1 or KU == C2)',
			label: 'On the edge of a step: the next reader just begins to doubt'
		},
		{
			id: 'third',
			when: 'KU > 0 and KR >= 0 and gained >= KR and KU > C2 and KU < C3',
			label: 'The public and Kabul are convinced, and the TTP is in doubt'
		},
		{
			id: 'second',
			when: 'KU > 0 and KR >= 0 and gained >= KR and KU > C1 and KU < C2',
			label: 'The public is convinced, Kabul is in doubt, and the TTP is not moved'
		},
		{
			id: 'first',
			when: 'KU > 0 and KR >= 0 and gained >= KR and KU < C1',
			label: 'The public is in doubt, and nobody else is moved'
		}
	]
};
