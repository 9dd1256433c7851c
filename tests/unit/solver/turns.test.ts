import { describe, expect, test } from 'vitest';
import { createTurns, type Outcome } from '$lib/solver/turns';

/** A loop of turns by hand, with a clock that moves on by a millisecond at each step of work. */
function bench(slice = 3) {
	let now = 0;
	const waiting: (() => void)[] = [];
	const done: [number, Outcome<string>][] = [];
	const begun: string[] = [];
	let scheduled = 0;
	const turns = createTurns(
		function* ({ name, steps }: { name: string; steps: number }) {
			begun.push(name);
			for (let k = 0; k < steps; k++) {
				now += 1;
				yield;
			}
			if (name === 'bad') throw new RangeError('out of bounds');
			return name;
		},
		(ticket, outcome) => done.push([ticket, outcome]),
		{
			slice,
			now: () => now,
			later: (run) => {
				scheduled += 1;
				waiting.push(run);
			}
		}
	);
	/** Lets as many turns pass as given, or all. */
	function pass(most = Infinity) {
		for (let k = 0; k < most && waiting.length > 0; k++) waiting.shift()?.();
	}
	return { turns, done, begun, pass, scheduled: () => scheduled };
}

describe('turns', () => {
	test('a short computation is done in one', () => {
		const { turns, done, pass, scheduled } = bench();
		turns.submit(1, 'a', { name: 'short', steps: 2 });
		expect(done).toEqual([]);
		pass();
		expect(done).toEqual([[1, { kind: 'done', result: 'short' }]]);
		expect(scheduled()).toBe(1);
	});

	test('a long one takes as many as it needs, and then nothing is scheduled', () => {
		const { turns, done, pass, scheduled } = bench(3);
		turns.submit(1, 'a', { name: 'long', steps: 10 });
		pass(3);
		expect(done).toEqual([]);
		pass();
		expect(done).toEqual([[1, { kind: 'done', result: 'long' }]]);
		expect(scheduled()).toBe(4);
	});

	test('a newer request of a channel ends the older one, even in the middle', () => {
		const { turns, done, begun, pass } = bench();
		turns.submit(1, 'a', { name: 'old', steps: 100 });
		pass(2);
		turns.submit(2, 'a', { name: 'new', steps: 1 });
		pass();
		expect(begun).toEqual(['old', 'new']);
		expect(done).toEqual([[2, { kind: 'done', result: 'new' }]]);
	});

	test('a request that is superseded before its turn never begins', () => {
		const { turns, begun, pass } = bench();
		turns.submit(1, 'a', { name: 'first', steps: 1 });
		turns.submit(2, 'a', { name: 'second', steps: 1 });
		pass();
		expect(begun).toEqual(['second']);
	});

	test('channels take turns, so a long one does not keep a short one waiting', () => {
		const { turns, done, pass } = bench();
		turns.submit(1, 'a', { name: 'long', steps: 30 });
		turns.submit(2, 'b', { name: 'short', steps: 1 });
		pass(2);
		expect(done.map(([ticket]) => ticket)).toEqual([2]);
		pass();
		expect(done.map(([ticket]) => ticket)).toEqual([2, 1]);
	});

	test('a cancelled one ends without an outcome', () => {
		const { turns, done, pass } = bench();
		turns.submit(1, 'a', { name: 'long', steps: 30 });
		pass(1);
		turns.cancel('a');
		pass();
		expect(done).toEqual([]);
		turns.submit(2, 'a', { name: 'next', steps: 1 });
		pass();
		expect(done.map(([ticket]) => ticket)).toEqual([2]);
	});

	test('one that throws has failed, and the others go on', () => {
		const { turns, done, pass } = bench();
		turns.submit(1, 'a', { name: 'bad', steps: 1 });
		turns.submit(2, 'b', { name: 'good', steps: 1 });
		pass();
		expect(done).toEqual([
			[1, { kind: 'failed', why: 'out of bounds' }],
			[2, { kind: 'done', result: 'good' }]
		]);
	});

	test('without a scheduler of its own it takes turns of the event loop', async () => {
		const order: string[] = [];
		await new Promise<void>((finish) => {
			const turns = createTurns(
				function* () {
					for (let k = 0; k < 2; k++) {
						order.push(`step ${k}`);
						yield;
					}
					return 'done';
				},
				() => finish(),
				{ slice: 0 }
			);
			turns.submit(1, 'a', null);
			order.push('after submitting');
		});
		expect(order).toEqual(['after submitting', 'step 0', 'step 1']);
	});
});
