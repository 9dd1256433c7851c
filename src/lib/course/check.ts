/** What the types of the content can't see, checked while the site is built. */
import { readNumber } from '$lib/exact/number';
import { compareRationals } from '$lib/exact/rational';
import type { GameForm } from '$lib/game/types';
import { citationsIn } from './text';
import type { LessonContent, Option, Setting } from './types';

export interface Known {
	readonly find: (game: string) => GameForm | undefined;
	/** Property and parameter pairs that the model states bounds for, as `game property parameter`. */
	readonly robust: ReadonlySet<string>;
	readonly references: ReadonlySet<string>;
	readonly terms: ReadonlySet<string>;
}

/** The least that a complete lesson holds. */
const least = {
	predictions: 3,
	challenges: 3,
	questions: 5,
	robustness: 1,
	references: 4
} as const;

/** Problems found, each a sentence with the id of the item; none for good content. */
export function checkLesson(lesson: LessonContent, known: Known): string[] {
	const problems: string[] = [];
	const ids = new Set<string>();

	for (const [list, count] of Object.entries(least)) {
		const found = lesson[list as keyof typeof least].length;
		if (found < count) problems.push(`it has ${found} ${list}; a lesson has at least ${count}.`);
	}
	const faded = lesson.examples.filter(({ steps }) => steps.some(({ ask }) => ask));
	if (!faded.length) problems.push('it has no faded example: some steps must ask.');
	if (faded.length === lesson.examples.length)
		problems.push('it has no worked example: one without asking.');

	function item(id: string) {
		if (ids.has(id)) problems.push(`the id “${id}” is used twice.`);
		ids.add(id);
	}
	function setting(id: string, { game, values = {} }: Setting) {
		const form = known.find(game);
		if (!form) return void problems.push(`${id}: there is no game “${game}”.`);
		for (const [name, text] of Object.entries(values)) {
			const parameter = form.parameters.find((one) => one.name === name);
			const reading = readNumber(text);
			if (!parameter) problems.push(`${id}: ${game} has no parameter “${name}”.`);
			else if (reading.kind === 'refused') problems.push(`${id}: ${name}: ${reading.why}`);
			else if (
				compareRationals(reading.value, parameter.min) < 0 ||
				compareRationals(reading.value, parameter.max) > 0
			) {
				problems.push(`${id}: ${name} = ${text} is outside ${parameter.min} to ${parameter.max}.`);
			}
		}
	}
	function options(id: string, list: readonly Option[], answer: number) {
		if (list.length < 2) problems.push(`${id}: it needs two options or more.`);
		if (!list[answer]) problems.push(`${id}: its answer, ${answer}, is not one of its options.`);
		for (const { text, why } of list) {
			if (!text.trim() || !why.trim()) problems.push(`${id}: an option lacks its text or its why.`);
		}
	}
	function citations(id: string, ...texts: string[]) {
		for (const key of texts.flatMap(citationsIn)) {
			if (!known.references.has(key)) problems.push(`${id}: there is no reference “${key}”.`);
		}
	}

	for (const one of lesson.predictions) {
		item(one.id);
		setting(one.id, one.before);
		setting(one.id, one.after);
		options(one.id, one.options, one.answer);
		citations(one.id, one.prompt, one.reveal, ...one.options.map(({ why }) => why));
	}
	for (const one of lesson.examples) {
		item(one.id);
		setting(one.id, one.setting);
		citations(one.id, ...one.steps.map(({ text }) => text));
	}
	for (const one of lesson.challenges) {
		item(one.id);
		setting(one.id, one.start);
		const names = known.find(one.start.game)?.parameters.map(({ name }) => name) ?? [];
		for (const name of one.free) {
			if (!names.includes(name))
				problems.push(`${one.id}: there is no parameter “${name}” to move.`);
		}
		citations(one.id, one.prompt, one.afterwards);
	}
	for (const one of lesson.questions) {
		item(one.id);
		if (one.setting) setting(one.id, one.setting);
		options(one.id, one.options, one.answer);
		citations(one.id, one.prompt, ...one.options.map(({ why }) => why));
	}
	for (const one of lesson.robustness) {
		item(one.id);
		setting(one.id, one.setting);
		const name = `${one.setting.game} ${one.property} ${one.parameter}`;
		if (!known.robust.has(name))
			problems.push(`${one.id}: the model states no bounds for “${name}”.`);
	}
	for (const key of lesson.references) {
		if (!known.references.has(key)) problems.push(`there is no reference “${key}”.`);
	}
	for (const id of lesson.concepts) {
		if (!known.terms.has(id)) problems.push(`the glossary has no term “${id}”.`);
	}
	return problems;
}
