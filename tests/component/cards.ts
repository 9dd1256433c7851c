/** What the tests of the cards share. */
import axe from 'axe-core';

export const all = <T extends HTMLElement>(selector: string): readonly T[] => [
	...document.querySelectorAll<T>(selector)
];

/** The text of an element, or of the first one inside it that fits a selector; spaces made single. */
export function text(element: Element | null | undefined, selector?: string): string {
	const found = selector ? element?.querySelector(selector) : element;
	return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What axe finds in light and in dark, rules of WCAG 2.2 A and AA. */
export async function findings(container: Element): Promise<readonly string[]> {
	const found: string[] = [];
	for (const theme of ['light', 'dark']) {
		document.documentElement.dataset.theme = theme;
		// Colours on their way from one theme to the other are neither's.
		await Promise.all(document.getAnimations().map(({ finished }) => finished));
		const { violations } = await axe.run(container, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
		});
		found.push(...violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes[0]?.html}`));
	}
	delete document.documentElement.dataset.theme;
	return found;
}
