import type { SignalingGame } from '$lib/game/signaling';
import type { Bimatrix } from '$lib/game/types';
import type { Answer } from '../types';
import { bayesianForm } from './bayesianForm';
import { mergePlans } from './mergePlans';
import { signalingSentence } from './signalingWords';
import { solveSignalingSteps } from './solveSignaling';
import type { PlanEquilibrium, SignalingAnswer } from './types';

/** Equilibria that get a sentence each. */
const MOST_EXPLAINED = 200;

/**
 * All that an analysis says about a form's signaling game: its equilibria with a reason each, and the
 * equilibria of the matrix merged by behaviour. In steps of a few milliseconds.
 *
 * @param sender the sender's name
 * @param matrix what the form's cells are, and `answer` what the two-player solver says of it
 */
export function* answerSignalingSteps(
	game: SignalingGame,
	sender: string,
	matrix: Bimatrix,
	answer: Answer
): Generator<void, SignalingAnswer> {
	const solution = yield* solveSignalingSteps(game);
	if (solution.kind === 'refused') return solution;
	const reasons = solution.equilibria
		.slice(0, MOST_EXPLAINED)
		.map((equilibrium) => signalingSentence(game, sender, equilibrium));
	yield;
	return { ...solution, reasons, plans: plansOf(game, matrix, answer) };
}

function plansOf(
	game: SignalingGame,
	matrix: Bimatrix,
	answer: Answer
): readonly PlanEquilibrium[] | null {
	if (answer.kind === 'refused') return null;
	const form = bayesianForm(game);
	const same = form.kind === 'form' && JSON.stringify(form.matrix) === JSON.stringify(matrix);
	return same ? mergePlans(game, form, answer.equilibria) : null;
}
