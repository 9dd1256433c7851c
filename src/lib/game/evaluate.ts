/** From a form and parameter values to exact numbers: the arrow between a scenario and its game. */
import { parseFormula, type Formula, type Names, type Type, type Value } from '$lib/exact/formula';
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { CellEdits, EvaluatedGame, GameForm, Values } from './types';

export type FormEvaluation =
	| { readonly kind: 'evaluated'; readonly game: EvaluatedGame }
	| { readonly kind: 'undefined'; readonly why: string };

/** A form with its formulas parsed: what does not depend on the parameters' values. */
interface CompiledForm {
	readonly derived: readonly Formula[];
	readonly constraints: readonly Formula[];
	readonly regimes: readonly Formula[];
	readonly cells: readonly (readonly (readonly [Formula, Formula])[])[];
	/** `details[player][action]`: text between formulas. */
	readonly details: readonly (readonly (readonly (string | Formula)[])[])[];
}

/** By the form itself, and by its text: a form that was posted to a worker is a new object each time. */
const compiled = new WeakMap<GameForm, CompiledForm>();
const compiledTexts = new Map<string, CompiledForm>();
const MOST_TEXTS = 64;

/** Parses every formula of a form. Throws on a bad one, naming the form and the formula: forms are ours. */
function compileForm(form: GameForm): CompiledForm {
	const same = compiled.get(form);
	if (same) return same;
	const text = JSON.stringify(form);
	const known = compiledTexts.get(text) ?? compileFormulas(form);
	compiledTexts.delete(text);
	compiledTexts.set(text, known);
	const [oldest] = compiledTexts.keys();
	if (compiledTexts.size > MOST_TEXTS && oldest !== undefined) compiledTexts.delete(oldest);
	compiled.set(form, known);
	return known;
}

function compileFormulas(form: GameForm): CompiledForm {
	const names = new Map<string, Type>(form.parameters.map(({ name }) => [name, 'number']));
	const derived = form.derived.map(({ name, formula }) => {
		const read = readFormula(form, formula, names);
		names.set(name, read.type);
		return read;
	});
	const read = (source: string) => readFormula(form, source, names);
	return {
		derived,
		constraints: form.constraints.map(({ formula }) => read(formula)),
		regimes: form.regimes.map(({ when }) => read(when)),
		cells: form.cells.map((row) =>
			row.map(({ payoffs: [first, second] }) => [read(first), read(second)] as const)
		),
		details: form.players.map(({ actions }) =>
			actions.map(({ detail = '' }) =>
				detail.split(/\{([^{}]*)\}/).map((piece, index) => (index % 2 ? read(piece) : piece))
			)
		)
	};
}

function readFormula(form: GameForm, source: string, names: Names): Formula {
	const reading = parseFormula(source, names);
	if (reading.kind === 'formula') return reading.formula;
	throw new Error(`Game ${form.id}, formula "${source}": ${reading.why}`);
}

/** The default of every parameter. */
export function defaultsOf(form: GameForm): Values {
	return Object.fromEntries(
		form.parameters.map((parameter) => [parameter.name, parameter.default])
	);
}

/**
 * Evaluates a form exactly. Values left out are the defaults; edits stand over the formulas of their
 * cells. Costs a few microseconds a formula once the form has been seen.
 *
 * @param values exact rationals by parameter name; other names are ignored
 */
export function evaluateForm(
	form: GameForm,
	values: Values,
	edits: CellEdits = {}
): FormEvaluation {
	const plan = compileForm(form);
	const scope = new Map<string, Value>();
	for (const parameter of form.parameters) {
		scope.set(parameter.name, toFraction(values[parameter.name] ?? parameter.default));
	}

	// Conditions of regimes may use derived names, and some derived names have a meaning in some
	// regimes only: all are tried first, in order, and those without meaning are taken out after.
	const why = new Map<string, string>();
	form.derived.forEach(({ name }, index) => {
		const evaluation = plan.derived[index]!.evaluate(scope);
		if (evaluation.kind === 'value') scope.set(name, evaluation.value);
		else why.set(name, evaluation.why);
	});
	const holds = (formula: Formula) => {
		const evaluation = formula.evaluate(scope);
		return evaluation.kind === 'value' && evaluation.value === true;
	};
	const regime = form.regimes.find((_, index) => holds(plan.regimes[index]!))?.id ?? null;

	const matrix: { A: Rational[][]; B: Rational[][] } = { A: [], B: [] };
	for (const [i, row] of plan.cells.entries()) {
		const payoffs: [Rational[], Rational[]] = [[], []];
		for (const [j, cell] of row.entries()) {
			for (const player of [0, 1] as const) {
				const edit = edits[`${i},${j},${player}`];
				const evaluation = edit === undefined ? cell[player].evaluate(scope) : null;
				if (edit !== undefined) payoffs[player].push(edit);
				else if (evaluation?.kind === 'value' && evaluation.value instanceof Fraction) {
					payoffs[player].push(toRational(evaluation.value));
				} else {
					return { kind: 'undefined', why: cellProblem(form, i, j, player, evaluation) };
				}
			}
		}
		matrix.A.push(payoffs[0]);
		matrix.B.push(payoffs[1]);
	}

	const derived: Record<string, Rational | boolean> = {};
	for (const { name, onlyIn } of form.derived) {
		const value = scope.get(name);
		if (value === undefined || (onlyIn && (regime === null || !onlyIn.includes(regime)))) continue;
		derived[name] = value instanceof Fraction ? toRational(value) : value;
	}

	return {
		kind: 'evaluated',
		game: {
			matrix,
			derived,
			regime: Object.keys(edits).length ? null : regime,
			violated: form.constraints
				.filter((_, index) => !holds(plan.constraints[index]!))
				.map(({ message }) => message),
			details: plan.details.map((actions) =>
				actions.map((pieces) =>
					pieces
						.map((piece) => {
							if (typeof piece === 'string') return piece;
							const evaluation = piece.evaluate(scope);
							if (evaluation.kind === 'undefined') return '…';
							const { value } = evaluation;
							return value instanceof Fraction ? toRational(value) : String(value);
						})
						.join('')
				)
			)
		}
	};
}

function cellProblem(
	form: GameForm,
	i: number,
	j: number,
	player: 0 | 1,
	evaluation: { readonly kind: string; readonly why?: string } | null
): string {
	const [row, column] = form.players;
	const place = `${row.actions[i]?.name ?? i + 1} / ${column.actions[j]?.name ?? j + 1}`;
	const owner = form.players[player].name;
	return `${owner}’s payoff at ${place} has no value: ${evaluation?.why ?? 'its formula is a condition, not a number.'}`;
}
