/**
 * The lessons of `src/content`, checked and prepared. For Node while the site is built: everything
 * here throws on bad content, naming the lesson, and so fails the build.
 */
import { glossary } from '$content/glossary';
import { references } from '$content/references';
import { findModel } from '$lib/models';
import { checkLesson } from './check';
import { citationOf } from './citation';
import { prepareLesson, type PreparedLesson } from './prepare';
import type { LessonContent } from './types';

const contents = import.meta.glob<{ content: LessonContent }>('/src/content/lessons/*/content.ts', {
	eager: true
});
const proses = import.meta.glob<string>('/src/content/lessons/*/lesson.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** A lesson's folder name without the number that orders it. */
function slugOf(path: string): string {
	return path.split('/').at(-2)?.replace(/^\d+-/, '') ?? path;
}

export function lessonSlugs(): string[] {
	return Object.keys(contents).map(slugOf);
}

/** Slugs of the lessons that cite a reference, in order. */
export function lessonsThatCite(key: string): string[] {
	return lessonsWith(({ references }) => references.includes(key));
}

/** Slugs of the lessons that teach a term of the glossary, in order. */
export function lessonsThatTeach(term: string): string[] {
	return lessonsWith(({ concepts }) => concepts.includes(term));
}

function lessonsWith(has: (content: LessonContent) => boolean): string[] {
	return Object.keys(contents)
		.filter((path) => has(contents[path]!.content))
		.map(slugOf);
}

/** The games that a lesson's Markdown and content show. */
function gamesOf(prose: string, content: LessonContent): string[] {
	const shown = [...prose.matchAll(/<Figure\s[^>]*?game="([^"]+)"/g)].map(([, game]) => game!);
	const settings = [
		...content.challenges.map(({ start }) => start),
		...content.examples.map(({ setting }) => setting),
		...content.robustness.map(({ setting }) => setting)
	];
	return [...new Set([...shown, ...settings.map(({ game }) => game)])];
}

/** The ids that the blocks of a lesson's Markdown name must all be there, and each item must be shown. */
function checkBlocks(prose: string, content: LessonContent): string[] {
	const kinds = [
		['Predict', content.predictions],
		['Challenge', content.challenges],
		['Robust', content.robustness]
	] as const;
	return kinds.flatMap(([block, items]) => {
		const shown = [...prose.matchAll(new RegExp(`<${block}\\s+id="([^"]+)"`, 'g'))].map(
			([, id]) => id
		);
		return [
			...shown
				.filter((id) => !items.some((item) => item.id === id))
				.map((id) => `lesson.md shows <${block} id="${id}" />, which content.ts does not have.`),
			...items
				.filter(({ id }) => !shown.includes(id))
				.map(({ id }) => `content.ts has “${id}”, which lesson.md does not show.`)
		];
	});
}

/** What a lesson's page is made of: plain data. */
export interface LoadedLesson {
	readonly content: LessonContent;
	readonly prepared: PreparedLesson;
}

/** One lesson, ready for its page, or null if there is none of that name. */
export function loadLesson(slug: string): LoadedLesson | null {
	const path = Object.keys(contents).find((one) => slugOf(one) === slug);
	if (!path) return null;
	const content = contents[path]!.content;
	const prose = proses[path.replace('content.ts', 'lesson.md')] ?? '';
	const model = findModel(content.model);
	if (!model) throw new Error(`${path}: there is no model “${content.model}”.`);
	const problems = [
		...(content.slug === slug ? [] : [`its slug is “${content.slug}”, its folder says “${slug}”.`]),
		...checkLesson(content, {
			find: (game) => model.games.find(({ id }) => id === game),
			robust: new Set(
				model.robustness.map(({ game, property, parameter }) => `${game} ${property} ${parameter}`)
			),
			references: new Set(references.map(({ key }) => key)),
			terms: new Set(glossary.map(({ id }) => id))
		}),
		...checkBlocks(prose, content)
	];
	if (problems.length) throw new Error(`${path}:\n  ${problems.join('\n  ')}`);
	try {
		const citations = Object.fromEntries(references.map((one) => [one.key, citationOf(one)]));
		const games = gamesOf(prose, content);
		return { content, prepared: prepareLesson({ content, model, games, prose, citations }) };
	} catch (error) {
		throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}
