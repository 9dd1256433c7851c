/**
 * Turns a lesson's content into what its page needs, in Node while the page is prerendered: every
 * number that its words name, the analysis of each game at the defaults, the answers that examples
 * are checked against. Throws with the lesson's name and the offending text, which fails the build.
 */
import type { Rational } from '$lib/exact/rational';
import { formulaRuns, type FormulaRun } from '$lib/exact/mathml';
import { evaluateForm } from '$lib/game/evaluate';
import type { Derived, GameForm } from '$lib/game/types';
import type { Model, Preset, Robustness as ModelRobustness } from '$lib/models';
import { analyse } from '$lib/solver/analyse';
import type { Analysis } from '$lib/solver/analysis';
import { lessonForm } from './lessonForm';
import { expressionsIn, numberKey, readValues } from './text';
import type { Example, LessonContent, Setting } from './types';

/** What a reader's entry in an example is compared with: a number, a set of cells, or nothing asked. */
export type Expected = Rational | readonly (readonly [number, number])[] | null;

export interface PreparedLesson {
	/** The sections of the prose, in order. */
	readonly sections: readonly { readonly id: string; readonly title: string }[];
	/** The forms that the lesson's figures solve, by game: see `lessonForm`. */
	readonly forms: Readonly<Record<string, GameForm>>;
	/** Every game and panel of the model as far as links need it: see `shapeOf`. */
	readonly parts: readonly Pick<GameForm, 'id' | 'parameters' | 'cells'>[];
	readonly presets: readonly Preset[];
	readonly robustness: readonly ModelRobustness[];
	/** How each reference of the lesson is named in text. */
	readonly citations: Readonly<Record<string, string>>;
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

/** What a lesson is prepared from. */
export interface Ingredients {
	readonly content: LessonContent;
	readonly model: Model;
	/** The games that the lesson shows, by id. */
	readonly games: readonly string[];
	/** The lesson's Markdown source. */
	readonly prose: string;
	readonly citations: Readonly<Record<string, string>>;
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

export function prepareLesson(ingredients: Ingredients): PreparedLesson {
	const { content, model, games, prose, citations } = ingredients;
	const find = (game: string): GameForm => {
		const form = model.games.find(({ id }) => id === game);
		if (!form) throw new Error(`there is no game “${game}” in ${model.id}.`);
		return lessonForm(form, content, model.robustness);
	};
	const forms = Object.fromEntries(games.map((game) => [game, find(game)]));
	const byGame = <T>(make: (form: GameForm) => T) =>
		Object.fromEntries(games.map((game) => [game, make(forms[game]!)]));

	const numbers: Record<string, Rational> = {};
	const ask = (setting: Setting, expression: string) => {
		numbers[numberKey(setting, expression)] ??= numberAt(find(setting.game), setting, expression);
	};
	for (const [setting, text] of textsOf(content)) {
		for (const expression of expressionsIn(text)) ask(setting, expression);
	}
	for (const { setting, expression } of numbersInProse(prose)) ask(setting, expression);

	return {
		forms,
		parts: model.games.map(({ id, parameters, cells }) => ({
			id,
			parameters,
			// Links need the size only.
			cells: cells.map((row) => row.map(() => ({ payoffs: ['0', '0'] as const })))
		})),
		presets: model.presets.filter(({ game }) => games.includes(game)),
		robustness: model.robustness,
		citations,
		sections: [...prose.matchAll(/<Section\s+id="([^"]+)"\s+title="([^"]+)"/g)].map(
			([, id = '', title = '']) => ({ id, title })
		),
		numbers,
		analyses: byGame((form) => analyse({ form, values: {} })),
		formulas: byGame(printedFormulas),
		expected: Object.fromEntries(
			content.examples.map((example) => [
				example.id,
				expectedOf(example, find(example.setting.game))
			])
		)
	};
}
