/** The façade of the three-player solver. */
import type { ThreePlayerGame } from '$lib/game/threePlayer';
import { cellsOf } from './cells';
import { dominance } from './elimination';
import { mixedEquilibria } from './mixed';
import { pureEquilibria } from './pure';
import type { ThreeSolution } from './types';

/**
 * Pure equilibria, dominance, the best-reply graph and the isolated mixed equilibria of a game of three
 * players with up to 64 cells. It does not find the points of a continuum beyond its corners,
 * nor equilibria in which all three mix and somebody mixes more than two actions: such supports are
 * listed in `unresolved`, and `complete` is then false.
 *
 * @example solveThree({ dims: [1, 1, 1], payoffs: [['1', '2', '3']] }).pure // [[0, 0, 0]]
 */
export function solveThree(game: ThreePlayerGame): ThreeSolution {
	const cells = cellsOf(game);
	const { pure, strict, moves } = pureEquilibria(cells);
	const { dominated, iteratedStrict } = dominance(cells);
	const { mixed, unresolved } = mixedEquilibria(cells, iteratedStrict.actions);
	return {
		pure,
		strict,
		dominated,
		iteratedStrict,
		moves,
		mixed,
		unresolved,
		complete: unresolved.length === 0
	};
}
