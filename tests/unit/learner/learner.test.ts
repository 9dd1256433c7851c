import { describe, expect, test } from 'vitest';
import { Learner, RECORD_KEY } from '$lib/learner/learner.svelte';
import { emptyRecord, writeRecord } from '$lib/learner/record';
import { guardedStorage } from '$lib/learner/storage';
import { MemoryArea, tabs } from './fakes';

/** A clock that moves on by a second each time it is read. */
function clock(start = Date.UTC(2026, 0, 1, 10)) {
	let now = start;
	return () => (now += 1000);
}

function learnerOn(area: Storage | undefined, now = clock()) {
	const learner = new Learner(
		guardedStorage(() => area),
		now
	);
	learner.connect();
	return learner;
}

describe('a learner', () => {
	test('keeps a bet across visits, and the first one stands', () => {
		const area = new MemoryArea();
		const learner = learnerOn(area);
		expect(learner.bet('bargaining-range/q1', '2')).toMatchObject({ choice: '2' });
		expect(learner.bet('bargaining-range/q1', '0')).toMatchObject({ choice: '2' });

		const later = learnerOn(area);
		expect(later.betOn('bargaining-range/q1')).toMatchObject({ choice: '2' });
		expect(later.notice).toBeNull();
	});

	test('who skips a bet has seen the outcome and can’t bet on it', () => {
		const learner = learnerOn(new MemoryArea());
		learner.skip('bargaining-range/q1');
		expect(learner.bet('bargaining-range/q1', '2').choice).toBeNull();
	});

	test('reports the progress of one lesson and not of another', () => {
		const learner = learnerOn(new MemoryArea());
		learner.bet('bargaining-range/q1', '2');
		learner.skip('bargaining-range/q2');
		learner.answer('bargaining-range/r1', '0');
		learner.answer('bargaining-range/r1', '1');
		learner.solved('bargaining-range/c1', '/lessons/bargaining-range?v=1&p=3/5');
		learner.visit('bargaining-range/opening');
		learner.bet('bargaining-range-two/q1', '0');
		expect(learner.progress('bargaining-range')).toEqual({
			bets: ['q1'],
			skipped: ['q2'],
			answered: ['r1'],
			solved: ['c1'],
			visited: ['opening']
		});
		expect(learner.answersTo('bargaining-range/r1').map(({ choice }) => choice)).toEqual([
			'0',
			'1'
		]);
		expect(learner.solutionOf('bargaining-range/c1')?.link).toContain('p=3/5');
	});

	test('remembers the first visit of a step, and writes once', () => {
		const area = new MemoryArea();
		const learner = learnerOn(area);
		learner.visit('a/s');
		const first = area.getItem(RECORD_KEY);
		learner.visit('a/s');
		expect(area.getItem(RECORD_KEY)).toBe(first);
	});

	test('an id that names no lesson is a mistake of the page, and said so', () => {
		const learner = learnerOn(new MemoryArea());
		expect(() => learner.visit('A/../b' as 'a/b')).toThrow('is not the id of an item');
		expect(() => learner.answer('a/b', 'x'.repeat(201))).toThrow('too long');
	});
});

describe('a device that refuses', () => {
	test('without storage everything works, and a notice says that it will not last', () => {
		const learner = learnerOn(undefined);
		learner.bet('a/q', '1');
		expect(learner.betOn('a/q')).toMatchObject({ choice: '1' });
		expect(learner.notice).toContain('only until you close it');
		expect(learner.exportText()).toContain('"a/q"');
	});

	test('before it is connected, nothing is read or written', () => {
		let touched = 0;
		const learner = new Learner(
			guardedStorage(() => {
				touched += 1;
				return undefined;
			})
		);
		learner.bet('a/q', '1');
		expect(touched).toBe(0);
		expect(learner.notice).toBeNull();
	});

	test('what was done before connecting is kept once connected', () => {
		const area = new MemoryArea();
		const learner = new Learner(
			guardedStorage(() => area),
			clock()
		);
		learner.bet('a/q', '1');
		learner.connect();
		expect(area.getItem(RECORD_KEY)).toContain('"a/q"');
	});

	test('a full disk is noticed when it fills, and forgiven when there is room again', () => {
		const area = new MemoryArea();
		const learner = learnerOn(area);
		learner.bet('a/q', '1');
		area.room = 10;
		learner.answer('a/r', '1');
		expect(learner.notice).toContain('keeps nothing');
		area.room = Infinity;
		learner.answer('a/r', '2');
		expect(learner.notice).toBeNull();
		expect(learnerOn(area).answersTo('a/r')).toHaveLength(2);
	});

	test('an unreadable record is set aside under another key, not deleted', () => {
		const area = new MemoryArea();
		area.setItem(RECORD_KEY, '{"half a');
		const learner = learnerOn(area);
		learner.bet('a/q', '1');
		expect(learner.notice).toContain('it is not JSON');
		const aside = [...area.texts].filter(([key]) => key.includes('.unreadable.'));
		expect(aside.map(([, text]) => text)).toEqual(['{"half a']);
		expect(area.getItem(RECORD_KEY)).toContain('"a/q"');
	});

	test('an unreadable record that can’t be set aside is left where it is', () => {
		const area = new MemoryArea();
		area.setItem(RECORD_KEY, '{"half a');
		area.room = 12;
		const learner = learnerOn(area);
		learner.bet('a/q', '1');
		expect(area.getItem(RECORD_KEY)).toBe('{"half a');
		expect(learner.notice).toContain('Export');
	});

	test('a record of a newer version is left alone', () => {
		const area = new MemoryArea();
		const newer = JSON.stringify({ parley: 'learner', version: 2, moves: [] });
		area.setItem(RECORD_KEY, newer);
		const learner = learnerOn(area);
		learner.bet('a/q', '1');
		expect(area.getItem(RECORD_KEY)).toBe(newer);
		expect(learner.betOn('a/q')).toMatchObject({ choice: '1' });
		expect(learner.notice).toContain('Reload the page');
	});
});

describe('two tabs', () => {
	test('see each other’s work at once', () => {
		const [here, there] = tabs(new MemoryArea()).map((storage) => {
			const learner = new Learner(storage, clock());
			learner.connect();
			return learner;
		});
		here?.bet('a/q1', '1');
		there?.bet('a/q2', '2');
		expect(there?.betOn('a/q1')).toMatchObject({ choice: '1' });
		expect(here?.betOn('a/q2')).toMatchObject({ choice: '2' });
	});

	test('lose nothing even when no word passes between them', () => {
		const area = new MemoryArea();
		const here = learnerOn(area);
		const there = learnerOn(area);
		here.bet('a/q1', '1');
		there.bet('a/q2', '2');
		expect(Object.keys(learnerOn(area).record.bets)).toEqual(['a/q1', 'a/q2']);
	});

	test('forget together', () => {
		const area = new MemoryArea();
		const [here, there] = tabs(area).map((storage) => {
			const learner = new Learner(storage, clock());
			learner.connect();
			return learner;
		});
		here?.bet('a/q1', '1');
		there?.forget();
		expect(here?.record).toEqual(emptyRecord);
		expect(area.length).toBe(0);
	});

	test('a disconnected learner neither hears nor writes', () => {
		const area = new MemoryArea();
		const [here, there] = tabs(area);
		const first = new Learner(here, clock());
		first.connect()();
		const second = new Learner(there, clock());
		second.connect();
		second.bet('a/q1', '1');
		expect(first.betOn('a/q1')).toBeUndefined();
		first.bet('a/q2', '1');
		expect(area.getItem(RECORD_KEY)).not.toContain('a/q2');
	});
});

describe('export and import', () => {
	test('carry a record to another device and merge it there', () => {
		const here = learnerOn(new MemoryArea());
		here.bet('a/q1', '1');
		here.answer('a/r1', '0');
		const area = new MemoryArea();
		const there = learnerOn(area);
		there.bet('a/q2', '2');
		expect(there.importText(here.exportText() + '\n')).toEqual({ kind: 'merged', added: 2 });
		expect(there.importText(here.exportText())).toEqual({ kind: 'merged', added: 0 });
		expect(Object.keys(learnerOn(area).record.bets)).toEqual(['a/q1', 'a/q2']);
	});

	test('a file that is something else is refused in a sentence', () => {
		const learner = learnerOn(new MemoryArea());
		expect(learner.importText('name,score')).toEqual({
			kind: 'refused',
			why: 'This file can’t be imported: it is not JSON.'
		});
		expect(learner.importText('{"parley":"learner","version":9}')).toMatchObject({
			why: expect.stringContaining('newer version')
		});
	});

	test('two records that together exceed the limits are not merged', () => {
		const many = (lesson: string) =>
			writeRecord({
				...emptyRecord,
				visited: Object.fromEntries(
					Array.from({ length: 6000 }, (_, k) => [`${lesson}/s${k}`, '2026-01-01T10:00:00.000Z'])
				)
			});
		const learner = learnerOn(new MemoryArea());
		expect(learner.importText(many('a'))).toMatchObject({ added: 6000 });
		expect(learner.importText(many('b'))).toMatchObject({
			why: 'This file can’t be imported: together with yours it would be too long.'
		});
	});
});
