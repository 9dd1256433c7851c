/**
 * Texts of the content: plain text in which `{expression}` is a number of the model, `[[key]]` a
 * citation and `**…**` stress. Stress may hold numbers and citations.
 */
import type { Setting } from './types';

export type TextPart =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'number'; readonly expression: string }
	| { readonly kind: 'citation'; readonly key: string }
	| { readonly kind: 'strong'; readonly parts: readonly TextPart[] };

const special = /\{([^{}]+)\}|\[\[([\w-]+)\]\]|\*\*(.+?)\*\*/gs;

/** What is left in plain text when a bracket or a pair of stars is not closed. */
const stray = /[{}]|\[\[|\]\]|\*\*/;

/** @example textParts('at least {cA}') // text "at least ", number "cA" */
export function textParts(text: string): readonly TextPart[] {
	const parts: TextPart[] = [];
	let end = 0;
	const plain = (to: number) => {
		if (to > end) parts.push({ kind: 'text', text: text.slice(end, to) });
	};
	for (const match of text.matchAll(special)) {
		plain(match.index);
		const [whole, expression, key, stressed] = match;
		if (expression !== undefined) parts.push({ kind: 'number', expression: expression.trim() });
		else if (key !== undefined) parts.push({ kind: 'citation', key });
		else if (stressed !== undefined) parts.push({ kind: 'strong', parts: textParts(stressed) });
		end = match.index + whole.length;
	}
	plain(text.length);
	return parts;
}

/** Every part, those inside stress too. */
function flat(parts: readonly TextPart[]): readonly TextPart[] {
	return parts.flatMap((part) => (part.kind === 'strong' ? flat(part.parts) : [part]));
}

export function expressionsIn(text: string): readonly string[] {
	return flat(textParts(text)).flatMap((part) => (part.kind === 'number' ? [part.expression] : []));
}

export function citationsIn(text: string): readonly string[] {
	return flat(textParts(text)).flatMap((part) => (part.kind === 'citation' ? [part.key] : []));
}

/** The first bracket or pair of stars that would be shown to the reader as it stands, or null. */
export function strayMark(text: string): string | null {
	for (const part of flat(textParts(text))) {
		const found = part.kind === 'text' ? stray.exec(part.text) : null;
		if (found) return found[0];
	}
	return null;
}

/** Under which name the exact value of an expression at a setting is kept: `game|p=1/2,…|expression`. */
export function numberKey({ game, values = {} }: Setting, expression: string): string {
	const named = Object.entries(values)
		.map(([name, value]) => `${name}=${value}`)
		.sort();
	return `${game}|${named.join(',')}|${expression}`;
}

/** Reads values as an attribute of a block holds them: `cA=3/10,p=1/2`. */
export function readValues(text: string | undefined): Record<string, string> {
	const pairs = (text ?? '').split(',').filter(Boolean);
	return Object.fromEntries(pairs.map((pair) => pair.split('=').map((side) => side.trim())));
}
