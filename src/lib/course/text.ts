/** Texts of the content: plain text in which `{expression}` is a number of the model, `[[key]]` a citation, `**…**` stress. */
import type { Setting } from './types';

export type TextPart =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'strong'; readonly text: string }
	| { readonly kind: 'number'; readonly expression: string }
	| { readonly kind: 'citation'; readonly key: string };

const special = /\{([^{}]+)\}|\[\[([\w-]+)\]\]|\*\*([^*]+)\*\*/g;

/** @example textParts('at least {cA}') // text "at least ", number "cA" */
export function textParts(text: string): readonly TextPart[] {
	const parts: TextPart[] = [];
	let end = 0;
	const plain = (to: number) => {
		if (to > end) parts.push({ kind: 'text', text: text.slice(end, to) });
	};
	for (const match of text.matchAll(special)) {
		plain(match.index);
		const [whole, expression, key, strong] = match;
		if (expression) parts.push({ kind: 'number', expression });
		else if (key) parts.push({ kind: 'citation', key });
		else if (strong) parts.push({ kind: 'strong', text: strong });
		end = match.index + whole.length;
	}
	plain(text.length);
	return parts;
}

export function expressionsIn(text: string): readonly string[] {
	return textParts(text).flatMap((part) => (part.kind === 'number' ? [part.expression] : []));
}

export function citationsIn(text: string): readonly string[] {
	return textParts(text).flatMap((part) => (part.kind === 'citation' ? [part.key] : []));
}

/** Under which name the exact value of an expression at a setting is kept. */
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
