/**
 * Turns a lesson's content into what its page needs, in Node while the page is prerendered: every
 * number that its words name, the analysis of each game at the defaults, the answers that examples
 * are checked against. Throws with the lesson's name and the offending text, which fails the build.
 */
import type { Rational } from '$lib/exact/rational';
import { evaluateForm } from '$lib/game/evaluate';
import type { Derived, GameForm } from '$lib/game/types';
import { analyse } from '$lib/solver/analyse';
import type { Analysis } from '$lib/solver/analysis';
import { gradeForm } from './grade';
import { expressionsIn, numberKey } from './text';
import type { Example, LessonContent, Setting } from './types';

/** What a reader's entry in an example is compared with: a number, a set of cells, or nothing asked. */
export type Expected = Rational | readonly (readonly [number, number])[] | null;

export interface PreparedLesson {
	/** Analyses at the defaults, by game. */
	readonly analyses: Readonly<Record<string, Analysis>>;
	/** Every `{expression}` and `<Num>` of the lesson, by `numberKey`. */
	readonly numbers: Readonly<Record<string, Rational>>;
	/** By example id, one entry per step. */
	readonly expected: Readonly<Record<string, readonly Expected[]>>;
}

/** A way to look up a game form by its id within the lesson's model. */
export type FindForm = (game: string) => GameForm;

/**
 * The form that the lesson's figures solve: the model's own, with the goals of the lesson's
 * challenges as further derived quantities, so that one evaluation answers for all of them.
 */
export function lessonForm(form: GameForm, content: LessonContent): GameForm {
	return content.challenges
		.filter((challenge) => challenge.start.game === form.id)
		.reduce(gradeForm, form);
}

/** The exact value of an expression at a setting. Throws when it has none. */
export function numberAt(form: GameForm, setting: Setting, expression: string): Rational {
	const asked: Derived = { name: 'asked', formula: expression, label: '' };
	const result = evaluateForm({ ...form, derived: [...form.derived, asked] }, setting.values ?? {});
	if (result.kind === 'undefined') throw new Error(`{${expression}}: ${result.why}`);
	const value = result.game.derived.asked;
	if (typeof value !== 'string') {
		throw new Error(
			`{${expression}} has no number in ${form.id} at ${JSON.stringify(setting.values ?? {})}.`
		);
	}
	return value;
}

/** All texts of a lesson with the setting that their `{expressions}` are about. */
function* textsOf(content: LessonContent): Generator<readonly [Setting, string]> {
	for (const { prompt, options, reveal, before, after } of content.predictions) {
		yield [before, prompt];
		yield [after, reveal];
		for (const option of options)
			yield* [[before, option.text] as const, [after, option.why] as const];
	}
	for (const { setting, steps } of content.examples) {
		for (const { text, ask } of steps) {
			yield [setting, text];
			if (ask) yield* [[setting, ask.label] as const, [setting, ask.hint] as const];
		}
	}
	for (const { start, prompt, clauses, afterwards } of content.challenges) {
		for (const text of [prompt, afterwards, ...clauses.flatMap(({ goal, hint }) => [goal, hint])]) {
			yield [start, text];
		}
	}
	for (const { setting, prompt, options } of content.questions) {
		if (!setting) continue;
		for (const text of [prompt, ...options.flatMap((option) => [option.text, option.why])]) {
			yield [setting, text];
		}
	}
	for (const { setting, claim } of content.robustness) yield [setting, claim];
}

/** The attributes of each `<Num … />` in a lesson's Markdown. */
function* numbersInProse(prose: string): Generator<{ setting: Setting; expression: string }> {
	for (const [tag] of prose.matchAll(/<Num\s[^>]*?\/>/g)) {
		const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
		const expression = attribute('of');
		const game = attribute('game');
		if (!expression || !game) throw new Error(`${tag} needs both of="…" and game="…".`);
		yield { setting: { game, values: readValues(attribute('with')) }, expression };
	}
}

/** Reads `cA=3/10,p=1/2`. */
export function readValues(text: string | undefined): Record<string, string> {
	const pairs = (text ?? '').split(',').filter(Boolean);
	return Object.fromEntries(pairs.map((pair) => pair.split('=').map((side) => side.trim())));
}

function expectedOf(example: Example, form: GameForm): Expected[] {
	const { values = {} } = example.setting;
	return example.steps.map(({ ask }) => {
		if (!ask) return null;
		if (ask.kind === 'number') return numberAt(form, example.setting, ask.of);
		const analysis = analyse({ form, values });
		if (analysis.kind === 'analysed' && analysis.answer.kind === 'solved')
			return analysis.answer.pure;
		throw new Error(`Example ${example.id}: its game has no answer.`);
	});
}

/**
 * @param games the games that the lesson shows, by id
 * @param prose the lesson's Markdown source
 */
export function prepareLesson(
	content: LessonContent,
	games: readonly string[],
	find: FindForm,
	prose: string
): PreparedLesson {
	try {
		const numbers: Record<string, Rational> = {};
		const ask = (setting: Setting, expression: string) => {
			numbers[numberKey(setting, expression)] ??= numberAt(find(setting.game), setting, expression);
		};
		for (const [setting, text] of textsOf(content)) {
			for (const expression of expressionsIn(text)) ask(setting, expression);
		}
		for (const { setting, expression } of numbersInProse(prose)) ask(setting, expression);
		return {
			numbers,
			analyses: Object.fromEntries(
				games.map((game) => [game, analyse({ form: lessonForm(find(game), content), values: {} })])
			),
			expected: Object.fromEntries(
				content.examples.map((example) => [
					example.id,
					expectedOf(example, find(example.setting.game))
				])
			)
		};
	} catch (error) {
		throw new Error(`Lesson ${content.slug}: ${error instanceof Error ? error.message : error}`, {
			cause: error
		});
	}
}
