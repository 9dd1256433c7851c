/**
 * The case file: who is in it, what happened, what each can do, and how each reading of it is formalised.
 * Every fact is the source's (`jadoon2025`), restated; every claim says whose it is.
 */

/** A way from the case to the lesson that formalises it. */
export interface LessonLink {
	readonly slug: string;
	/** A section of the lesson. */
	readonly section: string;
	readonly label: string;
	/** The scenario's query, e.g. "?v=1&cA=3/10". */
	readonly query?: string;
}

export interface Actor {
	readonly name: string;
	readonly player: 0 | 1 | 2;
	readonly who: string;
	/** In its own terms. */
	readonly wants: string;
	readonly can: string;
	readonly weak: string;
}

export interface CaseEvent {
	readonly when: string;
	readonly what: string;
	readonly link?: LessonLink;
}

export interface Instrument {
	readonly whose: string;
	readonly name: string;
	readonly what: string;
	readonly link?: LessonLink;
}

export interface Claim {
	readonly whose: string;
	readonly says: string;
	readonly link?: LessonLink;
}

/** One way to read the strikes of December 2024, and what would speak for it or against it. */
export interface Reading {
	readonly name: string;
	readonly says: string;
	readonly expect: string;
	readonly against: string;
	readonly link?: LessonLink;
}

const range = (section: string, label: string, query?: string): LessonLink => ({
	slug: 'bargaining-range',
	section,
	label,
	...(query && { query })
});
const spiral = (section: string, label: string, query?: string): LessonLink => ({
	slug: 'escalation',
	section,
	label,
	...(query && { query })
});

export const actors: readonly Actor[] = [
	{
		name: 'Pakistan',
		player: 0,
		who: 'The state and its army.',
		wants:
			'That attacks from across the border end, and that it is seen as able to impose costs on whoever makes or shelters them.',
		can: 'Limited airstrikes, closed crossings, tariffs and bank guarantees, diplomacy in public and through back channels, deportations and tighter border rules.',
		weak: 'A political crisis with Imran Khan in prison and public anger at the army, a weak economy, three insurgencies at once. Each strike invites retaliation.'
	},
	{
		name: 'The Afghan Taliban',
		player: 1,
		who: 'The government in Kabul since 2021.',
		wants:
			'Autonomy, revenue, recognition, and the unity of its own movement. It calls the TTP an internal matter of Pakistan’s.',
		can: 'Shelter or restrain the TTP, move it away from the border, host talks, shell across the border, court China, India, Russia and Iran.',
		weak: 'Trade through Pakistan is worth a great deal to it. A real crackdown on the TTP could split the movement and push fighters to the Islamic State Khorasan Province.'
	},
	{
		name: 'The TTP',
		player: 2,
		who: 'Tehrik-e-Taliban Pakistan, founded in 2007.',
		wants:
			'The merger of the former tribal areas into Khyber Pakhtunkhwa undone; to stay armed, to survive and to grow.',
		can: 'Attacks, abductions, ceasefires, talks, mergers with other groups.',
		weak: 'It needs shelter in Afghanistan. Civilian deaths and suicide attacks cost it support where it lives, and provocation can bring a larger response with outside help.'
	}
];

export const events: readonly CaseEvent[] = [
	{
		when: '2007',
		what: 'The TTP is founded. It later fights beside the Afghan Taliban for years, which is a debt and a bond.'
	},
	{
		when: '2021',
		what: 'The Taliban return to power in Kabul. Pakistan, long their sponsor, expects them to curb the TTP. They call it Pakistan’s internal matter.',
		link: range('two-ends', 'Where each side’s terms begin')
	},
	{
		when: 'March 2024',
		what: 'A senior Taliban official says in effect that it was a mistake to depend on Pakistan in so critical an area.'
	},
	{
		when: 'August 2024',
		what: 'Asif Durrani, formerly Pakistan’s special representative, says publicly that the Taliban must be open about their kinship with the TTP, as the least that a lasting relationship needs.'
	},
	{
		when: '2024',
		what: 'Over the year Pakistan records 685 members of its security forces and more than 900 civilians killed, its worst year in more than a decade.',
		link: spiral('attrition', 'What a month of fighting costs')
	},
	{
		when: 'December 2024',
		what: 'A TTP attack kills 16 Pakistani soldiers. Pakistan strikes suspected TTP sites in Khost and Paktika, its second such operation of the year. The Taliban threaten retaliation and fire across the Durand Line. The TTP abducts civilian workers of the Pakistan Atomic Energy Commission.',
		link: spiral('border', 'The border crisis as a game')
	}
];

export const instruments: readonly Instrument[] = [
	{
		whose: 'Pakistan',
		name: 'Limited strikes',
		what: 'Costly, limited, and at the risk of retaliation: the source reads them as signals to the Taliban, to the TTP and to the public at home.',
		link: { slug: 'costly-signaling', section: 'floor', label: 'Who will not send it?' }
	},
	{
		whose: 'Pakistan',
		name: 'Trade and transit',
		what: 'About 40 percent of Afghan customs revenue passes through Torkham and Chaman. Pakistan adds a 10 percent duty on Afghan transit goods, bank guarantees and import restrictions; Afghan traders protest.',
		link: range('what-moves-it', 'Costs widen the range', '?v=1&cB=2/5')
	},
	{
		whose: 'Pakistan',
		name: 'Two tracks of diplomacy',
		what: 'Naming in public, negotiating in private, and always returning to talks.'
	},
	{
		whose: 'Pakistan',
		name: 'Border and migration',
		what: 'Tighter rules at the border; thousands of Afghan refugees are sent back.'
	},
	{
		whose: 'Kabul',
		name: 'A mixture of answers',
		what: 'Denial, shelling, hosting talks, and moving TTP members to Ghazni: a visible step that leaves the tie intact.',
		link: range('two-ends', 'A little way along the line')
	},
	{
		whose: 'Kabul',
		name: 'Other friends',
		what: 'It courts China, India, Russia and Iran, which would make it depend less on Pakistan.',
		link: range('hidden-costs', 'Tough or vulnerable?')
	},
	{
		whose: 'The TTP',
		name: 'Attacks, pauses and talks',
		what: 'It alternates violence, short ceasefires and talks, holds far-reaching demands, and uses talks for respite and the release of prisoners. Its attacks are costly signals too.',
		link: range('the-spoiler', 'A third party at the door')
	}
];

export const claims: readonly Claim[] = [
	{
		whose: 'The source',
		says: 'Every party has terms that it prefers to fighting, but the range of deals is hard to see: agendas are hidden, perceptions are off, trust is missing, and more than two have to be content.',
		link: range('the-range', 'The bargaining range')
	},
	{
		whose: 'Pakistan',
		says: 'Costs imposed on those who shelter the TTP will change what they do.',
		link: range('what-moves-it', 'What a dearer breach does')
	},
	{
		whose: 'The source',
		says: 'One strike speaks to several audiences: to the Afghan Taliban, to the TTP and to Pakistanis.',
		link: { slug: 'costly-signaling', section: 'three-readers', label: 'One strike, three readers' }
	},
	{
		whose: 'Kabul',
		says: 'The TTP is an internal matter of Pakistan’s.'
	},
	{
		whose: 'The TTP, as the source reads it',
		says: 'It can outlast Pakistan in a war of attrition. The source calls the belief untested.',
		link: spiral('attrition', 'Who outlasts whom?')
	},
	{
		whose: 'The TTP',
		says: 'The Pakistani military would not keep its promises once the TTP had disarmed.'
	},
	{
		whose: 'Pakistan',
		says: 'Ceasefires have been broken before. Each side accuses the other of breaking earlier deals.'
	},
	{
		whose: 'The source',
		says: 'Strikes that are meant as signals can be misread, and retaliation follows retaliation.',
		link: spiral('spiral', 'Misreading')
	},
	{
		whose: 'The source',
		says: 'Pressure fails if the Taliban turn to India, Russia or Iran, if more attacks bring blowback at home, or if the Taliban weigh ideology and kinship above revenue.'
	},
	{
		whose: 'The source',
		says: 'Support from outside to either side would shift the calculations of all three, and may harden the rivalry.',
		link: spiral('helping-hand', 'A helping hand')
	}
];

export const readings: readonly Reading[] = [
	{
		name: 'Hidden information',
		says: 'Pakistan does not know how much pressure Kabul can bear, and Kabul does not know how far Pakistan will go. The strikes ask and tell.',
		expect:
			'Demands change with the answers. Strikes come when there is something to learn and stop when it is learned.',
		against: 'The same strike is repeated although its answer is known.',
		link: range('hidden-costs', 'Hidden costs')
	},
	{
		name: 'Promises that cannot be kept',
		says: 'There are terms that all prefer, but whoever moves first loses its protection: the TTP its weapons, Kabul its ally, Pakistan its pressure.',
		expect:
			'Talks stall on who moves first and who guarantees it, even when the terms themselves are agreed.',
		against: 'A guarantor is offered and makes no difference.'
	},
	{
		name: 'An issue that cannot be divided',
		says: 'Shelter is given or it is not, and territory is merged or it is not; half-measures satisfy nobody.',
		expect: 'Partial terms are refused even when they are offered and would be kept.',
		against:
			'Half-measures are taken and bargained over: the move to Ghazni was one, and visible as such.',
		link: range('all-or-nothing', 'When terms come in lumps')
	},
	{
		name: 'Vagueness with several audiences',
		says: 'Kabul speaks to Pakistan, to its own factions and the TTP, and to other powers at once. A mixture of signals tells each what it needs to hear, and the strikes ask for a plain answer.',
		expect:
			'Words and deeds differ by audience. Pressure for a plain answer brings more mixture, not less.',
		against: 'Kabul answers all audiences alike and pays the price with one of them.'
	}
];
