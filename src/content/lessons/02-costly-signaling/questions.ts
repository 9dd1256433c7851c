/** The recall questions of lesson 2: asked at the end, and again on later days. */
import type { RecallQuestion } from '$lib/course/types';

export const questions: readonly RecallQuestion[] = [
	{
		id: 'cs-r-informs',
		prompt: 'Why does a costly signal inform?',
		options: [
			{
				text: 'Because it hurts the one who sends it',
				why: 'Pain alone says nothing: if both kinds would bear it, both can send it. Tied hands need not hurt the resolved at all.'
			},
			{
				text: 'Because the other kind would not send it',
				why: 'What a signal says lies in who would not have sent it.'
			},
			{
				text: 'Because it destroys something',
				why: 'A strike may destroy a good deal and say nothing, if bluffers would strike as well.'
			},
			{
				text: 'Because the receiver wants to believe',
				why: 'Here the receiver would rather not: believing costs it something.'
			}
		],
		answer: 1
	},
	{
		id: 'cs-r-rate',
		prompt: 'Bluffers strike now and then. The strike becomes slightly dearer. What changes?',
		options: [
			{
				text: 'How often they bluff',
				why: 'That is fixed by the receiver’s payoffs: it keeps the receiver at its threshold.'
			},
			{
				text: 'What the receiver believes after a strike',
				why: 'It stays at its threshold, as long as there is any bluffing.'
			},
			{
				text: 'How often the receiver gives way',
				why: 'A dearer bluff must be met with more trust, or nobody would bluff at all.'
			},
			{
				text: 'Nothing',
				why: 'Something has to: a bluffer who pays more for the same reply would stop.'
			}
		],
		answer: 2,
		setting: { game: 'cs-strike', values: { k: '5/2' } }
	},
	{
		id: 'cs-r-window',
		prompt: 'What opens the window between floor and ceiling?',
		options: [
			{
				text: 'A resolved side that is eager to fight',
				why: 'Eagerness to fight makes being yielded to worth less to it. The ceiling falls.'
			},
			{
				text: 'A larger army',
				why: 'Strength is not in it. What counts is the difference between the two kinds.'
			},
			{
				text: 'Something that is worth more, or hurts less, to the resolved than to the unresolved',
				why: 'The two must differ in what they gain or in what they risk. Where they are alike, whatever the one sends the other can send.'
			},
			{
				text: 'More applause',
				why: 'It lifts floor and ceiling alike, so that the window moves and does not widen.'
			}
		],
		answer: 2
	},
	{
		id: 'cs-r-hands',
		prompt: 'When do tied hands convince without any other cost?',
		options: [
			{
				text: 'Always: nobody would risk such a loss',
				why: 'A loss that is never called frightens nobody.'
			},
			{
				text: 'If there is enough chance of being called',
				why: 'The unresolved pay only when they are defied after the threat. The more often that may happen, the fewer of them will threaten.'
			},
			{
				text: 'If the public at home applauds',
				why: 'Applause makes the threat cheaper for both kinds.'
			},
			{
				text: 'Never: words are words',
				why: 'They are words with a price on taking them back, and that can be enough.'
			}
		],
		answer: 1,
		setting: { game: 'cs-strike', values: { k: '0', rho: '0', a: '10', h: '2/5' } }
	},
	{
		id: 'cs-r-readers',
		prompt:
			'A strike is read by three audiences. It becomes dearer to a pretender. What happens first?',
		options: [
			{
				text: 'All three believe a little more',
				why: 'They share one belief, and it stays at the threshold of the reader in doubt until that reader is won.'
			},
			{
				text: 'The reader in doubt responds more often',
				why: 'Its chance rises until it is won for sure. Then the next reader is the one in doubt.'
			},
			{
				text: 'The hardest reader gives way',
				why: 'It is the last to move.'
			},
			{
				text: 'Pretenders stop striking',
				why: 'Not before the strike costs as much as all three readers together are worth to them.'
			}
		],
		answer: 1,
		setting: { game: 'cs-readers', values: { k: '3' } }
	}
];
