/** The games of the gallery, analysed while the page is prerendered: the gallery shows what the solver says. */
import { analyse } from '$lib/solver/analyse';
import type { Analysis } from '$lib/solver/analysis';
import { games, type GameName } from './_matrix/games';

export function load() {
	const analyses = Object.fromEntries(
		Object.entries(games).map(([name, form]) => [name, analyse({ form, values: {} })])
	) as Record<GameName, Analysis>;
	return { matrices: analyses };
}
