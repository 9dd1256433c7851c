/**
 * Equilibria in which somebody mixes, one support at a time. Where one player is pure, the two others
 * play a two-player game, which is solved completely; where all three mix two actions each, two of the
 * indifference conditions give the others' chances as fractions of the first, and the third is then a
 * quadratic (McKelvey and McLennan 1996). A support with a continuum, or with more actions than this,
 * is named and not passed over.
 */
import { addUnresolved, type Found } from './certify';
import { PLAYERS, type Cells } from './cells';
import { onePure } from './onePure';
import { allMix } from './pairs';
import { largerSupports, mayBePlayed, pairsOf } from './supports';
import { oneMixesMore } from './triples';
import type { Actions } from './types';

/**
 * All isolated mixed equilibria of supports that can be resolved, and the supports that can't be.
 *
 * @param left actions that survive iterated strict dominance: no other is ever played
 * Cost: a two-player solve for each action of each player, a quadratic for each triple of pairs; at
 * 4×4×4 twelve solves and 216 quadratics.
 */
export function mixedEquilibria(cells: Cells, left: Actions): Found {
	const found: Found = { mixed: [], unresolved: [] };
	for (const player of PLAYERS) {
		for (const action of left[player]) onePure(cells, left, player, action, found);
	}
	for (const first of pairsOf(left[0])) {
		for (const second of pairsOf(left[1])) {
			for (const third of pairsOf(left[2])) {
				const supports: Actions = [first, second, third];
				if (mayBePlayed(cells, supports)) allMix(cells, supports, found);
			}
		}
	}
	for (const supports of largerSupports(left)) {
		if (!mayBePlayed(cells, supports)) continue;
		const [many, ...more] = PLAYERS.filter((player) => supports[player].length > 2);
		if (more.length) addUnresolved(found, { supports, why: 'too many actions mixed' });
		else oneMixesMore(cells, supports, many!, found);
	}
	return found;
}
