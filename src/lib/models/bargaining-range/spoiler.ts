/**
 * A third party that can spoil a deal. Pakistan and Kabul sign, then the TTP tolerates the deal or
 * attacks it, and an attack may wreck it (Stedman 1997; Kydd and Walter 2002).
 */
import type { Cell, GameForm } from '$lib/game/types';
import * as parameter from './parameters';

const fightOn = '1 - pTTP - cTTP';

/** A deal that is left alone: it stands if Kabul would sign it. */
function tolerated(deal: string): Cell {
	return {
		payoffs: [
			`${deal} <= p + cB ? ${deal} : p - cA`,
			`${deal} <= p + cB ? 1 - ${deal} : ${fightOn}`
		],
		outcome: 'deal'
	};
}

/** A deal that will be attacked: it is signed only if it is worth the risk to Kabul. */
function attacked(deal: string): Cell {
	const signs = `(1 - sp)*(p + cB - ${deal}) >= sp*ex`;
	return {
		payoffs: [
			`${signs} ? (1 - sp)*${deal} + sp*(p - cA - ex) : p - cA`,
			`${signs} ? (1 - sp)*(1 - ${deal}) + sp*(${fightOn}) - atk : ${fightOn}`
		],
		outcome: 'attacked deal'
	};
}

const none: Cell = { payoffs: ['p - cA', fightOn], outcome: 'war' };

export const spoiler: GameForm = {
	id: 'br-spoiler',
	title: 'A deal that a third party can wreck',
	players: [
		{
			name: 'Pakistan',
			actions: [
				{ name: 'No deal' },
				{ name: 'Modest', detail: 'sign {modest}' },
				{ name: 'Ambitious', detail: 'sign {ambit}' }
			]
		},
		{
			name: 'TTP',
			actions: [
				{ name: 'Tolerate', detail: 'leave any deal alone' },
				{ name: 'Attack ambitious', detail: 'attack only the ambitious deal' },
				{ name: 'Attack any', detail: 'attack whatever is signed' },
				{ name: 'Attack modest', detail: 'attack only the modest deal' }
			]
		}
	],
	parameters: [
		parameter.cTTP,
		parameter.cA,
		parameter.cB,
		parameter.sp,
		parameter.p,
		parameter.pTTP,
		parameter.atk,
		parameter.ex,
		parameter.modest,
		parameter.ambit
	],
	constraints: [
		{
			formula: 'modest < ambit',
			message:
				'The ambitious deal must ask for more than the modest one: raise it, or lower the other.'
		}
	],
	derived: [
		{ name: 'resA', formula: 'p - cA', label: 'Pakistan signs from here up' },
		{ name: 'resB', formula: 'p + cB', label: 'Kabul signs up to here' },
		{ name: 'tolC', formula: 'pTTP + cTTP + atk/sp', label: 'the TTP tolerates up to here' },
		{
			name: 'attacksModest',
			formula: 'modest > tolC',
			label: 'whether the TTP would attack the modest deal, once signed'
		},
		{
			name: 'attacksAmbitious',
			formula: 'ambit > tolC',
			label: 'whether the TTP would attack the ambitious deal, once signed'
		},
		{
			name: 'pad',
			formula: 'ex*sp/(1 - sp)',
			label: 'the margin each signatory needs if the deal will be attacked'
		},
		{
			name: 'spStar',
			formula: 'cA + cB + 2*ex > 0 ? (cA + cB)/(cA + cB + 2*ex) : 1',
			label: 'the chance of collapse above which no attacked deal is worth signing'
		},
		{ name: 'proofLo', formula: 'max(0, resA)', label: 'the least that suits all three' },
		{ name: 'proofHi', formula: 'min(1, resB, tolC)', label: 'the most that suits all three' },
		{ name: 'proof', formula: 'proofLo <= proofHi', label: 'whether some deal suits all three' },
		{
			name: 'fragileFloor',
			formula: 'max(0, resA + pad)',
			label: 'from here an attacked deal pays Pakistan'
		},
		{
			name: 'fragileLo',
			formula: 'max(fragileFloor, tolC)',
			label: 'where deals begin that are signed although they will be attacked'
		},
		{ name: 'fragileHi', formula: 'min(1, resB - pad)', label: 'where they end' },
		{
			name: 'fragile',
			formula: 'fragileLo <= fragileHi and fragileHi > tolC',
			label: 'whether there are such deals'
		},
		{
			name: 'fragileOpen',
			formula: 'fragile and tolC >= fragileFloor',
			label: 'whether the first of them is excluded, as the TTP still tolerates it'
		},
		{
			name: 'valueFragile',
			formula: '(1 - sp)*fragileHi + sp*(resA - ex)',
			label: 'what the best attacked deal is worth to Pakistan'
		},
		{
			name: 'bestChoice',
			formula: 'max(resA, proof ? proofHi : resA, fragile ? valueFragile : resA)',
			label: 'what Pakistan’s best choice is worth'
		}
	],
	cells: [
		[none, none, none, none],
		[tolerated('modest'), tolerated('modest'), attacked('modest'), attacked('modest')],
		[tolerated('ambit'), attacked('ambit'), attacked('ambit'), tolerated('ambit')]
	],
	regimes: [
		{ id: 'spoiler-proof', when: 'tolC >= max(0, resA)', label: 'Some deal suits all three' },
		{
			id: 'fragile-only',
			when: 'tolC < resA and max(0, resA + pad) <= min(1, resB - pad)',
			label: 'No deal suits all three, but one that will be attacked is still worth signing'
		},
		{
			id: 'no-deal',
			when: 'tolC < resA and max(0, resA + pad) > min(1, resB - pad)',
			label: 'No deal is worth signing: they fight'
		}
	]
};

/** One attack and what it says about the partner (Kydd and Walter 2002). */
export const trust: GameForm = {
	id: 'br-trust',
	title: 'One attack and the partner’s reputation',
	players: [
		{ name: 'Pakistan', actions: [] },
		{ name: 'Kabul', actions: [] }
	],
	parameters: [parameter.tr, parameter.kap, parameter.deal, parameter.resA, parameter.zz],
	constraints: [
		{
			formula: 'deal > resA',
			message: 'The deal must be worth more to Pakistan than a fight: raise it.'
		}
	],
	derived: [
		{
			name: 'muStar',
			formula: 'zz/(deal - resA + zz)',
			label: 'the trust that Pakistan needs to keep the deal'
		},
		{
			name: 'posterior',
			formula: 'tr*(1 - kap)/(tr*(1 - kap) + 1 - tr)',
			label: 'trust after an attack'
		},
		{
			name: 'kapStar',
			formula: '(tr - muStar)/(tr*(1 - muStar))',
			label: 'the share of attacks stopped above which one attack ends the deal'
		}
	],
	cells: [],
	regimes: [
		{ id: 'never-signs', when: 'tr < muStar', label: 'Too little trust to sign' },
		{
			id: 'attack-breaks-deal',
			when: 'tr >= muStar and posterior < muStar',
			label: 'One attack ends the deal'
		},
		{
			id: 'deal-survives-attack',
			when: 'tr >= muStar and posterior >= muStar',
			label: 'The deal survives an attack'
		}
	]
};
