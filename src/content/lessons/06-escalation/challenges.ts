/** Tasks without a stored answer: any numbers that meet the clauses will do. */
import type { Challenge } from '$lib/course/types';

export const challenges: readonly Challenge[] = [
	{
		id: 'es-collision',
		title: 'Well meant',
		prompt:
			'Let outsiders help both sides so much that a clash is the only equilibrium, although both would rather step back together.',
		start: { game: 'es-border' },
		free: ['aidP', 'aidA'],
		clauses: [
			{
				kind: 'every-equilibrium',
				outcome: 'clash',
				goal: 'every equilibrium is a clash',
				hint: 'One side at least would still step back. Help it until a clash costs it less than stepping back does.'
			},
			{
				kind: 'formula',
				formula: '-netP < shareP*prizeP and -netA < (1 - shareP)*prizeA',
				goal: 'both would rather step back together than clash',
				hint: 'With so much help a clash has become better for one side than stepping back together. Help less.'
			}
		],
		afterwards:
			'Each side’s fear of the clash was what made it step back. The help has paid the fear away on both sides. A game of this shape is a prisoner’s dilemma, and two friends have made it out of a game of Chicken.'
	},
	{
		id: 'es-mediator',
		title: 'A way out',
		prompt:
			'Pakistan cannot yield, because stepping back costs it {faceP}. Mediate just enough: both must be able to step back again, and neither exit may become free.',
		start: { game: 'es-border', values: { faceP: '5' } },
		free: ['mediate'],
		clauses: [
			{
				kind: 'formula',
				formula: 'netP > shameP and netA > shameA',
				goal: 'each side would rather step back than clash',
				hint: 'For one side a clash still costs no more than stepping back. Take more off the cost of stepping back.'
			},
			{
				kind: 'formula',
				formula: 'mediate <= 1/2',
				goal: 'the mediator takes off half of the cost at most',
				hint: 'That is more than this mediator can do. Half is enough.'
			}
		],
		afterwards:
			'The game is Chicken again. That is not peace: a clash is still possible. But now each side has a reason to be the one that stops.'
	},
	{
		id: 'es-quiet',
		title: 'Firm and forgiving',
		prompt:
			'Find generosities for both sides that bring strikes down to a tenth of all rounds at most, and that neither side could exploit.',
		start: { game: 'es-spiral' },
		free: ['genP', 'genA', 'seed'],
		picture: 'echoes',
		clauses: [
			{
				kind: 'formula',
				formula: 'strikeP <= 1/10 and strikeA <= 1/10',
				goal: 'each side strikes in at most a tenth of all rounds',
				hint: 'Echoes still last too long. Let more of what looks like a strike pass, on both sides.'
			},
			{
				kind: 'formula',
				formula: 'genP <= ceilP and genA <= ceilA',
				goal: 'no side lets so much pass that striking would pay',
				hint: 'One side is above its ceiling: the other would gain by striking in every round.'
			}
		],
		afterwards:
			'There is a whole band of such numbers. Below it echoes last; above it forgiveness invites what it forgives.'
	}
];
