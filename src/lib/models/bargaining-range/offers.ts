/**
 * Private information: only Kabul knows its cost of fighting. Pakistan makes one demand, take it or
 * leave it, and trades a better deal against the risk of a fight (Fearon 1995; Powell 1999).
 */
import type { Cell, Derived, GameForm, Regime } from '$lib/game/types';
import * as parameter from './parameters';

const { p, cA, cTough, cVuln, th, sw, cMean, cFog } = parameter;

const demands: readonly Derived[] = [
	{ name: 'xSafe', formula: 'p + cTough - sw', label: 'the cautious demand' },
	{ name: 'xRisk', formula: 'p + cVuln - sw', label: 'the ambitious demand' },
	{
		name: 'thStar',
		formula: '(cTough + cA - sw)/(cVuln + cA - sw)',
		label: 'the belief above which the gamble pays',
		symbol: 'θ_*'
	},
	{ name: 'euSafe', formula: 'xSafe', label: 'what the cautious demand is worth to Pakistan' },
	{
		name: 'euRisk',
		formula: 'th*xRisk + (1 - th)*(p - cA)',
		label: 'what the ambitious demand is worth to Pakistan'
	},
	{
		name: 'value',
		formula: 'max(euSafe, euRisk)',
		label: 'what the better of the two demands is worth to Pakistan'
	},
	{
		name: 'warProb',
		formula: 'th > thStar ? 1 - th : 0',
		label: 'the chance of a fight when Pakistan chooses best'
	}
];

const regimes: readonly Regime[] = [
	{ id: 'cautious', when: 'th < thStar', label: 'The cautious demand is better: no fight' },
	{
		id: 'ambitious',
		when: 'th > thStar',
		label: 'The ambitious demand is better: a tough Kabul fights'
	},
	{ id: 'knife-edge', when: 'th == thStar', label: 'Both demands are worth the same' }
];

const common = {
	parameters: [th, cA, cTough, cVuln, p, sw],
	constraints: [
		{
			formula: 'cTough < cVuln',
			message: 'A tough Kabul must have the lower cost: lower it, or raise the vulnerable one’s.'
		},
		{
			formula: 'sw < cVuln - cTough',
			message: 'The sweetener must be smaller than the difference between the two costs: lower it.'
		},
		{
			formula: 'sw <= cTough + cA',
			message: 'The cautious demand must be worth a fight or more to Pakistan: lower the sweetener.'
		},
		{
			formula: 'p + cVuln - sw <= 1',
			message:
				'The ambitious demand asks for more than there is: lower the odds or the vulnerable cost.'
		}
	],
	derived: demands,
	regimes
};

const rows = [
	{ name: 'Cautious', detail: 'demand {xSafe}' },
	{ name: 'Ambitious', detail: 'demand {xRisk}' }
];

const cautious: Cell = {
	payoffs: ['p + cTough - sw', '1 - p - cTough + sw'],
	outcome: 'deal'
};

/** Kabul's columns are plans: which type refuses the ambitious demand. Every type takes the cautious one. */
export const offerPlans: GameForm = {
	...common,
	id: 'br-offer-plans',
	title: 'A demand to someone you cannot read',
	players: [
		{ name: 'Pakistan', actions: rows },
		{
			name: 'Kabul',
			actions: [
				{ name: 'Both accept', detail: 'neither type refuses the ambitious demand' },
				{ name: 'Tough refuses', detail: 'only the tough type refuses it' },
				{ name: 'Vulnerable refuses', detail: 'only the vulnerable type refuses it' },
				{ name: 'Both refuse', detail: 'both types refuse it' }
			]
		}
	],
	cells: [
		[cautious, cautious, cautious, cautious],
		[
			{ payoffs: ['p + cVuln - sw', '1 - p - cVuln + sw'], outcome: 'deal' },
			{
				payoffs: [
					'th*(p + cVuln - sw) + (1 - th)*(p - cA)',
					'th*(1 - p - cVuln + sw) + (1 - th)*(1 - p - cTough)'
				],
				outcome: 'risk'
			},
			{
				payoffs: [
					'(1 - th)*(p + cVuln - sw) + th*(p - cA)',
					'(1 - th)*(1 - p - cVuln + sw) + th*(1 - p - cVuln)'
				],
				outcome: 'risk'
			},
			{
				payoffs: ['p - cA', 'th*(1 - p - cVuln) + (1 - th)*(1 - p - cTough)'],
				outcome: 'war'
			}
		]
	]
};

/** The same choice against chance: the type is drawn, and each type replies as it likes best. */
export const offerNature: GameForm = {
	...common,
	id: 'br-offer-nature',
	title: 'The same choice against chance',
	players: [
		{ name: 'Pakistan', actions: rows },
		{
			name: 'Kabul’s type',
			actions: [
				{ name: 'Vulnerable', detail: 'with chance {th}' },
				{ name: 'Tough', detail: 'with chance {1 - th}' }
			]
		}
	],
	cells: [
		[cautious, cautious],
		[
			{ payoffs: ['p + cVuln - sw', '1 - p - cVuln + sw'], outcome: 'deal' },
			{ payoffs: ['p - cA', '1 - p - cTough'], outcome: 'war' }
		]
	]
};

/** A whole spread of types: Kabul's cost lies anywhere within `cFog` of `cMean`, evenly. */
export const uniform: GameForm = {
	id: 'br-uniform',
	title: 'A demand into the fog',
	players: [
		{ name: 'Pakistan', actions: [] },
		{ name: 'Kabul', actions: [] }
	],
	parameters: [cFog, cMean, cA, p],
	constraints: [
		{
			formula: 'cFog <= cMean',
			message: 'Kabul’s cost cannot fall below zero: lower the fog or raise the centre.'
		}
	],
	derived: [
		{
			name: 'fogStar',
			formula: '(cMean + cA)/3',
			label: 'the fog above which Pakistan takes a risk'
		},
		{
			name: 'x',
			formula: 'min(1, p + max(cMean - cFog, (cMean + cFog - cA)/2))',
			label: 'the best demand'
		},
		{
			name: 'war',
			formula: 'max(0, (x - p - cMean + cFog)/(2*cFog))',
			label: 'the chance of a fight'
		},
		{
			name: 'value',
			formula: 'war*(p - cA) + (1 - war)*x',
			label: 'what the best demand is worth to Pakistan'
		}
	],
	cells: [],
	regimes: [
		{
			id: 'capped',
			when: 'p + max(cMean - cFog, (cMean + cFog - cA)/2) > 1',
			label: 'The best demand asks for everything'
		},
		{
			id: 'interior',
			when: 'cFog > fogStar and p + (cMean + cFog - cA)/2 <= 1',
			label: 'Pakistan asks for more and takes a risk'
		},
		{
			id: 'no-risk',
			when: 'cFog <= fogStar and p + cMean - cFog <= 1',
			label: 'Pakistan asks for what every type accepts'
		}
	]
};
