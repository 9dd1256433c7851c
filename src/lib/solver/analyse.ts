/**
 * From a request to all that the views show: formulas evaluated, equilibria found, reasons in
 * words. This pulls in mathjs and the solver: pages reach it through `client.ts` only.
 */
import { evaluateForm } from '$lib/game/evaluate';
import type { CellEdits, EvaluatedGame, GameForm, Values } from '$lib/game/types';
import type { Analysis, AnalysisRequest, CellReason, Explanation, Sentence } from './analysis';
import { findChange } from './change';
import { changeSentence } from './changeWords';
import {
	describeComponents,
	explainCell,
	explainDomination,
	explainEquilibrium,
	isolatedMixed
} from './explain';
import { nounsOf } from './phrases';
import { solvedGame, type SolvedGame } from './reasons';
import { solveSteps } from './solve';
import { summarySentence, type Overview } from './summary';
import { answerSignalingSteps } from './signaling/answerSignaling';
import type { SignalingAnswer } from './signaling/types';
import type { Answer } from './types';
import { cellSentence, componentSentence, dominanceSentence, equilibriumSentence } from './words';

/** Equilibria, and components, that get a sentence each: a game of 12 by 12 may have 4,095. */
const MOST_EXPLAINED = 200;

/** A form at some values, evaluated and solved. `solved` is null where the solver refuses. */
type State =
	| {
			readonly kind: 'evaluated';
			readonly game: EvaluatedGame;
			readonly answer: Answer;
			readonly solved: SolvedGame | null;
			readonly signaling?: SignalingAnswer;
	  }
	| { readonly kind: 'undefined'; readonly why: string };

/**
 * The latest states: the baseline of a drag was on screen a moment ago and is not solved again.
 * Forms are kept too, since what crosses to a worker arrives as a copy: equal forms become the same
 * one, whose formulas are parsed already.
 */
export interface Memory {
	form(form: GameForm): GameForm;
	recall(key: string): State | undefined;
	keep(key: string, state: State): void;
}

/** A memory of the `size` states and forms used last. */
export function createMemory(size = 24): Memory {
	const states = new Latest<State>(size);
	const forms = new Latest<GameForm>(size);
	return {
		form(form) {
			const text = JSON.stringify(form);
			const same = forms.get(text) ?? form;
			forms.set(text, same);
			return same;
		},
		recall: (key) => states.get(key),
		keep: (key, state) => states.set(key, state)
	};
}

/** A map that forgets what was not used for longest. */
class Latest<T> extends Map<string, T> {
	readonly #most: number;

	constructor(most: number) {
		super();
		this.#most = most;
	}

	override get(key: string): T | undefined {
		const value = super.get(key);
		if (value !== undefined) this.set(key, value);
		return value;
	}

	override set(key: string, value: T): this {
		this.delete(key);
		super.set(key, value);
		const [oldest] = this.keys();
		if (this.size > this.#most && oldest !== undefined) this.delete(oldest);
		return this;
	}
}

/** The whole analysis at once: for prerendering and tests. Never throws on a reader's input. */
export function analyse(request: AnalysisRequest, memory: Memory = createMemory(2)): Analysis {
	const steps = analyseSteps(request, memory);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The same in steps of a few milliseconds, so that it can be interrupted between them. */
export function* analyseSteps(
	{ form: sent, values, edits = {}, baseline }: AnalysisRequest,
	memory: Memory
): Generator<unknown, Analysis> {
	const form = memory.form(sent);
	const now = yield* stateSteps(form, values, edits, memory);
	if (now.kind === 'undefined') return now;
	const { game, answer, solved } = now;
	const signaling = now.signaling && { signaling: now.signaling };
	if (!solved) return { kind: 'analysed', game, answer, explanation: null, ...signaling };
	const before = baseline
		? yield* stateSteps(form, baseline.values, baseline.edits ?? {}, memory)
		: null;
	const solvedBefore = before?.kind === 'evaluated' ? before.solved : null;
	const explanation = yield* explanationSteps(solved, solvedBefore);
	return { kind: 'analysed', game, answer, explanation, ...signaling };
}

function* stateSteps(
	form: GameForm,
	values: Values,
	edits: CellEdits,
	memory: Memory
): Generator<unknown, State> {
	const key = JSON.stringify([form, values, edits]);
	const known = memory.recall(key);
	if (known) return known;
	const evaluation = evaluateForm(form, values, edits);
	yield;
	let state: State;
	if (evaluation.kind === 'undefined') state = { kind: 'undefined', why: evaluation.why };
	else {
		const { game } = evaluation;
		const answer = yield* solveSteps(game.matrix);
		const solved = answer.kind === 'solved' ? solvedGame(form, edits, game, answer) : null;
		const sender = form.players[0].name;
		const signaling =
			game.signaling && (yield* answerSignalingSteps(game.signaling, sender, game.matrix, answer));
		state = { kind: 'evaluated', game, answer, solved, ...(signaling && { signaling }) };
	}
	memory.keep(key, state);
	return state;
}

function* explanationSteps(
	solved: SolvedGame,
	before: SolvedGame | null
): Generator<unknown, Explanation> {
	const { form, game, solution } = solved;
	const nouns = nounsOf(form);

	const proofs = game.matrix.A.map((row, i) => row.map((_, j) => explainCell(solved, i, j)));
	yield;
	const cells: CellReason[][] = [];
	for (const row of proofs) {
		cells.push(
			row.map((proof) => {
				const sentence = cellSentence(nouns, proof);
				if (proof.kind === 'equilibrium')
					return { kind: proof.kind, strict: proof.strict, sentence };
				const moves = proof.moves.map(({ player, from, to, gain }) => ({
					player,
					from: from.action,
					to: to.action,
					gain
				}));
				return { kind: proof.kind, moves, sentence };
			})
		);
		yield;
	}

	const equilibria: Sentence[] = [];
	for (const equilibrium of solution.equilibria.slice(0, MOST_EXPLAINED)) {
		equilibria.push(equilibriumSentence(nouns, explainEquilibrium(solved, equilibrium)));
		yield;
	}
	const dominated = solution.dominated.map((domination) =>
		dominanceSentence(nouns, explainDomination(solved, domination))
	);
	yield;
	const shapes = describeComponents(solved);
	const components: Sentence[] = [];
	for (const shape of shapes.slice(0, MOST_EXPLAINED)) {
		components.push(componentSentence(nouns, shape));
		yield;
	}

	const overview: Overview = {
		pure: proofs.flat().filter((proof) => proof.kind === 'equilibrium'),
		mixed: isolatedMixed(solved)
			.map((equilibrium) => explainEquilibrium(solved, equilibrium))
			.filter((proof) => proof.kind === 'mixed'),
		continua: shapes.filter(({ isolated }) => !isolated),
		violated: game.violated
	};
	const change = before && findChange(before, solved);
	return {
		summary: summarySentence(nouns, overview),
		cells,
		equilibria,
		dominated,
		components,
		change: change && changeSentence(nouns, change)
	};
}
