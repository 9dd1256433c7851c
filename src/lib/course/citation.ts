import type { Reference } from './types';

/** How a reference is named in text: "Fearon 1995", "Fey and Ramsay 2007". */
export function citationOf({ authors, year }: Reference): string {
	const surnames = authors
		.split(/, (?:and )?| and /)
		.map((name) => name.trim().split(' ').at(-1) ?? name);
	return `${surnames.length > 2 ? `${surnames[0]} and others` : surnames.join(' and ')} ${year}`;
}
