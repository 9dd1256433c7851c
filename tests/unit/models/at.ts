/** The games of the bargaining-range model at given values, evaluated and solved. */
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import { evaluateForm } from '$lib/game/evaluate';
import type { Bimatrix, EvaluatedGame, GameForm, Values } from '$lib/game/types';
import { findGame } from '$lib/models';
import { solve } from '$lib/solver/solve';
import type { Equilibrium, Solution } from '$lib/solver/types';

export function formOf(game: string): GameForm {
	const form = findGame('bargaining-range', game);
	if (!form) throw new Error(`The model has no game ${game}.`);
	return form;
}

export function evaluated(form: GameForm, values: Values = {}): EvaluatedGame {
	const result = evaluateForm(form, values);
	if (result.kind === 'undefined') throw new Error(`${form.id}: ${result.why}`);
	return result.game;
}

export function solved(game: Bimatrix): Solution {
	const answer = solve(game);
	if (answer.kind === 'refused') throw new Error(answer.why);
	return answer;
}

/** The form with more quantities, for what a test wants to know at some values. */
export function withQuantities(
	form: GameForm,
	formulas: Readonly<Record<string, string>>
): GameForm {
	const more = Object.entries(formulas).map(([name, formula]) => ({ name, formula, label: name }));
	return { ...form, derived: [...form.derived, ...more] };
}

/** Equilibria as a set: one line of text each, sorted. */
export function asSet(
	equilibria: readonly (
		Pick<Equilibrium, 'x' | 'y'> | readonly [readonly Rational[], readonly Rational[]]
	)[]
): string[] {
	return equilibria
		.map((one) => ('x' in one ? [one.x, one.y] : one))
		.map((pair) => JSON.stringify(pair))
		.sort();
}

/** The values with one moved by a millionth, or by any other amount. */
export function moved(values: Values, name: string, by: Rational): Values {
	return { ...values, [name]: toRational(toFraction(values[name]!).add(toFraction(by))) };
}

export { Fraction, toFraction, toRational, type Rational };
