/**
 * The solver without a browser: answers as JSON, one line each. Field names are those of the known
 * games in tests/golden, so that answers can be compared mechanically.
 */
import { evaluateForm } from '$lib/game/evaluate';
import { readBimatrix, readPayoff } from '$lib/game/bimatrix';
import { readEfg } from '$lib/game/efg';
import { readNfg } from '$lib/game/nfg';
import { readThreePlayer } from '$lib/game/threePlayer';
import type { Bimatrix, GameForm, Values } from '$lib/game/types';
import { correlatedExtremes } from './correlated';
import { parseExactly } from './exactJson';
import { familyOver } from './families/family';
import { readFamily } from './families/readFamily';
import { solve } from './solve';
import { solveThree } from './threePlayer/solveThree';
import { treeFields } from './trees/answerTree';
import type { Solution } from './types';

/** Finds a game of the course. The command line hands it in: the solver knows no models. */
export type FindGame = (model: string, game: string) => GameForm | undefined;

/** Correlated equilibria are worked out for games of up to this many cells. */
const MOST_CELLS_CORRELATED = 12;

/** Why there is no answer, in a sentence for whoever wrote the line. */
class Refusal extends Error {}

/** A line, its numbers as text. */
type Line = Readonly<Record<string, unknown>>;

/** What a line asks for: the first kind whose field it has, else a two-player game of numbers. */
const kinds: readonly (readonly [field: string, answer: (line: Line, find: FindGame) => object])[] =
	[
		['model', modelFields],
		['t_range', familyFields],
		['dims', threePlayerFields]
	];

/**
 * The answer to one JSON line, as one line of JSON. Never throws.
 *
 * @example answerLine('{"id": 7, "A": [[1]], "B": [["1/2"]]}', () => undefined)
 * // '{"id":7,"equilibria":[{"x":["1"],"y":["1"],"u":["1","1/2"]}], …}'
 */
export function answerLine(line: string, findGame: FindGame): string {
	let id: unknown = null;
	return asJson(
		() => {
			const input = parse(line);
			id = (JSON.parse(line) as Line).id ?? null;
			const [, answer = bimatrixFields] = kinds.find(([field]) => field in input) ?? [];
			return answer(input, findGame);
		},
		() => id
	);
}

/** The answer to one .nfg file, as one line of JSON. Never throws. */
export function answerNfg(id: string, source: string): string {
	return asJson(
		() => {
			const reading = readNfg(source);
			if (reading.kind === 'game') return solvedFields(reading.matrix);
			if (reading.kind === 'threePlayers') {
				const { actions, payoffs } = reading;
				return threePlayerFields({ dims: actions.map((names) => names.length), payoffs });
			}
			const { why, line, column } = reading;
			return refuse(`Line ${line}, column ${column}: ${why}`);
		},
		() => id
	);
}

/** The answer to one .efg file, as one line of JSON. Never throws. */
export function answerEfg(id: string, source: string): string {
	return asJson(
		() => {
			const reading = readEfg(source);
			if (reading.kind === 'tree') return treeFields(reading.tree);
			const { why, line, column } = reading;
			return refuse(`Line ${line}, column ${column}: ${why}`);
		},
		() => id
	);
}

/** One line of JSON: the id with the fields of the answer, or with the reason why there is none. */
function asJson(answer: () => object, id: () => unknown): string {
	try {
		const fields = answer();
		return JSON.stringify({ id: id(), ...fields });
	} catch (error) {
		return JSON.stringify({
			id: id(),
			error: error instanceof Error ? error.message : String(error)
		});
	}
}

function refuse(why: string): never {
	throw new Refusal(why);
}

function parse(line: string): Line {
	let input: unknown;
	try {
		input = parseExactly(line);
	} catch {
		return refuse('This line is not JSON.');
	}
	if (typeof input !== 'object' || input === null || Array.isArray(input)) {
		return refuse('A line must be a JSON object.');
	}
	return input as Line;
}

function bimatrixFields({ A, B }: Line): object {
	const reading = readBimatrix(A, B);
	return reading.kind === 'game' ? solvedFields(reading.game) : refuse(reading.why);
}

function modelFields({ model, game, params = {} }: Line, findGame: FindGame): object {
	const form = findGame(String(model), String(game));
	if (!form) return refuse(`There is no game “${game}” in a model “${model}”.`);
	const evaluation = evaluateForm(form, readParameters(form, params));
	if (evaluation.kind === 'undefined') return refuse(evaluation.why);
	const { matrix, derived, regime, violated } = evaluation.game;
	const solved = matrix.A.length ? solvedFields(matrix) : {};
	return { matrix, derived, regime, violated, ...solved };
}

function familyFields({ A, B, t_range: range }: Line): object {
	const reading = readFamily(A, B, range);
	if (reading.kind === 'refused') return refuse(reading.why);
	const started = performance.now();
	const family = familyOver(reading.A, reading.B, ...reading.range);
	const ms = performance.now() - started;
	return { ...family, ms: Math.round(ms * 1e6) / 1e6 };
}

function threePlayerFields({ dims, payoffs }: Line): object {
	const reading = readThreePlayer(dims, payoffs);
	if (reading.kind === 'refused') return refuse(reading.why);
	const started = performance.now();
	const solution = solveThree(reading.game);
	const ms = performance.now() - started;
	const { pure, strict, iteratedStrict, mixed, unresolved, complete } = solution;
	return {
		pure,
		pure_strict: strict,
		iesds_strict: iteratedStrict.actions,
		iesds_rounds: iteratedStrict.rounds,
		mixed,
		unresolved,
		complete,
		ms: Math.round(ms * 1e6) / 1e6
	};
}

function readParameters(form: GameForm, params: unknown): Values {
	if (typeof params !== 'object' || params === null || Array.isArray(params)) {
		return refuse('params must be an object of numbers by name.');
	}
	const known = new Set(form.parameters.map(({ name }) => name));
	return Object.fromEntries(
		Object.entries(params).map(([name, entry]: [string, unknown]) => {
			if (!known.has(name)) {
				refuse(`${form.id} has no parameter “${name}”; it has ${[...known].join(', ')}.`);
			}
			const reading = readPayoff(entry);
			return reading.kind === 'number' ? [name, reading.value] : refuse(`${name}: ${reading.why}`);
		})
	);
}

/** `ms` is the time of the solve alone, from exact payoffs to the answer. */
function solvedFields(game: Bimatrix): object {
	const started = performance.now();
	const solution = solve(game);
	const ms = performance.now() - started;
	if (solution.kind === 'refused') return refuse(solution.why);
	return { ...fieldsOf(solution), ...correlatedFields(game), ms: Math.round(ms * 1e6) / 1e6 };
}

function fieldsOf(solution: Solution): object {
	const { rows, cols, rounds } = solution.iteratedStrict;
	const [rowGuarantee, columnGuarantee] = solution.maximin;
	const [rowLeads, columnLeads] = solution.stackelberg;
	const dominated = (player: 0 | 1) =>
		solution.dominated
			.filter((one) => one.player === player)
			.map(({ action }) => action)
			.sort((a, b) => a - b);
	return {
		equilibria: solution.equilibria.map(({ x, y, u }) => ({ x, y, u })),
		pure: solution.pure,
		iesds_strict: { rows, cols, rounds },
		// Strictly dominated actions are weakly dominated too.
		weakly_dominated: { rows: dominated(0), cols: dominated(1) },
		degenerate: solution.degenerate,
		continuum: solution.continuum,
		components: solution.components,
		zero_sum_value: solution.zeroSumValue,
		constant_sum: solution.constantSum,
		maxmin: [rowGuarantee.value, columnGuarantee.value],
		strong_stackelberg: { row_leads: rowLeads.value, col_leads: columnLeads.value }
	};
}

function correlatedFields(game: Bimatrix): object {
	if (game.A.length * game.A[0]!.length > MOST_CELLS_CORRELATED) return {};
	const { least, most } = correlatedExtremes(game);
	return { ce_max_sum: most, ce_min_sum: least };
}
