/** The models of the course, by id. */
import type { GameForm } from '$lib/game/types';
import { bargainingRange } from './bargaining-range';
import { costlySignaling } from './costly-signaling';
import { escalation } from './escalation';
import type { Model } from './model';
import { readingAPayoffMatrix } from './reading-a-payoff-matrix';

export type { Bound, Model, Preset, Robustness } from './model';
export { hasMatrix } from './model';

export const models: readonly Model[] = [
	readingAPayoffMatrix,
	bargainingRange,
	costlySignaling,
	escalation
];

export function findModel(id: string): Model | undefined {
	return models.find((model) => model.id === id);
}

/** A game, or a panel without cells, of a model. */
export function findGame(model: string, game: string): GameForm | undefined {
	return findModel(model)?.games.find((form) => form.id === game);
}
