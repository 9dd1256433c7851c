/** What the types of the content can't see, checked while the site is built. */
import { readNumber } from '$lib/exact/number';
import { compareRationals } from '$lib/exact/rational';
import type { GameForm } from '$lib/game/types';
import { citationsIn, expressionsIn, strayMark } from './text';
import type { Challenge, Clause, LessonContent, Option, Setting, Step } from './types';

/** What a lesson's content may name. */
export interface Known {
	readonly find: (game: string) => GameForm | undefined;
	/** Property and parameter pairs that the model states bounds for, as `game property parameter`. */
	readonly robust: ReadonlySet<string>;
	readonly references: ReadonlySet<string>;
	readonly terms: ReadonlySet<string>;
	/** Why a formula over a game's names can't be read, or null. Left out, formulas are not read. */
	readonly unreadable?: (form: GameForm, formula: string) => string | null;
	/** Whether a challenge is solved before the reader has done anything. Left out, nobody asks. */
	readonly passesAtStart?: (challenge: Challenge) => boolean;
}

/** The least that a complete lesson holds. */
const least = {
	predictions: 3,
	challenges: 3,
	questions: 5,
	robustness: 1,
	references: 4
} as const;

type Say = (why: string) => void;

/** Problems found, each a sentence with the id of the item; none for good content. */
export function checkLesson(lesson: LessonContent, known: Known): string[] {
	const problems: string[] = [];
	const ids = new Set<string>();
	/** Opens an item: what is said of it carries its id. */
	function item(id: string): Say {
		if (ids.has(id)) problems.push(`the id “${id}” is used twice.`);
		ids.add(id);
		return (why) => problems.push(`${id}: ${why}`);
	}

	checkCounts(lesson, (why) => problems.push(why));
	for (const { id, prompt, options, answer, before, after, reveal } of lesson.predictions) {
		const say = item(id);
		checkSetting(before, known, say);
		checkSetting(after, known, say);
		checkOptions(options, answer, say);
		checkTexts([prompt, ...options.map(({ text }) => text)], before, known, say);
		checkTexts([reveal, ...options.map(({ why }) => why)], after, known, say);
	}
	for (const { id, setting, steps } of lesson.examples) {
		const say = item(id);
		const form = checkSetting(setting, known, say);
		for (const step of steps) checkStep(step, form, known, say);
		const texts = steps.flatMap(({ text, ask }) => (ask ? [text, ask.label, ask.hint] : [text]));
		checkTexts(texts, setting, known, say);
	}
	for (const challenge of lesson.challenges) {
		const say = item(challenge.id);
		const before = problems.length;
		checkChallenge(challenge, known, say);
		// A challenge that does not make sense can't be graded.
		if (problems.length === before && known.passesAtStart?.(challenge)) {
			say('its first numbers already pass. Start where something is left to do.');
		}
	}
	for (const { id, prompt, options, answer, setting } of lesson.questions) {
		const say = item(id);
		if (setting) checkSetting(setting, known, say);
		checkOptions(options, answer, say);
		const texts = [prompt, ...options.flatMap(({ text, why }) => [text, why])];
		checkTexts(texts, setting, known, say);
	}
	for (const { id, claim, setting, property, parameter } of lesson.robustness) {
		const say = item(id);
		checkSetting(setting, known, say);
		checkTexts([claim], setting, known, say);
		const name = `${setting.game} ${property} ${parameter}`;
		if (!known.robust.has(name)) say(`the model states no bounds for “${name}”.`);
	}
	for (const key of lesson.references) {
		if (!known.references.has(key)) problems.push(`there is no reference “${key}”.`);
	}
	for (const id of lesson.concepts) {
		if (!known.terms.has(id)) problems.push(`the glossary has no term “${id}”.`);
	}
	return problems;
}

function checkCounts(lesson: LessonContent, say: Say): void {
	for (const [list, count] of Object.entries(least)) {
		const found = lesson[list as keyof typeof least].length;
		if (found < count) say(`it has ${found} ${list}; a lesson has at least ${count}.`);
	}
	const faded = lesson.examples.filter(({ steps }) => steps.some(({ ask }) => ask));
	if (!faded.length) say('it has no faded example: some steps must ask.');
	if (faded.length === lesson.examples.length) say('it has no worked example: one without asking.');
}

function checkSetting({ game, values = {} }: Setting, known: Known, say: Say): GameForm | null {
	const form = known.find(game);
	if (!form) {
		say(`there is no game “${game}”.`);
		return null;
	}
	for (const [name, text] of Object.entries(values)) {
		const parameter = form.parameters.find((one) => one.name === name);
		const reading = readNumber(text);
		if (!parameter) say(`${game} has no parameter “${name}”.`);
		else if (reading.kind === 'refused') say(`${name}: ${reading.why}`);
		else if (
			compareRationals(reading.value, parameter.min) < 0 ||
			compareRationals(reading.value, parameter.max) > 0
		) {
			say(`${name} = ${text} is outside ${parameter.min} to ${parameter.max}.`);
		}
	}
	return form;
}

function checkOptions(options: readonly Option[], answer: number, say: Say): void {
	if (options.length < 2) say('it needs two options or more.');
	if (!options[answer]) say(`its answer, ${answer}, is not one of its options.`);
	if (options.some(({ text, why }) => !text.trim() || !why.trim())) {
		say('an option lacks its text or its why.');
	}
	checkDistinct(
		options.map(({ text }) => text),
		'options',
		say
	);
}

/** Lists are keyed by what they say: two alike can't be told apart, by readers either. */
function checkDistinct(texts: readonly string[], what: string, say: Say): void {
	const twice = texts.find((text, index) => texts.indexOf(text) < index);
	if (twice !== undefined) say(`two ${what} say “${twice}”.`);
}

/** Texts with the setting that their numbers are of. */
function checkTexts(
	texts: readonly string[],
	setting: Setting | undefined,
	known: Known,
	say: Say
): void {
	const form = setting && known.find(setting.game);
	for (const text of texts) {
		const mark = strayMark(text);
		if (mark) say(`“${mark}” is not closed, or not opened, in “${text}”.`);
		for (const key of citationsIn(text)) {
			if (!known.references.has(key)) say(`there is no reference “${key}”.`);
		}
		for (const expression of expressionsIn(text)) {
			if (!setting) say(`{${expression}} is a number of no game: give the item a setting.`);
			else if (form) checkFormula(expression, form, known, say);
		}
	}
}

function checkFormula(formula: string, form: GameForm, known: Known, say: Say): void {
	const why = known.unreadable?.(form, formula);
	if (why) say(`{${formula}} can’t be read in ${form.id}. ${why}`);
}

function checkStep({ ask }: Step, form: GameForm | null, known: Known, say: Say): void {
	if (!ask || !form) return;
	if (ask.kind === 'number') checkFormula(ask.of, form, known, say);
	else if (!form.cells.length) say(`a step asks for cells, and ${form.id} has none.`);
}

function checkChallenge(challenge: Challenge, known: Known, say: Say): void {
	const { start, free, clauses, prompt, afterwards } = challenge;
	const form = checkSetting(start, known, say);
	const goals = clauses.map(({ goal }) => goal);
	const hints = clauses.map(({ hint }) => hint);
	checkTexts([prompt, afterwards, ...goals, ...hints], start, known, say);
	checkDistinct(goals, 'goals', say);
	if (!clauses.length) say('it asks for nothing: it needs a clause.');
	if (!form) return;
	for (const name of free) {
		if (!form.parameters.some((parameter) => parameter.name === name)) {
			say(`there is no parameter “${name}” to move.`);
		}
	}
	for (const clause of clauses) checkClause(clause, form, known, say);
}

/** A clause about what the game can't show would never be met, and nobody would know why. */
function checkClause(clause: Clause, form: GameForm, known: Known, say: Say): void {
	const { goal, kind } = clause;
	if (kind === 'formula') return checkFormula(clause.formula, form, known, say);
	if (!form.cells.length)
		return say(`“${goal}” is about equilibria, and ${form.id} has no matrix.`);
	if (kind === 'pure') {
		const [i, j] = clause.cell;
		if (!form.cells[i]?.[j]) say(`“${goal}” is about the cell ${i}, ${j}, which is not there.`);
	} else if (kind !== 'pure-count') {
		const { outcome } = clause;
		if (!form.cells.flat().some((cell) => cell.outcome === outcome)) {
			say(`“${goal}” is about the outcome “${outcome}”, which no cell of ${form.id} has.`);
		}
	}
}
