/** What the build refuses, so that no reader meets it. */
import { checkLesson, type Known } from '$lib/course/check';
import { content } from '$content/lessons/01-bargaining-range/content';
import { glossary } from '$content/glossary';
import { references } from '$content/references';
import { bargainingRange } from '$lib/models/bargaining-range';
import { grade, gradeForm } from '$lib/course/grade';
import type { Challenge, LessonContent, RecallQuestion } from '$lib/course/types';
import { analyse } from '$lib/solver/analyse';
import { describe, expect, test } from 'vitest';

const known: Known = {
	find: (game: string) => bargainingRange.games.find(({ id }) => id === game),
	robust: new Set(
		bargainingRange.robustness.map(
			({ game, property, parameter }) => `${game} ${property} ${parameter}`
		)
	),
	references: new Set(references.map(({ key }) => key)),
	terms: new Set(glossary.map(({ id }) => id))
};

function problems(change: Partial<LessonContent>): string {
	return checkLesson({ ...content, ...change }, known).join('\n');
}

test('the first lesson has no problems', () => {
	expect(problems({})).toBe('');
});

test('bad content is refused with the item that is wrong', () => {
	const [first, ...others] = content.predictions;
	const question = content.questions[0]!;
	expect(problems({ challenges: [] })).toContain('a lesson has at least 3');
	expect(
		problems({ predictions: [{ ...first!, before: { game: 'br-nothing' } }, ...others] })
	).toContain('there is no game “br-nothing”');
	expect(
		problems({
			predictions: [{ ...first!, after: { game: 'br-range', values: { zz9: '1' } } }, ...others]
		})
	).toContain('has no parameter “zz9”');
	expect(
		problems({
			predictions: [{ ...first!, after: { game: 'br-range', values: { p: '3' } } }, ...others]
		})
	).toContain('outside');
	expect(problems({ predictions: [{ ...first!, answer: 9 }, ...others] })).toContain(
		'its answer, 9'
	);
	expect(problems({ predictions: [first!, first!, ...others] })).toContain('is used twice');
	expect(
		problems({
			questions: [
				{ ...question, options: question.options.map((option) => ({ ...option, why: ' ' })) },
				...content.questions.slice(1)
			]
		})
	).toContain('lacks its text or its why');
	expect(problems({ references: ['nobody1900', ...content.references] })).toContain('nobody1900');
	expect(problems({ concepts: ['no-such-term'] })).toContain('no-such-term');
	expect(problems({ robustness: [{ ...content.robustness[0]!, property: 'made-up' }] })).toContain(
		'states no bounds'
	);
});

/** The first challenge with a change. */
function challengeWith(change: object): string {
	const [first, ...others] = content.challenges;
	return problems({ challenges: [{ ...first!, ...change } as Challenge, ...others] });
}
/** The first question with a change. */
function questionWith(change: object): string {
	const [first, ...others] = content.questions;
	return problems({ questions: [{ ...first!, ...change } as RecallQuestion, ...others] });
}

test.each([
	['predictions', 3],
	['challenges', 3],
	['questions', 5],
	['robustness', 1],
	['references', 4]
] as const)('a lesson has its %s', (list, least) => {
	const few = content[list].slice(0, least - 1);
	expect(problems({ [list]: few })).toContain(
		`it has ${least - 1} ${list}; a lesson has at least ${least}.`
	);
	expect(problems({ [list]: content[list].slice(0, least) })).not.toContain('at least');
});

test('a lesson has a worked and a faded example', () => {
	const [worked, faded] = content.examples;
	expect(problems({ examples: [worked!] })).toBe('it has no faded example: some steps must ask.');
	expect(problems({ examples: [faded!] })).toBe('it has no worked example: one without asking.');
	expect(problems({ examples: [] })).toContain('no faded example');
});

test('a value that is no number is refused with its reason', () => {
	expect(challengeWith({ start: { game: 'br-brink2', values: { p: 'half' } } })).toContain(
		'br-only-war: p: “h” can’t stand in a number.'
	);
	expect(challengeWith({ free: ['p', 'nobody'] })).toBe(
		'br-only-war: there is no parameter “nobody” to move.'
	);
});

test.each([
	[{ kind: 'every-equilibrium', outcome: 'wra' }, 'which no cell of br-brink2 has'],
	[{ kind: 'some-equilibrium', outcome: '' }, 'which no cell of br-brink2 has'],
	[{ kind: 'pure', cell: [2, 0], present: true }, 'the cell 2, 0, which is not there'],
	[{ kind: 'pure', cell: [0, -1], present: false }, 'the cell 0, -1, which is not there']
])('a clause about what the game can’t show is refused: %o', (clause, why) => {
	expect(challengeWith({ clauses: [{ goal: 'a goal', hint: 'a hint', ...clause }] })).toContain(
		why
	);
});

test('a clause about equilibria needs a matrix, and a challenge needs a clause', () => {
	const clauses = [{ kind: 'pure-count', atLeast: 1, goal: 'one at least', hint: '' }];
	expect(challengeWith({ clauses, start: { game: 'br-range' }, free: ['p'] })).toBe(
		'br-only-war: “one at least” is about equilibria, and br-range has no matrix.'
	);
	expect(challengeWith({ clauses: [] })).toBe(
		'br-only-war: it asks for nothing: it needs a clause.'
	);
});

test('what a list is keyed by stands there once', () => {
	const { clauses } = content.challenges[0]!;
	expect(challengeWith({ clauses: [clauses[0], clauses[0]] })).toBe(
		'br-only-war: two goals say “war is the only equilibrium”.'
	);
	const { options } = content.questions[0]!;
	expect(questionWith({ options: [...options, options[1]] })).toBe(
		'br-r-range: two options say “The weaker side will have to give in”.'
	);
});

test('a question needs two options', () => {
	const { options } = content.questions[0]!;
	expect(questionWith({ options: options.slice(0, 1), answer: 0 })).toBe(
		'br-r-range: it needs two options or more.'
	);
});

test('a step can’t ask for cells that a panel does not have', () => {
	const [worked, faded] = content.examples;
	const broken = { ...faded!, setting: { game: 'br-range' } };
	expect(problems({ examples: [worked!, broken] })).toContain(
		'br-faded: a step asks for cells, and br-range has none.'
	);
});

describe('texts', () => {
	test('a citation of nothing is refused wherever it stands', () => {
		const why = 'there is no reference “nobody1900”.';
		const cites = 'As [[nobody1900]] says.';
		expect(questionWith({ prompt: cites })).toBe(`br-r-range: ${why}`);
		expect(challengeWith({ afterwards: cites })).toBe(`br-only-war: ${why}`);
		const [clause, ...rest] = content.challenges[0]!.clauses;
		expect(challengeWith({ clauses: [{ ...clause, hint: cites }, ...rest] })).toBe(
			`br-only-war: ${why}`
		);
		expect(problems({ robustness: [{ ...content.robustness[0]!, claim: cites }] })).toContain(why);
		const [worked, faded] = content.examples;
		const asking = faded!.steps.map((step) =>
			step.ask ? { ...step, ask: { ...step.ask, hint: cites } } : step
		);
		expect(problems({ examples: [worked!, { ...faded!, steps: asking }] })).toContain(why);
	});

	test('a bracket that is not closed is named with its text', () => {
		expect(questionWith({ prompt: 'Above {p, what?' })).toBe(
			'br-r-range: “{” is not closed, or not opened, in “Above {p, what?”.'
		);
	});

	test('a number needs a setting to be of', () => {
		expect(questionWith({ prompt: 'Above {p}?', setting: undefined })).toBe(
			'br-r-range: {p} is a number of no game: give the item a setting.'
		);
	});

	test('an expression is read if there is a reader, in the game it is about', () => {
		const asked: string[] = [];
		const reading: Known = {
			...known,
			unreadable: (form, formula) => {
				asked.push(`${form.id}: ${formula}`);
				return formula === 'p +' ? 'Something is missing.' : null;
			}
		};
		const [first, ...others] = content.predictions;
		const lesson = {
			...content,
			predictions: [{ ...first!, reveal: 'At {p +}, look.' }, ...others]
		};
		expect(checkLesson(lesson, reading)).toEqual([
			'br-cheap-war: {p +} can’t be read in br-range. Something is missing.'
		]);
		expect(checkLesson(content, reading)).toEqual([]);
		// Numbers in texts, answers of examples and clauses of challenges.
		expect(asked).toContain('br-brink2: mixWar');
		expect(asked).toContain('br-brink2: 1 - resB');
		expect(asked).toContain('br-range: cA >= 1/10 and cB >= 1/10');
	});
});

describe('challenges at their start', () => {
	const solverGrades: Known = {
		...known,
		passesAtStart(challenge) {
			const form = gradeForm(known.find(challenge.start.game)!, challenge);
			const analysis = analyse({ form, values: challenge.start.values ?? {} });
			return grade(challenge, analysis, form).passed;
		}
	};

	test('those of the lesson leave something to do', () => {
		expect(checkLesson(content, solverGrades)).toEqual([]);
	});

	test('one that is already solved is refused', () => {
		const [first, ...others] = content.challenges;
		const solved = {
			...first!,
			start: { game: 'br-brink2', values: { cA: '1/20', cB: '1/10' } }
		};
		expect(checkLesson({ ...content, challenges: [solved, ...others] }, solverGrades)).toEqual([
			'br-only-war: its first numbers already pass. Start where something is left to do.'
		]);
	});

	test('one that makes no sense is not graded at all', () => {
		const [first, ...others] = content.challenges;
		const lost = { ...first!, start: { game: 'br-nothing' } };
		const found = checkLesson({ ...content, challenges: [lost, ...others] }, solverGrades);
		expect(found).toEqual(['br-only-war: there is no game “br-nothing”.']);
	});
});
