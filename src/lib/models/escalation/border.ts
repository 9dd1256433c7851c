/**
 * A border crisis in which each side wants the other to step back (Chicken), with what outsiders can add:
 * support, sanctions, a mediator. Critical risk after Ellsberg 1961; risk dominance after Harsanyi and
 * Selten 1988, section 3.9.
 */
import type { GameForm } from '$lib/game/types';
import * as parameter from './parameters';

export const border: GameForm = {
	id: 'es-border',
	title: 'Who steps back?',
	players: [
		{ name: 'Pakistan', actions: [{ name: 'Firm' }, { name: 'Back' }] },
		{ name: 'Kabul', actions: [{ name: 'Firm' }, { name: 'Back' }] }
	],
	parameters: [
		parameter.aidP,
		parameter.aidA,
		parameter.mediate,
		parameter.slip,
		parameter.faceP,
		parameter.faceA,
		parameter.prizeP,
		parameter.prizeA,
		parameter.shareP,
		parameter.clashP,
		parameter.clashA,
		parameter.warP,
		parameter.warA
	],
	constraints: [],
	derived: [
		{
			name: 'netP',
			formula: 'clashP + slip*warP - aidP',
			label: 'what a clash costs Pakistan, with the danger of war and less the support'
		},
		{
			name: 'netA',
			formula: 'clashA + slip*warA - aidA',
			label: 'what a clash costs Kabul, with the danger of war and less the support'
		},
		{
			name: 'shameP',
			formula: '(1 - mediate)*faceP',
			label: 'what backing down costs Pakistan'
		},
		{ name: 'shameA', formula: '(1 - mediate)*faceA', label: 'what backing down costs Kabul' },
		{
			name: 'critP',
			formula: 'netP > shameP ? (1 - shareP)*prizeP/((1 - shareP)*prizeP + netP - shameP) : 1',
			label: 'Pakistan’s critical risk: how likely a firm Kabul may be before it steps back'
		},
		{
			name: 'critA',
			formula: 'netA > shameA ? shareP*prizeA/(shareP*prizeA + netA - shameA) : 1',
			label: 'Kabul’s critical risk: how likely a firm Pakistan may be before it steps back'
		},
		{
			name: 'firmP',
			formula: 'critA',
			label: 'the chance of a firm Pakistan in the mixed equilibrium',
			onlyIn: ['chicken']
		},
		{
			name: 'firmA',
			formula: 'critP',
			label: 'the chance of a firm Kabul in the mixed equilibrium',
			onlyIn: ['chicken']
		},
		{
			name: 'clashProb',
			formula: 'critP*critA',
			label: 'the chance of a clash in the mixed equilibrium',
			onlyIn: ['chicken']
		},
		{
			name: 'warProb',
			formula: 'slip*critP*critA',
			label: 'the chance of open war in the mixed equilibrium',
			onlyIn: ['chicken']
		}
	],
	cells: [
		[
			{ payoffs: ['-netP', '-netA'], outcome: 'clash' },
			{ payoffs: ['prizeP', '-shameA'], outcome: 'Kabul steps back' }
		],
		[
			{ payoffs: ['-shameP', 'prizeA'], outcome: 'Pakistan steps back' },
			{ payoffs: ['shareP*prizeP', '(1 - shareP)*prizeA'], outcome: 'both step back' }
		]
	],
	regimes: [
		{
			id: 'chicken',
			when: 'netP > shameP and netA > shameA',
			label: 'Chicken: each steps back if it is sure that the other will not'
		},
		{
			id: 'pakistan-firm',
			when: 'netP < shameP and netA > shameA',
			label: 'Pakistan cannot yield, and Kabul steps back'
		},
		{
			id: 'kabul-firm',
			when: 'netP > shameP and netA < shameA',
			label: 'Kabul cannot yield, and Pakistan steps back'
		},
		{
			id: 'collision',
			when: 'netP < shameP and netA < shameA',
			label: 'Collision course: neither can step back'
		},
		{
			id: 'edge',
			when: 'netP == shameP or netA == shameA',
			label: 'A tie: for one side a clash costs exactly as much as backing down'
		}
	]
};
