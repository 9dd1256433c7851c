/** What every picture of a figure is given: the game on screen and how numbers are written. */
import type { Notation } from '$lib/exact/print';
import type { GameView } from '../gameView.svelte';

export interface PictureProps {
	readonly view: GameView;
	readonly notation: Notation;
	/** Whether answers wait for a bet: draw what is given, not what follows from it. */
	readonly veiled: boolean;
}
