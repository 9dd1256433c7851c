/**
 * The solver off the main thread: a module worker that analyses in slices and listens in between.
 * Where there are no workers, the page imports this same file: solver and mathjs are built once.
 */
import type { AnalysisRequest } from './analysis';
import { analyseSteps, createMemory } from './analyse';
import type { FromWorker, ToWorker } from './messages';
import { createTurns } from './turns';

export { analyseSteps, createMemory };

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
}
