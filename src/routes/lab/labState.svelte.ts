/** The game that the lab edits, its undo history, its latest analysis and its link. */
import { readNumber } from '$lib/exact/number';
import { blankGame, formOf, sameGame, withActions, withPayoff } from '$lib/game/plain';
import type { PlainGame } from '$lib/game/types';
import { cleanLabel, isShortLabel, LONGEST_LABEL } from '$lib/scenario/label';
import { decodeLabGame, encodeLabGame } from '$lib/scenario/labLink';
import type { Analysis } from '$lib/solver/analysis';
import { createSolverClient } from '$lib/solver/client';

export class LabState {
	readonly #client = createSolverClient();
	game = $state.raw<PlainGame>(blankGame);
	#past = $state.raw<readonly PlainGame[]>([]);
	#future = $state.raw<readonly PlainGame[]>([]);
	/** The latest analysis and the game that it is of. */
	shown = $state.raw() as { readonly analysis: Analysis; readonly game: PlainGame };
	notices = $state.raw<readonly string[]>([]);
	/** Whether the game came in a link: then it is somebody's, not this site's. */
	fromLink = $state(false);
	readonly form = $derived(formOf(this.game));
	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);

	constructor(initial: Analysis) {
		this.shown = { analysis: initial, game: blankGame };
	}

	dispose(): void {
		this.#client.dispose();
	}

	warm(): void {
		this.#client.warm();
	}

	/** Opens the fragment of a link; one that can't be read leaves the game as it is and says why. */
	async open(fragment: string): Promise<void> {
		if (!fragment.startsWith('#g=')) return;
		const decoding = await decodeLabGame(fragment);
		if (decoding.kind === 'opened') {
			this.notices = [];
			this.fromLink = true;
			this.change(decoding.game);
		} else if (decoding.kind === 'refused') this.notices = [decoding.why];
	}

	/** The link to this game, or a sentence that says why it can't have one. */
	async link(path: string): Promise<string> {
		const encoding = await encodeLabGame(this.game);
		if (encoding.kind === 'encoded') return `${location.origin}${path}#${encoding.fragment}`;
		this.notices = [encoding.why];
		return location.origin + path;
	}

	change(game: PlainGame): void {
		if (sameGame(game, this.game)) return;
		this.#past = [...this.#past, this.game].slice(-200);
		this.#future = [];
		this.#show(game);
	}

	/** Takes a payoff as typed. Answers with a sentence if it can't. */
	setPayoff(row: number, column: number, player: 0 | 1, text: string): string | null {
		const reading = readNumber(text);
		if (reading.kind === 'refused') return reading.why;
		this.change(withPayoff(this.game, row, column, player, reading.value));
		return null;
	}

	resize(player: 0 | 1, count: number): void {
		this.change(withActions(this.game, player, count));
	}

	/** Renames a player (`action` null) or an action. Answers with a sentence if it can't. */
	rename(player: 0 | 1, action: number | null, text: string): string | null {
		const name = cleanLabel(text);
		if (!name) return 'A name needs at least one letter.';
		if (!isShortLabel(name)) return `A name may have up to ${LONGEST_LABEL} characters.`;
		const players = this.game.players.map((labels, index) => {
			if (index !== player) return labels;
			if (action === null) return { ...labels, name };
			return {
				...labels,
				actions: labels.actions.map((one, k) => (k === action ? { ...one, name } : one))
			};
		}) as unknown as PlainGame['players'];
		this.change({ ...this.game, players });
		return null;
	}

	undo(): void {
		const last = this.#past.at(-1);
		if (!last) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [this.game, ...this.#future];
		this.#show(last);
	}

	redo(): void {
		const [next, ...later] = this.#future;
		if (!next) return;
		this.#future = later;
		this.#past = [...this.#past, this.game];
		this.#show(next);
	}

	#show(game: PlainGame): void {
		this.game = game;
		void this.#client.analyse('lab', { form: formOf(game), values: {} }).then((analysis) => {
			if (analysis.kind !== 'superseded') this.shown = { analysis, game };
		});
	}
}
