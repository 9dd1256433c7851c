/** The bets of lesson 0. */
import type { Prediction } from '$lib/course/types';

export const predictions: readonly Prediction[] = [
	{
		id: 'rm-where',
		prompt: 'Each side knows this table and wants the most for itself. Which cell do they end in?',
		options: [
			{
				text: 'Both open: it is better for both than both closed',
				why: 'It is better for both, {both} against {shut}. But each could then have {alone} by closing alone, and neither would stay.'
			},
			{
				text: 'Both closed',
				why: 'Whatever the other does, closing pays more: {alone} against {both}, and {shut} against {left}. So both close.'
			},
			{
				text: 'One open and one closed',
				why: 'The side that is left open gets {left} and would get {shut} by closing as well. It would not stay open.'
			},
			{
				text: 'Any of the four: the table does not say',
				why: 'Sometimes a table leaves it open. Here it does not: in three of the cells somebody gains by changing.'
			}
		],
		answer: 1,
		before: { game: 'rm-gates' },
		after: { game: 'rm-gates' },
		reveal:
			'Look for the cell in which both numbers are underlined. From every other cell at least one side would move.'
	},
	{
		id: 'rm-strike',
		prompt:
			'Strike out what is dominated, then look again, until nothing can be struck out. What is left?',
		options: [
			{
				text: 'Both press',
				why: 'If South presses, North gets 1 by pressing and 2 by waiting. Pressing is struck out last.'
			},
			{
				text: 'North waits, South presses',
				why: 'Without the two yields, pressing is better than waiting for South. Without South’s waiting, waiting is better than pressing for North.'
			},
			{
				text: 'Both wait',
				why: 'Once North can no longer yield, South is better off pressing than waiting, whatever North does.'
			},
			{
				text: 'North and South each keep press and wait',
				why: 'That is where the first round stops. But without the two yields something more is dominated.'
			}
		],
		answer: 1,
		before: { game: 'rm-elimination' },
		after: { game: 'rm-elimination' },
		reveal:
			'What the first round strikes out is crossed through. Two more rounds leave one cell, and it is the only equilibrium.'
	},
	{
		id: 'rm-less-tempting',
		prompt: 'Closing alone now pays {5/2} instead of {alone}. Which cells are equilibria?',
		options: [
			{
				text: 'Still only both closed',
				why: 'Both closed is still one: against a closed gate, closing pays {shut} and opening {left}. But it is no longer the only one.'
			},
			{
				text: 'Only both open, now that closing does not tempt',
				why: 'Both open has become one. But a side that expects the other to close still closes, so the old equilibrium stays.'
			},
			{
				text: 'Both open and both closed',
				why: 'Against an open gate opening is now better, {both} against {alone}. Against a closed one closing still is. Each wants to do what the other does.'
			},
			{
				text: 'None',
				why: 'A table of this kind may have no equilibrium without mixing, but here two cells hold.'
			}
		],
		answer: 2,
		before: { game: 'rm-gates' },
		after: { game: 'rm-gates', values: { alone: '5/2' } },
		reveal:
			'There are two thick borders now. The list also shows a third equilibrium, in which each side opens with chance {mix}.'
	},
	{
		id: 'rm-prize',
		prompt:
			'A catch at the pass becomes worth three times as much to the patrol. In equilibrium, who behaves differently?',
		options: [
			{
				text: 'The patrol: it watches the pass more often',
				why: 'This is what nearly everybody bets. But if it did, the crosser would always take the ford, and the patrol would be at the wrong place.'
			},
			{
				text: 'The crosser: it takes the pass less often',
				why: 'It takes the pass with chance {risk} now. Only then are both places worth the same to the patrol, which keeps watching each half of the time.'
			},
			{
				text: 'Both shift towards the pass',
				why: 'The crosser shifts, but away from the pass. The patrol’s mixture depends on the crosser’s payoffs, and those have not changed.'
			},
			{
				text: 'Nobody: it is still a guessing game',
				why: 'It is, but no longer an even one. If the crosser kept taking the pass half of the time, the patrol would always watch it.'
			}
		],
		answer: 1,
		before: { game: 'rm-patrol' },
		after: { game: 'rm-patrol', values: { prize: '3' } },
		reveal: 'Watch the bars along the headers: only the crosser’s have moved.'
	}
];
