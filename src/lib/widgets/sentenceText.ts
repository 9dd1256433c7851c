/** A sentence of the analysis as plain text: for live regions, titles and names. */
import { formatRational, type Notation } from '$lib/exact/print';
import type { Part, Sentence } from '$lib/solver/analysis';

/** The text of a sentence in the reader's notation. Subscripts follow their letter: `c_P` is "cP". */
export function sentenceText(sentence: Sentence, notation: Notation): string {
	return sentence.map((part) => partText(part, notation)).join('');
}

function partText(part: Part, notation: Notation): string {
	if (typeof part === 'string') return part;
	switch (part.kind) {
		case 'number':
			return formatRational(part.value, notation);
		case 'formula':
			return part.runs.map(({ text }) => text).join('');
		default:
			return part.text;
	}
}
