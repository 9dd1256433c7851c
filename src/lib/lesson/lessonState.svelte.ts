/** One lesson on screen: its content, the reader's scenario and record, and the views of its games. */
import type { PreparedLesson } from '$lib/course/prepare';
import type { LessonContent, Prediction, Setting } from '$lib/course/types';
import type { Notation } from '$lib/exact/print';
import type { GameForm, Parameter } from '$lib/game/types';
import type { Learner } from '$lib/learner/learner.svelte';
import type { ItemId } from '$lib/learner/record';
import { decodeLink } from '$lib/scenario/link';
import {
	defaultScenario,
	editsOf,
	shapeOf,
	valuesOf,
	type Scenario,
	type ScenarioShape
} from '$lib/scenario/scenario';
import { ScenarioState } from '$lib/scenario/scenarioState.svelte';
import { createSolverClient } from '$lib/solver/client';
import { Announcer } from '$lib/widgets/announcer.svelte';
import { GameView, type Numbers } from './gameView.svelte';

export class LessonState {
	readonly content: LessonContent;
	readonly prepared: PreparedLesson;
	readonly learner: Learner;
	readonly scenario: ScenarioState;
	readonly announcer = new Announcer();
	readonly #shape: ScenarioShape;
	readonly #client = createSolverClient();
	readonly #views: Record<string, GameView> = {};
	/** What a link asked for and could not be given. */
	notices = $state.raw<readonly string[]>([]);
	/** The section on screen, for links. */
	section = $state<string | undefined>();
	/** Whether the page is alive: the reader's record is known and widgets answer. */
	live = $state(false);

	constructor(content: LessonContent, prepared: PreparedLesson, learner: Learner) {
		this.content = content;
		this.prepared = prepared;
		this.learner = learner;
		this.#shape = shapeOf(content.model, prepared.parts);
		this.scenario = new ScenarioState(this.#shape, defaultScenario(content.model));
	}

	get notation(): Notation {
		return this.scenario.current.view.notation;
	}

	/** What the content's texts need to be shown. */
	get texts() {
		return { numbers: this.prepared.numbers, notation: this.notation, cite: this.cite };
	}

	/** The view of a game; every figure of the same game shares it. */
	view(game: string): GameView {
		const known = this.#views[game];
		if (known) return known;
		const form = this.prepared.forms[game];
		const initial = this.prepared.analyses[game];
		if (!form || !initial) throw new Error(`Lesson ${this.content.slug} has no game ${game}.`);
		const view = new GameView(form, initial, this.#client);
		this.#views[game] = view;
		return view;
	}

	/** The reader's numbers as a game takes them. */
	numbersOf(scenario: Scenario, game: string): Numbers {
		return { values: valuesOf(scenario), edits: editsOf(scenario, game) };
	}

	/** Keeps a view in step with the scenario. Call it in an effect. */
	follow(view: GameView): void {
		const { current, baseline } = this.scenario;
		view.follow(
			this.numbersOf(current, view.form.id),
			baseline && this.numbersOf(baseline, view.form.id)
		);
	}

	/** Starts the worker ahead of the first drag. */
	warm(): void {
		this.#client.warm();
	}

	dispose(): void {
		this.#client.dispose();
	}

	/** Opens a link's query and fragment. */
	open(query: string, fragment: string): void {
		const { scenario, notices } = decodeLink(this.#shape, query, fragment);
		this.notices = notices;
		this.scenario.open(scenario);
		this.section = scenario.step;
	}

	/** Puts the figures at a setting, in one step that can be undone. */
	apply({ game, values = {} }: Setting): void {
		const refusal = this.scenario.applyPreset({ game, values });
		if (refusal) this.notices = [refusal];
	}

	itemId(id: string): ItemId {
		return `${this.content.slug}/${id}`;
	}

	/** The bet that stands on a prediction: an option's index, 'skipped', or null. */
	betOn({ id }: Prediction): number | 'skipped' | null {
		const bet = this.live ? this.learner.betOn(this.itemId(id)) : undefined;
		if (!bet) return null;
		return bet.choice === null ? 'skipped' : Number(bet.choice);
	}

	/** A link to this lesson at the section on screen, with the reader's numbers. */
	linkTo(path: string): string {
		this.scenario.goTo(this.section);
		return location.origin + path + this.scenario.link;
	}

	/** What such a link opens, in words. */
	linkWords(): string {
		const { values, edits } = this.scenario.current;
		const changed = Object.entries(values).map(([name, { text }]) => {
			const parameter = this.#shape.parameters.get(name);
			return `${parameter?.symbol.replace('_', '') ?? name} = ${text.replace('-', '−')}`;
		});
		const count = Object.values(edits).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
		if (count) changed.push(`${count} edited ${count === 1 ? 'payoff' : 'payoffs'}`);
		const place = this.prepared.sections.find(({ id }) => id === this.section)?.title;
		return `this lesson${place ? ` at “${place}”` : ''}${changed.length ? `, with ${changed.join(', ')}` : ', as it begins'}`;
	}

	/** Notes a section as the one on screen, and as visited. */
	reach(id: string): void {
		this.section = id;
		this.learner.visit(this.itemId(id));
	}

	/** A form as this lesson solves it. */
	form(game: string): GameForm {
		return this.view(game).form;
	}

	/** A parameter of the lesson's model. */
	parameter(name: string): Parameter | undefined {
		return this.#shape.parameters.get(name);
	}

	/** How a reference is named in text. */
	readonly cite = (key: string): string => this.prepared.citations[key] ?? key;
}
