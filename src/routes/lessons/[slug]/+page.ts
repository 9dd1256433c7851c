import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';
import type { PageLoad } from './$types';

const lessons = import.meta.glob<{ default: Component }>('/src/content/lessons/*/lesson.md');

export const load: PageLoad = async ({ params, data }) => {
	const path = Object.keys(lessons).find((one) =>
		new RegExp(`/\\d+-${params.slug}/lesson\\.md$`).test(one)
	);
	const lesson = path && lessons[path];
	if (!lesson) error(404, 'There is no such lesson.');
	return { ...data, Prose: (await lesson()).default };
};
