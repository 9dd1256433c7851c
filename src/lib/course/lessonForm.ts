/**
 * The forms that a lesson's figures solve: the model's own, with the goals of the lesson's challenges
 * and the bounds of its robustness statements as further derived quantities, so that one evaluation
 * answers for all of them.
 */
import type { Derived, GameForm } from '$lib/game/types';
import type { Bound, Robustness as ModelRobustness } from '$lib/models';
import { gradeForm } from './grade';
import type { LessonContent, Robustness } from './types';

/** The bounds that the model states for a robustness statement, or undefined. */
export function boundsOf(
	{ setting, property, parameter }: Robustness,
	stated: readonly ModelRobustness[]
): ModelRobustness | undefined {
	return stated.find(
		(one) => one.game === setting.game && one.property === property && one.parameter === parameter
	);
}

/** Names under which the bounds of a statement are evaluated. No model uses such names. */
export function boundNames({ id }: Robustness): Record<'from' | 'to' | 'holds', string> {
	const stem = `robust_${id.replace(/\W/g, '_')}`;
	return { from: `${stem}_from`, to: `${stem}_to`, holds: `${stem}_holds` };
}

function boundFormulas(robustness: Robustness, stated: readonly ModelRobustness[]): Derived[] {
	const bounds = boundsOf(robustness, stated);
	if (!bounds) return [];
	const { parameter, from, to } = bounds;
	const names = boundNames(robustness);
	const sides: readonly (readonly [Bound | undefined, string, string])[] = [
		[from, names.from, '>'],
		[to, names.to, '<']
	];
	const given = sides.flatMap(([bound, name, sign]) => (bound ? [{ bound, name, sign }] : []));
	return [
		...given.map(({ bound, name }) => ({ name, formula: bound.formula, label: 'bound' })),
		{
			name: names.holds,
			formula: given
				.map(({ bound, name, sign }) => `${parameter} ${sign}${bound.closed ? '=' : ''} ${name}`)
				.join(' and '),
			label: robustness.claim
		}
	];
}

/** The form of one game as the lesson solves it. */
export function lessonForm(
	form: GameForm,
	content: LessonContent,
	stated: readonly ModelRobustness[]
): GameForm {
	const graded = content.challenges
		.filter((challenge) => challenge.start.game === form.id)
		.reduce(gradeForm, form);
	const bounds = content.robustness
		.filter(({ setting }) => setting.game === form.id)
		.flatMap((robustness) => boundFormulas(robustness, stated));
	return bounds.length ? { ...graded, derived: [...graded.derived, ...bounds] } : graded;
}
