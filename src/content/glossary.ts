/** The terms of the field that the course uses, each in a sentence or two with a small example. */

export interface GlossaryEntry {
	/** Used in links and in `<Term id="…">`. */
	readonly id: string;
	readonly term: string;
	readonly definition: string;
	readonly example: string;
}

/** In alphabetical order of the terms. */
export const glossary: readonly GlossaryEntry[] = [
	{
		id: 'audience-cost',
		term: 'audience cost',
		definition: 'What a leader pays for threatening in public and then backing down.',
		example: 'A minister who announces a deadline and lets it pass is asked about it for years.'
	},
	{
		id: 'bargaining-range',
		term: 'bargaining range',
		definition:
			'All terms that each side prefers to what it would get without a deal. It may be wide, a single point or empty.',
		example:
			'A seller would take anything from ninety pounds up and a buyer would pay up to a hundred: the range is what lies between.'
	},
	{
		id: 'best-reply',
		term: 'best reply',
		definition:
			'A choice that does at least as well as any other against what the other side does. It is best for that one case, not in general.',
		example: 'If everybody else drives on the left, driving on the left is the best reply.'
	},
	{
		id: 'bluff',
		term: 'bluff',
		definition:
			'Doing what only a stronger side would have reason to do, in the hope of being taken for it.',
		example: 'A player with a poor hand who raises.'
	},
	{
		id: 'brinkmanship',
		term: 'brinkmanship',
		definition:
			'Taking a step after which disaster may come by chance, so that the other side gives in before it does.',
		example: 'Two climbers roped together; one dances nearer to the edge, and nobody means to fall.'
	},
	{
		id: 'chicken',
		term: 'Chicken',
		definition:
			'A game in which each side would like to stand firm while the other gives way, and the worst for both is that both stand firm.',
		example: 'Two cars meet on a lane that is wide enough for one: somebody has to reverse.'
	},
	{
		id: 'credible-threat',
		term: 'credible threat',
		definition:
			'A threat that the side making it would want to carry out if it came to that. One that it would rather not carry out is empty.',
		example:
			'“Cut the price or I shall buy next door” is credible if next door is cheaper, and empty if it is not.'
	},
	{
		id: 'critical-risk',
		term: 'critical risk',
		definition: 'The chance of a firm opponent above which a side would rather step back.',
		example:
			'If firm gains three against a yielding opponent and loses one against a firm one, it is three in four.'
	},
	{
		id: 'demand-game',
		term: 'demand game',
		definition:
			'Both sides name what they want at the same moment. If the demands fit together each is met; if not, both get what they would have without a deal.',
		example:
			'Two heirs each write on a slip what they want of a legacy, and open the slips together.'
	},
	{
		id: 'generous-tit-for-tat',
		term: 'generous tit-for-tat',
		definition: 'Answering in kind, but letting some of what looks like an attack pass.',
		example: 'A neighbour who answers two in three of the slights that he thinks he has suffered.'
	},
	{
		id: 'indivisibility',
		term: 'indivisibility',
		definition:
			'A matter that can be settled only in a few ways, or in all-or-nothing fashion, so that terms in between cannot be signed.',
		example: 'Two cities bid to be the seat of one court.'
	},
	{
		id: 'mixed-strategy',
		term: 'mixed strategy',
		definition:
			'A choice left to chance with set odds. It can also be read as what the other side is unsure about.',
		example: 'A goalkeeper who dives left or right with even odds cannot be read.'
	},
	{
		id: 'mutual-optimism',
		term: 'mutual optimism',
		definition:
			'Each side thinks better of its own chances than the other side does, so that their chances, each as seen by its owner, add up to more than certainty.',
		example: 'Both football captains think that their team is the likely winner.'
	},
	{
		id: 'nash-equilibrium',
		term: 'Nash equilibrium',
		definition:
			'A set of choices, one for each player, from which nobody would gain by moving alone. It need not be good for anybody, and there may be several.',
		example: 'Everybody driving on the left is one; everybody driving on the right is another.'
	},
	{
		id: 'payoff',
		term: 'payoff',
		definition:
			'A number that says how good an outcome is for a player, in that player’s own terms. A larger number is preferred.',
		example:
			'A late train that still makes the connection may pay a traveller as much as a punctual one.'
	},
	{
		id: 'perfect-bayesian-equilibrium',
		term: 'perfect Bayesian equilibrium',
		definition:
			'Play and beliefs in which every move is best given the beliefs, and the beliefs follow from the play wherever they can.',
		example:
			'If only the resolved strike, whoever sees a strike is sure; what it would think of a strike that nobody makes is left open.'
	},
	{
		id: 'player',
		term: 'player',
		definition: 'Whoever decides in a game: a person, a party or a government, taken as one.',
		example:
			'In a game about a border gate the players are the two governments, not the traders who wait at it.'
	},
	{
		id: 'prisoners-dilemma',
		term: 'prisoner’s dilemma',
		definition:
			'A game in which one choice is better for each side whatever the other does, and yet both would be better off if neither made it.',
		example: 'Two shops cut prices to win customers from each other, and both end up with less.'
	},
	{
		id: 'private-information',
		term: 'private information',
		definition:
			'Something that matters to the outcome and that only one side knows. The other has to act on a belief about it.',
		example: 'Only the owner knows whether the used car starts on cold mornings.'
	},
	{
		id: 'pure-strategy',
		term: 'pure strategy',
		definition: 'A strategy that is played for sure. It is the opposite of a mixed one.',
		example:
			'A patrol that always watches the ford plays a pure strategy; one that tosses a coin does not.'
	},
	{
		id: 'risk-return-trade-off',
		term: 'risk–return trade-off',
		definition:
			'Asking for more brings more if it is accepted and makes refusal more likely. The best demand may carry a risk of refusal on purpose.',
		example: 'A landlord who asks a high rent may let for more, or not at all.'
	},
	{
		id: 'separating-equilibrium',
		term: 'separating equilibrium',
		definition:
			'An equilibrium of a signaling game in which the two kinds do different things, so that the receiver learns which it faces.',
		example: 'If only those who can swim jump in, whoever jumps is known to swim.'
	},
	{
		id: 'spoiler',
		term: 'spoiler',
		definition:
			'A party that can wreck a deal between others and may prefer to. The word names what it can do and says nothing about whether its cause is just.',
		example: 'A neighbour whose objection can stop a house sale that buyer and seller both want.'
	},
	{
		id: 'stag-hunt',
		term: 'stag hunt',
		definition:
			'A game in which each side wants to do what the other does, and one of the two ways is better for both but bad for whoever takes it alone.',
		example:
			'Two hunters can take a stag together or a hare alone; whoever waits for the stag alone goes hungry.'
	},
	{
		id: 'strategy',
		term: 'strategy',
		definition:
			'One of the things that a player can do, or a full plan of what to do in every case that may come.',
		example: '“Open the gate” is a strategy; so is “open it if they opened theirs yesterday”.'
	},
	{
		id: 'strict-dominance',
		term: 'strict dominance',
		definition:
			'One strategy strictly dominates another if it is better for its player whatever the others do.',
		example:
			'If a toll pays more than free passage both when the neighbour asks one and when it does not, free passage is strictly dominated.'
	},
	{
		id: 'surplus',
		term: 'surplus',
		definition:
			'What the two sides together gain by a deal, compared with having none. Bargaining is about who gets how much of it.',
		example:
			'If fighting a lawsuit would cost each side its fees, both fees together are the surplus of settling.'
	},
	{
		id: 'tit-for-tat',
		term: 'tit-for-tat',
		definition: 'Doing what the other side was last seen to do.',
		example:
			'Open the gate on the day after they opened theirs, and close it on the day after they closed.'
	},
	{
		id: 'type',
		term: 'type',
		definition:
			'What a player knows about itself and the others do not: which kind of player it is.',
		example: 'A seller who knows that the car is sound, and a buyer who does not.'
	},
	{
		id: 'walk-away-point',
		term: 'walk-away point',
		definition:
			'The terms that are exactly as good for a side as having no deal. It signs anything better and walks away from anything worse.',
		example: 'The lowest price at which a seller would still rather sell than keep the car.'
	},
	{
		id: 'war-of-attrition',
		term: 'war of attrition',
		definition:
			'A contest that goes on until one side gives in, and that costs both as long as it lasts.',
		example: 'Two shops that sell below cost, each waiting for the other to close.'
	},
	{
		id: 'weak-dominance',
		term: 'weak dominance',
		definition:
			'One choice weakly dominates another if it never does worse and sometimes does better, whatever the other side does.',
		example: 'Taking an umbrella that weighs nothing: useless in the sun, better in the rain.'
	}
];
