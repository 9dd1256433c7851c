/** The recall questions of lesson 6: asked at the end, and again on later days. */
import type { RecallQuestion } from '$lib/course/types';

export const questions: readonly RecallQuestion[] = [
	{
		id: 'es-r-threshold',
		prompt: 'In Chicken, an outsider helps one side with more than its threshold. What happens?',
		options: [
			{
				text: 'The helped side can no longer yield, and the other steps back',
				why: 'A clash now costs it less than stepping back. The other side sees this and steps back.'
			},
			{
				text: 'The other side becomes firmer, as with a little help',
				why: 'That is what happens below the threshold, in the mixed equilibrium. Above it the mixed equilibrium is gone.'
			},
			{
				text: 'Both become firm, and they clash',
				why: 'That takes help to both. A side that is not helped still prefers stepping back to a clash.'
			},
			{
				text: 'Nothing: help does not change what a side wants',
				why: 'It changes what a clash costs, and the whole game turns on comparing that with stepping back.'
			}
		],
		answer: 0,
		setting: { game: 'es-border', values: { aidP: '4' } }
	},
	{
		id: 'es-r-critical',
		prompt: 'What is a side’s critical risk?',
		options: [
			{
				text: 'The chance that a clash becomes a war',
				why: 'That is the slope, the same for both. Critical risk belongs to one side.'
			},
			{
				text: 'The chance of a firm opponent above which it steps back',
				why: 'Below it, being firm is worth the danger; above it, not. In the mixed equilibrium the opponent is firm with just that chance.'
			},
			{
				text: 'The largest loss that it can bear',
				why: 'It is a chance and not a loss. It weighs what firm gains against what it risks.'
			},
			{
				text: 'The chance with which it is firm itself',
				why: 'In the mixed equilibrium the two sides’ numbers change places: a side is firm with the chance that makes the other indifferent.'
			}
		],
		answer: 1
	},
	{
		id: 'es-r-brink',
		prompt:
			'You do not know how much risk the other side will bear. Then you learn that it may bear more than you thought. What follows for the risk that you run?',
		options: [
			{
				text: 'Run more, or you will fail',
				why: 'You will fail more often, yes. But making up for it would cost more in danger than it brings.'
			},
			{
				text: 'Run less',
				why: 'Each bit of risk buys less. Beyond some toughness it is best to run none.'
			},
			{
				text: 'It makes no difference: what a war costs is the same',
				why: 'The cost is the same. What the risk buys has changed.'
			},
			{
				text: 'Announce that you will run more, and run none',
				why: 'In this model the other side sees the risk that you run. Words are the subject of another lesson.'
			}
		],
		answer: 1,
		setting: { game: 'es-brink', values: { tmax: '1/2' } }
	},
	{
		id: 'es-r-attrition',
		prompt:
			'Help to one side of a war of attrition prolongs the war in one model and shortens it in another. What differs between the two?',
		options: [
			{
				text: 'How large the help is',
				why: 'The same help has opposite effects in the two.'
			},
			{
				text: 'Which side is helped',
				why: 'It is the same side in both.'
			},
			{
				text: 'Whether each is sure that the other would quit at some time',
				why: 'With full knowledge only the other’s indifference counts. With a little doubt whether a side would ever quit, the one that burns faster for its stake is the weak one.'
			},
			{
				text: 'How long a round is',
				why: 'Shorter rounds change the numbers slightly, not their direction.'
			}
		],
		answer: 2
	},
	{
		id: 'es-r-noise',
		prompt:
			'Two sides play plain tit-for-tat, and both kinds of mistake are equally likely, though rare. How often do they strike in the long run?',
		options: [
			{
				text: 'About as often as mistakes happen',
				why: 'A mistake is not over when it is made. It is answered, and the answer is answered.'
			},
			{
				text: 'Never, after a while',
				why: 'Nothing in plain tit-for-tat ends an echo except another mistake.'
			},
			{
				text: 'In half of all rounds each',
				why: 'What starts an echo is as likely as what ends it, so half of the time is spent in one. Only generosity changes that.'
			},
			{
				text: 'In every round, after a while',
				why: 'Mistakes also end echoes, as often as they start them.'
			}
		],
		answer: 2,
		setting: { game: 'es-spiral' }
	}
];
