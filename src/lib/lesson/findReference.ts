/** The full entries of the references. */
import { references } from '$content/references';
import type { Reference } from '$lib/course/types';

export function findReference(key: string): Reference {
	const found = references.find((reference) => reference.key === key);
	if (!found) throw new Error(`There is no reference “${key}” in src/content/references.ts.`);
	return found;
}
