import { afterEach, expect, test, vi } from 'vitest';
import type { AnalysisRequest } from '$lib/solver/analysis';
import { createSolverClient, type SolverClient } from '$lib/solver/client';
import { brink, plain, text } from '../unit/solver/forms';

const clients: SolverClient[] = [];

/** What the page runs without workers comes from the sources here; the built file has its own test in e2e. */
const loadHere = () => import('$lib/solver/analyse');

function client(options: Parameters<typeof createSolverClient>[0] = {}): SolverClient {
	const made = createSolverClient({ loadHere, ...options });
	clients.push(made);
	return made;
}

afterEach(() => {
	for (const made of clients.splice(0)) made.dispose();
});

const small: AnalysisRequest = { form: brink, values: {} };

/** A game that takes a second or more: twelve by twelve, large payoffs without a pattern. */
const large: AnalysisRequest = (() => {
	let seed = 7;
	const payoff = () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) >> 8;
	const row = () => Array.from({ length: 12 }, () => `${payoff()},${payoff()}`);
	return { form: plain(Array.from({ length: 12 }, row)), values: {} };
})();

/** Milliseconds until a promise is settled. */
async function timeOf(promise: Promise<unknown>): Promise<number> {
	const before = performance.now();
	await promise;
	return performance.now() - before;
}

async function summaryOf(made: SolverClient, request: AnalysisRequest): Promise<string> {
	const answer = await made.analyse('figure', request);
	if (answer.kind !== 'analysed') throw new Error(JSON.stringify(answer));
	return text(answer.explanation?.summary);
}

const chicken =
	'Flexible / Firm and Firm / Flexible are equilibria, and there is one more in which both sides mix. If Kabul plays Firm, Flexible pays Pakistan ℓ = 2/5, and Firm only p − cP = 3/10.';

test('the worker answers, and the page itself loads neither mathjs nor the solver', async () => {
	const loadHere = vi.fn(() => import('$lib/solver/analyse'));
	expect(await summaryOf(client({ loadHere }), small)).toBe(chicken);
	expect(loadHere).not.toHaveBeenCalled();
});

test('nothing starts before it is needed, and warming starts the worker', () => {
	const startWorker = vi.fn(() => new Worker(URL.createObjectURL(new Blob(['']))));
	const made = client({ startWorker });
	expect(startWorker).not.toHaveBeenCalled();
	made.warm();
	made.warm();
	expect(startWorker).toHaveBeenCalledTimes(1);
});

test('of several requests on a channel the latest is answered', async () => {
	const made = client();
	const answers = await Promise.all(
		['1/20', '1/10', '1/5'].map((cA) => made.analyse('figure', { ...small, values: { cA } }))
	);
	expect(answers.map(({ kind }) => kind)).toEqual(['superseded', 'superseded', 'analysed']);
	expect(answers[2]).toMatchObject({ game: { matrix: { A: [{}, ['7/10', '3/10']] } } });
});

test('channels do not supersede each other', async () => {
	const made = client();
	const answers = await Promise.all([made.analyse('one', small), made.analyse('two', small)]);
	expect(answers.map(({ kind }) => kind)).toEqual(['analysed', 'analysed']);
});

test('a large game on one channel does not hold up a small one on another', async () => {
	const made = client();
	await made.analyse('small', small);
	const slow = made.analyse('large', large);
	const quick = timeOf(made.analyse('small', { ...small, values: { p: '3/5' } }));
	expect(await Promise.race([slow.then(() => 'large'), quick.then(() => 'small')])).toBe('small');
});

test('a large game ends at once when something newer comes', async () => {
	const made = client();
	await made.analyse('figure', small);
	const slow = made.analyse('figure', large);
	await new Promise((later) => setTimeout(later, 100));
	const newer = made.analyse('figure', { ...small, values: { p: '3/5' } });
	expect(await timeOf(slow)).toBeLessThan(50);
	expect((await slow).kind).toBe('superseded');
	expect(await timeOf(newer)).toBeLessThan(1000);
	expect((await newer).kind).toBe('analysed');
});

test('a cancelled request ends at once, and the channel goes on', async () => {
	const made = client();
	const slow = made.analyse('figure', large);
	made.cancel('figure');
	expect((await slow).kind).toBe('superseded');
	expect((await made.analyse('figure', small)).kind).toBe('analysed');
});

test('the baseline of a comparison crosses to the worker and back', async () => {
	const answer = await client().analyse('figure', {
		...small,
		values: { cA: '1/20' },
		baseline: { values: {} }
	});
	expect(answer).toMatchObject({ kind: 'analysed' });
	if (answer.kind === 'analysed')
		expect(text(answer.explanation?.change)).toContain(
			'Flexible / Firm is no longer an equilibrium'
		);
});

test('a request that can’t be cloned is sent as what it holds', async () => {
	const proxied = new Proxy(small, {});
	expect(() => structuredClone(proxied)).toThrow();
	expect(await summaryOf(client(), proxied)).toBe(chicken);
});

test('without workers the page does the work itself, on first use', async () => {
	const startWorker = vi.fn((): Worker => {
		throw new DOMException('sandboxed', 'SecurityError');
	});
	const loadHere = vi.fn(() => import('$lib/solver/analyse'));
	const made = client({ startWorker, loadHere });
	made.warm();
	expect(loadHere).not.toHaveBeenCalled();
	expect(await summaryOf(made, small)).toBe(chicken);
	expect(await summaryOf(made, small)).toBe(chicken);
	expect(startWorker).toHaveBeenCalledTimes(1);
	expect(loadHere).toHaveBeenCalledTimes(1);
});

test('where the solver can’t even be loaded, a sentence says so, and the next request tries again', async () => {
	const loadHere = vi
		.fn(() => import('$lib/solver/analyse'))
		.mockRejectedValueOnce(new TypeError('offline'));
	const startWorker = (): Worker => {
		throw new Error('no workers here');
	};
	const made = client({ startWorker, loadHere });
	expect(await made.analyse('figure', small)).toEqual({
		kind: 'undefined',
		why: expect.stringContaining('could not be loaded')
	});
	expect(await summaryOf(made, small)).toBe(chicken);
});

test('a worker that crashes is started once more, then the page takes over', async () => {
	const script = 'throw new Error("crash")';
	const startWorker = vi.fn(
		() => new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
	);
	expect(await summaryOf(client({ startWorker }), small)).toBe(chicken);
	expect(startWorker).toHaveBeenCalledTimes(2);
});

test('a worker that crashes in the middle loses no request', async () => {
	const script = 'onmessage = () => { throw new Error("crash") }';
	const startWorker = vi
		.fn(
			() =>
				new Worker(new URL('../../src/lib/solver/worker.ts', import.meta.url), { type: 'module' })
		)
		.mockImplementationOnce(() => new Worker(URL.createObjectURL(new Blob([script]))));
	const made = client({ startWorker });
	const answers = await Promise.all([made.analyse('one', small), made.analyse('two', small)]);
	expect(answers.map(({ kind }) => kind)).toEqual(['analysed', 'analysed']);
	expect(startWorker).toHaveBeenCalledTimes(2);
});

test('on the main thread too the latest wins, and the page stays responsive', async () => {
	const made = client({
		startWorker: () => {
			throw new Error('no workers here');
		}
	});
	await made.analyse('figure', small);
	const slow = made.analyse('figure', large);
	let longest = 0;
	let last = performance.now();
	const end = last + 200;
	while (last < end) {
		await new Promise((later) => setTimeout(later));
		longest = Math.max(longest, performance.now() - last);
		last = performance.now();
	}
	expect(longest).toBeLessThan(250);
	const newer = made.analyse('figure', { ...small, values: { p: '3/5' } });
	expect((await slow).kind).toBe('superseded');
	expect((await newer).kind).toBe('analysed');
});

test('a form that fails is a sentence, not a rejection', async () => {
	const broken = { ...brink, cells: [[{ payoffs: ['nonsense(', '0'] as const }]] };
	const answer = await client().analyse('figure', { form: broken, values: {} });
	expect(answer).toMatchObject({
		kind: 'undefined',
		why: expect.stringMatching(
			/^The solver stopped on this game \(.*\)\. Change a number to go on\.$/
		)
	});
});

test('what is under way when a client is disposed ends as superseded', async () => {
	const made = client();
	const slow = made.analyse('figure', large);
	made.dispose();
	expect((await slow).kind).toBe('superseded');
});
