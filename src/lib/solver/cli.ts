/**
 * The solver without a browser: answers as JSON, one line each. Field names are those of the known
 * games in tests/golden, so that answers can be compared mechanically.
 */
import { readNumber } from '$lib/exact/number';
import type { Rational } from '$lib/exact/rational';
import { evaluateForm } from '$lib/game/evaluate';
import { readNfg } from '$lib/game/nfg';
import type { Bimatrix, GameForm, Values } from '$lib/game/types';
import { correlatedExtremes } from './correlated';
import { solve } from './solve';
import type { Solution } from './types';

/** Finds a game of the course. The command line hands it in: the solver knows no models. */
export type FindGame = (model: string, game: string) => GameForm | undefined;

/** Correlated equilibria are worked out for games of up to this many cells. */
const MOST_CELLS_CORRELATED = 12;
const LONGEST_NUMBER = 4_000;

class Refusal extends Error {}

/** The answer to one JSON line, as one line of JSON. Never throws. */
export function answerLine(line: string, findGame: FindGame): string {
	let id: unknown = null;
	try {
		const input = parse(line);
		id = input.id ?? null;
		return JSON.stringify({ id, ...answer(input, findGame) });
	} catch (error) {
		return JSON.stringify({ id, error: messageOf(error) });
	}
}

/** The answer to one .nfg file, as one line of JSON. */
export function answerNfg(id: string, source: string): string {
	const reading = readNfg(source);
	if (reading.kind === 'refused') {
		const { why, line, column } = reading;
		return JSON.stringify({ id, error: `Line ${line}, column ${column}: ${why}` });
	}
	try {
		return JSON.stringify({ id, ...solvedFields(reading.matrix) });
	} catch (error) {
		return JSON.stringify({ id, error: messageOf(error) });
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function parse(line: string): Record<string, unknown> {
	let input: unknown;
	try {
		input = JSON.parse(line);
	} catch {
		throw new Refusal('This line is not JSON.');
	}
	if (typeof input !== 'object' || input === null || Array.isArray(input)) {
		throw new Refusal('A line must be a JSON object.');
	}
	return input as Record<string, unknown>;
}

function answer(input: Record<string, unknown>, findGame: FindGame): object {
	if ('model' in input || 'game' in input) return modelFields(input, findGame);
	if ('payoffs' in input || 'dims' in input) {
		throw new Refusal('Games of three players are not solved yet.');
	}
	if ('t_range' in input) throw new Refusal('Families of games are not solved yet.');
	const A = readMatrix(input.A, 'A');
	const B = readMatrix(input.B, 'B');
	if (B.length !== A.length || B.some((row, i) => row.length !== A[i]!.length)) {
		throw new Refusal('A and B must have the same shape.');
	}
	return solvedFields({ A, B });
}

function readMatrix(value: unknown, name: string): Rational[][] {
	if (!Array.isArray(value) || !value.length) {
		throw new Refusal(`${name} must be a list of rows with at least one.`);
	}
	const rows = value.map((row: unknown, i): Rational[] => {
		if (!Array.isArray(row) || !row.length)
			throw new Refusal(`${name}, row ${i}: it must be a list of numbers.`);
		return row.map((entry: unknown, j) => readEntry(entry, `${name}[${i}][${j}]`));
	});
	if (rows.some((row) => row.length !== rows[0]!.length)) {
		throw new Refusal(`The rows of ${name} must have the same length.`);
	}
	return rows;
}

/** An exact number: a whole JSON number within 2^53, or text. */
function readEntry(entry: unknown, where: string): Rational {
	if (typeof entry === 'number') {
		if (Number.isInteger(entry) && !Number.isSafeInteger(entry)) {
			throw new Refusal(
				`${where}: ${entry} is beyond 2^53, where JSON numbers are not exact. Write it as text.`
			);
		}
		if (Number.isSafeInteger(entry)) return String(entry);
	}
	const text = String(entry);
	if (/^-?\d+(\/\d+)?$/.test(text) && text.length <= LONGEST_NUMBER && !/\/0+$/.test(text))
		return text;
	const reading = typeof entry === 'string' || typeof entry === 'number' ? readNumber(text) : null;
	if (reading?.kind === 'number') return reading.value;
	throw new Refusal(`${where}: ${reading?.why ?? 'this is not a number.'}`);
}

function solvedFields(game: Bimatrix): object {
	const started = performance.now();
	const solution = solve(game);
	const ms = performance.now() - started;
	if (solution.kind === 'refused') throw new Refusal(solution.why);
	return { ...fieldsOf(solution), ...correlatedFields(game), ms: Math.round(ms * 1e6) / 1e6 };
}

function fieldsOf(solution: Solution): object {
	const { rows, cols, rounds } = solution.iteratedStrict;
	const dominated = (player: 0 | 1) =>
		solution.dominated
			.filter((one) => one.player === player)
			.map(({ action }) => action)
			.sort((a, b) => a - b);
	return {
		equilibria: solution.equilibria.map(({ x, y, u }) => ({ x, y, u })),
		pure: solution.pure,
		iesds_strict: { rows, cols, rounds },
		weakly_dominated: { rows: dominated(0), cols: dominated(1) },
		degenerate: solution.degenerate,
		continuum: solution.continuum,
		components: solution.components,
		zero_sum_value: solution.zeroSumValue,
		constant_sum: solution.constantSum,
		maxmin: solution.maximin.map(({ value }) => value),
		strong_stackelberg: {
			row_leads: solution.stackelberg[0].value,
			col_leads: solution.stackelberg[1].value
		}
	};
}

function correlatedFields(game: Bimatrix): object {
	if (game.A.length * game.A[0]!.length > MOST_CELLS_CORRELATED) return {};
	const { least, most } = correlatedExtremes(game);
	return { ce_max_sum: most, ce_min_sum: least };
}

function modelFields(input: Record<string, unknown>, findGame: FindGame): object {
	const { model, game } = input;
	const form = findGame(String(model), String(game));
	if (!form) throw new Refusal(`There is no game “${game}” in a model “${model}”.`);
	const evaluation = evaluateForm(form, readParameters(form, input.params ?? {}));
	if (evaluation.kind === 'undefined') throw new Refusal(evaluation.why);
	const { matrix, derived, regime, violated } = evaluation.game;
	const solved = matrix.A.length ? solvedFields(matrix) : {};
	return { matrix, derived, regime, violated, ...solved };
}

function readParameters(form: GameForm, params: unknown): Values {
	if (typeof params !== 'object' || params === null || Array.isArray(params)) {
		throw new Refusal('params must be an object of numbers by name.');
	}
	const known = new Set(form.parameters.map(({ name }) => name));
	return Object.fromEntries(
		Object.entries(params).map(([name, entry]: [string, unknown]) => {
			if (!known.has(name)) {
				throw new Refusal(
					`${form.id} has no parameter “${name}”; it has ${[...known].join(', ')}.`
				);
			}
			return [name, readEntry(entry, name)];
		})
	);
}
