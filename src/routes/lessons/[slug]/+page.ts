import type { PageLoad } from './$types';

/**
 * The prose is HTML that is made while the site is built and never sent as script: the browser keeps
 * what it finds in the page (see Lesson.svelte).
 */
export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR) return { ...data, prose: null };
	const { renderProse } = await import('$lib/lesson/renderProse');
	return { ...data, prose: renderProse(data.content, data.prepared) };
};
