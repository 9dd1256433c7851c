/** The recall questions of lesson 0: asked at the end, and again on later days. */
import type { RecallQuestion } from '$lib/course/types';

export const questions: readonly RecallQuestion[] = [
	{
		id: 'rm-r-reply',
		prompt:
			'You look for North’s best reply when South is closed. North chooses rows. What do you compare?',
		options: [
			{
				text: 'North’s two numbers in the column where South is closed',
				why: 'What the other does fixes the column; North’s choice is between the rows of it, and only its own numbers count.'
			},
			{
				text: 'North’s two numbers in the row where North is closed',
				why: 'Along that row it is South’s choice that changes, not North’s. This is the commonest slip in reading a table.'
			},
			{
				text: 'North’s number with South’s number in one cell',
				why: 'Getting more than the other side is not the aim. A side compares what it would get by doing one thing with what it would get by doing another.'
			},
			{
				text: 'The sums of the two numbers in the cells of that column',
				why: 'The sum says what is best for both together. A best reply asks what is best for the side that chooses.'
			}
		],
		answer: 0
	},
	{
		id: 'rm-r-nash',
		prompt: 'A cell is a Nash equilibrium. What do you know?',
		options: [
			{
				text: 'No other cell is better for both',
				why: 'Both closed was an equilibrium of the gates, and both open was better for both.'
			},
			{
				text: 'Neither side would gain by changing its own choice alone',
				why: 'That is the whole meaning: each choice is a best reply to the other.'
			},
			{
				text: 'The sides will end there',
				why: 'Two towns had three equilibria. The table alone does not say which one comes about.'
			},
			{
				text: 'Each side plays a strategy that dominates the others',
				why: 'If each had a dominant strategy, they would meet in an equilibrium. But Chicken has equilibria and nothing in it is dominated.'
			}
		],
		answer: 1
	},
	{
		id: 'rm-r-dilemma',
		prompt: 'What makes a prisoner’s dilemma different from a stag hunt?',
		options: [
			{
				text: 'In the dilemma both would prefer another cell',
				why: 'In a stag hunt, too, both may be stuck in the cell that is worse for both.'
			},
			{
				text: 'In the stag hunt the sides trust each other',
				why: 'Whether they trust each other is not in the table. In a stag hunt trust would be enough; in the dilemma it would not.'
			},
			{
				text: 'In the dilemma a side would close even if it were sure that the other stays open',
				why: 'Closing is better whatever the other does. In a stag hunt a side that is sure of the other opens.'
			},
			{
				text: 'The dilemma has no equilibrium',
				why: 'It has one, and that is the trouble: the one that neither likes.'
			}
		],
		answer: 2
	},
	{
		id: 'rm-r-mix',
		prompt:
			'In a game with only a mixed equilibrium, one side’s payoffs change and the other’s do not. Whose mixture changes?',
		options: [
			{
				text: 'That of the side whose payoffs changed',
				why: 'It is the natural guess. But its mixture has to keep the other side indifferent, and the other side’s payoffs are what they were.'
			},
			{
				text: 'That of the other side',
				why: 'A mixture makes the other side indifferent. New payoffs on one side ask for a new mixture on the other.'
			},
			{
				text: 'Both, by the same amount',
				why: 'One of the two has no reason to change.'
			},
			{
				text: 'Neither',
				why: 'With the old mixture the side whose payoffs changed would no longer be indifferent, and would stop mixing.'
			}
		],
		answer: 1,
		setting: { game: 'rm-patrol', values: { prize: '3' } }
	},
	{
		id: 'rm-r-strict',
		prompt:
			'Waiting pays North 2 or 3, yielding 0 or 3, depending on what South does. Does waiting strictly dominate yielding?',
		options: [
			{
				text: 'Yes: it is never worse and once better',
				why: 'Never worse and sometimes better is weak dominance. Strict dominance asks for better every time.'
			},
			{
				text: 'No: in one case they pay the same',
				why: 'Strictly dominated means worse whatever the others do. Here there is a tie in one case, so it is dominated only weakly.'
			},
			{
				text: 'It depends on how likely South’s choices are',
				why: 'Dominance compares case by case and needs no chances.'
			},
			{
				text: 'Yes, if South is sure to do the first',
				why: 'That would make waiting a best reply to the first. Dominance looks at all that South can do.'
			}
		],
		answer: 1
	}
];
