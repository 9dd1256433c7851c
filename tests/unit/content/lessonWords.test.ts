/** The form of lesson 1: its blocks, references and terms resolve, and its words keep the house rules. */
import { content } from '$content/lessons/01-bargaining-range/content';
import { glossary } from '$content/glossary';
import { references } from '$content/references';
import { checkLesson } from '$lib/course/check';
import { prepareLesson } from '$lib/course/prepare';
import { readValues } from '$lib/course/text';
import { bargainingRange } from '$lib/models/bargaining-range';
import { describe, expect, test } from 'vitest';
import { lessonSource, paragraphsOf, plainText, tagsOf, textsOf } from './lessonText';
import { form, value } from './play';

const source = lessonSource('01-bargaining-range');
const paragraphs = paragraphsOf(source);
const sections = tagsOf(source, 'Section');
const figures = tagsOf(source, 'Figure');

/** The typed texts that a reader reads: not ids, formulas or settings. */
const texts = [...textsOf(content)].filter(([place]) =>
	/\/(prompt|reveal|text|why|label|hint|goal|afterwards|claim|title|summary)$/.test(place)
);

/** Figures of the case, each of which is cited where it stands. Everything else comes from the model. */
const caseFigures = ['2024', '16', '685', '900', '40', '10'];

/** Words that take a side or a tone. The narrator uses none of them, for any of the three. */
const loaded =
	/\b(?:terror|regime|militants?\b|extremis|radical|fanatic|jihad|islamist|savage|barbari|rogue|puppet|proxy|proxies|martyr|heroic|liberat|freedom fighter|aggressor|invad|evil|brutal|cowardly|so-called|thug|hostile act|appeas|blackmail)/i;

describe('the blocks', () => {
	test('the sections come in the learning order, each with an id of its own', () => {
		expect(sections.map(({ attributes }) => attributes.id)).toEqual([
			'opening',
			'two-ends',
			'the-range',
			'who-gets-what',
			'what-moves-it',
			'what-closes-it',
			'all-or-nothing',
			'firm-or-flexible',
			'mixing',
			'worked-example',
			'five-terms',
			'hidden-costs',
			'the-spoiler',
			'practice',
			'what-it-leaves-out',
			'recall',
			'sources'
		]);
	});

	test('every bet, example, challenge and robustness statement stands in the lesson once', () => {
		const placed = (name: string) => tagsOf(source, name).map(({ attributes }) => attributes.id);
		const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
		expect(placed('Predict')).toEqual(ids(content.predictions));
		expect([...placed('Worked'), ...placed('Faded')]).toEqual(ids(content.examples));
		expect(placed('Challenge')).toEqual(ids(content.challenges));
		expect(placed('Robust')).toEqual(ids(content.robustness));
		expect(tagsOf(source, 'Recall')).toHaveLength(1);
		expect(tagsOf(source, 'References')).toHaveLength(1);
	});

	test('no id is used twice', () => {
		const { predictions, examples, challenges, questions, robustness } = content;
		const ids = [
			...sections.map(({ attributes }) => attributes.id!),
			...[...predictions, ...examples, ...challenges, ...questions, ...robustness].map(
				({ id }) => id
			)
		];
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('a section has one figure at most, and a bet is about the game in its section’s figure', () => {
		for (const { attributes, inner } of sections) {
			const [figure, ...others] = tagsOf(inner, 'Figure');
			expect(others, attributes.id).toEqual([]);
			for (const bet of tagsOf(inner, 'Predict')) {
				const prediction = content.predictions.find(({ id }) => id === bet.attributes.id);
				expect(prediction?.before.game).toBe(figure?.attributes.game);
				expect(prediction?.after.game).toBe(figure?.attributes.game);
				const { until } = figure!.attributes;
				if (until !== undefined) expect(until).toBe(bet.attributes.id);
			}
		}
	});

	test('figures and numbers name games and parameters that the model has', () => {
		for (const { attributes } of figures) {
			const names = form(attributes.game!).parameters.map(({ name }) => name);
			for (const name of attributes.params!.split(' ')) expect(names).toContain(name);
		}
		for (const { attributes } of tagsOf(source, 'Num')) {
			expect(typeof value(attributes.game!, attributes.of!, readValues(attributes.with))).toBe(
				'string'
			);
		}
	});

	test('a parameter is one of its section’s figure, and a symbol is the one that the model prints', () => {
		for (const { attributes, inner } of sections) {
			const [figure] = tagsOf(inner, 'Figure');
			for (const { attributes: named, inner: words } of tagsOf(inner, 'Param')) {
				const parameter = form(figure!.attributes.game!).parameters.find(
					({ name }) => name === named.name
				);
				expect(parameter, `${named.name} in ${attributes.id}`).toBeDefined();
				const symbol = words.replace(/<sub>(.*?)<\/sub>/, '_$1');
				if (!/^\S$|_/.test(symbol)) continue;
				expect(symbol).toBe(parameter?.symbol);
			}
		}
	});

	test('where a figure at the defaults would give the answer of a bet away, it waits for the bet', () => {
		const asked = content.predictions.filter(
			({ before, after }) => JSON.stringify(before) === JSON.stringify(after)
		);
		expect(asked.map(({ id }) => id)).toEqual(['br-five-terms']);
		const waiting = figures.flatMap(({ attributes: { until } }) => until ?? []);
		expect(waiting).toEqual(asked.map(({ id }) => id));
	});

	test('words come before symbols: a parameter is first named in words', () => {
		const seen = new Set<string>();
		for (const { attributes, inner } of tagsOf(source, 'Param')) {
			const name = attributes.name!;
			if (!seen.has(name) && name !== 'sw') expect(inner, name).toMatch(/^[\p{L}’ ]{4,}$/u);
			seen.add(name);
		}
		expect(seen.size).toBeGreaterThan(8);
	});

	test('the content passes the build’s own check and every number in it has a value', () => {
		const known = {
			find: (game: string) => bargainingRange.games.find(({ id }) => id === game),
			robust: new Set(
				bargainingRange.robustness.map(
					({ game, property, parameter }) => `${game} ${property} ${parameter}`
				)
			),
			references: new Set(references.map(({ key }) => key)),
			terms: new Set(glossary.map(({ id }) => id))
		};
		expect(checkLesson(content, known)).toEqual([]);
		const games = [...new Set(figures.map(({ attributes }) => attributes.game!))];
		const { numbers, analyses } = prepareLesson({
			content,
			model: bargainingRange,
			games,
			prose: source,
			citations: {}
		});
		expect(Object.keys(numbers).length).toBeGreaterThan(80);
		expect(Object.values(analyses).every(({ kind }) => kind === 'analysed')).toBe(true);
	});
});

describe('references and terms', () => {
	test('every citation resolves, and every reference of the lesson is cited in its prose', () => {
		const cited = new Set(tagsOf(source, 'Cite').map(({ attributes }) => attributes.key));
		expect(cited).toEqual(new Set(content.references));
		const keys = references.map(({ key }) => key);
		for (const key of content.references) expect(keys).toContain(key);
	});

	test('every term resolves and is marked where it is first used only', () => {
		const ids = tagsOf(source, 'Term').map(({ attributes }) => attributes.id!);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of [...ids, ...content.concepts]) {
			expect(glossary.map((entry) => entry.id)).toContain(id);
		}
	});
});

describe('facts and numbers', () => {
	test('the only numbers typed by hand are figures of the case', () => {
		for (const paragraph of paragraphs) {
			for (const [number] of plainText(paragraph).matchAll(/\d[\d,./]*\d|\d/g)) {
				expect(caseFigures, plainText(paragraph)).toContain(number);
			}
		}
		for (const { attributes } of sections) {
			for (const [number] of attributes.title!.matchAll(/\d+/g)) {
				expect(caseFigures).toContain(number);
			}
		}
	});

	test('the typed texts hold no number typed by hand', () => {
		for (const [place, text] of texts) expect(plainText(text), place).not.toMatch(/\d/);
	});

	test('the figures of the case say what the source says', () => {
		const prose = plainText(source).replace(/\s+/g, ' ');
		for (const fact of [
			'In December 2024 an attack by Tehrik-e-Taliban Pakistan (TTP) killed 16 Pakistani soldiers',
			'Khost and Paktika',
			'for the second time that year',
			'685 members of its security forces and more than 900 civilians',
			'About 40 percent of Afghan customs revenue',
			'a 10 percent duty on Afghan transit goods'
		]) {
			expect(prose).toContain(fact);
		}
	});

	test('a paragraph with a figure or a place of the case cites its source', () => {
		const ofTheCase =
			/\d|Khost|Paktika|Ghazni|Torkham|Chaman|Durand|Khyber|Islamic State|customs|ceasefire|India/;
		const facts = paragraphs.filter((paragraph) => ofTheCase.test(plainText(paragraph)));
		expect(facts.length).toBeGreaterThan(5);
		for (const paragraph of facts) expect(paragraph).toContain('<Cite key="jadoon2025"');
	});

	test('the lesson says that its numbers are illustrative and are political stakes, not lives', () => {
		const caution = paragraphs.find((paragraph) => paragraph.includes('illustrative'));
		expect(caution).toContain('political stakes of leaderships, never for lives');
	});
});

describe('tone', () => {
	const everything: readonly (readonly [string, string])[] = [
		...paragraphs.map((paragraph) => ['lesson.md', plainText(paragraph)] as const),
		...sections.map(({ attributes }) => ['title', attributes.title!] as const),
		...texts,
		...[...textsOf(glossary)].filter(([place]) => !place.endsWith('/id')),
		...references.map(({ key, note = '' }) => [key, note] as const)
	];

	test('no loaded word in the narrator’s voice', () => {
		for (const [place, text] of everything) expect(text, place).not.toMatch(loaded);
	});

	test('plain typography: no dash chains, no straight quotes, no “Let’s”', () => {
		for (const [place, text] of everything) expect(text, place).not.toMatch(/—| – |'|"|Let’s|!/);
	});

	test('no payoff is called true, and Afghans are not called by the name of their currency', () => {
		for (const [place, text] of everything) {
			expect(text, place).not.toMatch(/true payoff|real payoff|\bAfghanis?\b/i);
		}
	});

	test('the prose is 2,800 to 3,800 words long, in paragraphs of at most 150', () => {
		const words = (text: string) => plainText(text).split(/\s+/).filter(Boolean).length;
		const total = paragraphs.reduce((sum, paragraph) => sum + words(paragraph), 0);
		expect(total).toBeGreaterThan(2800);
		expect(total).toBeLessThan(3800);
		for (const paragraph of paragraphs) {
			expect(words(paragraph), paragraph.slice(0, 60)).toBeLessThanOrEqual(150);
		}
	});
});
