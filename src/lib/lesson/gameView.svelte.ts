/** One game of a lesson on screen: the latest analysis of it, and the numbers that it is of. */
import type { GameForm, Values, CellEdits } from '$lib/game/types';
import type { Analysis, AnalysisRequest } from '$lib/solver/analysis';
import type { SolverClient } from '$lib/solver/client';

export interface Numbers {
	readonly values: Values;
	readonly edits: CellEdits;
}

/**
 * Follows a game's numbers: asks the solver when they change, and shows analysis and numbers
 * together, so that matrix, bar and words are always of the same moment. Begins with what was
 * solved when the page was built.
 */
export class GameView {
	readonly form: GameForm;
	readonly #client: SolverClient;
	#asked: string;
	#shown = $state.raw() as { readonly analysis: Analysis; readonly values: Values };

	constructor(form: GameForm, initial: Analysis, client: SolverClient) {
		this.form = form;
		this.#client = client;
		this.#shown = { analysis: initial, values: this.#complete({}) };
		this.#asked = keyOf({ values: this.#shown.values, edits: {} }, null);
	}

	get analysis(): Analysis {
		return this.#shown.analysis;
	}

	/** Every parameter's exact value, of the moment of the analysis. */
	get values(): Values {
		return this.#shown.values;
	}

	/** The latest analysis if there are numbers to show, else null. */
	get analysed(): Extract<Analysis, { kind: 'analysed' }> | null {
		return this.analysis.kind === 'analysed' ? this.analysis : null;
	}

	/** Asks for these numbers unless they are those asked for last. */
	follow(numbers: Numbers, baseline: Numbers | null): void {
		const values = this.#complete(numbers.values);
		const before = baseline && { values: this.#complete(baseline.values), edits: baseline.edits };
		const key = keyOf({ values, edits: numbers.edits }, before);
		if (key === this.#asked) return;
		this.#asked = key;
		const request: AnalysisRequest = {
			form: this.form,
			values,
			edits: numbers.edits,
			...(before && { baseline: before })
		};
		void this.#client.analyse(this.form.id, request).then((analysis) => {
			if (analysis.kind !== 'superseded') this.#shown = { analysis, values };
		});
	}

	/** The values of this game's own parameters, defaults filling the gaps. */
	#complete(values: Values): Values {
		return Object.fromEntries(
			this.form.parameters.map(({ name, default: initial }) => [name, values[name] ?? initial])
		);
	}
}

function keyOf(numbers: Numbers, baseline: Numbers | null): string {
	return JSON.stringify([numbers, baseline]);
}
