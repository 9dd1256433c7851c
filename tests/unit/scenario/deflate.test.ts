import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, deflate, fromBase64Url, inflate, toBase64Url } from '$lib/scenario/deflate';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('base64url', () => {
	// RFC 4648, section 10, with the padding left out.
	test.each([
		['', ''],
		['f', 'Zg'],
		['fo', 'Zm8'],
		['foo', 'Zm9v'],
		['foob', 'Zm9vYg'],
		['foobar', 'Zm9vYmFy']
	])('writes "%s" as "%s" and reads it back', (text, encoded) => {
		expect(toBase64Url(ascii(text))).toBe(encoded);
		expect(fromBase64Url(encoded)).toEqual(ascii(text));
	});

	test('reads back all bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const text = toBase64Url(bytes);
				expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
				expect(fromBase64Url(text)).toEqual(bytes);
			})
		);
	});

	test.each(['a', 'ab+d', 'ab/d', 'abc=', 'ab d', 'abcü'])('refuses "%s"', (text) => {
		expect(fromBase64Url(text)).toBeNull();
	});
});

describe('CRC-32', () => {
	test.each([
		['', '00000000'],
		// The check value that catalogues of CRCs give for this one.
		['123456789', 'cbf43926'],
		['The quick brown fox jumps over the lazy dog', '414fa339']
	])('of "%s" is %s', (text, sum) => {
		expect(crc32(ascii(text))).toBe(sum);
	});
});

describe('deflate', () => {
	test('is undone by inflate', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
				expect(await inflate(await deflate(bytes), 2000)).toEqual({ kind: 'inflated', bytes });
			}),
			{ numRuns: 50 }
		);
	});

	test('inflates up to the limit and not a byte more', async () => {
		const packed = await deflate(new Uint8Array(1000));
		expect((await inflate(packed, 1000)).kind).toBe('inflated');
		expect((await inflate(packed, 999)).kind).toBe('too-long');
	});

	test('a bomb of 50 MB is put down within 200 ms', async () => {
		const bomb = await deflate(new Uint8Array(50_000_000));
		const before = performance.now();
		expect((await inflate(bomb, 65_536)).kind).toBe('too-long');
		expect(performance.now() - before).toBeLessThan(200);
	}, 20_000);

	test('what is not a deflate stream, or only half of one, is broken', async () => {
		const packed = await deflate(ascii('the bargaining range, the bargaining range'));
		expect((await inflate(ascii('certainly not'), 1000)).kind).toBe('broken');
		expect((await inflate(packed.slice(0, -3), 1000)).kind).toBe('broken');
		expect((await inflate(new Uint8Array(), 1000)).kind).toBe('broken');
	});
});
