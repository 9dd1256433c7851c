/** One game solved in full, and one whose later steps are the reader's. */
import type { Example } from '$lib/course/types';

export const examples: readonly Example[] = [
	{
		id: 'br-worked',
		title: 'Firm or flexible, solved',
		setting: {
			game: 'br-brink2',
			values: { p: '1/2', cA: '1/4', cB: '1/4', lo: '2/5', hi: '3/5' }
		},
		steps: [
			{
				text: 'Find the walk-away points. Pakistan prevails with chance {p} and a fight costs it {cA}, so it signs from {resA} up. A fight costs Kabul {cB}, so it signs up to {resB}.'
			},
			{
				text: 'Value the fight. If both are firm, Pakistan gets {resA}, and Kabul gets what its own walk-away point would leave it, {1 - resB}.'
			},
			{
				text: 'Mark Pakistan’s best replies. If Kabul is flexible, firm pays {hi} and flexible {(lo + hi)/2}: firm. If Kabul is firm, firm pays {resA} and flexible {lo}: flexible.'
			},
			{
				text: 'Mark Kabul’s best replies. If Pakistan is flexible, firm pays {1 - lo} and flexible {1 - (lo + hi)/2}: firm. If Pakistan is firm, firm pays {1 - resB} and flexible {1 - hi}: flexible.'
			},
			{
				text: 'Look for cells in which both are marked. There are two: Pakistan firm and Kabul flexible, and the other way round. These are the pure equilibria.'
			},
			{
				text: 'Balance Pakistan’s choices. Firm gains it {gap} if Kabul gives way and loses it {lo - resA} if Kabul does not. The two balance when Kabul is flexible with the chance that the loss has in loss and gain together: {mixColFlex}.'
			},
			{
				text: 'Balance Kabul’s choices. Firm gains it {gap} if Pakistan gives way and loses it {resB - hi} if not. In the same way Pakistan must be flexible with chance {mixRowFlex}.'
			},
			{
				text: 'Find the chance of war: both firm, {1 - mixRowFlex} times {1 - mixColFlex}, which is {mixWar}.'
			}
		]
	},
	{
		id: 'br-faded',
		title: 'Firm or flexible, with other numbers',
		setting: {
			game: 'br-brink2',
			values: { p: '3/5', cA: '2/5', cB: '1/10', lo: '2/5', hi: '3/5' }
		},
		steps: [
			{
				text: 'Pakistan prevails with chance {p} and a fight costs it {cA}, so it signs from {resA} up. A fight costs Kabul {cB}, so it signs up to {resB}. The two terms are {lo} and {hi}.'
			},
			{
				text: 'Value the fight. To Pakistan it is worth {resA}.',
				ask: {
					kind: 'number',
					label: 'A fight is worth to Kabul',
					of: '1 - resB',
					hint: 'Kabul prevails whenever Pakistan does not. Take that chance and subtract Kabul’s cost of {cB}.'
				}
			},
			{
				text: 'Mark the best replies, Pakistan’s down each column and Kabul’s along each row.',
				ask: {
					kind: 'cells',
					label: 'Cells in which both numbers are best replies',
					hint: 'If Kabul is firm, compare {lo} with {resA} for Pakistan. If Pakistan is firm, compare {1 - hi} with {1 - resB} for Kabul.'
				}
			},
			{
				text: 'Balance Pakistan’s choices. Firm gains it {gap} if Kabul gives way, and loses it {lo - resA} if Kabul does not.',
				ask: {
					kind: 'number',
					label: 'Chance that Kabul is flexible',
					of: 'mixColFlex',
					hint: 'Take the loss, {lo - resA}, as a share of the loss and the gain together.'
				}
			},
			{
				text: 'Balance Kabul’s choices. Firm gains it {gap} if Pakistan gives way, and loses it {resB - hi} if Pakistan does not.',
				ask: {
					kind: 'number',
					label: 'Chance that Pakistan is flexible',
					of: 'mixRowFlex',
					hint: 'The same share as before, now with Kabul’s loss of {resB - hi}.'
				}
			},
			{
				text: 'They fight when both turn out firm.',
				ask: {
					kind: 'number',
					label: 'Chance of war',
					of: 'mixWar',
					hint: 'Each is firm with whatever chance is left of the two that you found. Multiply them.'
				}
			}
		]
	}
];
