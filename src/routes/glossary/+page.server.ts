import { course } from '$content/course';
import { glossary } from '$content/glossary';
import { lessonsThatTeach } from '$lib/course/lessons';
import type { PageServerLoad } from './$types';

const titles = new Map(course.map(({ slug, title }) => [slug, title]));

/** Runs while the site is built: each term with the lessons that teach it. */
export const load: PageServerLoad = () => ({
	entries: glossary.map((entry) => ({
		...entry,
		lessons: lessonsThatTeach(entry.id).map((slug) => ({ slug, title: titles.get(slug) ?? slug }))
	}))
});
