/** The bets of lesson 6. */
import type { Prediction } from '$lib/course/types';

export const predictions: readonly Prediction[] = [
	{
		id: 'es-help',
		prompt:
			'An outsider pays 2 points of what a clash costs Pakistan. In the equilibrium in which neither can be read, who becomes firmer?',
		options: [
			{
				text: 'Pakistan',
				why: 'It is meant so, and it is what most people bet. But Pakistan is firm with chance {firmP}, as before: its mixture must keep Kabul indifferent, and nothing has changed for Kabul.'
			},
			{
				text: 'Kabul',
				why: 'With clashes cheaper for Pakistan, only a firmer Kabul keeps Pakistan from being firm for sure. Kabul’s chance rises to {firmA}.'
			},
			{
				text: 'Both',
				why: 'Only one of the two mixtures has a reason to change.'
			},
			{
				text: 'Neither: 2 points are below the threshold',
				why: 'Below the threshold the game stays Chicken. That does not mean that nothing moves.'
			}
		],
		answer: 1,
		before: { game: 'es-border' },
		after: { game: 'es-border', values: { aidP: '2' } },
		reveal:
			'Look at the bars along Kabul’s header, and at the chance of a clash: it has risen to {clashProb}.'
	},
	{
		id: 'es-help-both',
		prompt: 'Now both sides are helped with {7/2} points each. What is left as an equilibrium?',
		options: [
			{
				text: 'Pakistan firm, Kabul steps back',
				why: 'That would hold if only Pakistan were past its threshold. Kabul is past its own as well.'
			},
			{
				text: 'Kabul firm, Pakistan steps back',
				why: 'That would hold if only Kabul were helped so much.'
			},
			{
				text: 'Both firm, and a clash',
				why: 'A clash costs Pakistan {netP} now and stepping back {shameP}; for Kabul it is {netA} against {shameA}. Firm is better for each, whatever the other does.'
			},
			{
				text: 'The same three as at first: the help cancels out',
				why: 'It does not cancel out. Each compares a clash with stepping back, and both comparisons have turned round.'
			}
		],
		answer: 2,
		before: { game: 'es-border' },
		after: { game: 'es-border', values: { aidP: '7/2', aidA: '7/2' } },
		reveal: 'One thick border is left, in the cell that both like less than stepping back together.'
	},
	{
		id: 'es-tougher',
		prompt:
			'Kabul may be tougher than Pakistan thought: its breaking point may be as high as {1/2} instead of {tmax}. How much risk is it now best to run?',
		options: [
			{
				text: 'More: a tougher opponent needs more pressure',
				why: 'More would be needed to succeed. But each bit of risk now buys less, and the war that it risks costs the same.'
			},
			{
				text: 'Less',
				why: 'Each bit of risk buys less chance that Kabul gives in. The best risk falls to {fStar}.'
			},
			{
				text: 'As much as before',
				why: 'The danger of a given risk is what it was, but what it buys is not.'
			},
			{
				text: 'None at all',
				why: 'Not yet: a little risk still pays. It stops paying altogether when the breaking point may lie above {stake/loss}.'
			}
		],
		answer: 1,
		before: { game: 'es-brink' },
		after: { game: 'es-brink', values: { tmax: '1/2' } },
		reveal:
			'Success is now a matter of chance {pWin}. Kabul does well out of being thought tough, and so would Pakistan in its place.'
	},
	{
		id: 'es-haven',
		prompt:
			'The haven closes. In the equilibrium in which neither can be read, whose chance of quitting in a month changes?',
		options: [
			{
				text: 'The TTP’s rises: its months have become dearer',
				why: 'It would seem so. But the TTP quits as often as makes Pakistan indifferent, {roundQuitT} a month, and nothing has changed for Pakistan.'
			},
			{
				text: 'The TTP’s falls: it has its back to the wall',
				why: 'Its chance is fixed by what a month costs Pakistan, and that has not moved.'
			},
			{
				text: 'Pakistan’s rises',
				why: 'The TTP must be kept indifferent although its months are dearer, and only a Pakistan that quits more often does that: {roundQuitP} a month.'
			},
			{
				text: 'Pakistan’s falls: it sees victory coming',
				why: 'That is what one would hope. In this equilibrium a dearer month for the TTP has to be made up by a better chance that Pakistan quits.'
			}
		],
		answer: 2,
		before: { game: 'es-attrition' },
		after: { game: 'es-attrition', values: { haven: '0' } },
		reveal:
			'The chance that Pakistan quits first is now {roundPQuitsFirst}. Read on before you believe it.'
	},
	{
		id: 'es-cleaner',
		prompt:
			'Both play plain tit-for-tat. Better reconnaissance cuts both kinds of mistake from {falseAlarm} to {1/100}. How often does Pakistan strike in the long run?',
		options: [
			{
				text: 'In about one round in a hundred',
				why: 'Mistakes are that rare now. But each one echoes until another one ends it, and those have become rarer as well.'
			},
			{
				text: 'In about one round in ten',
				why: 'The share has not moved at all. Rarer mistakes start fewer echoes and end fewer.'
			},
			{
				text: 'In one round in four',
				why: 'That would be half of what it was. It is exactly what it was.'
			},
			{
				text: 'As often as before',
				why: 'In {strikeP} of all rounds. One mistake starts an echo, and only another mistake ends it; both are equally likely, however small the chance.'
			}
		],
		answer: 3,
		before: { game: 'es-spiral' },
		after: { game: 'es-spiral', values: { falseAlarm: '1/100', missRate: '1/100' } },
		reveal:
			'Cleaner signals buy time and nothing else: the first strike by mistake comes after {firstMistake} quiet rounds on average.'
	}
];
