/** What one round holds for a player who thinks of leaving the plan. */
import { Fraction, toFraction } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';
import { transpose } from '../integers';
import type { RepeatedGame } from './types';

/** One player's view of the stage game: rows are its own actions, columns the other's. */
export interface View {
	readonly payoffs: readonly (readonly Fraction[])[];
	/** Its own action, and the other's, in the agreement and in the punishment. */
	readonly agreed: readonly [own: number, other: number];
	readonly punished: readonly [own: number, other: number];
}

/** The game as one player sees it. */
export function viewOf({ stage, cooperation, punishment }: RepeatedGame, player: 0 | 1): View {
	const own = player === 0 ? stage.A : transpose(stage.B);
	const turned = ([row, column]: readonly [number, number]) =>
		player === 0 ? ([row, column] as const) : ([column, row] as const);
	return {
		payoffs: own.map((row) => row.map(toFraction)),
		agreed: turned(cooperation),
		punished: turned(punishment)
	};
}

/** What it pays to play `own` against `other`. */
export function pays({ payoffs }: View, own: number, other: number): Fraction {
	return payoffs[own]![other]!;
}

/** The best a player can do against `other` with an action that is none of some, and the first such action. */
export function bestBesides(
	view: View,
	other: number,
	...besides: readonly number[]
): { readonly action: number; readonly payoff: Fraction } | null {
	let best: { action: number; payoff: Fraction } | null = null;
	for (const [action, row] of view.payoffs.entries()) {
		const payoff = row[other]!;
		if (besides.includes(action)) continue;
		if (!best || payoff.compare(best.payoff) > 0) best = { action, payoff };
	}
	return best;
}

/** What is wrong with the description of a repeated game, in a sentence; null if nothing is. */
export function troubleIn({ stage, cooperation, punishment, monitoring }: RepeatedGame) {
	const trouble = troubleInStage(stage);
	if (trouble) return trouble;
	const sizes = [stage.A.length, stage.A[0]!.length];
	const outside = (profile: readonly number[]) =>
		profile.some((action, k) => !Number.isInteger(action) || action < 0 || action >= sizes[k]!);
	if (outside(cooperation)) return 'The agreed actions are not actions of this game.';
	if (outside(punishment)) return 'The actions of the punishment are not actions of this game.';
	const { falseAlarm, detection } = monitoring ?? { falseAlarm: '0', detection: '1' };
	for (const chance of [falseAlarm, detection]) {
		const value = toFraction(chance);
		if (value.compare(0) < 0 || value.compare(1) > 0) {
			return `The chance of a report must lie between 0 and 1, and ${chance} does not.`;
		}
	}
	return null;
}

function troubleInStage({ A, B }: Bimatrix): string | null {
	const width = A[0]?.length ?? 0;
	if (!width) return 'The game that is repeated needs an action for each player.';
	const fits = (rows: readonly (readonly unknown[])[]) =>
		rows.length === A.length && rows.every((row) => row.length === width);
	return fits(A) && fits(B) ? null : 'Both players need a payoff in every cell.';
}
