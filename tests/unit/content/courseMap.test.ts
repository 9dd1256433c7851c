/** The course map, the glossary and the list of sources. */
import { course } from '$content/course';
import { glossary } from '$content/glossary';
import { content } from '$content/lessons/01-bargaining-range/content';
import { references } from '$content/references';
import { describe, expect, test } from 'vitest';

describe('the course map', () => {
	test('seven lessons in order, at the addresses that the course promises', () => {
		expect(course.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(course.map(({ slug }) => slug)).toEqual([
			'reading-a-payoff-matrix',
			'bargaining-range',
			'costly-signaling',
			'commitment-problems',
			'strategic-ambiguity',
			'hybrid-coercion',
			'escalation'
		]);
	});

	test('a lesson builds only on lessons before it, and a ready one only on ready ones', () => {
		for (const [index, { prerequisites, status }] of course.entries()) {
			for (const slug of prerequisites) {
				const before = course.slice(0, index).find((lesson) => lesson.slug === slug);
				expect(before, slug).toBeDefined();
				if (status === 'ready') expect(before?.status).toBe('ready');
			}
		}
	});

	test('lesson 1 is ready and says the same on the map as in its content', () => {
		const entry = course.find(({ slug }) => slug === content.slug);
		expect(entry).toMatchObject({
			status: 'ready',
			number: content.number,
			title: content.title,
			minutes: content.minutes,
			prerequisites: content.prerequisites
		});
	});
});

describe('the glossary', () => {
	test('terms stand in alphabetical order, each with an id, a definition and an example', () => {
		const terms = glossary.map(({ term }) => term);
		expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
		expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
		for (const { definition, example } of glossary) {
			expect(definition).toMatch(/^[\p{Lu}“].*\.$/u);
			expect(example).toMatch(/[.?”]$/);
		}
	});
});

describe('the sources', () => {
	test('each key names the first author and the year, and is used once', () => {
		expect(new Set(references.map(({ key }) => key)).size).toBe(references.length);
		for (const { key, authors, year } of references) {
			expect(key).toMatch(new RegExp(`${year}$`));
			const surname = authors
				.split(/, | and /)[0]!
				.split(' ')
				.at(-1)!
				.replace('\u00a0', '');
			expect(key.startsWith(surname.toLowerCase()), key).toBe(true);
		}
	});

	test('links are secure, and every source says what it adds here', () => {
		for (const { url, note } of references) {
			expect(url ?? 'https://').toMatch(/^https:\/\//);
			expect(note).toMatch(/\.$/);
		}
	});
});
