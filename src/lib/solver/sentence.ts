/** How sentences are put together: parts and phrases in, one flat list of parts out. */
import type { Part, Sentence } from './analysis';

/** Something to put into a sentence: a part, or several in a row. */
export type Phrase = Part | readonly Phrase[];

/**
 * A sentence from a template. Phrases are flattened and neighbouring texts joined.
 *
 * @example say`${player} gains ${number}.`
 */
export function say(texts: TemplateStringsArray, ...phrases: readonly Phrase[]): Sentence {
	return flatten(texts.flatMap((text, k) => [text, phrases[k] ?? '']));
}

/** Several sentences as one, with a space between; empty ones are left out. */
export function together(...sentences: readonly Sentence[]): Sentence {
	const kept = sentences.filter(({ length }) => length > 0);
	return flatten(kept.flatMap((sentence, k) => (k === 0 ? [sentence] : [' ', sentence])));
}

/** "a", "a and b", "a, b and c". */
export function enumerate(phrases: readonly Phrase[], word = 'and'): Phrase {
	return phrases.map((phrase, k) => {
		if (k === 0) return phrase;
		return [k === phrases.length - 1 ? ` ${word} ` : ', ', phrase];
	});
}

/** Clauses with the same between each two of them: "a; b; c". */
export function separate(phrases: readonly Phrase[], by = '; '): Phrase {
	return phrases.map((phrase, k) => (k === 0 ? phrase : [by, phrase]));
}

function flatten(phrase: Phrase): Sentence {
	const flat: Part[] = [];
	(function add(part: Phrase) {
		if (isSeveral(part)) part.forEach(add);
		else if (typeof part !== 'string') flat.push(part);
		else if (part !== '') {
			const last = flat.at(-1);
			if (typeof last === 'string') flat[flat.length - 1] = last + part;
			else flat.push(part);
		}
	})(phrase);
	return flat;
}

function isSeveral(phrase: Phrase): phrase is readonly Phrase[] {
	return Array.isArray(phrase);
}
