/** One strike worked out in full, and one whose later steps are the reader's. */
import type { Example } from '$lib/course/types';

export const examples: readonly Example[] = [
	{
		id: 'cs-worked',
		title: 'A strike that some would copy',
		setting: { game: 'cs-strike', values: { k: '1', h: '1/5', p: '1/4', c: '5' } },
		steps: [
			{
				text: 'Find what moves Kabul. Restraint costs {c} and defying a resolved Pakistan {L}, so it restrains from a belief of {pis} on. It begins at {p}.'
			},
			{
				text: 'Find what the strike costs. The resolved pay {k} and run a risk of {rho} of being hit for {dR}: {KR} in all. The unresolved are hit for {dU}: {KU}.'
			},
			{
				text: 'Ask whether the unresolved would copy a strike that is believed for sure. It would bring them {gU} with chance {H}, that is {H*gU}. It costs {KU}. They would.'
			},
			{
				text: 'So a strike cannot be believed for sure. The unresolved copy just so often that it leaves Kabul at {pis}.'
			},
			{
				text: 'Bayes’ rule gives how often: of all strikes the share {pis} must come from the resolved, so the unresolved strike with chance {beta}.'
			},
			{
				text: 'Kabul restrains just so often that the unresolved do not care: the strike costs {KU} and brings {H*gU} times Kabul’s chance, which must be {xU}.'
			},
			{
				text: 'Check the resolved. A strike brings them {H*gR*xU} on average and costs {KR}. They strike.'
			}
		]
	},
	{
		id: 'cs-faded',
		title: 'Another strike',
		setting: { game: 'cs-strike', values: { k: '2', h: '0', p: '1/5', c: '5', gU: '6' } },
		steps: [
			{
				text: 'Restraint costs Kabul {c}, and defying a resolved Pakistan {L}. It begins with a belief of {p}.',
				ask: {
					kind: 'number',
					label: 'The belief from which it restrains',
					of: 'pis',
					hint: 'Divide what restraint costs by what defying a resolved Pakistan costs.'
				}
			},
			{
				text: 'The strike costs the unresolved {k}, and with chance {rho} another {dU}.',
				ask: {
					kind: 'number',
					label: 'What it costs them in all',
					of: 'KU',
					hint: 'Add the chance of retaliation times its harm.'
				}
			},
			{
				text: 'Kabul is always free here, so a strike that is believed brings the unresolved {gU}. They would copy it.',
				ask: {
					kind: 'number',
					label: 'How often they do',
					of: 'beta',
					hint: 'The resolved make up {p} of all, and must make up {pis} of those who strike.'
				}
			},
			{
				text: 'Kabul’s reply leaves them indifferent.',
				ask: {
					kind: 'number',
					label: 'How often Kabul restrains after a strike',
					of: 'xU',
					hint: 'What the strike costs them, as a share of what restraint brings.'
				}
			}
		]
	}
];
