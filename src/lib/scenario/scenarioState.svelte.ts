/** The one scenario of a page, its undo history, and what readers may do to it. */
import type { Notation } from '$lib/exact/print';
import { encodeLink } from './link';
import {
	sameNumbers,
	withCell,
	withoutCell,
	withoutCells,
	withoutValue,
	withValue,
	type Change,
	type Scenario,
	type ScenarioShape
} from './scenario';

/** Parameters as typed, by name; the others at their defaults. */
export interface Preset {
	readonly values?: Readonly<Record<string, string>>;
	/** The game whose typed-over payoffs it clears; without one, those of every game. */
	readonly game?: string;
}

/** Changes of one number this close together are one step of undo: a held arrow key, a drag. */
const ONE_GESTURE = 600;
const MOST_STEPS = 200;

/**
 * The state class. Every intention answers null, or one sentence that says why it was refused;
 * then nothing has changed.
 *
 * @example
 * const state = new ScenarioState(shape, decodeLink(shape, location.search).scenario);
 * const refusal = state.set('cA', '3/10');
 */
export class ScenarioState {
	readonly #shape: ScenarioShape;
	readonly #clock: () => number;
	#current = $state.raw() as Scenario;
	#past = $state.raw<readonly Scenario[]>([]);
	#future = $state.raw<readonly Scenario[]>([]);
	/** Where the open gesture began, and whether it has become a step yet. */
	#gesture: { readonly from: Scenario; moved: boolean } | null = null;
	/** What the last step changed and when, to join what follows closely. */
	#last: { readonly what: string; readonly when: number } | null = null;

	/** The query and fragment of the present scenario: `?v=1&p=3/5#step`. */
	readonly link = $derived(encodeLink(this.#current));
	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);
	/** The scenario before the latest step: what "what changed" compares with. Null if there is none. */
	readonly baseline = $derived(this.#past.at(-1) ?? null);

	/** `clock` gives the present in milliseconds. */
	constructor(
		shape: ScenarioShape,
		initial: Scenario,
		clock: () => number = () => performance.now()
	) {
		this.#shape = shape;
		this.#current = initial;
		this.#clock = clock;
	}

	get shape(): ScenarioShape {
		return this.#shape;
	}

	get current(): Scenario {
		return this.#current;
	}

	/** Sets a parameter from what was typed or dragged. */
	set(name: string, typed: string): string | null {
		return this.#change(withValue(this.#shape, this.#current, name, typed), name);
	}

	/** Types a number over a payoff. */
	editCell(
		game: string,
		cell: readonly [row: number, column: number, player: 0 | 1],
		typed: string
	): string | null {
		return this.#change(
			withCell(this.#shape, this.#current, game, cell, typed),
			`${game}.${cell.join(',')}`
		);
	}

	/** Takes one payoff back to its formula. */
	resetCell(game: string, [row, column, player]: readonly [number, number, 0 | 1]): void {
		this.#step(withoutCell(this.#current, game, `${row},${column},${player}`));
	}

	/** Takes all payoffs of a game, or of every game, back to their formulas. */
	resetCells(game?: string): void {
		this.#step(withoutCells(this.#current, game));
	}

	/** Puts one parameter back to its default. */
	reset(name: string): void {
		this.#step(withoutValue(this.#current, name));
	}

	/** Puts everything back: parameters and payoffs. The view stays. */
	resetAll(): void {
		this.#step({ ...this.#current, values: {}, edits: {} });
	}

	/** Goes to a preset in one step. If one of its values is refused, nothing changes. */
	applyPreset({ values = {}, game }: Preset): string | null {
		let scenario: Scenario = { ...withoutCells(this.#current, game), values: {} };
		for (const [name, typed] of Object.entries(values)) {
			const change = withValue(this.#shape, scenario, name, typed);
			if (change.kind === 'refused') return change.why;
			scenario = change.scenario;
		}
		this.#step(scenario);
		return null;
	}

	/** Goes to a scenario of this model in one step that can be undone: an opened link, a slide. */
	open(scenario: Scenario): void {
		this.#step(scenario);
		this.#current = { ...this.#current, view: scenario.view };
		if (scenario.step !== undefined) this.goTo(scenario.step);
	}

	/** How numbers look. Not a step of undo. */
	show(notation: Notation): void {
		this.#current = { ...this.#current, view: { ...this.#current.view, notation } };
	}

	/** The section that the link names. Not a step of undo. */
	goTo(step: string | undefined): void {
		this.#current = { ...this.#current, step };
	}

	/** Begins a gesture: all changes until `commit()` are one step. */
	begin(): void {
		this.commit();
		this.#gesture = { from: this.#current, moved: false };
	}

	/** Ends a gesture. One that came back to where it began leaves no step. */
	commit(): void {
		const gesture = this.#gesture;
		this.#gesture = null;
		this.#last = null;
		if (gesture?.moved && sameNumbers(gesture.from, this.#current)) this.#forgetStep();
	}

	/** Takes the latest step back. */
	undo(): void {
		this.commit();
		const to = this.#past.at(-1);
		if (!to) return;
		this.#future = [this.#current, ...this.#future];
		this.#past = this.#past.slice(0, -1);
		this.#goBackTo(to);
	}

	/** Takes the latest undo back. */
	redo(): void {
		this.commit();
		const [to, ...later] = this.#future;
		if (!to) return;
		this.#past = [...this.#past, this.#current];
		this.#future = later;
		this.#goBackTo(to);
	}

	#change(change: Change, what: string): string | null {
		if (change.kind === 'refused') return change.why;
		this.#step(change.scenario, what);
		return null;
	}

	/** Takes over the numbers of a scenario as a new step, or as part of the one under way. */
	#step({ values, edits }: Scenario, what?: string): void {
		const next: Scenario = { ...this.#current, values, edits };
		if (sameNumbers(next, this.#current)) {
			// 1/2 typed as 0.5: the same number, no step, but the link shows what was typed.
			this.#current = next;
			return;
		}
		const joins = this.#joins(what);
		if (!joins) {
			this.#past = [...this.#past, this.#current].slice(-MOST_STEPS);
			this.#future = [];
		}
		this.#current = next;
		if (this.#gesture) this.#gesture.moved = true;
		else this.#last = what === undefined ? null : { what, when: this.#clock() };
		// One key to the right and one to the left: nothing to undo.
		const before = this.#past.at(-1);
		if (joins && !this.#gesture && before && sameNumbers(before, next)) this.#forgetStep();
	}

	/** Whether a change belongs to the step under way: its gesture, or the same number moments ago. */
	#joins(what: string | undefined): boolean {
		if (this.#gesture) return this.#gesture.moved;
		return (
			this.#last !== null &&
			this.#last.what === what &&
			this.#clock() - this.#last.when <= ONE_GESTURE
		);
	}

	#forgetStep(): void {
		this.#past = this.#past.slice(0, -1);
		this.#last = null;
	}

	#goBackTo({ values, edits }: Scenario): void {
		this.#current = { ...this.#current, values, edits };
	}
}
