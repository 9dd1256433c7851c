/** The course map: the lessons in order, what each lets a learner do, and what it builds on. */

export interface CourseLesson {
	readonly number: number;
	readonly slug: string;
	readonly title: string;
	/** One sentence: the question or the idea. */
	readonly summary: string;
	/** Time to read and try it. */
	readonly minutes: number;
	/** Completes "After this lesson you can …". */
	readonly outcome: string;
	/** Slugs of the lessons it builds on. */
	readonly prerequisites: readonly string[];
	readonly status: 'ready' | 'coming';
}

export const course: readonly CourseLesson[] = [
	{
		number: 0,
		slug: 'reading-a-payoff-matrix',
		title: 'Reading a payoff matrix',
		summary:
			'What the rows, columns and numbers of a game say, for readers who have never met one.',
		minutes: 15,
		outcome: 'read a matrix, mark best replies and find where nobody wants to move alone',
		prerequisites: [],
		status: 'ready'
	},
	{
		number: 1,
		slug: 'bargaining-range',
		title: 'The bargaining range',
		summary:
			'Fighting costs both sides, so some terms always beat it for both; why are they not always found?',
		minutes: 25,
		outcome: 'find the terms that both sides prefer to fighting, and say what moves or closes them',
		prerequisites: [],
		status: 'ready'
	},
	{
		number: 2,
		slug: 'costly-signaling',
		title: 'Costly signaling',
		summary: 'How an action that hurts its sender can be believed when words are not.',
		minutes: 25,
		outcome: 'tell when a strike or a threat would be believed, and by which of its audiences',
		prerequisites: ['bargaining-range'],
		status: 'ready'
	},
	{
		number: 3,
		slug: 'commitment-problems',
		title: 'Commitment problems',
		summary: 'Why deals that everybody prefers can fail because nobody trusts them to be kept.',
		minutes: 25,
		outcome: 'say when a promise keeps itself, and what patience or a guarantor would have to add',
		prerequisites: ['bargaining-range'],
		status: 'coming'
	},
	{
		number: 4,
		slug: 'strategic-ambiguity',
		title: 'Strategic ambiguity',
		summary: 'Why a party may choose to be vague when several audiences listen at once.',
		minutes: 25,
		outcome: 'work out when vagueness pays, for whom, and when it collapses',
		prerequisites: ['costly-signaling'],
		status: 'coming'
	},
	{
		number: 5,
		slug: 'hybrid-coercion',
		title: 'Hybrid coercion',
		summary: 'Three players at once: strikes, trade and talks as one mixture of pressure.',
		minutes: 25,
		outcome: 'compare mixtures of pressure, and name the assumptions on which each depends',
		prerequisites: ['bargaining-range', 'costly-signaling', 'commitment-problems'],
		status: 'coming'
	},
	{
		number: 6,
		slug: 'escalation',
		title: 'Escalation and outsiders',
		summary: 'How answers to answers turn limited force into more, and what outsiders change.',
		minutes: 25,
		outcome: 'trace how a spiral starts, what slows it, and whose calculation an outsider shifts',
		prerequisites: ['bargaining-range'],
		status: 'ready'
	}
];
