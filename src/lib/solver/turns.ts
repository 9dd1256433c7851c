/**
 * Long computations in short slices, the newest of each channel only. A computation is a generator;
 * between two slices the event loop runs, so that a newer request, a drag or a repaint gets its
 * turn. The worker and the main-thread fallback both run on this.
 */

export type Outcome<Result> =
	| { readonly kind: 'done'; readonly result: Result }
	| { readonly kind: 'failed'; readonly why: string };

export interface Turns<Request> {
	/** Starts on a request and drops what this channel was doing. The outcome comes with the ticket. */
	submit(ticket: number, channel: string, request: Request): void;
	/** Drops what a channel is doing; no outcome comes. */
	cancel(channel: string): void;
}

export interface TurnOptions {
	/** Milliseconds that a slice may last, give or take a step. */
	readonly slice?: number;
	/** Runs a function once other events have had their turn. */
	readonly later?: (run: () => void) => void;
	readonly now?: () => number;
}

/** Half a frame at 60 frames a second: a page that shares this thread can still paint each frame. */
const SLICE = 8;

/**
 * Channels take turns in the order of their requests, so that a large game on one does not keep a
 * small one on another waiting. Nothing is scheduled while there is nothing to do.
 */
export function createTurns<Request, Result>(
	begin: (request: Request) => Generator<unknown, Result>,
	finish: (ticket: number, outcome: Outcome<Result>) => void,
	{ slice = SLICE, later = laterByMessage(), now = () => performance.now() }: TurnOptions = {}
): Turns<Request> {
	const running = new Map<string, { ticket: number; steps: Generator<unknown, Result> }>();
	let scheduled = false;

	function schedule() {
		if (scheduled || running.size === 0) return;
		scheduled = true;
		later(() => {
			scheduled = false;
			turn();
			schedule();
		});
	}

	function turn() {
		const next = running.entries().next();
		if (next.done) return;
		const [channel, { ticket, steps }] = next.value;
		running.delete(channel);
		const outcome = runUntil(steps, now() + slice);
		if (outcome) finish(ticket, outcome);
		else running.set(channel, { ticket, steps });
	}

	function runUntil(steps: Generator<unknown, Result>, end: number): Outcome<Result> | null {
		try {
			do {
				const step = steps.next();
				if (step.done) return { kind: 'done', result: step.value };
			} while (now() < end);
			return null;
		} catch (error) {
			return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
		}
	}

	return {
		submit(ticket, channel, request) {
			running.delete(channel);
			running.set(channel, { ticket, steps: begin(request) });
			schedule();
		},
		cancel(channel) {
			running.delete(channel);
		}
	};
}

/** A turn of the event loop by way of a message to oneself: `setTimeout` would wait 4 ms each time. */
function laterByMessage(): (run: () => void) => void {
	const waiting: (() => void)[] = [];
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => waiting.shift()?.();
	return (run) => {
		waiting.push(run);
		port2.postMessage(null);
	};
}
