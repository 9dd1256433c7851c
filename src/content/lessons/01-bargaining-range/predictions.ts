/** The bets of lesson 1, in the order in which the lesson places them. */
import type { Prediction } from '$lib/course/types';

export const predictions: readonly Prediction[] = [
	{
		id: 'br-cheap-war',
		prompt:
			'Suppose that fighting becomes very cheap: both costs fall to a hundredth of the stake. What is left of the overlap?',
		options: [
			{
				text: 'Nothing: if fighting costs next to nothing, there is nothing to agree on',
				why: 'Cheap fighting sounds like a reason to fight. But terms that match the odds still give each side what it expects from a fight, and spare it the cost, however small.'
			},
			{
				text: 'The same overlap, shifted towards the stronger side',
				why: 'That is what a change of strength would do. A cost changes only how far a walk-away point stands from the odds.'
			},
			{
				text: 'A thin strip around the odds',
				why: 'Both walk-away points close in on the odds, one from each side, and never cross.'
			},
			{
				text: 'It depends on who is stronger',
				why: 'Strength says where the strip lies. That there is one follows from the costs alone.'
			}
		],
		answer: 2,
		before: { game: 'br-range' },
		after: { game: 'br-range', values: { cA: '1/100', cB: '1/100' } },
		reveal:
			'The overlap now runs from {resA} to {resB}. It is {width} wide, as wide as the two costs together, and so it is never empty.'
	},
	{
		id: 'br-weaker',
		prompt:
			'Pakistan’s chance to prevail falls from {p} to {p - 1/10}. Both costs stay as they are. What happens to the terms that both prefer to fighting?',
		options: [
			{
				text: 'They all shift towards Kabul’s end, and there are as many as before',
				why: 'Both walk-away points are tied to the odds, so both move by the same amount.'
			},
			{
				text: 'There are fewer of them: a weaker side leaves less room to agree',
				why: 'It is easy to mix up worse terms with fewer terms. Pakistan has to accept less, and so it does: its walk-away point falls with the odds, as far as Kabul’s does.'
			},
			{
				text: 'They reach further towards Kabul’s end; the other limit stays',
				why: 'This would be right if only Pakistan’s walk-away point moved. But Kabul has read the odds too, and will now sign less than before.'
			},
			{
				text: 'None is left: Pakistan can no longer threaten anything',
				why: 'A weaker threat is still a threat while a fight is worth something to Pakistan. And without any threat there would be no lack of terms that beat fighting.'
			}
		],
		answer: 0,
		before: { game: 'br-terms5' },
		after: { game: 'br-terms5', values: { p: '2/5' } },
		reveal:
			'Pakistan’s walk-away point went from {resA + 1/10} to {resA}, Kabul’s from {resB + 1/10} to {resB}. The width is {resB - resA}, as before. There is as much room as there was; the terms in it are worse for Pakistan.'
	},
	{
		id: 'br-whose-mixture',
		prompt:
			'Fighting becomes dearer for Pakistan alone: its cost rises from {cA} to {cA + 1/10}. In the equilibrium in which neither can be read, whose behaviour changes?',
		options: [
			{
				text: 'Pakistan’s: it has more to lose, so it gives way more often',
				why: 'The natural thought. But Pakistan’s mixture is the one that keeps Kabul indifferent, and nothing has changed for Kabul.'
			},
			{
				text: 'Kabul’s: it gives way more often',
				why: 'Kabul’s mixture is the one that keeps Pakistan indifferent. With more to lose, Pakistan is indifferent only if Kabul gives way more often.'
			},
			{
				text: 'Kabul’s: it senses weakness and gives way less often',
				why: 'It sounds like good psychology. But then giving way would be strictly better for Pakistan, which would stop mixing, and this would be no equilibrium.'
			},
			{
				text: 'Both give way more often',
				why: 'Half right. Each mixture answers to the other side’s payoffs only, and Kabul’s payoffs are what they were.'
			}
		],
		answer: 1,
		before: { game: 'br-brink2' },
		after: { game: 'br-brink2', values: { cA: '3/10' } },
		reveal:
			'Kabul is now flexible with chance {mixColFlex}; Pakistan stays at {mixRowFlex}. The chance of war falls to {mixWar}. A dearer fight for one side shows in the behaviour of the other.'
	},
	{
		id: 'br-five-terms',
		prompt:
			'Pakistan signs from {resA} up and Kabul up to {resB}. Each names one of the five terms, and both know all of this. Which outcomes are equilibria?',
		options: [
			{
				text: 'Only agreement on the middle term, as the fairest',
				why: 'Fairness may well guide the two, but it is not in their payoffs. Any term that both expect, and both prefer to fighting, holds as well.'
			},
			{
				text: 'Every agreement on the diagonal',
				why: 'Naming the same terms is not enough. Outside the range one side does better by fighting, and moves away.'
			},
			{
				text: 'Agreement on a term inside the range, and nothing else',
				why: 'If a deal is better for both, how could war be stable? Because nobody can get to the deal by changing its own position alone.'
			},
			{
				text: 'Agreement on a term inside the range, and also war',
				why: 'Each term inside the range holds if both expect it. War holds if each expects the other to ask for everything and to concede next to nothing.'
			}
		],
		answer: 3,
		before: { game: 'br-terms5' },
		after: { game: 'br-terms5' },
		reveal:
			'Two agreements hold, on {1/2} and on {3/4}, both inside the range from {resA} to {resB}. Between them lies a mixed equilibrium. And war holds: Pakistan insists on everything while Kabul concedes {1/4} or nothing.'
	},
	{
		id: 'br-own-cost',
		prompt:
			'War would now cost Pakistan itself twice as much, {2*cA} instead of {cA}. Kabul’s two possible costs stay as they are. What does Pakistan demand, and what becomes of the risk of war?',
		options: [
			{
				text: 'The ambitious terms, at the same risk: the odds that Kabul is tough have not changed',
				why: 'The risk of the ambitious demand has indeed not changed. Whether it is worth running has: what Pakistan loses when it goes wrong is larger.'
			},
			{
				text: 'The ambitious terms, at about half the risk',
				why: 'The risk is the chance that Kabul is tough. Pakistan’s cost does not enter it; it enters the decision whether to run the risk at all.'
			},
			{
				text: 'The cautious terms, with no risk of war',
				why: 'The belief now lies below the threshold, and the cautious terms are signed by either kind of Kabul.'
			},
			{
				text: 'The cautious terms, at a higher risk, because Kabul senses weakness',
				why: 'Kabul knows its own cost, and the cautious terms beat a fight for it whichever kind it is. It signs.'
			}
		],
		answer: 2,
		before: { game: 'br-offer-plans' },
		after: { game: 'br-offer-plans', values: { cA: '2/5' } },
		reveal:
			'The ambitious demand is now worth {euRisk} on average, the cautious one still {euSafe}. The belief, {th}, has not moved, but the threshold has risen above it, to {thStar}. The risk of war did not shrink little by little. It went to {warProb} at once.'
	},
	{
		id: 'br-four-levers',
		prompt:
			'The TTP lets a deal stand up to {tolC}. Pakistan signs nothing below {resA}. Which single change makes room for a deal that all three can live with?',
		options: [
			{
				text: 'Fighting on becomes dearer for the TTP',
				why: 'It lifts the TTP’s ceiling, and the ceiling was one of the two limits that did not meet.'
			},
			{
				text: 'Fighting becomes dearer for Kabul',
				why: 'It makes the range between Pakistan and Kabul wider, at the far end. Kabul’s limit was not the one in the way.'
			},
			{
				text: 'Pakistan becomes stronger against Kabul',
				why: 'Strength feels like the answer to every obstacle. Here it raises Pakistan’s floor, away from the TTP’s ceiling.'
			},
			{
				text: 'Attacks become more likely to wreck a deal',
				why: 'One might hope that both signatories then take more care. In the model it makes attacking more worthwhile, and the TTP’s ceiling falls.'
			}
		],
		answer: 0,
		before: { game: 'br-spoiler' },
		after: { game: 'br-spoiler', values: { cTTP: '1/5' } },
		reveal:
			'The TTP’s ceiling is now {tolC}, above Pakistan’s floor {resA}: anything between suits all three. Of the other changes one moves a limit that was not in the way, and two draw the limits further apart.'
	}
];
