/** The Markdown of a lesson as the tests of its words read it. */
import { readFileSync } from 'node:fs';

export interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** What stands between the opening and the closing tag, if it has one. */
	readonly inner: string;
}

/** The lesson without its script. */
export function lessonSource(folder: string): string {
	const source = readFileSync(`src/content/lessons/${folder}/lesson.md`, 'utf8');
	return source.replace(/<script>[\s\S]*?<\/script>/, '');
}

/** Every block or inline tag of one name, in order. */
export function tagsOf(source: string, name: string): readonly Tag[] {
	const tag = new RegExp(`<${name}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
	return [...source.matchAll(tag)].map(([, attributes = '', inner = '']) => ({
		name,
		inner,
		attributes: Object.fromEntries(
			[...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, text]) => [key, text])
		)
	}));
}

/** Paragraphs and list items, tags still in them. */
export function paragraphsOf(source: string): readonly string[] {
	return source
		.split(/\n\s*\n|\n(?=- )/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph && !/^<\/?[A-Z]\w*\b[^>]*>$/.test(paragraph));
}

/** What a reader reads of a paragraph: no tags, no numbers of the model. */
export function plainText(paragraph: string): string {
	return paragraph
		.replace(/<[^>]*>/g, '')
		.replace(/\{[^{}]*\}/g, '')
		.replace(/\[\[[^\]]*\]\]/g, '');
}

/** Every text of a lesson's typed content, with the place it stands in. */
export function* textsOf(value: unknown, place = ''): Generator<readonly [string, string]> {
	if (typeof value === 'string') yield [place, value];
	else if (value && typeof value === 'object') {
		for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${place}/${key}`);
	}
}
