/**
 * The page's side of the solver. Work is done in a module worker; where there is none (a sandboxed
 * frame, a page opened from a file, a worker that crashed twice) it is done on the main thread in
 * short slices. Nothing is started or loaded until it is needed.
 */
import type { Analysis, AnalysisRequest } from './analysis';
import { SOLVER_HERE, type FromWorker, type ToWorker } from './messages';
import { createTurns, type Outcome } from './turns';
import type { SolverHere } from './worker';
import workerUrl from './worker?worker&url';

/** A newer request of the same channel has taken this one's place, or it was cancelled. */
export interface Superseded {
	readonly kind: 'superseded';
}

export interface SolverClient {
	/**
	 * Analyses a request. Of each channel (say, one per figure) only the newest request is answered;
	 * an older one that waits or runs ends at once as superseded. Never rejects: if the solver itself
	 * fails, the answer is `undefined` with a sentence.
	 */
	analyse(channel: string, request: AnalysisRequest): Promise<Analysis | Superseded>;
	/** Ends what a channel is doing. */
	cancel(channel: string): void;
	/** Starts the worker ahead of the first request: for an idle moment. */
	warm(): void;
	/** Ends everything; what is under way ends as superseded. */
	dispose(): void;
}

export interface SolverClientOptions {
	/** How the worker is started, if not from `worker.ts`. May throw. */
	readonly startWorker?: () => Worker;
	/** How the solver is loaded for the main thread. Called at the first request without a worker. */
	readonly loadHere?: () => Promise<SolverHere>;
}

/** Whoever does the work. */
interface Engine {
	submit(ticket: number, channel: string, request: AnalysisRequest): void;
	cancel(channel: string): void;
	stop(): void;
}

interface Pending {
	readonly ticket: number;
	readonly request: AnalysisRequest;
	readonly settle: (answer: Analysis | Superseded) => void;
}

/** How often a crashed worker is started again before the main thread takes over. */
const RESTARTS = 1;
const NOT_LOADED =
	'The solver could not be loaded. Check the connection, then change a number to try again.';
const superseded: Superseded = { kind: 'superseded' };

function startModuleWorker(): Worker {
	return new Worker(workerUrl, { type: 'module' });
}

/** The worker's own file as a module of this thread: nothing is built or downloaded twice. */
async function runWorkerFileHere(): Promise<SolverHere> {
	await import(/* @vite-ignore */ workerUrl);
	return (globalThis as unknown as { [SOLVER_HERE]: SolverHere })[SOLVER_HERE];
}

/** A client of its own worker. Creating one costs nothing. */
export function createSolverClient({
	startWorker = startModuleWorker,
	loadHere = runWorkerFileHere
}: SolverClientOptions = {}): SolverClient {
	const pending = new Map<string, Pending>();
	let engine: Engine | null = null;
	let crashes = 0;
	let tickets = 0;

	function finish(ticket: number, outcome: Outcome<Analysis>) {
		for (const [channel, job] of pending) {
			if (job.ticket !== ticket) continue;
			pending.delete(channel);
			if (outcome.kind === 'done') job.settle(outcome.result);
			else job.settle({ kind: 'undefined', why: failure(outcome.why) });
		}
	}

	/** Replaces a crashed worker and hands over what it had not finished. */
	function recover() {
		crashes += 1;
		engine?.stop();
		engine = null;
		if (pending.size === 0) return;
		const next = started();
		for (const [channel, { ticket, request }] of pending) next.submit(ticket, channel, request);
	}

	function started(): Engine {
		if (engine) return engine;
		if (crashes <= RESTARTS) {
			try {
				engine = workerEngine(startWorker(), finish, recover);
				return engine;
			} catch {
				// No workers here, and a second try would say the same.
				crashes = RESTARTS + 1;
			}
		}
		engine = mainThreadEngine(loadHere, finish);
		return engine;
	}

	function drop(channel: string) {
		pending.get(channel)?.settle(superseded);
		pending.delete(channel);
	}

	return {
		analyse(channel, request) {
			drop(channel);
			return new Promise((settle) => {
				const ticket = (tickets += 1);
				pending.set(channel, { ticket, request, settle });
				started().submit(ticket, channel, request);
			});
		},
		cancel(channel) {
			if (!pending.has(channel)) return;
			drop(channel);
			engine?.cancel(channel);
		},
		warm() {
			started();
		},
		dispose() {
			for (const channel of [...pending.keys()]) drop(channel);
			engine?.stop();
			engine = null;
		}
	};
}

function failure(why: string): string {
	return `The solver stopped on this game (${why}). Change a number to go on.`;
}

function workerEngine(
	worker: Worker,
	finish: (ticket: number, outcome: Outcome<Analysis>) => void,
	crashed: () => void
): Engine {
	const send = (message: ToWorker) => worker.postMessage(message);
	worker.onmessage = ({ data }: MessageEvent<FromWorker>) => finish(data.ticket, data.outcome);
	worker.onmessageerror = crashed;
	worker.onerror = (event) => {
		event.preventDefault();
		crashed();
	};
	return {
		submit(ticket, channel, request) {
			try {
				send({ kind: 'analyse', ticket, channel, request });
			} catch {
				// A reactive proxy can't be cloned; what it holds can.
				const plain = JSON.parse(JSON.stringify(request)) as AnalysisRequest;
				send({ kind: 'analyse', ticket, channel, request: plain });
			}
		},
		cancel: (channel) => send({ kind: 'cancel', channel }),
		stop() {
			worker.onmessage = worker.onmessageerror = worker.onerror = null;
			worker.terminate();
		}
	};
}

/** The same work on this thread. Loads mathjs and the solver with the first request. */
function mainThreadEngine(
	load: () => Promise<SolverHere>,
	finish: (ticket: number, outcome: Outcome<Analysis>) => void
): Engine {
	let stopped = false;
	const loading = once(async () => {
		const { analyseSteps, createMemory } = await load();
		const memory = createMemory();
		return createTurns(
			(request: AnalysisRequest) => analyseSteps(request, memory),
			(ticket, outcome) => {
				if (!stopped) finish(ticket, outcome);
			}
		);
	});
	/** The latest ticket of each channel: what was superseded while loading is not begun. */
	const latest = new Map<string, number>();
	return {
		submit(ticket, channel, request) {
			latest.set(channel, ticket);
			loading().then(
				(turns) => {
					if (!stopped && latest.get(channel) === ticket) turns.submit(ticket, channel, request);
				},
				() => finish(ticket, { kind: 'done', result: { kind: 'undefined', why: NOT_LOADED } })
			);
		},
		cancel(channel) {
			latest.delete(channel);
			loading().then(
				(turns) => turns.cancel(channel),
				() => {}
			);
		},
		stop() {
			stopped = true;
		}
	};
}

/** Runs a loader at the first call; again only if it failed. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
	let loaded: Promise<T> | null = null;
	return () => {
		loaded ??= load().catch((error: unknown) => {
			loaded = null;
			throw error;
		});
		return loaded;
	};
}
