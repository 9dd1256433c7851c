import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '$lib/exact/number';
import { formatRational } from '$lib/exact/print';
import { Fraction, toFraction, toRational } from '$lib/exact/rational';

const rationals = fc
	.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 12n))
	.map(([n, d]) => toRational(new Fraction(n, d)));

describe('a number in print', () => {
	test.each([
		['3/10', '3/10', '0.3'],
		['-3/10', '−3/10', '−0.3'],
		['7', '7', '7'],
		['0', '0', '0'],
		['-12', '−12', '−12'],
		['1/3', '1/3', '≈0.3333'],
		['-2/3', '−2/3', '≈−0.6667'],
		['1/16', '1/16', '0.0625'],
		['1/32', '1/32', '≈0.0313'],
		['100/3', '100/3', '≈33.3333']
	])('%s is %s as a fraction and %s as a decimal', (value, fraction, decimal) => {
		expect(formatRational(value, 'fraction')).toBe(fraction);
		expect(formatRational(value, 'decimal')).toBe(decimal);
	});

	test('as many places as are asked for', () => {
		expect(formatRational('1/8', 'decimal', { digits: 2 })).toBe('≈0.13');
		expect(formatRational('1/8', 'decimal', { digits: 3 })).toBe('0.125');
		expect(formatRational('5/2', 'decimal', { digits: 0 })).toBe('≈3');
		expect(formatRational('2/3', 'decimal', { digits: 12 })).toBe('≈0.666666666667');
	});

	test('a tiny number is never shown as zero', () => {
		expect(formatRational('1/20000', 'decimal')).toBe('≈0.0001');
		expect(formatRational('1/30000', 'decimal')).toBe('≈0.00003');
		expect(formatRational('-1/30000000', 'decimal')).toBe('≈−0.00000003');
		const tiny = `1/3${'0'.repeat(40)}`;
		expect(formatRational(tiny, 'decimal')).toBe(tiny);
	});

	test('what is not marked as rounded is exact, and reads back as the number', () => {
		fc.assert(
			fc.property(rationals, fc.integer({ min: 0, max: 12 }), (value, digits) => {
				expect(readNumber(formatRational(value, 'fraction'))).toEqual({ kind: 'number', value });
				const decimal = formatRational(value, 'decimal', { digits });
				const shown = readNumber(decimal.replace('≈', ''));
				if (shown.kind === 'refused') throw new Error(shown.why);
				const error = toFraction(shown.value).sub(toFraction(value)).abs();
				const [, places = ''] = decimal.split('.');
				const unit = 10n ** BigInt(Math.max(digits, places.length));
				expect(error.n !== 0n).toBe(decimal.startsWith('≈'));
				expect(error.compare(new Fraction(1n, 2n * unit))).toBeLessThanOrEqual(0);
				expect(shown.value === '0').toBe(value === '0');
			}),
			{ numRuns: 1000 }
		);
	});
});
