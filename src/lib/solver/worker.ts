/**
 * The solver off the main thread: a module worker that analyses in slices and listens in between.
 * Where there are no workers, the page imports this same file: solver and mathjs are built once.
 */
import type { AnalysisRequest } from './analysis';
import { analyseSteps, createMemory } from './analyse';
import { SOLVER_HERE, type FromWorker, type ToWorker } from './messages';
import { createTurns } from './turns';

/** What this file leaves behind when a page imports it: a worker's bundle keeps no exports. */
export interface SolverHere {
	readonly analyseSteps: typeof analyseSteps;
	readonly createMemory: typeof createMemory;
}

if (typeof document === 'undefined') {
	const memory = createMemory();
	const turns = createTurns(
		(request: AnalysisRequest) => analyseSteps(request, memory),
		(ticket, outcome) => postMessage({ ticket, outcome } satisfies FromWorker)
	);
	addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
		if (data.kind === 'cancel') turns.cancel(data.channel);
		else turns.submit(data.ticket, data.channel, data.request);
	});
} else {
	const here: SolverHere = { analyseSteps, createMemory };
	Object.assign(globalThis, { [SOLVER_HERE]: here });
}
