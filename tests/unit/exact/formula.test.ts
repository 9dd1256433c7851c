import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits, parseFormula, type Formula, type Names, type Scope } from '$lib/exact/formula';
import { Fraction, toRational } from '$lib/exact/rational';
import { isHopeless, names as oracleNames, oracle, textOf, trees } from './trees';

const names: Names = new Map([
	['p', 'number'],
	['cA', 'number'],
	['open', 'boolean']
]);
const scope: Scope = new Map<string, Fraction | boolean>([
	['p', new Fraction(1, 2)],
	['cA', new Fraction(1, 5)],
	['open', true]
]);

function formula(source: string): Formula {
	const reading = parseFormula(source, names);
	if (reading.kind === 'refused') throw new Error(`${source}: ${reading.why}`);
	return reading.formula;
}

function value(source: string): string | boolean {
	const evaluation = formula(source).evaluate(scope);
	if (evaluation.kind === 'undefined') throw new Error(`${source}: ${evaluation.why}`);
	return evaluation.value instanceof Fraction ? toRational(evaluation.value) : evaluation.value;
}

describe('a formula and its value', () => {
	test.each([
		['p - cA', '3/10'],
		['1/3 + 1/6', '1/2'],
		['0.1 + 0.2', '3/10'],
		['-p^2', '-1/4'],
		['(-p)^2', '1/4'],
		['2^3^2', '512'],
		['2^-2', '1/4'],
		['0^0', '1'],
		['(2/3)^64', `${2n ** 64n}/${3n ** 64n}`],
		['1 - 1/2 - 1/4', '1/4'],
		['8/4/2', '1'],
		['+p', '1/2'],
		['min(p, cA, 1)', '1/5'],
		['max(p, cA)', '1/2'],
		['min(p)', '1/2'],
		['abs(cA - p)', '3/10'],
		['p > cA ? p : cA', '1/2'],
		['p < cA ? 1 : p == 0.5 ? 2 : 3', '2'],
		['p > 0 and cA > 0', true],
		['p < 0 or not (cA == 0.2)', false],
		['open and p >= 0.5', true],
		['open ? p : cA', '1/2'],
		['p != 1/2', false],
		['p <= 0.5', true],
		['true or p < 0', true],
		['0.12345678901234567890123 * 10', '12345678901234567890123/10000000000000000000000']
	])('%s is %s', (source, expected) => {
		expect(value(source)).toBe(expected);
	});

	test.each([
		['1e-3', '1/1000'],
		['2.5e2*p', '125'],
		['35%', '7/20'],
		['5 + 3%', '503/100'],
		['35 % + p', '17/20'],
		['−p', '-1/2'],
		['p − 1⁄4', '1/4'],
		['p × cA', '1/10'],
		['p÷2', '1/4'],
		['p · cA', '1/10'],
		['0,35', '7/20'],
		['(0,5 + p)*2', '2'],
		['min((0,5), cA)', '1/5'],
		['min(0,35)', '0'],
		['\u00a0p\u2009+\t1', '3/2']
	])('numbers are spelled as readers spell them: %s is %s', (source, expected) => {
		expect(value(source)).toBe(expected);
	});

	test('it names what it uses, once each, in order of appearance', () => {
		expect(formula('cA < p ? cA : open and p > 0 ? 1 : 2').names).toEqual(['cA', 'p', 'open']);
		expect(formula('1/2').names).toEqual([]);
	});

	test('it knows whether it is a number or a condition', () => {
		expect(formula('p - cA').type).toBe('number');
		expect(formula('p < cA').type).toBe('boolean');
		expect(formula('open').type).toBe('boolean');
	});

	test.each([
		['1/(p - 0.5)', 'this divides by zero.'],
		['(p - 0.5)^-1', 'this divides by zero.'],
		['2^p', 'a power needs a whole exponent from −64 to 64.'],
		['p^(130*p)', 'a power needs a whole exponent from −64 to 64.'],
		['(((p^64)^64)^64)', 'a number here needs more than 4096 bits.']
	])('%s has no value: %s', (source, why) => {
		expect(formula(source).evaluate(scope)).toEqual({ kind: 'undefined', why });
	});

	test('a name without a value is said to have none', () => {
		expect(formula('p + cA').evaluate(new Map([['p', new Fraction(1)]]))).toEqual({
			kind: 'undefined',
			why: 'cA has no value here.'
		});
	});

	test('a choice and a condition look at no more than they need', () => {
		expect(value('p == 0.5 ? 1 : 1/(p - 0.5)')).toBe('1');
		expect(value('p < 0 and 1/(p - 0.5) > 0')).toBe(false);
		expect(value('p > 0 or 1/(p - 0.5) > 0')).toBe(true);
	});

	test('every intermediate number stays within 4096 bits', () => {
		// p is 1/2, so these are 2^4095 and 2^4096.
		expect(value('p*(2^64)^63*2^64')).toBe(String(2n ** 4095n));
		expect(formula('p*(2^64)^63*2^64*2').evaluate(scope)).toEqual({
			kind: 'undefined',
			why: 'a number here needs more than 4096 bits.'
		});
		expect(formula('1/(p*(2^64)^63*2^64)/2*p').evaluate(scope).kind).toBe('undefined');
	});
});

describe('a formula that is refused', () => {
	test.each([
		['', undefined, 'There is no formula here yet.'],
		['p + q', 4, 'There is no “q” here. The names are: p, cA, open.'],
		['pp + pq + q', 0, 'There is no “pp” here.'],
		['p + sqrt(4)', 4, 'There is no function “sqrt”. The functions are min, max and abs.'],
		['p & 1', 2, '“&” can’t stand in a formula.'],
		['p + ½', 4, '“½” can’t stand in a formula.'],
		['2p', undefined, 'Write a * between the two things to multiply.'],
		['2(p)', undefined, 'Write a * between the two things to multiply.'],
		['p +', 3, 'This formula does not read as one'],
		['35% + * p', 6, 'This formula does not read as one'],
		['1e-3 + )', 7, 'This formula does not read as one'],
		['1,234 + p', 1, '“1,234” could mean 1.234 or 1234.'],
		['p + 1e99', 4, 'The exponent is out of range: it may go from −30 to 30.'],
		['0 < p < 1', undefined, 'Compare two things at a time: write “a < b and b < c”.'],
		['p = 1', undefined, 'A formula sets nothing. To compare two things, write “a == b”.'],
		['p ? 1 : 2', undefined, 'What stands before “?” needs a condition such as “a < b”'],
		['p and open', undefined, '“and” needs a condition such as “a < b”'],
		['open + 1', undefined, '“+” needs a number, not a condition.'],
		['open == true', undefined, '“==” needs a number, not a condition.'],
		['min(p, open)', undefined, 'min needs a number, not a condition.'],
		['open ? 1 : open', undefined, 'Both sides of “:” must be numbers, or both conditions.'],
		['-open', undefined, '“-” needs a number, not a condition.'],
		['not p', undefined, '“not” needs a condition such as “a < b”'],
		['1/0', undefined, 'This divides by zero.'],
		['p + 0^-1', undefined, 'This divides by zero.'],
		['2^65', undefined, 'A power needs a whole exponent from −64 to 64.'],
		['2^0.5', undefined, 'A power needs a whole exponent from −64 to 64.'],
		['p > 0 ? 1 : 9^9^9', undefined, 'A power needs a whole exponent from −64 to 64.'],
		['((9^64)^64)^64', undefined, 'A number here needs more than 4096 bits.'],
		['abs(p, cA)', 0, 'abs needs one number in its parentheses.'],
		['min()', 0, 'min needs one or more numbers in its parentheses.'],
		['-'.repeat(40) + 'p', undefined, 'This formula is nested too deeply.'],
		['p'.repeat(257), undefined, 'This formula has 257 characters; 256 are allowed.']
	])('%s (at %s): %s', (source, position, beginning) => {
		const reading = parseFormula(source, names);
		if (reading.kind === 'formula') throw new Error('It was read.');
		expect(reading.why.slice(0, beginning.length)).toBe(beginning);
		expect(reading.position).toBe(position);
	});

	test('the limits are met exactly', () => {
		const nested = (depth: number) => '('.repeat(depth - 1) + 'p' + ')'.repeat(depth - 1);
		expect(parseFormula(nested(limits.depth), names).kind).toBe('formula');
		expect(parseFormula(nested(limits.depth + 1), names).kind).toBe('refused');
		const padded = (length: number) => 'p'.padEnd(length);
		expect(parseFormula(padded(limits.characters), names).kind).toBe('formula');
		expect(parseFormula(padded(limits.characters + 1), names).kind).toBe('refused');
		expect(parseFormula('2^64 + 2^-64', names).kind).toBe('formula');
		expect(parseFormula('2^-65', names).kind).toBe('refused');
	});

	test('two hundred parts are allowed, and no more', () => {
		const one: Names = new Map([['x', 'number']]);
		// Each sum is 20 names and 19 signs; the function is one part.
		const sums = Array.from({ length: 5 }, () => Array.from({ length: 20 }, () => 'x').join('+'));
		const withLast = (last: string) => parseFormula(`max(${[...sums, last].join()})`, one);
		expect(withLast('-x+x').kind).toBe('formula');
		expect(withLast('x+x+x')).toEqual({
			kind: 'refused',
			why: 'This formula has too many parts.'
		});
	});
});

describe('random formulas', () => {
	const parameters: Names = new Map(oracleNames.map((name) => [name, 'number']));
	const ratios = fc.record({ n: fc.bigInt(-30n, 30n), d: fc.bigInt(1n, 12n) });
	const scopes = fc.record({ p: ratios, cA: ratios, x: ratios });
	const { number, condition } = trees();

	test.each([
		['numbers', number],
		['conditions', condition]
	])('%s are what exact arithmetic in whole numbers says', (_, some) => {
		let [read, defined] = [0, 0];
		fc.assert(
			fc.property(some, scopes, (tree, at) => {
				const source = textOf(tree);
				fc.pre(source.length <= limits.characters);
				const reading = parseFormula(source, parameters);
				if (reading.kind === 'refused') {
					expect(isHopeless(tree), `${source}: ${reading.why}`).toBe(true);
					return;
				}
				read += 1;
				expect(isHopeless(tree)).toBe(false);
				const evaluation = reading.formula.evaluate(
					new Map(Object.entries(at).map(([name, { n, d }]) => [name, new Fraction(n, d)]))
				);
				const expected = oracle(tree, at);
				if (evaluation.kind === 'undefined') {
					if (evaluation.why.includes('bits')) return;
					expect(expected, `${source}: ${evaluation.why}`).toBe(undefined);
					return;
				}
				defined += 1;
				const { value: found } = evaluation;
				if (typeof found === 'boolean') expect(found, source).toBe(expected);
				else {
					const { n, d } = expected as { n: bigint; d: bigint };
					expect(toRational(found), source).toBe(toRational(new Fraction(n, d)));
				}
			}),
			{ numRuns: 1500 }
		);
		expect(read).toBeGreaterThan(500);
		expect(defined).toBeGreaterThan(300);
	});
});
