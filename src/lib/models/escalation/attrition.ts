/**
 * A war of attrition between Pakistan and the TTP (Maynard Smith 1974; Hendricks, Weiss and Wilson 1988).
 * The matrix is one month: "fight" means fight this month and quit in the next, which in the mixed
 * equilibrium is worth as much as any longer plan.
 */
import type { GameForm } from '$lib/game/types';
import * as parameter from './parameters';

const contest = ['contest'] as const;

export const attrition: GameForm = {
	id: 'es-attrition',
	title: 'Who outlasts whom?',
	players: [
		{ name: 'Pakistan', actions: [{ name: 'Fight' }, { name: 'Quit' }] },
		{ name: 'TTP', actions: [{ name: 'Fight' }, { name: 'Quit' }] }
	],
	parameters: [
		parameter.haven,
		parameter.helpP,
		parameter.helpT,
		parameter.costP,
		parameter.fightT,
		parameter.shield,
		parameter.quitP,
		parameter.quitT,
		parameter.valP,
		parameter.valT,
		parameter.slide,
		parameter.longP,
		parameter.longT
	],
	constraints: [],
	derived: [
		{ name: 'flowP', formula: 'costP - helpP', label: 'what a month costs Pakistan' },
		{
			name: 'flowT',
			formula: 'fightT*(1 - shield*haven) - helpT',
			label: 'what a month costs the TTP'
		},
		{
			name: 'burnP',
			formula: 'flowP + slide*(longP - quitP)',
			label: 'what one more month costs Pakistan beyond giving in'
		},
		{
			name: 'burnT',
			formula: 'flowT + slide*(longT - quitT)',
			label: 'what one more month costs the TTP beyond giving in'
		},
		{ name: 'stakeP', formula: 'valP + quitP', label: 'what is at stake for Pakistan' },
		{ name: 'stakeT', formula: 'valT + quitT', label: 'what is at stake for the TTP' },
		{
			name: 'roundQuitP',
			formula: 'burnT/(burnT + stakeT)',
			label: 'the chance a month with which Pakistan quits',
			onlyIn: contest
		},
		{
			name: 'roundQuitT',
			formula: 'burnP/(burnP + stakeP)',
			label: 'the chance a month with which the TTP quits',
			onlyIn: contest
		},
		{
			name: 'roundGoOn',
			formula: '(1 - roundQuitP)*(1 - roundQuitT)*(1 - slide)',
			label: 'the chance that the fight goes on for another month',
			onlyIn: contest
		},
		{
			name: 'roundLength',
			formula: '1/(1 - roundGoOn)',
			label: 'how many months the fight lasts on average',
			onlyIn: contest
		},
		{
			name: 'roundTQuitsFirst',
			formula: 'roundQuitT*(1 - roundQuitP)*roundLength',
			label: 'the chance that the TTP quits first',
			onlyIn: contest
		},
		{
			name: 'roundPQuitsFirst',
			formula: 'roundQuitP*(1 - roundQuitT)*roundLength',
			label: 'the chance that Pakistan quits first',
			onlyIn: contest
		},
		{
			name: 'roundBothQuit',
			formula: 'roundQuitP*roundQuitT*roundLength',
			label: 'the chance that both quit in the same month',
			onlyIn: contest
		},
		{
			name: 'roundWar',
			formula: '(1 - roundQuitP)*(1 - roundQuitT)*slide*roundLength',
			label: 'the chance that it ends in open war',
			onlyIn: contest
		},
		{
			name: 'hazP',
			formula: 'burnT/stakeT',
			label: 'Pakistan’s rate of quitting, a month',
			onlyIn: contest
		},
		{
			name: 'hazT',
			formula: 'burnP/stakeP',
			label: 'the TTP’s rate of quitting, a month',
			onlyIn: contest
		},
		{
			name: 'hazAll',
			formula: 'hazP + hazT + slide',
			label: 'the rate at which the fight ends',
			onlyIn: contest
		},
		{
			name: 'duration',
			formula: '1/hazAll',
			label: 'how long the fight lasts on average, in months',
			onlyIn: contest
		},
		{
			name: 'tQuitsFirst',
			formula: 'hazT/hazAll',
			label: 'the chance that the TTP quits first, in continuous time',
			onlyIn: contest
		},
		{
			name: 'pQuitsFirst',
			formula: 'hazP/hazAll',
			label: 'the chance that Pakistan quits first, in continuous time',
			onlyIn: contest
		},
		{
			name: 'warShare',
			formula: 'slide/hazAll',
			label: 'the chance of open war, in continuous time',
			onlyIn: contest
		}
	],
	cells: [
		[
			{
				payoffs: [
					'-(flowP + slide*longP + (1 - slide)*quitP)',
					'-(flowT + slide*longT + (1 - slide)*quitT)'
				],
				outcome: 'another month'
			},
			{ payoffs: ['valP', '-quitT'], outcome: 'the TTP quits' }
		],
		[
			{ payoffs: ['-quitP', 'valT'], outcome: 'Pakistan quits' },
			{ payoffs: ['-quitP', '-quitT'], outcome: 'both quit' }
		]
	],
	regimes: [
		{
			id: 'contest',
			when: 'burnP > 0 and burnT > 0',
			label: 'A contest: each would quit if it were sure that the other will not'
		},
		{
			id: 'pakistan-tireless',
			when: 'burnP < 0 and burnT > 0',
			label: 'Pakistan never quits, and so the TTP does'
		},
		{
			id: 'ttp-tireless',
			when: 'burnP > 0 and burnT < 0',
			label: 'The TTP never quits, and so Pakistan does'
		},
		{ id: 'endless', when: 'burnP < 0 and burnT < 0', label: 'Nobody quits' },
		{
			id: 'edge',
			when: 'burnP == 0 or burnT == 0',
			label: 'A tie: for one side another month costs exactly as much as giving in'
		}
	]
};
