/**
 * Turns a lesson's content into what its page needs, in Node while the page is prerendered: every
 * number that its words name, the analysis of each game at the defaults, the answers that examples
 * are checked against. Throws with the lesson's name and the offending text, which fails the build.
 */
import type { Rational } from '$lib/exact/rational';
import { formulaRuns, type FormulaRun } from '$lib/exact/mathml';
import { evaluateForm } from '$lib/game/evaluate';
import type { Derived, GameForm } from '$lib/game/types';
import { analyse } from '$lib/solver/analyse';
import type { Analysis } from '$lib/solver/analysis';
import { expressionsIn, numberKey, readValues } from './text';
import type { Example, LessonContent, Setting } from './types';

/** What a reader's entry in an example is compared with: a number, a set of cells, or nothing asked. */
export type Expected = Rational | readonly (readonly [number, number])[] | null;

export interface PreparedLesson {
	/** The sections of the prose, in order. */
	readonly sections: readonly { readonly id: string; readonly title: string }[];
	/** Analyses at the defaults, by game. */
	readonly analyses: Readonly<Record<string, Analysis>>;
	/** The payoffs' formulas in print, by game. */
	readonly formulas: Readonly<Record<string, PrintedFormulas>>;
	/** Every `{expression}` and `<Num>` of the lesson, by `numberKey`. */
	readonly numbers: Readonly<Record<string, Rational>>;
	/** By example id, one entry per step. */
	readonly expected: Readonly<Record<string, readonly Expected[]>>;
}

/** Payoff formulas in print, by row, column and player; null for a plain number. */
export type PrintedFormulas = readonly (readonly (readonly [
	readonly FormulaRun[] | null,
	readonly FormulaRun[] | null
])[])[];

/** A way to look up a game form by its id within the lesson's model. */
export type FindForm = (game: string) => GameForm;

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

const isPlainNumber = (formula: string) => /^[\d./\s-]+$/.test(formula);

function printedFormulas(form: GameForm): PrintedFormulas {
	const symbols = Object.fromEntries(form.parameters.map(({ name, symbol }) => [name, symbol]));
	const print = (formula: string) =>
		isPlainNumber(formula) ? null : formulaRuns(formula, symbols);
	return form.cells.map((row) =>
		row.map(({ payoffs: [first, second] }) => [print(first), print(second)] as const)
	);
}

/**
 * @param games the games that the lesson shows, by id
 * @param find the forms that its figures solve, see `lessonForm`
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
			sections: [...prose.matchAll(/<Section\s+id="([^"]+)"\s+title="([^"]+)"/g)].map(
				([, id = '', title = '']) => ({ id, title })
			),
			numbers,
			analyses: Object.fromEntries(
				games.map((game) => [game, analyse({ form: find(game), values: {} })])
			),
			formulas: Object.fromEntries(games.map((game) => [game, printedFormulas(find(game))])),
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
