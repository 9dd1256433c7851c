/**
 * What the still parts of a lesson's prose do in the browser: numbers follow the reader's notation,
 * a parameter's name leads to its slider, the section on screen is noted.
 */
import { formatRational, type Notation } from '$lib/exact/print';
import type { LessonState } from '../lessonState.svelte';
import type { Islands } from './wake';

/** Writes every number of the still prose in a notation. */
export function writeNumbers(root: HTMLElement, notation: Notation): void {
	for (const number of root.querySelectorAll<HTMLElement>('.num[data-value]')) {
		number.textContent = formatRational(number.dataset.value ?? '', notation);
	}
}

/** Follows which section is on screen. Returns how to stop. */
export function watchSections(root: HTMLElement, lesson: LessonState): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (isIntersecting) lesson.reach(target.id);
			}
		},
		{ rootMargin: '-30% 0px -60% 0px' }
	);
	for (const section of root.querySelectorAll(':scope section[id]')) observer.observe(section);
	return () => observer.disconnect();
}

/** Leads from a parameter's name in the text to its slider in the same section. */
export async function goToParameter(event: MouseEvent, islands: Islands): Promise<void> {
	const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-parameter]');
	const section = link?.closest('section[id]');
	if (!link || !section) return;
	event.preventDefault();
	for (const island of section.querySelectorAll<HTMLElement>('.island[data-block="Figure"]')) {
		await islands.wake(island);
		const slider = island.querySelector<HTMLElement>(
			`[data-parameter="${link.dataset.parameter}"] input[type="range"]`
		);
		if (!slider) continue;
		const folded = slider.closest('details');
		if (folded) folded.open = true;
		slider.focus({ preventScroll: true });
		slider.scrollIntoView({ block: 'center' });
		return;
	}
}
