import type { LoadedLesson } from '$lib/course/lessons';
import type { PageLoad } from './$types';

/**
 * The prose is HTML that is made while the site is built and never sent as script: the browser keeps
 * what it finds in the page (see Lesson.svelte).
 */
export const load: PageLoad = async ({ data: { lesson, lastLesson } }) => {
	const { content, prepared } = JSON.parse(lesson) as LoadedLesson;
	if (!import.meta.env.SSR) return { content, prepared, lastLesson, prose: null };
	// The built HTML of the blocks needs their styles before the browser wakes them. Kit links the
	// styles of a module that server and browser both import dynamically, if it meets it here first.
	await import('$lib/lesson/blocks');
	const { loadPictures, pictureNames } = await import('$lib/lesson/pictures');
	await loadPictures(pictureNames);
	const { renderProse } = await import('$lib/lesson/renderProse');
	return { content, prepared, lastLesson, prose: renderProse(content, prepared) };
};
