/**
 * Every source that the course cites, by key. Checked against public records (publishers' pages,
 * RePEc, library catalogues); `note` says what a source adds here.
 */
import type { Reference } from '$lib/course/types';

export const references: readonly Reference[] = [
	{
		key: 'jadoon2025',
		authors: 'Amira Jadoon',
		year: 2025,
		title: 'Decoding Pakistan’s 2024 Airstrikes in Afghanistan',
		in: 'War on the Rocks, 7 March 2025',
		note: 'The case: its facts, its figures and the reading of it as bargaining under pressure.'
	},
	{
		key: 'fearon1995',
		authors: 'James D. Fearon',
		year: 1995,
		title: 'Rationalist Explanations for War',
		in: 'International Organization 49(3): 379–414',
		note: 'Why a costly war is a puzzle, and which explanations solve it.',
		url: 'https://www.jstor.org/stable/2706903'
	},
	{
		key: 'nash1951',
		authors: 'John Nash',
		year: 1951,
		title: 'Non-Cooperative Games',
		in: 'Annals of Mathematics 54(2): 286–295',
		note: 'The equilibrium that bears his name, and the proof that every finite game has one.'
	},
	{
		key: 'luceraiffa1957',
		authors: 'R. Duncan Luce and Howard Raiffa',
		year: 1957,
		title: 'Games and Decisions: Introduction and Critical Survey',
		in: 'New York: Wiley',
		note: 'The first textbook of the field; the battle of the sexes is told in section 5.3.'
	},
	{
		key: 'rapoportguyer1966',
		authors: 'Anatol Rapoport and Melvin Guyer',
		year: 1966,
		title: 'A Taxonomy of 2 × 2 Games',
		in: 'General Systems 11: 203–214',
		note: 'All seventy-eight kinds of two-by-two games in which no side is indifferent between outcomes.'
	},
	{
		key: 'skyrms2004',
		authors: 'Brian Skyrms',
		year: 2004,
		title: 'The Stag Hunt and the Evolution of Social Structure',
		in: 'Cambridge: Cambridge University Press',
		note: 'Why the stag hunt, and not the dilemma, may be the better picture of cooperation.'
	},
	{
		key: 'nash1953',
		authors: 'John Nash',
		year: 1953,
		title: 'Two-Person Cooperative Games',
		in: 'Econometrica 21(1): 128–140',
		note: 'Two sides name what they want at the same moment: the demand game.',
		url: 'https://doi.org/10.2307/1906951'
	},
	{
		key: 'schelling1960',
		authors: 'Thomas C. Schelling',
		year: 1960,
		title: 'The Strategy of Conflict',
		in: 'Harvard University Press',
		note: 'How expectations settle on one of several possible agreements, and what makes a threat believable.'
	},
	{
		key: 'powell1999',
		authors: 'Robert Powell',
		year: 1999,
		title: 'In the Shadow of Power: States and Strategies in International Politics',
		in: 'Princeton University Press',
		note: 'Who has a reason to challenge the present state of affairs, and the trade-off between asking for more and risking war.'
	},
	{
		key: 'powell2006',
		authors: 'Robert Powell',
		year: 2006,
		title: 'War as a Commitment Problem',
		in: 'International Organization 60(1): 169–203',
		note: 'Why things that cannot be divided are a problem of keeping promises.'
	},
	{
		key: 'feyramsay2007',
		authors: 'Mark Fey and Kristopher W. Ramsay',
		year: 2007,
		title: 'Mutual Optimism and War',
		in: 'American Journal of Political Science 51(4): 738–754',
		note: 'An argument that two sides who see each other ready to fight cannot both stay optimistic.',
		url: 'https://doi.org/10.1111/j.1540-5907.2007.00278.x'
	},
	{
		key: 'slantchevtarar2011',
		authors: 'Branislav L. Slantchev and Ahmer Tarar',
		year: 2011,
		title: 'Mutual Optimism as a Rationalist Explanation for War',
		in: 'American Journal of Political Science 55(1): 135–148',
		note: 'The reply: the argument needs a side that can impose peace on one that wants to fight.',
		url: 'https://mpra.ub.uni-muenchen.de/40558/'
	},
	{
		key: 'stedman1997',
		authors: 'Stephen John Stedman',
		year: 1997,
		title: 'Spoiler Problems in Peace Processes',
		in: 'International Security 22(2): 5–53',
		note: 'Gave the word “spoiler” its meaning, and sorted spoilers by what would satisfy them.',
		url: 'https://doi.org/10.2307/2539366'
	},
	{
		key: 'kyddwalter2002',
		authors: 'Andrew Kydd and Barbara F. Walter',
		year: 2002,
		title: 'Sabotaging the Peace: The Politics of Extremist Violence',
		in: 'International Organization 56(2): 263–296',
		note: 'Why an attack ruins more trust when the partner seems strong enough to have stopped it.'
	},
	{
		key: 'cunningham2006',
		authors: 'David E. Cunningham',
		year: 2006,
		title: 'Veto Players and Civil War Duration',
		in: 'American Journal of Political Science 50(4): 875–892',
		note: 'The more parties can block a settlement, the fewer settlements are left and the longer wars last.',
		url: 'https://doi.org/10.1111/j.1540-5907.2006.00221.x'
	},
	{
		key: 'ellsberg1961',
		authors: 'Daniel Ellsberg',
		year: 1961,
		title: 'The Crude Analysis of Strategic Choices',
		in: 'American Economic Review 51(2): 472–478',
		note: 'Critical risk: how sure of the other’s firmness one must be before one yields.'
	},
	{
		key: 'maynardsmith1974',
		// A surname of two words is held together by a no-break space.
		authors: 'John Maynard\u00a0Smith',
		year: 1974,
		title: 'The Theory of Games and the Evolution of Animal Conflicts',
		in: 'Journal of Theoretical Biology 47(1): 209–221',
		note: 'The war of attrition, as a contest between animals.'
	},
	{
		key: 'jervis1976',
		authors: 'Robert Jervis',
		year: 1976,
		title: 'Perception and Misperception in International Politics',
		in: 'Princeton: Princeton University Press',
		note: 'How states misread each other, and what follows.'
	},
	{
		key: 'molander1985',
		authors: 'Per Molander',
		year: 1985,
		title: 'The Optimal Level of Generosity in a Selfish, Uncertain Environment',
		in: 'Journal of Conflict Resolution 29(4): 611–618',
		note: 'How much a reciprocator can forgive when signals are noisy.'
	},
	{
		key: 'hendricks1988',
		authors: 'Ken Hendricks, Andrew Weiss and Charles Wilson',
		year: 1988,
		title: 'The War of Attrition in Continuous Time with Complete Information',
		in: 'International Economic Review 29(4): 663–680',
		note: 'All equilibria of the war of attrition when each knows what the other bears.'
	},
	{
		key: 'powell1990',
		authors: 'Robert Powell',
		year: 1990,
		title: 'Nuclear Deterrence Theory: The Search for Credibility',
		in: 'Cambridge: Cambridge University Press',
		note: 'Brinkmanship as a competition in running risks.'
	},
	{
		key: 'nowaksigmund1992',
		authors: 'Martin A. Nowak and Karl Sigmund',
		year: 1992,
		title: 'Tit for Tat in Heterogeneous Populations',
		in: 'Nature 355: 250–253',
		note: 'Generous tit-for-tat as the outcome of long contests between strategies.'
	},
	{
		key: 'abreugul2000',
		authors: 'Dilip Abreu and Faruk Gul',
		year: 2000,
		title: 'Bargaining and Reputation',
		in: 'Econometrica 68(1): 85–117',
		note: 'What a small chance of stubbornness does to a war of attrition.'
	},
	{
		key: 'schelling1966',
		authors: 'Thomas C. Schelling',
		year: 1966,
		title: 'Arms and Influence',
		in: 'New Haven: Yale University Press',
		note: 'Force as a way of speaking, and its risks.'
	},
	{
		key: 'spence1973',
		authors: 'Michael Spence',
		year: 1973,
		title: 'Job Market Signaling',
		in: 'Quarterly Journal of Economics 87(3): 355–374',
		note: 'The first model of a signal that works because it costs the wrong sender more.'
	},
	{
		key: 'chokreps1987',
		authors: 'In-Koo Cho and David M. Kreps',
		year: 1987,
		title: 'Signaling Games and Stable Equilibria',
		in: 'Quarterly Journal of Economics 102(2): 179–221',
		note: 'What a receiver should think of a message that nobody was expected to send.'
	},
	{
		key: 'fearon1994',
		authors: 'James D. Fearon',
		year: 1994,
		title: 'Domestic Political Audiences and the Escalation of International Disputes',
		in: 'American Political Science Review 88(3): 577–592',
		note: 'Audience costs.'
	},
	{
		key: 'fearon1997',
		authors: 'James D. Fearon',
		year: 1997,
		title: 'Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs',
		in: 'Journal of Conflict Resolution 41(1): 68–90',
		note: 'The two ways of being credible, and what each costs.'
	},
	{
		key: 'slantchev2005',
		authors: 'Branislav L. Slantchev',
		year: 2005,
		title: 'Military Coercion in Interstate Crises',
		in: 'American Political Science Review 99(4): 533–547',
		note: 'Military moves sink costs and tie hands at once.'
	},
	{
		key: 'snyderborghard2011',
		authors: 'Jack Snyder and Erica D. Borghard',
		year: 2011,
		title: 'The Cost of Empty Threats: A Penny, Not a Pound',
		in: 'American Political Science Review 105(3): 437–456',
		note: 'Doubts that audiences punish empty threats.'
	}
];
