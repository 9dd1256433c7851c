import { checkLesson } from '$lib/course/check';
import { content } from '$content/lessons/01-bargaining-range/content';
import { glossary } from '$content/glossary';
import { references } from '$content/references';
import { bargainingRange } from '$lib/models/bargaining-range';
import type { LessonContent } from '$lib/course/types';
import { expect, test } from 'vitest';

const known = {
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
