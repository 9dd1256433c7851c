/** Computations in steps: generators that yield every few milliseconds of work, so that they can be stopped. */

/**
 * Runs one to its end.
 *
 * @example finish(solveSteps(game)) // the same as solve(game)
 */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
