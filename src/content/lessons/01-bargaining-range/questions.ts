/** The recall questions of lesson 1: asked at the end, and again on later days. */
import type { RecallQuestion } from '$lib/course/types';

export const questions: readonly RecallQuestion[] = [
	{
		id: 'br-r-range',
		prompt:
			'Two sides read the odds of a fight alike, and a fight would cost both of them something. What follows for certain?',
		options: [
			{
				text: 'They will reach a deal',
				why: 'A deal would be better for both, so it is tempting to think they must get there. But the range holds many deals, and if each expects the other to be firm they can miss all of them.'
			},
			{
				text: 'The weaker side will have to give in',
				why: 'Strength decides where the range lies. The weaker side gets worse terms, but the terms still beat fighting for it, or it would not sign them.'
			},
			{
				text: 'There are terms that both prefer to fighting',
				why: 'Terms that match the odds give each side what it expects from a fight and spare it the cost. They exist; whether they are found is another matter.'
			},
			{
				text: 'The side with the higher cost gains nothing from a deal',
				why: 'A higher cost moves a side’s walk-away point, so it can be asked for more. Anything short of that point still leaves it better off than fighting.'
			}
		],
		answer: 2,
		setting: { game: 'br-range' }
	},
	{
		id: 'br-r-costs',
		prompt: 'Only Kabul’s cost of fighting rises. What happens to the bargaining range?',
		options: [
			{
				text: 'It grows at the end that is worse for Kabul',
				why: 'A dearer fight makes Kabul put up with more, so its walk-away point moves out, to {resB} in the example. Pakistan’s stays at {resA}.'
			},
			{
				text: 'It grows at the end that is better for Kabul',
				why: 'It is Kabul’s cost, so one looks at Kabul’s end of the line. But that end is set by what Pakistan will sign. Kabul’s own limit is the far one.'
			},
			{
				text: 'It slides towards Pakistan’s end and keeps its width',
				why: 'That is what a change in the odds does. A cost moves one limit and leaves the other.'
			},
			{
				text: 'It shrinks, because a dearer fight leaves less to share',
				why: 'A fight leaves less to share, but terms do not: they divide the whole. The dearer the fight, the more terms beat it.'
			}
		],
		answer: 0,
		setting: { game: 'br-terms5', values: { cB: '2/5' } }
	},
	{
		id: 'br-r-mixture',
		prompt:
			'In Firm or flexible neither side can be read, and Kabul’s cost of fighting rises. Who behaves differently in that equilibrium?',
		options: [
			{
				text: 'Kabul: it gives way more often',
				why: 'Kabul has more to lose, so this comes to mind first. But Kabul’s mixture answers to Pakistan’s payoffs, which have not changed.'
			},
			{
				text: 'Both give way more often',
				why: 'It seems fair that danger makes both more careful. But each mixture answers only to the other side’s payoffs, and only Kabul’s have changed.'
			},
			{
				text: 'Nobody: the chances depend on the two terms alone',
				why: 'The terms matter, but so does what happens when both are firm. That is worth less to Kabul now.'
			},
			{
				text: 'Pakistan: it gives way more often',
				why: 'Pakistan’s mixture has to keep Kabul indifferent. With more to lose Kabul is indifferent only if Pakistan gives way more often, with chance {mixRowFlex} in the example.'
			}
		],
		answer: 3,
		setting: { game: 'br-brink2', values: { cB: '2/5' } }
	},
	{
		id: 'br-r-hidden',
		prompt:
			'Pakistan makes the ambitious demand, Kabul turns out to be tough, and they fight. In the model, who made a mistake?',
		options: [
			{
				text: 'Pakistan: it should have made the cautious demand',
				why: 'That is hindsight. With what it knew, the ambitious demand was worth {euRisk} to it and the cautious one {euSafe}.'
			},
			{
				text: 'Nobody',
				why: 'Pakistan took a risk that was worth taking, and a tough Kabul refused terms that were worse for it than fighting. Both would undo the result, and neither could have known better.'
			},
			{
				text: 'Kabul: signing would have been better than fighting',
				why: 'Deals usually beat fighting, but not these terms for this Kabul: they leave it {1 - xRisk}, and a fight is worth {1 - p - cTough} to it.'
			},
			{
				text: 'Both: sensible leaders would have shared what they knew',
				why: 'They would have liked to. But a vulnerable Kabul would also have claimed to be tough, so the claim would have told Pakistan nothing.'
			}
		],
		answer: 1,
		setting: { game: 'br-offer-plans' }
	},
	{
		id: 'br-r-spoiler',
		prompt:
			'Pakistan and Kabul have a wide range, but the TTP would attack every deal in it. Now Kabul’s cost of fighting rises. In the model, is there room for a deal that suits all three?',
		options: [
			{
				text: 'Yes: the range gets wider, so some deal will fit',
				why: 'It does get wider, at the end furthest from the TTP. What is missing is room at the other end.'
			},
			{
				text: 'Yes: Kabul will now restrain the TTP',
				why: 'In the world this may happen, and it is what such pressure is meant to achieve. In this model Kabul’s cost moves Kabul’s own limit and nothing else.'
			},
			{
				text: 'No: Kabul’s limit was not the one in the way',
				why: 'The TTP’s ceiling is {tolC} and Pakistan’s floor is {resA}, as before. Kabul’s limit is in neither.'
			},
			{
				text: 'No: pressure always makes agreement harder',
				why: 'The answer is no, but not for this reason. Pressure on Kabul makes the range between Pakistan and Kabul wider; pressure on the TTP would have lifted its ceiling.'
			}
		],
		answer: 2,
		setting: { game: 'br-spoiler', values: { cB: '1/2' } }
	}
];
