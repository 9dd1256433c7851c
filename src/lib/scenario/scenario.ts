/**
 * A scenario is everything that a reader can change about a lesson, as one small value: which
 * model, which numbers (exact, and as typed), which cells typed over, how numbers look, which step.
 * Links, undo, presets and the presenter's window all carry this and nothing else.
 */
import { readNumber, plainSigns } from '$lib/exact/number';
import { formatRational, type Notation } from '$lib/exact/print';
import { compareRationals, type Rational } from '$lib/exact/rational';
import type { CellEdits, Parameter, Values } from '$lib/game/types';

/** A number as it was typed, without spaces and with plain signs, and what it is worth. */
export interface Typed {
	readonly text: string;
	readonly value: Rational;
}

/** Typed-over payoffs of one game: key `"i,j,player"` as in `CellEdits`. */
export type TypedCells = Readonly<Record<string, Typed>>;

export interface Scenario {
	readonly model: string;
	/** Parameters that differ from their defaults, by name. */
	readonly values: Readonly<Record<string, Typed>>;
	/** Typed-over payoffs, by game. Games without any are absent. */
	readonly edits: Readonly<Record<string, TypedCells>>;
	readonly view: { readonly notation: Notation };
	/** The section of the lesson, by its id. */
	readonly step?: string;
}

/** What a scenario of one model may hold: its parameters by name, and the size of its games. */
export interface ScenarioShape {
	readonly model: string;
	readonly parameters: ReadonlyMap<string, Parameter>;
	readonly games: ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;
}

/** A part of a model: a game with cells, or a panel that only has parameters. */
export interface ShapePart {
	readonly id: string;
	readonly parameters: readonly Parameter[];
	readonly cells?: readonly (readonly unknown[])[];
}

export type Change =
	| { readonly kind: 'changed'; readonly scenario: Scenario }
	/** One sentence: what, where, how to mend it. The scenario stays as it was. */
	| { readonly kind: 'refused'; readonly why: string };

/** Names that links use for themselves; no parameter may have one of them. */
export const reservedNames: ReadonlySet<string> = new Set(['v', 'e', 'notation']);

/**
 * The shape of a model from its parts. A parameter that several parts share is one number for the
 * whole lesson, so its definition must be the same in all of them: throws if it is not.
 */
export function shapeOf(model: string, parts: readonly ShapePart[]): ScenarioShape {
	const parameters = new Map<string, Parameter>();
	const games = new Map<string, { rows: number; columns: number }>();
	for (const { id, parameters: own, cells } of parts) {
		if (cells?.length) games.set(id, { rows: cells.length, columns: cells[0]?.length ?? 0 });
		for (const parameter of own) {
			const { name, min, max, default: initial } = parameter;
			const known = parameters.get(name) ?? parameter;
			const same = known.min === min && known.max === max && known.default === initial;
			if (!same)
				throw new Error(`${id}: parameter ${name} is defined otherwise elsewhere in ${model}.`);
			if (reservedNames.has(name))
				throw new Error(`${id}: links need the name ${name} for themselves.`);
			parameters.set(name, known);
		}
	}
	return { model, parameters, games };
}

/** The model at its defaults. */
export function defaultScenario(model: string): Scenario {
	return { model, values: {}, edits: {}, view: { notation: 'fraction' } };
}

/** Exact values by name: what differs from the defaults, as the evaluation of a form takes it. */
export function valuesOf({ values }: Scenario): Values {
	return exactOf(values);
}

/** Exact typed-over payoffs of one game. */
export function editsOf({ edits }: Scenario, game: string): CellEdits {
	return exactOf(edits[game] ?? {});
}

function exactOf(typed: Readonly<Record<string, Typed>>): Readonly<Record<string, Rational>> {
	return Object.fromEntries(Object.entries(typed).map(([key, { value }]) => [key, value]));
}

/** Sets a parameter from what was typed. Out of range is refused, never clipped. */
export function withValue(
	shape: ScenarioShape,
	scenario: Scenario,
	name: string,
	text: string
): Change {
	const parameter = shape.parameters.get(name);
	if (!parameter) return { kind: 'refused', why: `There is no number called “${name}” here.` };
	const reading = readTyped(text);
	if (reading.kind === 'refused') return reading;
	const { typed } = reading;
	const { min, max, label } = parameter;
	if (compareRationals(typed.value, min) < 0 || compareRationals(typed.value, max) > 0) {
		const print = (value: Rational) => formatRational(value, scenario.view.notation);
		return {
			kind: 'refused',
			why: `${label} must lie between ${print(min)} and ${print(max)}, and ${typed.text.replace('-', '−')} does not.`
		};
	}
	const values = without(scenario.values, name);
	const changed = typed.value === parameter.default ? values : { ...values, [name]: typed };
	return { kind: 'changed', scenario: { ...scenario, values: changed } };
}

/** Puts a parameter back to its default. */
export function withoutValue(scenario: Scenario, name: string): Scenario {
	return { ...scenario, values: without(scenario.values, name) };
}

/** Types a number over a payoff of a game. */
export function withCell(
	shape: ScenarioShape,
	scenario: Scenario,
	game: string,
	[row, column, player]: readonly [row: number, column: number, player: 0 | 1],
	text: string
): Change {
	const size = shape.games.get(game);
	if (!size) return { kind: 'refused', why: `There is no game called “${game}” here.` };
	if (row >= size.rows || column >= size.columns)
		return {
			kind: 'refused',
			why: `This matrix has no cell in row ${row + 1}, column ${column + 1}.`
		};
	const reading = readTyped(text);
	if (reading.kind === 'refused') return reading;
	const cells = { ...scenario.edits[game], [`${row},${column},${player}`]: reading.typed };
	return {
		kind: 'changed',
		scenario: { ...scenario, edits: { ...scenario.edits, [game]: cells } }
	};
}

/** Takes a typed-over payoff back to its formula. */
export function withoutCell(scenario: Scenario, game: string, cell: string): Scenario {
	const cells = without(scenario.edits[game] ?? {}, cell);
	const edits = without(scenario.edits, game);
	return {
		...scenario,
		edits: Object.keys(cells).length > 0 ? { ...edits, [game]: cells } : edits
	};
}

/** Takes all payoffs of a game, or of every game, back to their formulas. */
export function withoutCells(scenario: Scenario, game?: string): Scenario {
	return { ...scenario, edits: game === undefined ? {} : without(scenario.edits, game) };
}

/** Reads a number and keeps how it was typed. */
export function readTyped(
	text: string
):
	| { readonly kind: 'typed'; readonly typed: Typed }
	| { readonly kind: 'refused'; readonly why: string } {
	const reading = readNumber(text);
	if (reading.kind === 'refused') return { kind: 'refused', why: reading.why };
	return {
		kind: 'typed',
		typed: { text: plainSigns(text).replace(/\s+/g, ''), value: reading.value }
	};
}

/** Whether two scenarios have the same numbers, however typed. View and step don't count. */
export function sameNumbers(a: Scenario, b: Scenario): boolean {
	const games = new Set([...Object.keys(a.edits), ...Object.keys(b.edits)]);
	return (
		a.model === b.model &&
		sameTyped(a.values, b.values) &&
		[...games].every((game) => sameTyped(a.edits[game] ?? {}, b.edits[game] ?? {}))
	);
}

function sameTyped(
	a: Readonly<Record<string, Typed>>,
	b: Readonly<Record<string, Typed>>
): boolean {
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length && keys.every((key) => a[key]?.value === b[key]?.value)
	);
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
	return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
