/** The smaller games of lesson 0: elimination, two towns, patrol and crosser, and one to fill in. */
import type { Cell, GameForm } from '$lib/game/types';
import * as parameter from './parameters';

/** Cells of fixed payoffs from two tables of numbers. */
function fixed(rows: readonly (readonly number[])[], columns: readonly (readonly number[])[]) {
	return rows.map((row, i) =>
		row.map((payoff, j): Cell => ({ payoffs: [String(payoff), String(columns[i]?.[j])] }))
	);
}

/** Solved by striking out strictly dominated actions, in three rounds. */
export const elimination: GameForm = {
	id: 'rm-elimination',
	title: 'Press, wait or yield',
	players: [
		{ name: 'North', actions: [{ name: 'Press' }, { name: 'Wait' }, { name: 'Yield' }] },
		{ name: 'South', actions: [{ name: 'Press' }, { name: 'Wait' }, { name: 'Yield' }] }
	],
	parameters: [],
	constraints: [],
	derived: [],
	cells: fixed(
		[
			[1, 4, 5],
			[2, 3, 4],
			[0, 1, 3]
		],
		[
			[3, 2, 0],
			[4, 3, 1],
			[0, 5, 3]
		]
	),
	regimes: []
};

/** Battle of the sexes (Luce and Raiffa 1957, section 5.3) in other clothes. */
export const towns: GameForm = {
	id: 'rm-towns',
	title: 'Two towns',
	players: [
		{ name: 'North', actions: [{ name: 'Hill town' }, { name: 'River town' }] },
		{ name: 'South', actions: [{ name: 'Hill town' }, { name: 'River town' }] }
	],
	parameters: [parameter.home],
	constraints: [],
	derived: [
		{
			name: 'rowMix',
			formula: 'home/(1 + home)',
			label: 'the chance with which North goes to the hill town when both mix'
		},
		{
			name: 'colMix',
			formula: '1/(1 + home)',
			label: 'the chance with which South goes to the hill town when both mix'
		},
		{
			name: 'meet',
			formula: 'rowMix*colMix + (1 - rowMix)*(1 - colMix)',
			label: 'the chance that they meet when both mix'
		},
		{
			name: 'worth',
			formula: 'home/(1 + home)',
			label: 'what each expects when both mix'
		}
	],
	cells: [
		[
			{ payoffs: ['home', '1'], outcome: 'hill' },
			{ payoffs: ['0', '0'], outcome: 'missed' }
		],
		[
			{ payoffs: ['0', '0'], outcome: 'missed' },
			{ payoffs: ['1', 'home'], outcome: 'river' }
		]
	],
	regimes: []
};

/** Matching pennies with one prize that may be larger than the other. */
export const patrol: GameForm = {
	id: 'rm-patrol',
	title: 'Patrol and crosser',
	players: [
		{ name: 'Patrol', actions: [{ name: 'Pass' }, { name: 'Ford' }] },
		{ name: 'Crosser', actions: [{ name: 'Pass' }, { name: 'Ford' }] }
	],
	parameters: [parameter.prize],
	constraints: [],
	derived: [
		{
			name: 'watch',
			formula: '1/2',
			label: 'the chance with which the patrol watches the pass'
		},
		{
			name: 'risk',
			formula: '1/(1 + prize)',
			label: 'the chance with which the crosser takes the pass'
		},
		{
			name: 'caught',
			formula: 'watch*risk + (1 - watch)*(1 - risk)',
			label: 'the chance of a catch'
		}
	],
	cells: [
		[
			{ payoffs: ['prize', '0'], outcome: 'caught' },
			{ payoffs: ['0', '1'], outcome: 'across' }
		],
		[
			{ payoffs: ['0', '1'], outcome: 'across' },
			{ payoffs: ['1', '0'], outcome: 'caught' }
		]
	],
	regimes: []
};

/** A matrix of the reader's own: every payoff may be typed over. */
export const own: GameForm = {
	id: 'rm-own',
	title: 'A game of your own',
	players: [
		{ name: 'Row', actions: [{ name: 'Up' }, { name: 'Down' }] },
		{ name: 'Column', actions: [{ name: 'Left' }, { name: 'Right' }] }
	],
	parameters: [],
	constraints: [],
	derived: [],
	cells: fixed(
		[
			[0, 0],
			[0, 0]
		],
		[
			[0, 0],
			[0, 0]
		]
	),
	regimes: []
};
