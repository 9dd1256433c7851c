/** From a form and parameter values to exact numbers: the arrow between a scenario and its game. */
import {
	parseFormula,
	type Formula,
	type Names,
	type Scope,
	type Type,
	type Value
} from '$lib/exact/formula';
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import { formulasIn, mapNumbers, type SignalingGame } from './signaling';
import type { Bimatrix, CellEdits, EvaluatedGame, GameForm, Values } from './types';

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
	/** The formulas of the signaling game by their text. */
	readonly signaling: ReadonlyMap<string, Formula>;
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
		const quantity = readFormula(form, formula, names);
		names.set(name, quantity.type);
		return quantity;
	});
	const read = (source: string, type?: Type) => readFormula(form, source, names, type);
	return {
		derived,
		constraints: form.constraints.map(({ formula }) => read(formula, 'boolean')),
		regimes: form.regimes.map(({ when }) => read(when, 'boolean')),
		cells: form.cells.map((row) =>
			row.map(
				({ payoffs: [first, second] }) => [read(first, 'number'), read(second, 'number')] as const
			)
		),
		details: form.players.map(({ actions }) =>
			actions.map(({ detail = '' }) =>
				detail.split(/\{([^{}]*)\}/).map((piece, index) => (index % 2 ? read(piece) : piece))
			)
		),
		signaling: new Map(
			formulasIn(form.signaling).map((formula) => [formula, read(formula, 'number')])
		)
	};
}

function readFormula(form: GameForm, source: string, names: Names, type?: Type): Formula {
	const reading = parseFormula(source, names);
	const fault = (why: string) => new Error(`Game ${form.id}, formula "${source}": ${why}`);
	if (reading.kind === 'refused') throw fault(reading.why);
	const { formula } = reading;
	if (type === 'boolean' && formula.type !== type) throw fault('a condition is needed here.');
	if (type === 'number' && formula.type !== type) throw fault('a number is needed here.');
	return formula;
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
	const holds = (formula: Formula) => {
		const evaluation = formula.evaluate(scope);
		return evaluation.kind === 'value' && evaluation.value === true;
	};

	// Conditions of regimes may use derived names, and some derived names have a meaning in some
	// regimes only: all are tried first, in order, and those without a meaning here are taken out after.
	form.derived.forEach(({ name }, index) => {
		const evaluation = plan.derived[index]!.evaluate(scope);
		if (evaluation.kind === 'value') scope.set(name, evaluation.value);
	});
	const holding = form.regimes.filter((_, index) => holds(plan.regimes[index]!));
	const regime = holding.length === 1 ? holding[0]!.id : null;
	for (const { name, onlyIn } of form.derived) {
		if (onlyIn && !(regime && onlyIn.includes(regime))) scope.delete(name);
	}

	const cells = matrixOf(form, plan, scope, edits);
	if (cells.kind === 'undefined') return cells;
	// The closed forms are about the formulas, and an edited matrix is not what they describe.
	const edited = Object.keys(edits).length > 0;
	return {
		kind: 'evaluated',
		game: {
			matrix: cells.matrix,
			derived: Object.fromEntries(
				form.derived
					.filter(({ name, onlyIn }) => scope.has(name) && !(edited && onlyIn))
					.map(({ name }) => [name, plain(scope.get(name)!)])
			),
			regime: edited ? null : regime,
			violated: form.constraints
				.filter((_, index) => !holds(plan.constraints[index]!))
				.map(({ message }) => message),
			details: plan.details.map((actions) =>
				actions.map((pieces) => pieces.map((piece) => printed(piece, scope)).join(''))
			),
			...(form.signaling && !edited && signalingOf(form, plan, scope))
		}
	};
}

/** The form's signaling game in numbers; nothing where one of them has no value. */
function signalingOf(
	form: GameForm,
	plan: CompiledForm,
	scope: Scope
): { readonly signaling?: SignalingGame } {
	if (!form.signaling) return {};
	let complete = true;
	const signaling = mapNumbers(form.signaling, (formula) => {
		const evaluation = plan.signaling.get(formula)!.evaluate(scope);
		if (evaluation.kind === 'value') return toRational(evaluation.value as Fraction);
		complete = false;
		return '0';
	});
	return complete ? { signaling } : {};
}

function plain(value: Value): Rational | boolean {
	return value instanceof Fraction ? toRational(value) : value;
}

/** A piece of an action's detail: text as it is, a formula as its value. */
function printed(piece: string | Formula, scope: Scope): string {
	if (typeof piece === 'string') return piece;
	const evaluation = piece.evaluate(scope);
	return evaluation.kind === 'value' ? String(plain(evaluation.value)) : '…';
}

function matrixOf(
	form: GameForm,
	plan: CompiledForm,
	scope: Scope,
	edits: CellEdits
):
	| { readonly kind: 'matrix'; readonly matrix: Bimatrix }
	| { readonly kind: 'undefined'; readonly why: string } {
	const matrix: { A: Rational[][]; B: Rational[][] } = { A: [], B: [] };
	for (const [i, row] of plan.cells.entries()) {
		const payoffs: readonly [Rational[], Rational[]] = [[], []];
		for (const [j, cell] of row.entries()) {
			for (const player of [0, 1] as const) {
				const edit = edits[`${i},${j},${player}`];
				if (edit !== undefined) {
					payoffs[player].push(edit);
					continue;
				}
				const evaluation = cell[player].evaluate(scope);
				if (evaluation.kind === 'undefined') {
					return { kind: 'undefined', why: `${placeOf(form, i, j, player)}: ${evaluation.why}` };
				}
				payoffs[player].push(toRational(evaluation.value as Fraction));
			}
		}
		matrix.A.push(payoffs[0]);
		matrix.B.push(payoffs[1]);
	}
	return { kind: 'matrix', matrix };
}

function placeOf({ players }: GameForm, i: number, j: number, player: 0 | 1): string {
	const [row, column] = players;
	const cell = `${row.actions[i]?.name ?? i + 1} / ${column.actions[j]?.name ?? j + 1}`;
	return `${players[player].name}’s payoff at ${cell} has no value`;
}
