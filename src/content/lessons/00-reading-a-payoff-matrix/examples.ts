/** One game solved in full, and one whose later steps are the reader's. */
import type { Example } from '$lib/course/types';

export const examples: readonly Example[] = [
	{
		id: 'rm-worked',
		title: 'Two gates as Chicken, solved',
		setting: { game: 'rm-gates', values: { alone: '5', left: '5/2' } },
		steps: [
			{
				text: 'Take the column in which South is open. North gets {both} by opening and {alone} by closing. Mark Close.'
			},
			{
				text: 'Take the column in which South is closed. North gets {left} by opening and {shut} by closing. Mark Open.'
			},
			{
				text: 'The table is the same seen from South. Along each row mark Close against an open gate and Open against a closed one.'
			},
			{
				text: 'Look for cells in which both are marked. There are two: North open and South closed, and North closed and South open.'
			},
			{
				text: 'Now the mixture. Against an open gate closing gains North {gain}. Against a closed one it loses North {left - shut}. Say that South is open with chance q. The two balance when q times {gain} equals the rest of the chance times {left - shut}.'
			},
			{
				text: 'That makes q equal to {mix}. The table is the same for South, so North is open with chance {mix} too.'
			},
			{
				text: 'Check it. If South is open with chance {mix}, opening pays North {mix*both + (1 - mix)*left} on average, and closing pays {mix*alone + (1 - mix)*shut}. They are equal, as they must be.'
			}
		]
	},
	{
		id: 'rm-faded',
		title: 'Two gates, with other numbers',
		setting: { game: 'rm-gates', values: { alone: '7/2', left: '11/4' } },
		steps: [
			{
				text: 'Against an open gate, opening pays {both} and closing {alone}. Mark Close.'
			},
			{
				text: 'Against a closed gate, opening pays {left} and closing {shut}.',
				ask: {
					kind: 'number',
					label: 'By opening rather than closing, North gains',
					of: 'left - shut',
					hint: 'Subtract what closing pays against a closed gate from what opening pays there.'
				}
			},
			{
				text: 'Mark the best replies of both sides.',
				ask: {
					kind: 'cells',
					label: 'Cells in which both are marked',
					hint: 'Each side wants the opposite of what the other does, so look where the two differ.'
				}
			},
			{
				text: 'Now the mixture. South is open with chance q. Closing gains {gain} with chance q, and loses {left - shut} otherwise.',
				ask: {
					kind: 'number',
					label: 'The q that balances them',
					of: 'mix',
					hint: 'Divide what closing loses by gain and loss together.'
				}
			},
			{
				text: 'With that chance both choices are worth the same to North.',
				ask: {
					kind: 'number',
					label: 'What opening is then worth on average',
					of: 'mix*both + (1 - mix)*left',
					hint: 'Weigh what opening pays in each column with the chance of that column.'
				}
			}
		]
	}
];
