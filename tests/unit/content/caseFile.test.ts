/** The case file: its links lead somewhere, and its facts are the source's. */
import { actors, claims, events, instruments, readings } from '$content/case';
import { lessonSource, tagsOf } from './lessonText';
import { findModel } from '$lib/models';
import { decodeLink } from '$lib/scenario/link';
import { shapeOf } from '$lib/scenario/scenario';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folders = readdirSync('src/content/lessons');
const links = [...events, ...instruments, ...claims, ...readings].flatMap(({ link }) => link ?? []);

describe('the case file', () => {
	test('gives each of the three parties a want, a means and a weakness', () => {
		expect(actors.map(({ player }) => player)).toEqual([0, 1, 2]);
		for (const { wants, can, weak } of actors) {
			for (const text of [wants, can, weak]) expect(text.length).toBeGreaterThan(40);
		}
	});

	test.each(
		links.map((link) => [`${link.slug}#${link.section}${link.query ?? ''}`, link] as const)
	)(
		'%s leads to a section of a lesson, at numbers that it takes',
		(_, { slug, section, query }) => {
			const folder = folders.find((name) => name.replace(/^\d+-/, '') === slug)!;
			const sections = tagsOf(lessonSource(folder), 'Section').map(
				({ attributes }) => attributes.id
			);
			expect(sections).toContain(section);
			if (!query) return;
			const { notices, scenario } = decodeLink(shapeOf(slug, findModel(slug)!.games), query, '');
			expect(notices).toEqual([]);
			expect(Object.keys(scenario.values).length).toBeGreaterThan(0);
		}
	);

	test('every reading says what would speak for it and against it', () => {
		expect(readings.map(({ name }) => name)).toHaveLength(4);
		for (const { says, expect: sign, against } of readings) {
			for (const text of [says, sign, against]) expect(text).toMatch(/[.]$/);
		}
	});
});
