import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainGame } from '$lib/game/types';
import { crc32, deflate, toBase64Url } from '$lib/scenario/deflate';
import { cleanLabel, isShortLabel } from '$lib/scenario/label';
import { decodeLabGame, encodeLabGame } from '$lib/scenario/labLink';

const chicken: PlainGame = {
	title: 'Chicken on the border',
	players: [
		{ name: 'Pakistan', actions: [{ name: 'Yield' }, { name: 'Insist' }] },
		{ name: 'Kabul', actions: [{ name: 'Yield' }, { name: 'Insist' }] }
	],
	matrix: {
		A: [
			['0', '-1'],
			['1', '-21/2']
		],
		B: [
			['0', '1'],
			['-1', '-10']
		]
	}
};

async function fragmentOf(game: PlainGame): Promise<string> {
	const encoding = await encodeLabGame(game);
	if (encoding.kind === 'refused') throw new Error(encoding.why);
	return encoding.fragment;
}

/** A fragment that is sound in every way but in what it holds. */
async function fragmentHolding(value: unknown): Promise<string> {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	const bytes = await deflate(new TextEncoder().encode(text));
	return `#g=1.${toBase64Url(bytes)}.${crc32(bytes)}`;
}

const label = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
	.map(cleanLabel)
	.filter((text) => text !== '' && isShortLabel(text));
const rational = fc
	.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.constantFrom(1, 2, 7))
	.map(([p, q]) => (p % BigInt(q) === 0n ? String(p / BigInt(q)) : `${p}/${q}`));
const game: fc.Arbitrary<PlainGame> = fc
	.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
	.chain(([m, n]) => {
		const names = (count: number) =>
			fc.record({
				name: label,
				actions: fc.array(
					label.map((name) => ({ name })),
					{ minLength: count, maxLength: count }
				)
			});
		const matrix = fc.array(fc.array(rational, { minLength: n, maxLength: n }), {
			minLength: m,
			maxLength: m
		});
		return fc.record({
			title: fc.oneof(fc.constant(''), label),
			players: fc.tuple(names(m), names(n)),
			matrix: fc.record({ A: matrix, B: matrix })
		});
	});

describe('a game in a link', () => {
	test('opens as it was sent', async () => {
		await fc.assert(
			fc.asyncProperty(game, async (sent) => {
				expect(await decodeLabGame(`#${await fragmentOf(sent)}`)).toEqual({
					kind: 'opened',
					game: sent
				});
			}),
			{ numRuns: 100 }
		);
	});

	test('is short: a two by two game fits a scannable code', async () => {
		expect((await fragmentOf(chicken)).length).toBeLessThan(220);
	});

	test('needs no escaping in an address', async () => {
		expect(await fragmentOf(chicken)).toMatch(/^g=1\.[A-Za-z0-9_-]+\.[0-9a-f]{8}$/);
	});

	test('every change of a single character is noticed or harmless', async () => {
		const fragment = await fragmentOf(chicken);
		let tried = 0;
		for (let at = 0; at < fragment.length; at++) {
			for (const other of ['A', 'z', '0', '1', '-', '_', '.', '=', '%', ' ', '']) {
				const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
				if (changed === fragment) continue;
				const decoded = await decodeLabGame(changed);
				tried += 1;
				if (decoded.kind === 'opened') expect(decoded.game).toEqual(chicken);
				else expect(decoded.kind).toBe('refused');
			}
		}
		expect(tried).toBeGreaterThan(1500);
	});

	test('every truncation is noticed', async () => {
		const fragment = await fragmentOf(chicken);
		for (let length = 4; length < fragment.length; length++)
			expect((await decodeLabGame(fragment.slice(0, length))).kind).toBe('refused');
	});
});

describe('opening', () => {
	test('an empty fragment or the name of a place on the page holds no game', async () => {
		for (const fragment of ['', '#', '#content', 'step-2'])
			expect(await decodeLabGame(fragment)).toEqual({ kind: 'none' });
	});

	test('a newer version is named as such', async () => {
		expect(await decodeLabGame('#g=2.abc.00000000')).toMatchObject({
			why: expect.stringContaining('newer version')
		});
	});

	test('a long fragment is refused before anything is read', async () => {
		expect(await decodeLabGame(`#g=1.${'A'.repeat(16_384)}.00000000`)).toMatchObject({
			why: expect.stringContaining('too long')
		});
	});

	test('a bomb with a right checksum is refused within 200 ms', async () => {
		const bytes = await deflate(new Uint8Array(12_000_000));
		const bomb = `#g=1.${toBase64Url(bytes)}.${crc32(bytes)}`;
		expect(bomb.length).toBeLessThan(16_384 + 1);
		const before = performance.now();
		expect(await decodeLabGame(bomb)).toMatchObject({ why: expect.stringContaining('too long') });
		expect(performance.now() - before).toBeLessThan(200);
	});

	const sound = { t: '', r: ['P', 'a'], c: ['K', 'b'], A: ['1'], B: ['2'] };
	test('the smallest game opens', async () => {
		expect(await decodeLabGame(await fragmentHolding(sound))).toMatchObject({
			kind: 'opened',
			game: { matrix: { A: [['1']], B: [['2']] } }
		});
	});

	test.each<[string, unknown]>([
		['something that is not JSON', '{'],
		['null', null],
		['a list', []],
		['an unknown field', { ...sound, script: 'x' }],
		['a field named for the prototype', `{"__proto__":{},${JSON.stringify(sound).slice(1)}`],
		['a title that is a number', { ...sound, t: 1 }],
		['a player without actions', { ...sound, r: ['P'] }],
		['a player without a name', { ...sound, r: ['\u202e', 'a'] }],
		['a name of 61 characters', { ...sound, r: ['P', 'a'.repeat(61)] }],
		[
			'too many rows',
			{ ...sound, r: Array(14).fill('P'), A: Array(13).fill('1'), B: Array(13).fill('1') }
		],
		['a row too few', { ...sound, A: [] }],
		['a payoff too many', { ...sound, A: ['1 2'] }],
		['a payoff in floating point', { ...sound, A: ['1e3'] }],
		['a payoff over zero', { ...sound, A: ['1/0'] }],
		['a payoff of a formula', { ...sound, A: ['p-c'] }],
		['a payoff of seventy digits', { ...sound, A: ['9'.repeat(70)] }],
		['nested lists without end', '['.repeat(60_000)]
	])('%s is refused in a sentence', async (_, value) => {
		expect(await decodeLabGame(await fragmentHolding(value))).toMatchObject({
			kind: 'refused',
			why: expect.stringMatching(/^[A-Z].*\.$/)
		});
	});

	test('names lose characters that could mislead the eye', async () => {
		const decoded = await decodeLabGame(
			await fragmentHolding({ ...sound, r: ['P\u202eak', 'a\u0000b\nc'] })
		);
		expect(decoded).toMatchObject({
			game: { players: [{ name: 'Pak', actions: [{ name: 'ab c' }] }, { name: 'K' }] }
		});
	});

	test('payoffs open in lowest terms', async () => {
		const decoded = await decodeLabGame(
			await fragmentHolding({ ...sound, A: ['-0'], B: ['6/04'] })
		);
		expect(decoded).toMatchObject({ game: { matrix: { A: [['0']], B: [['3/2']] } } });
	});

	test('no text makes it throw', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `#g=1.${text}`),
					fc.webFragments()
				),
				async (text) => {
					expect(['none', 'refused']).toContain((await decodeLabGame(text)).kind);
				}
			),
			{ numRuns: 300 }
		);
	});
});

describe('sending', () => {
	test('a name that is too long is named', async () => {
		const long = { ...chicken, title: 'A very long title indeed '.repeat(3) };
		expect(await encodeLabGame(long)).toEqual({
			kind: 'refused',
			why: 'The name “A very long title in…” is longer than 60 characters.'
		});
	});

	test('a player or an action without a name is noticed', async () => {
		const nameless: PlainGame = {
			...chicken,
			players: [{ ...chicken.players[0], name: ' ' }, chicken.players[1]]
		};
		expect(await encodeLabGame(nameless)).toMatchObject({
			why: 'A player or an action in this game has no name.'
		});
	});

	test('the largest game with many digits still fits, or says so', async () => {
		const row = (k: number) =>
			Array.from({ length: 12 }, (_, j) => `${10n ** 50n + BigInt(7919 * k + j * 104729)}`);
		const rows = Array.from({ length: 12 }, (_, k) => row(k));
		const actions = Array.from({ length: 12 }, (_, k) => ({ name: `Action ${k + 1}` }));
		const large: PlainGame = {
			title: 'Large',
			players: [
				{ name: 'Row', actions },
				{ name: 'Column', actions }
			],
			matrix: { A: rows, B: rows }
		};
		const decoded = await decodeLabGame(await fragmentOf(large));
		expect(decoded).toEqual({ kind: 'opened', game: large });
	});
});
