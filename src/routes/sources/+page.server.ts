import { course } from '$content/course';
import { references } from '$content/references';
import { lessonsThatCite } from '$lib/course/lessons';
import type { PageServerLoad } from './$types';

const titles = new Map(course.map(({ slug, title }) => [slug, title]));

/** Runs while the site is built: the case's source first, then by author. */
export const load: PageServerLoad = () => {
	const [first, ...others] = references;
	const surname = (authors: string) =>
		authors
			.split(/, | and /)[0]
			?.split(' ')
			.at(-1) ?? authors;
	const sorted = others.toSorted((a, b) =>
		surname(a.authors).localeCompare(surname(b.authors), 'en')
	);
	return {
		sources: [...(first ? [first] : []), ...sorted].map((source) => ({
			...source,
			lessons: lessonsThatCite(source.key).map((slug) => ({
				slug,
				title: titles.get(slug) ?? slug
			}))
		}))
	};
};
