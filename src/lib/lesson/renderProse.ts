/** A lesson's Markdown as HTML, its live blocks included: for Node while the site is built. */
import type { PreparedLesson } from '$lib/course/prepare';
import type { LessonContent } from '$lib/course/types';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import ProseHost from './ProseHost.svelte';

const lessons = import.meta.glob<{ default: Component }>('/src/content/lessons/*/lesson.md', {
	eager: true
});

export function renderProse(content: LessonContent, prepared: PreparedLesson): string {
	const path = Object.keys(lessons).find((one) => one.endsWith(`-${content.slug}/lesson.md`));
	if (!path) throw new Error(`There is no lesson.md for ${content.slug}.`);
	return render(ProseHost, { props: { content, prepared, Prose: lessons[path]!.default } }).body;
}
