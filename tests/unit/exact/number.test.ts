import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '$lib/exact/number';
import { toRational, Fraction } from '$lib/exact/rational';

describe('numbers as people type them', () => {
	test.each([
		['1/3', '1/3'],
		['0.35', '7/20'],
		['35%', '7/20'],
		['35 %', '7/20'],
		['12.5%', '1/8'],
		['1/3%', '1/300'],
		['1e-3', '1/1000'],
		['1E3', '1000'],
		['2.5e+2', '250'],
		['−2', '-2'],
		['–2', '-2'],
		['-2', '-2'],
		['+2', '2'],
		['−1/3', '-1/3'],
		['-0', '0'],
		['  7 ', '7'],
		['\u00a07\u202f', '7'],
		['1 / 3', '1/3'],
		['1⁄3', '1/3'],
		['1÷4', '1/4'],
		['.5', '1/2'],
		['5.', '5'],
		['007', '7'],
		['2/4', '1/2'],
		['0.1/0.3', '1/3'],
		['0,35', '7/20'],
		['2,5', '5/2'],
		['−0,5', '-1/2'],
		['0,350', '7/20'],
		['1,2345', '2469/2000'],
		['1234,5', '2469/2'],
		['1,5%', '3/200'],
		['1e30', `1${'0'.repeat(30)}`],
		['0.1234567890123456789012345678', '617283945061728394506172839/5000000000000000000000000000']
	])('%j is %s', (text, value) => {
		expect(readNumber(text)).toEqual({ kind: 'number', value });
	});

	test('what a number is written as is read as that number', () => {
		fc.assert(
			fc.property(fc.bigInt(-(10n ** 25n), 10n ** 25n), fc.bigInt(1n, 10n ** 25n), (n, d) => {
				const value = toRational(new Fraction(n, d));
				expect(readNumber(value)).toEqual({ kind: 'number', value });
				expect(readNumber(value.replace('-', '−'))).toEqual({ kind: 'number', value });
			})
		);
	});
});

describe('what is not a number', () => {
	test.each([
		['', undefined, 'There is no number here yet.'],
		['   ', undefined, 'There is no number here yet.'],
		['x', 0, '“x” can’t stand in a number.'],
		['1_000', 1, '“_” can’t stand in a number.'],
		['½', 0, '“½” can’t stand in a number.'],
		['3 💣', 2, '“💣” can’t stand in a number.'],
		['0x10', 1, '“x” can’t stand in a number.'],
		['٣', 0, '“٣” can’t stand in a number.'],
		['1+1', 1, '“+” can’t stand here, as character 2.'],
		['1..2', 2, '“.” can’t stand here, as character 3.'],
		[' 1/2/3', 4, '“/” can’t stand here, as character 5.'],
		['--2', 1, '“-” can’t stand here, as character 2.'],
		['1/-3', 2, '“-” can’t stand here, as character 3.'],
		['5%%', 2, '“%” can’t stand here, as character 3.'],
		['%', 0, '“%” can’t stand here, as character 1.'],
		['e5', 0, '“e” can’t stand here, as character 1.'],
		['1 234', 2, '“2” can’t stand here, as character 3.'],
		['- 2', 1, 'A space can’t stand here, as character 2.'],
		['1e', 2, 'Something is missing at the end.'],
		['1/', 2, 'Something is missing at the end.'],
		['−', 1, 'Something is missing at the end.'],
		['.', 1, 'Something is missing at the end.'],
		['1/0', 2, 'A fraction can’t have 0 below the line.'],
		['1e31', 1, 'The exponent is out of range: it may go from −30 to 30.'],
		['1e-999999999', 1, 'The exponent is out of range: it may go from −30 to 30.'],
		['1/1e31', 3, 'The exponent is out of range: it may go from −30 to 30.'],
		['1'.repeat(61), undefined, 'This is longer than 60 characters.']
	])('%j is refused at %s: %s', (text, position, beginning) => {
		const reading = readNumber(text);
		if (reading.kind === 'number') throw new Error(`It was read as ${reading.value}.`);
		expect(reading.why.slice(0, beginning.length)).toBe(beginning);
		expect(reading.why).toMatch(/\.$/);
		expect(reading.position).toBe(position);
	});

	test('every refusal of a sign says what is allowed', () => {
		for (const text of ['', 'x', '1..2', '1/', '1'.repeat(61)]) {
			expect(readNumber(text)).toMatchObject({
				why: expect.stringContaining('Type a number such as 1/3, 0.35, 35% or −2.')
			});
		}
	});

	test.each(['1,234', '12,345', '-1,234', '999,999', '1,234/5'])(
		'%s might be thousands, and the reader is asked',
		(text) => {
			const [, number = ''] = /(\d+,\d+)/.exec(text)!;
			const [whole, part] = number.split(',');
			expect(readNumber(text)).toEqual({
				kind: 'refused',
				why: `“${number}” could mean ${whole}.${part} or ${whole}${part}. Write it with a point, or without a separator.`,
				position: text.indexOf(',')
			});
		}
	);

	test.each(['1.234,5', '1,234.5', '1,234,567', '1,5/2,5'])(
		'%s has more than one separator',
		(text) => {
			expect(readNumber(text)).toMatchObject({
				kind: 'refused',
				why: 'Write one decimal point and no other separators, such as 1234.5.',
				position: text.indexOf(',')
			});
		}
	);

	test('no text throws or takes long, and a position lies within the text', () => {
		const sign = fc.constantFrom(...'0123456789.,/%eE+-− \t⁄');
		const texts = fc.oneof(
			fc.array(sign, { maxLength: 64 }).map((signs) => signs.join('')),
			fc.string({ unit: 'binary', maxLength: 80 }),
			fc.constantFrom('1'.repeat(1e6), ' '.repeat(1e6), '1 '.repeat(30), '1.'.repeat(30))
		);
		fc.assert(
			fc.property(texts, (text) => {
				const reading = readNumber(text);
				if (reading.kind === 'number') expect(reading.value).toMatch(/^-?\d+(\/\d+)?$/);
				else if (reading.position !== undefined) {
					expect(reading.position).toBeGreaterThanOrEqual(0);
					expect(reading.position).toBeLessThanOrEqual(text.length);
				}
			}),
			{ numRuns: 3000 }
		);
	});
});
