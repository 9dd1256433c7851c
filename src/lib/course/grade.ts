/**
 * Grades a challenge on the reader's own numbers: by the solver's answer, never by a stored solution.
 * Formulas are not evaluated here (that needs mathjs): `gradeForm` hands them to whoever analyses the
 * game, and `grade` reads the answers. Costs a few microseconds.
 */
import { readNumber } from '$lib/exact/number';
import type { Derived, GameForm } from '$lib/game/types';
import type { Analysis } from '$lib/solver/analysis';
import type { Equilibrium, Mixture } from '$lib/solver/types';
import type { Challenge, Clause } from './types';

export interface ClauseGrade {
	readonly goal: string;
	readonly ok: boolean;
	/** What is the case instead, and a nudge. */
	readonly hint: string;
}

export interface Grade {
	readonly passed: boolean;
	readonly clauses: readonly ClauseGrade[];
}

const EDITED = 'A payoff has been typed over. Set it back: the task is about the numbers below.';

/** The derived name of one clause or of one fixed parameter. No model uses such names. */
function goalName({ id }: Challenge, item: number | string): string {
	return `goal_${id.replace(/\W/g, '_')}_${item}`;
}

/** The parameters that the challenge does not hand to the reader. */
function fixedIn(challenge: Challenge, form: GameForm): GameForm['parameters'] {
	return form.parameters.filter(({ name }) => !challenge.free.includes(name));
}

/**
 * The form with a condition more for each formula clause, and for each parameter that must stand
 * where the challenge put it, so that one evaluation answers all.
 */
export function gradeForm(form: GameForm, challenge: Challenge): GameForm {
	const goals = challenge.clauses.flatMap((clause, index): Derived[] =>
		clause.kind === 'formula'
			? [{ name: goalName(challenge, index), formula: clause.formula, label: clause.goal }]
			: []
	);
	const fixed = fixedIn(challenge, form).map((parameter): Derived => {
		const typed = challenge.start.values?.[parameter.name];
		const reading = typed === undefined ? null : readNumber(typed);
		const value = reading?.kind === 'number' ? reading.value : parameter.default;
		return {
			name: goalName(challenge, parameter.name),
			formula: `${parameter.name} == ${value}`,
			label: parameter.label
		};
	});
	return { ...form, derived: [...form.derived, ...goals, ...fixed] };
}

/**
 * @param analysis of `gradeForm(form, challenge)` at the reader's numbers
 * @param form the game, with or without the goals
 */
export function grade(challenge: Challenge, analysis: Analysis, form: GameForm): Grade {
	const problem = problemOf(analysis, form);
	const clauses = challenge.clauses.map((clause, index): ClauseGrade => ({
		goal: clause.goal,
		hint: problem ?? clause.hint,
		ok: !problem && holds(clause, goalName(challenge, index), analysis, form)
	}));
	// Said only where it is broken: whoever keeps to the task need not read it.
	const moved = problem ? [] : movedIn(challenge, analysis, form);
	const kept: ClauseGrade[] = moved.length
		? [
				{
					goal: 'everything else stays as it was given',
					ok: false,
					hint: `Not part of this task: ${moved.join('; ')}. Set it back, or start again.`
				}
			]
		: [];
	const all = [...clauses, ...kept];
	return { passed: all.every(({ ok }) => ok), clauses: all };
}

/** Why these numbers can't be graded at all, or null. */
function problemOf(analysis: Analysis, form: GameForm): string | null {
	if (analysis.kind === 'undefined') return analysis.why;
	const { violated, regime } = analysis.game;
	if (violated[0]) return violated[0];
	// A panel has no matrix to solve, and its conditions don't ask for one.
	if (analysis.answer.kind === 'refused' && form.cells.length) return analysis.answer.why;
	// Exactly one regime holds unless a payoff stands over its formula.
	return form.regimes.length && form.cells.length && regime === null ? EDITED : null;
}

/** Labels of the parameters that were to stay and have been moved. */
function movedIn(challenge: Challenge, analysis: Analysis, form: GameForm): readonly string[] {
	if (analysis.kind === 'undefined') return [];
	const { derived } = analysis.game;
	return fixedIn(challenge, form).flatMap(({ name, label }) =>
		derived[goalName(challenge, name)] === false ? [label] : []
	);
}

function holds(clause: Clause, goal: string, analysis: Analysis, form: GameForm): boolean {
	if (analysis.kind === 'undefined') return false;
	if (clause.kind === 'formula') return analysis.game.derived[goal] === true;
	if (analysis.answer.kind === 'refused') return false;
	const { pure, equilibria } = analysis.answer;
	switch (clause.kind) {
		case 'pure':
			return pure.some(([i, j]) => i === clause.cell[0] && j === clause.cell[1]) === clause.present;
		case 'pure-count':
			return pure.length >= (clause.atLeast ?? 0) && pure.length <= (clause.atMost ?? Infinity);
		case 'every-equilibrium':
			return equilibria.every((equilibrium) => alwaysEndsIn(clause.outcome, equilibrium, form));
		case 'some-equilibrium':
			return equilibria.some((equilibrium) => alwaysEndsIn(clause.outcome, equilibrium, form));
	}
}

/**
 * Whether every cell that an equilibrium can end in has this outcome. Asked of the extreme ones this
 * answers for all: within a maximal Nash subset every cell that a mixture of extreme equilibria
 * reaches is reached by one of them.
 */
function alwaysEndsIn(outcome: string, { x, y }: Equilibrium, form: GameForm): boolean {
	return support(x).every((i) => support(y).every((j) => form.cells[i]?.[j]?.outcome === outcome));
}

function support(mixture: Mixture): number[] {
	return mixture.flatMap((chance, action) => (chance === '0' ? [] : [action]));
}
