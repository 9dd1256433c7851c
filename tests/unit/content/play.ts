/** The games of the lessons at given values, evaluated and solved: what the tests compare the words with. */
import { compareRationals, type Rational } from '$lib/exact/rational';
import { evaluateForm } from '$lib/game/evaluate';
import type { EvaluatedGame, GameForm } from '$lib/game/types';
import { models } from '$lib/models';
import { solve } from '$lib/solver/solve';
import type { Solution } from '$lib/solver/types';

export type Typed = Readonly<Record<string, Rational>>;

export function form(game: string): GameForm {
	const found = models.flatMap(({ games }) => games).find(({ id }) => id === game);
	if (!found) throw new Error(`No model has a game ${game}.`);
	return found;
}

export function evaluated(game: string, values: Typed = {}): EvaluatedGame {
	const result = evaluateForm(form(game), values);
	if (result.kind === 'undefined') throw new Error(`${game}: ${result.why}`);
	return result.game;
}

export function solved(game: string, values: Typed = {}): Solution {
	const answer = solve(evaluated(game, values).matrix);
	if (answer.kind !== 'solved') throw new Error(answer.why);
	return answer;
}

/** The value of an expression over the parameters and derived quantities of a game. */
export function value(game: string, expression: string, values: Typed = {}): Rational | boolean {
	const base = form(game);
	const asked = { name: 'asked', formula: expression, label: '' };
	const result = evaluateForm({ ...base, derived: [...base.derived, asked] }, values);
	const found = result.kind === 'evaluated' ? result.game.derived.asked : undefined;
	if (found === undefined) throw new Error(`${expression} has no value in ${game}.`);
	return found;
}

/** Whether a condition holds. Throws if the expression is a number. */
export function holds(game: string, condition: string, values: Typed = {}): boolean {
	const found = value(game, condition, values);
	if (typeof found !== 'boolean') throw new Error(`${condition} is a number.`);
	return found;
}

/** The outcome in words of each pure equilibrium. */
export function pureOutcomes(game: string, values: Typed = {}): readonly (string | undefined)[] {
	const { cells } = form(game);
	return solved(game, values).pure.map(([i, j]) => cells[i]?.[j]?.outcome);
}

export function isMore(a: Rational, b: Rational): boolean {
	return compareRationals(a, b) > 0;
}
