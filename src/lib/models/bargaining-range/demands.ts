/**
 * The demand game (after Nash 1953): Pakistan names the least it insists on, Kabul the most it
 * concedes. If the claims meet there is a deal and unclaimed ground is split or wasted; if not, they
 * fight.
 */
import { toFraction, type Fraction, type Rational } from '$lib/exact/rational';
import type { Cell, Derived, GameForm } from '$lib/game/types';
import * as parameter from './parameters';

const fight: Cell = { payoffs: ['p - cA', '1 - p - cB'], outcome: 'war' };

export const walkAway: readonly Derived[] = [
	{ name: 'resA', formula: 'p - cA', label: 'Pakistan’s walk-away point' },
	{ name: 'resB', formula: 'p + cB', label: 'Kabul’s walk-away point' }
];

/** The cell where Pakistan insists on `least` and Kabul concedes up to `most`. */
function demandCell(least: Rational, most: Rational): Cell {
	const slack = toFraction(most).sub(toFraction(least));
	if (slack.compare(0) < 0) return fight;
	const sides = [least === '0' ? '' : least, most === '1' ? '' : `1 - ${most}`];
	const gain = halfOf(slack);
	const [first, second] = sides.map((side) => [side, gain].filter(Boolean).join(' + ') || '0');
	return { payoffs: [first!, second!], outcome: 'deal' };
}

/** Each side's part of the unclaimed ground, as a short formula: `3*sh/8`; empty if there is none. */
function halfOf(slack: Fraction): string {
	const { n, d } = slack.div(2);
	if (n === 0n) return '';
	return `${n === 1n ? '' : `${n}*`}sh${d === 1n ? '' : `/${d}`}`;
}

/**
 * The demand game on any list of terms, rising from 0 to 1. `nIn` counts those strictly between
 * the walk-away points, each a deal that nobody would leave, and `nOn` those on one of them.
 */
export function demandGame(
	id: string,
	title: string,
	terms: readonly { readonly at: Rational; readonly name: string }[]
): GameForm {
	const inside = terms.map(({ at }, index) => ({
		name: `in${index}`,
		formula: `${at} > resA and ${at} < resB ? 1 : 0`,
		label: `whether ${at} lies strictly inside the range`
	}));
	const onEdge = terms.map(({ at }, index) => ({
		name: `on${index}`,
		formula: `${at} == resA or ${at} == resB ? 1 : 0`,
		label: `whether ${at} is worth exactly as much as a fight to one side`
	}));
	const sum = (counted: readonly Derived[]) => counted.map(({ name }) => name).join(' + ');
	return {
		id,
		title,
		players: [
			{
				name: 'Pakistan',
				actions: terms.map(({ at, name }) => ({ name, detail: `insist on ${at} or more` }))
			},
			{
				name: 'Kabul',
				actions: terms.map(({ at, name }) => ({ name, detail: `concede up to ${at}` }))
			}
		],
		parameters: [parameter.p, parameter.cA, parameter.cB, parameter.sh],
		constraints: [],
		derived: [
			...walkAway,
			...inside,
			{ name: 'nIn', formula: sum(inside), label: 'terms strictly inside the range' },
			...onEdge,
			{ name: 'nOn', formula: sum(onEdge), label: 'terms exactly on a walk-away point' }
		],
		cells: terms.map((row) => terms.map((column) => demandCell(row.at, column.at))),
		regimes: [
			{
				id: 'peace-and-war',
				when: 'resA >= 0 and resB <= 1 and nIn >= 1',
				label: 'Deals that hold, and a fight that fulfils itself'
			},
			{
				id: 'war-only',
				when: 'resA >= 0 and resB <= 1 and nIn == 0 and nOn == 0',
				label: 'The listed terms miss the range: only the fight is left'
			},
			{
				id: 'knife-edge',
				when: 'resA >= 0 and resB <= 1 and nIn == 0 and nOn >= 1',
				label: 'The only deal is worth exactly as much as a fight to one side: it may hold or not'
			},
			{
				id: 'peace-only',
				when: 'resA < 0 or resB > 1',
				label: 'One side’s threat to fight is empty: only deals are left'
			}
		]
	};
}

export const fiveTerms = demandGame('br-terms5', 'Five terms on the table', [
	{ at: '0', name: 'No change' },
	{ at: '1/4', name: 'Relocate' },
	{ at: '1/2', name: 'Verify' },
	{ at: '3/4', name: 'Disarm' },
	{ at: '1', name: 'Dismantle' }
]);

/** Two terms only: each side can be firm or flexible. */
export const brink: GameForm = {
	id: 'br-brink2',
	title: 'Hold firm or give ground',
	players: [
		{
			name: 'Pakistan',
			actions: [
				{ name: 'Flexible', detail: 'settle for {lo}' },
				{ name: 'Firm', detail: 'insist on {hi}' }
			]
		},
		{
			name: 'Kabul',
			actions: [
				{ name: 'Flexible', detail: 'concede up to {hi}' },
				{ name: 'Firm', detail: 'concede only {lo}' }
			]
		}
	],
	parameters: [parameter.cA, parameter.cB, parameter.p, parameter.hi, parameter.lo, parameter.sh],
	constraints: [
		{
			formula: 'lo < hi',
			message: 'Pakistan’s terms must lie above Kabul’s: raise Pakistan’s terms or lower Kabul’s.'
		}
	],
	derived: [
		...walkAway,
		{
			name: 'gap',
			formula: '(1 - sh/2)*(hi - lo)',
			label: 'what each still gains by being the firm one'
		},
		{
			name: 'mixColFlex',
			formula: '(lo - resA)/(lo - resA + gap)',
			label: 'Kabul’s chance of being flexible when both mix',
			onlyIn: ['chicken']
		},
		{
			name: 'mixRowFlex',
			formula: '(resB - hi)/(resB - hi + gap)',
			label: 'Pakistan’s chance of being flexible when both mix',
			onlyIn: ['chicken']
		},
		{
			name: 'mixWar',
			formula: '(1 - mixColFlex)*(1 - mixRowFlex)',
			label: 'the chance of a fight when both mix',
			onlyIn: ['chicken']
		},
		{
			name: 'prisonersDilemma',
			formula: 'lo + sh*(hi - lo)/2 > resA and hi - sh*(hi - lo)/2 < resB',
			label: 'whether both would rather both be flexible than fight: a prisoner’s dilemma',
			onlyIn: ['war-dominant']
		}
	],
	cells: [
		[
			{ payoffs: ['lo + sh*(hi - lo)/2', '1 - hi + sh*(hi - lo)/2'], outcome: 'split' },
			{ payoffs: ['lo', '1 - lo'], outcome: 'Kabul’s terms' }
		],
		[{ payoffs: ['hi', '1 - hi'], outcome: 'Pakistan’s terms' }, fight]
	],
	regimes: [
		{
			id: 'chicken',
			when: 'lo > resA and hi < resB',
			label: 'Both terms lie inside the range: the game of Chicken'
		},
		{
			id: 'pakistan-firm',
			when: 'lo < resA and hi < resB',
			label: 'Pakistan would rather fight than take Kabul’s terms: it is firm, Kabul gives ground'
		},
		{
			id: 'kabul-firm',
			when: 'lo > resA and hi > resB',
			label:
				'Kabul would rather fight than take Pakistan’s terms: it is firm, Pakistan gives ground'
		},
		{
			id: 'war-dominant',
			when: 'lo < resA and hi > resB',
			label: 'Both terms miss the range: firm is dominant for both, and they fight'
		},
		{
			id: 'knife-edge',
			when: 'lo == resA or hi == resB',
			label: 'One of the terms is worth exactly as much as a fight'
		}
	]
};
