/** Grades attempts at a lesson's challenges as the page does. */
import { grade, gradeForm, type Grade } from '$lib/course/grade';
import type { Challenge } from '$lib/course/types';
import type { CellEdits } from '$lib/game/types';
import { analyse } from '$lib/solver/analyse';
import { form, type Typed } from './play';

/** How a challenge is graded at some numbers, and with some payoffs typed over. */
export function graded(challenge: Challenge, values: Typed, edits: CellEdits = {}): Grade {
	const plain = form(challenge.start.game);
	return grade(challenge, analyse({ form: gradeForm(plain, challenge), values, edits }), plain);
}
