import { course } from '$content/course';
import { lessonSlugs, loadLesson } from '$lib/course/lessons';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessonSlugs().map((slug) => ({ slug }));

/** Runs while the site is built: the page carries its numbers and its solved games with it. */
export const load: PageServerLoad = ({ params }) => {
	const lesson = loadLesson(params.slug);
	if (!lesson) error(404, 'There is no such lesson.');
	// As one string: a browser reads JSON several times faster than the same data as script.
	return { lesson: JSON.stringify(lesson), lastLesson: course.at(-1)?.number ?? 0 };
};
