import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLabel, isShortLabel } from '$lib/scenario/label';

test.each([
	['a plain name stays', 'Hold firm', 'Hold firm'],
	['line breaks and tabs become one space', ' Hold\r\n\tfirm ', 'Hold firm'],
	[
		'a name can’t turn the text around it',
		'Kabul\u202eluba\u202c\u2066x\u2069\u200f',
		'Kabullubax'
	],
	['hidden characters go', 'Ka\u00adb\u200bu\ufeffl\u2060', 'Kabu l'],
	['half a character goes', 'a\ud800b', 'ab'],
	['joiners that Urdu and Pashto spell with stay', 'می\u200cخواهم', 'می\u200cخواهم'],
	['letters are composed', 'e\u0301', 'é'],
	['piles of accents are cut down', 'x' + '\u0300'.repeat(500), 'x' + '\u0300'.repeat(4)],
	['markup is only text', '<b>&amp;', '<b>&amp;']
])('%s', (_, typed, shown) => {
	expect(cleanLabel(typed)).toBe(shown);
});

test('cleaning a clean label changes nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(cleanLabel(cleanLabel(text))).toBe(cleanLabel(text));
		})
	);
});

test('length is counted in characters, not in halves of them', () => {
	expect(isShortLabel('😀'.repeat(60))).toBe(true);
	expect(isShortLabel('a'.repeat(61))).toBe(false);
});
