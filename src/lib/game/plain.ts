/** Games of exact numbers without parameters: what the lab edits, and what an edited matrix becomes. */
import { toFraction, type Rational } from '$lib/exact/rational';
import type { EvaluatedGame, GameForm, PlainGame } from './types';

/** The form whose formulas are the game's own numbers. */
export function formOf({ title, players, matrix }: PlainGame): GameForm {
	return {
		id: 'lab',
		title,
		players,
		parameters: [],
		constraints: [],
		derived: [],
		cells: matrix.A.map((row, i) =>
			row.map((a, j) => ({ payoffs: [a, matrix.B[i]![j]!] as const }))
		),
		regimes: []
	};
}

/** A form's game at some numbers, as a game of its own: names and payoffs, no formulas. */
export function plainGame(form: GameForm, { matrix }: EvaluatedGame): PlainGame {
	const names = (player: 0 | 1) => ({
		name: form.players[player].name,
		actions: form.players[player].actions.map(({ name }) => ({ name }))
	});
	return { title: form.title, players: [names(0), names(1)], matrix };
}

/** Prisoner's dilemma, Chicken and the like begin here: two actions each, nothing decided. */
export const blankGame: PlainGame = {
	title: 'A game of your own',
	players: [
		{ name: 'Row', actions: [{ name: 'Top' }, { name: 'Bottom' }] },
		{ name: 'Column', actions: [{ name: 'Left' }, { name: 'Right' }] }
	],
	matrix: {
		A: [
			['2', '0'],
			['3', '1']
		],
		B: [
			['2', '3'],
			['0', '1']
		]
	}
};

/** The game with one payoff replaced. */
export function withPayoff(
	game: PlainGame,
	row: number,
	column: number,
	player: 0 | 1,
	value: Rational
): PlainGame {
	const side = player === 0 ? 'A' : 'B';
	const changed = game.matrix[side].map((entries, i) =>
		i === row ? entries.map((entry, j) => (j === column ? value : entry)) : entries
	);
	return { ...game, matrix: { ...game.matrix, [side]: changed } };
}

/** The game with one action more (its payoffs 0) or without the last one of a player. */
export function withActions(game: PlainGame, player: 0 | 1, count: number): PlainGame {
	const [rows, columns] = [0, 1].map((index) =>
		index === player ? count : game.players[index as 0 | 1].actions.length
	) as [number, number];
	const resized = (matrix: readonly (readonly Rational[])[]) =>
		Array.from({ length: rows }, (_, i) =>
			Array.from({ length: columns }, (_, j) => matrix[i]?.[j] ?? '0')
		);
	const labels = (index: 0 | 1) => {
		const { name, actions } = game.players[index];
		const size = index === 0 ? rows : columns;
		return {
			name,
			actions: Array.from({ length: size }, (_, k) => actions[k] ?? { name: `Action ${k + 1}` })
		};
	};
	return {
		...game,
		players: [labels(0), labels(1)],
		matrix: { A: resized(game.matrix.A), B: resized(game.matrix.B) }
	};
}

/** Whether two games have the same names and the same numbers. */
export function sameGame(a: PlainGame, b: PlainGame): boolean {
	const numbers = ({ matrix }: PlainGame) =>
		[...matrix.A, ...matrix.B].flat().map((value) => toFraction(value).toFraction());
	return (
		JSON.stringify([a.title, a.players, numbers(a)]) ===
		JSON.stringify([b.title, b.players, numbers(b)])
	);
}
