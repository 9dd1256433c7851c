/** The bets of lesson 2. */
import type { Prediction } from '$lib/course/types';

export const predictions: readonly Prediction[] = [
	{
		id: 'cs-dearer',
		prompt:
			'The strike becomes a little dearer: {5/2} instead of {k}. An unresolved Pakistan now strikes …',
		options: [
			{
				text: 'less often: bluffing has become dearer',
				why: 'It is what nearly everybody bets. But a rarer bluff would make Kabul trust a strike for sure, and then bluffing would pay again.'
			},
			{
				text: 'exactly as often',
				why: 'With chance {beta}, before and after. That chance keeps Kabul at its threshold, and neither the threshold nor the first belief has moved.'
			},
			{
				text: 'more often: a dearer strike is believed more',
				why: 'It is believed exactly as much, {beliefS}. A more frequent bluff would push the belief below Kabul’s threshold.'
			},
			{
				text: 'never',
				why: 'That comes only at the floor, {klo}. Below it a strike that is believed would still be worth copying.'
			}
		],
		answer: 1,
		before: { game: 'cs-strike' },
		after: { game: 'cs-strike', values: { k: '5/2' } },
		reveal:
			'What has moved is Kabul’s reply: it now restrains {restrainS} of the time after a strike.'
	},
	{
		id: 'cs-ceiling',
		prompt: 'The strike costs {8}. What happens?',
		options: [
			{
				text: 'Only the resolved strike, and are believed',
				why: 'They would be believed. But being believed brings a resolved Pakistan no more than it costs up to {khi}, and this is beyond it.'
			},
			{
				text: 'Nobody strikes, and Kabul defies',
				why: 'The strike costs the resolved {KR} in all, and being yielded to brings {H*gR} on average. It stays at home, and Kabul goes on as before.'
			},
			{
				text: 'Both kinds strike',
				why: 'If it is too dear for the resolved, it is too dear for the unresolved, to whom restraint is worth less.'
			},
			{
				text: 'Kabul restrains without being shown anything',
				why: 'Its belief stands where it began, at {p}, and it would need {pis}.'
			}
		],
		answer: 1,
		before: { game: 'cs-strike' },
		after: { game: 'cs-strike', values: { k: '8' } },
		reveal: 'The chance of open conflict is back at {war}, where it would be without any strike.'
	},
	{
		id: 'cs-bound',
		prompt:
			'An ultimatum that nobody can walk back: no strike, and backing down would cost {a}. The chance that Kabul is bound rises from {h} to {2/5}. The danger of open conflict …',
		options: [
			{
				text: 'doubles',
				why: 'If both kinds went on tying their hands, it would. But one of them now thinks better of it.'
			},
			{
				text: 'rises a little',
				why: 'It is what one expects of a neighbour who is more often unable to yield. But it also frightens the bluffer more.'
			},
			{
				text: 'stays the same',
				why: 'The play itself changes: the unresolved no longer threaten.'
			},
			{
				text: 'falls',
				why: 'The unresolved are afraid of being called and stay quiet. Only the resolved threaten, and conflict comes with chance {war}.'
			}
		],
		answer: 3,
		before: { game: 'cs-strike', values: { k: '0', rho: '0', a: '10' } },
		after: { game: 'cs-strike', values: { k: '0', rho: '0', a: '10', h: '2/5' } },
		reveal: 'Only the resolved issue the ultimatum now, and Kabul believes it.'
	},
	{
		id: 'cs-applause',
		prompt:
			'Begin in the window: the strike costs {k}, and only the resolved strike. Now applause at home is worth {3}. After a strike Kabul is convinced …',
		options: [
			{
				text: 'more',
				why: 'A popular strike may be a stronger government, but it is not a more costly message.'
			},
			{
				text: 'just as much: the strike is what it was',
				why: 'Its price is what it was; what it costs in the end is not. The floor has risen to {klo}.'
			},
			{
				text: 'less, because bluffers are back',
				why: 'The floor has risen to {klo}, and this strike is below it. The unresolved strike with chance {beta}, and a free Kabul restrains {restrainS} of the time.'
			},
			{
				text: 'not at all',
				why: 'Some of it is left: after a strike Kabul believes {beliefS}, and restrains now and then.'
			}
		],
		answer: 2,
		before: { game: 'cs-strike', values: { k: '4' } },
		after: { game: 'cs-strike', values: { k: '4', s: '3' } },
		reveal:
			'Applause has lowered the price for both kinds alike, and that is just what a signal cannot bear.'
	}
];
