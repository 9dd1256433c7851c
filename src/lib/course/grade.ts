/** Grades a challenge on the reader's own numbers: by the solver's answer, never by a stored solution. */
import type { Derived, GameForm } from '$lib/game/types';
import type { Analysis } from '$lib/solver/analysis';
import type { Mixture, Solution } from '$lib/solver/types';
import type { Challenge, Clause } from './types';

export interface ClauseGrade {
	readonly goal: string;
	readonly ok: boolean;
	readonly hint: string;
}

export interface Grade {
	readonly passed: boolean;
	readonly clauses: readonly ClauseGrade[];
}

/** The derived name under which a formula clause is evaluated with the game. No model uses such names. */
function goalName(challenge: Challenge, index: number): string {
	return `goal_${challenge.id.replace(/\W/g, '_')}_${index}`;
}

/** The form with one condition more for each formula clause, so that one evaluation answers all. */
export function gradeForm(form: GameForm, challenge: Challenge): GameForm {
	const goals = challenge.clauses.flatMap((clause, index): Derived[] =>
		clause.kind === 'formula'
			? [{ name: goalName(challenge, index), formula: clause.formula, label: clause.goal }]
			: []
	);
	return goals.length ? { ...form, derived: [...form.derived, ...goals] } : form;
}

/**
 * @param analysis of `gradeForm(form, challenge)` at the reader's numbers
 */
export function grade(challenge: Challenge, analysis: Analysis, form: GameForm): Grade {
	const problem = problemOf(analysis, form);
	const clauses = challenge.clauses.map((clause, index): ClauseGrade => ({
		goal: clause.goal,
		hint: problem ?? clause.hint,
		ok: !problem && holds(clause, goalName(challenge, index), analysis, form)
	}));
	return { passed: clauses.every(({ ok }) => ok), clauses };
}

/** Why these numbers can't be graded at all, or null. */
function problemOf(analysis: Analysis, form: GameForm): string | null {
	if (analysis.kind === 'undefined') return analysis.why;
	const [violated] = analysis.game.violated;
	if (violated) return violated;
	return analysis.answer.kind === 'refused' && form.cells.length ? analysis.answer.why : null;
}

function holds(clause: Clause, goal: string, analysis: Analysis, form: GameForm): boolean {
	if (analysis.kind !== 'analysed') return false;
	if (clause.kind === 'formula') return analysis.game.derived[goal] === true;
	if (analysis.answer.kind !== 'solved') return false;
	const { pure, equilibria } = analysis.answer;
	switch (clause.kind) {
		case 'pure':
			return pure.some(([i, j]) => i === clause.cell[0] && j === clause.cell[1]) === clause.present;
		case 'pure-count':
			return pure.length >= (clause.atLeast ?? 0) && pure.length <= (clause.atMost ?? Infinity);
		case 'every-equilibrium':
			return equilibria.every((equilibrium) => always(clause.outcome, equilibrium, form));
		case 'some-equilibrium':
			return equilibria.some((equilibrium) => always(clause.outcome, equilibrium, form));
	}
}

/** Whether every cell that an equilibrium can end in has this outcome. */
function always(
	outcome: string,
	{ x, y }: Solution['equilibria'][number],
	form: GameForm
): boolean {
	return played(x).every((i) => played(y).every((j) => form.cells[i]?.[j]?.outcome === outcome));
}

function played(mixture: Mixture): number[] {
	return mixture.flatMap((chance, action) => (chance === '0' ? [] : [action]));
}
