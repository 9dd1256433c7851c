import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countEntries,
	emptyRecord,
	isItemId,
	mergeRecords,
	readRecord,
	writeRecord,
	type ItemId,
	type LearnerRecord
} from '$lib/learner/record';

const id = fc
	.tuple(fc.constantFrom('bargaining-range', 'commitment'), fc.constantFrom('q1', 'q2', 'c.3'))
	.map(([lesson, item]) => `${lesson}/${item}` as ItemId);
// Few instants, so that ties of time are common.
const when = fc.constantFrom(
	'2026-01-01T10:00:00.000Z',
	'2026-01-01T10:00:00.001Z',
	'2026-02-01T10:00:00.000Z'
);
const choice = fc.constantFrom('0', '1', '2');
const record: fc.Arbitrary<LearnerRecord> = fc
	.record({
		bets: fc.dictionary(id, fc.record({ choice: fc.option(choice), when })),
		answers: fc.dictionary(id, fc.array(fc.record({ choice, when }), { minLength: 1 })),
		solved: fc.dictionary(id, fc.record({ link: fc.constantFrom('/a?p=1', '/a?p=2'), when })),
		visited: fc.dictionary(id, when)
	})
	.map((made) => mergeRecords(made as LearnerRecord, emptyRecord));

describe('a record', () => {
	test('is read back as it was written', () => {
		fc.assert(
			fc.property(record, (a) => {
				expect(readRecord(writeRecord(a))).toEqual({ kind: 'read', record: a });
			})
		);
	});

	test('keeps the earlier of two bets, so that nobody bets after the reveal', () => {
		const early = { bets: { 'a/q': { choice: '1', when: '2026-01-01T10:00:00.000Z' } } };
		const late = { bets: { 'a/q': { choice: '2', when: '2026-01-02T10:00:00.000Z' } } };
		const merged = mergeRecords({ ...emptyRecord, ...late }, { ...emptyRecord, ...early });
		expect(merged.bets['a/q']?.choice).toBe('1');
	});

	test('keeps only the last fifty answers to a question', () => {
		const given = Array.from({ length: 60 }, (_, k) => ({
			choice: String(k),
			when: new Date(Date.UTC(2026, 0, 1, 0, k)).toISOString()
		}));
		const merged = mergeRecords(emptyRecord, { ...emptyRecord, answers: { 'a/q': given } });
		expect(merged.answers['a/q']).toEqual(given.slice(10));
	});
});

describe('merging records', () => {
	test('does not depend on order, grouping or repetition', () => {
		fc.assert(
			fc.property(record, record, record, (a, b, c) => {
				expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
				expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
				expect(mergeRecords(a, a)).toEqual(a);
			})
		);
	});

	test('loses no item and no answer', () => {
		fc.assert(
			fc.property(record, record, (a, b) => {
				const merged = mergeRecords(a, b);
				for (const one of [a, b]) {
					expect(Object.keys(merged.bets)).toEqual(expect.arrayContaining(Object.keys(one.bets)));
					for (const [key, given] of Object.entries(one.answers))
						expect(merged.answers[key as ItemId]).toEqual(expect.arrayContaining([...given]));
				}
				expect(countEntries(merged)).toBeGreaterThanOrEqual(countEntries(a));
			})
		);
	});
});

describe('reading a record', () => {
	const text = (change: object) =>
		JSON.stringify({ parley: 'learner', version: 1, ...emptyRecord, ...change });
	const instant = '2026-01-01T10:00:00.000Z';

	test.each([
		['not JSON', '{', 'it is not JSON'],
		['JSON of something else', '[1, 2]', 'it is not a Parley record'],
		['null', 'null', 'it is not a Parley record'],
		['an unknown version', text({ version: 'one' }), 'its version is unknown'],
		['a table that is a list', text({ bets: [] }), 'a bet in it can’t be read'],
		['an id without a lesson', text({ visited: { q1: instant } }), 'a step in it can’t be read'],
		['a date in words', text({ visited: { 'a/q': 'today' } }), 'a step in it can’t be read'],
		[
			'a day that does not exist',
			text({ visited: { 'a/q': '2026-99-01T10:00:00.000Z' } }),
			'a step'
		],
		[
			'an extra field',
			text({ bets: { 'a/q': { choice: '1', when: instant, html: '<b>' } } }),
			'a bet'
		],
		[
			'a choice that is a number',
			text({ answers: { 'a/q': [{ choice: 1, when: instant }] } }),
			'an answer'
		],
		[
			'an endless link',
			text({ solved: { 'a/q': { link: 'x'.repeat(20_001), when: instant } } }),
			'a solved'
		],
		['an endless text', ' '.repeat(2_000_001), 'it is too long']
	])('refuses %s and says why', (_, written, why) => {
		expect(readRecord(written)).toEqual({
			kind: 'unreadable',
			why: expect.stringContaining(why)
		});
	});

	test('knows a record of a later version when it sees one', () => {
		expect(readRecord(text({ version: 2, bets: 'new shape' })).kind).toBe('newer');
	});

	test('never throws, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.json().map((j) => text({ bets: j }))
				),
				(t) => {
					expect(['read', 'newer', 'unreadable']).toContain(readRecord(t).kind);
				}
			)
		);
	});

	test('lets no prototype in through an id', () => {
		expect(isItemId('__proto__')).toBe(false);
		expect(isItemId('__proto__/x')).toBe(false);
		expect(isItemId('bargaining-range/q1')).toBe(true);
		const hostile = `{"parley":"learner","version":1,"bets":{"__proto__":{"choice":"1","when":"${instant}"}},"answers":{},"solved":{},"visited":{}}`;
		expect(readRecord(hostile).kind).toBe('unreadable');
	});
});
