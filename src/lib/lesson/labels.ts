/** Names of players and actions with the numbers in their details as the reader writes numbers. */
import { formatRational, type Notation } from '$lib/exact/print';
import type { EvaluatedGame, GameForm } from '$lib/game/types';

/** `details` come evaluated as rationals in plain text; only whole words that are one are rewritten. */
export function evaluatedLabels(
	form: GameForm,
	game: EvaluatedGame | undefined,
	notation: Notation
): GameForm['players'] {
	const label = (player: 0 | 1) => ({
		...form.players[player],
		actions: form.players[player].actions.map((action, index) => ({
			...action,
			detail: (game?.details[player]?.[index] ?? '').replace(
				/(?<![\w./])-?\d+(?:\/\d+)?(?![\w./])/g,
				(number) => formatRational(number, notation)
			)
		}))
	});
	return [label(0), label(1)];
}
