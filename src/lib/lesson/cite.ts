/** How references are named in text, and the full entries. */
import { references } from '$content/references';
import type { Reference } from '$lib/course/types';

export function findReference(key: string): Reference {
	const found = references.find((reference) => reference.key === key);
	if (!found) throw new Error(`There is no reference “${key}” in src/content/references.ts.`);
	return found;
}

/** "Fearon 1995", "Fey and Ramsay 2007". */
export function cite(key: string): string {
	const { authors, year } = findReference(key);
	const surnames = authors.split(/, | and /).map((name) => name.trim().split(' ').at(-1) ?? name);
	const who = surnames.length > 2 ? `${surnames[0]} and others` : surnames.join(' and ');
	return `${who} ${year}`;
}
