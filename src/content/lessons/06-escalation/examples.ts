/** One border crisis solved in full, and one whose later steps are the reader's. */
import type { Example } from '$lib/course/types';

export const examples: readonly Example[] = [
	{
		id: 'es-worked',
		title: 'A border crisis, solved',
		setting: { game: 'es-border', values: { faceP: '2', faceA: '1', clashP: '3' } },
		steps: [
			{
				text: 'Find what a clash costs each side, the danger of war included. For Pakistan it is {clashP} and {slip} of {warP}, together {netP}. For Kabul it is {clashA} and {slip} of {warA}, together {netA}.'
			},
			{
				text: 'Compare it with stepping back. That costs Pakistan {shameP} and Kabul {shameA}. A clash is worse for both, so the game is Chicken.'
			},
			{
				text: 'Mark the best replies. Against a firm opponent, stepping back; against one that steps back, firm. Two cells hold: Pakistan firm and Kabul back, and the other way round.'
			},
			{
				text: 'Balance Pakistan. Against a Kabul that steps back, firm gains it {prizeP - shareP*prizeP}. Against a firm one it loses {netP - shameP}. The two balance when Kabul is firm with chance {critP}.'
			},
			{
				text: 'Balance Kabul. Firm gains it {shareP*prizeA} or loses it {netA - shameA}. The two balance when Pakistan is firm with chance {critA}.'
			},
			{
				text: 'Multiply: they clash with chance {clashProb}, and open war comes with chance {warProb}.'
			}
		]
	},
	{
		id: 'es-faded',
		title: 'Another border crisis',
		setting: { game: 'es-border', values: { clashP: '4', faceP: '1', slip: '1/10', warP: '10' } },
		steps: [
			{
				text: 'A clash costs Kabul {netA} and stepping back {shameA}. Stepping back costs Pakistan {shameP}.'
			},
			{
				text: 'A clash itself costs Pakistan {clashP}. With chance {slip} it becomes a war that costs {warP}.',
				ask: {
					kind: 'number',
					label: 'What a clash costs Pakistan in all',
					of: 'netP',
					hint: 'Add the chance of war times its cost to the cost of the clash.'
				}
			},
			{
				text: 'Mark the best replies of both.',
				ask: {
					kind: 'cells',
					label: 'Cells in which both are marked',
					hint: 'Against a firm opponent both step back; against one that steps back both are firm.'
				}
			},
			{
				text: 'Balance Pakistan. Firm gains it {prizeP - shareP*prizeP} if Kabul steps back.',
				ask: {
					kind: 'number',
					label: 'The chance of a firm Kabul that balances it',
					of: 'critP',
					hint: 'Divide that gain by gain and loss together. The loss is what a clash costs beyond stepping back.'
				}
			},
			{
				text: 'Kabul is balanced by a Pakistan that is firm with chance {critA}.',
				ask: {
					kind: 'number',
					label: 'The chance of a clash',
					of: 'critP*critA',
					hint: 'Both have to be firm: multiply.'
				}
			}
		]
	}
];
