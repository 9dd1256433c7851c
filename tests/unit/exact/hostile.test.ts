import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFormula, type Names } from '$lib/exact/formula';
import { Fraction } from '$lib/exact/rational';

const names: Names = new Map([
	['p', 'number'],
	['cA', 'number']
]);
const scope = new Map([
	['p', new Fraction(1, 2)],
	['cA', new Fraction(1, 5)]
]);

/** Texts that hang, exhaust, reconfigure or escape an open expression parser, or that mean nothing here. */
const hostile: readonly string[] = [
	// Numbers without end.
	'9^9^9^9',
	'9^9^9',
	'2^1e9',
	'2^(2^40)',
	'(9^64)^64',
	'((2^64)^64)^64 * 0',
	'1e1000000',
	'1e-1000000',
	'0^-1',
	'1/0',
	'10^10^10 - 10^10^10',
	'2^0.5',
	'(-1)^(1/2)',
	`${'9^'.repeat(100)}9`,
	// Work without end.
	'factorial(1e6)',
	'1000000!',
	'170!!',
	'gamma(1e6)',
	'combinations(1e6, 5e5)',
	'ones(1e9)',
	'zeros(1e5, 1e5)',
	'identity(1e5)',
	'0:1e12',
	'1:2:1e12',
	'range(0, 1e12)',
	'rationalize("(x+1)^20")',
	'rationalize((p+1)^20)',
	'simplify("x+x")',
	'derivative("x^2", "x")',
	'expand((p + 1)^64)',
	'bignumber(10)^bignumber(1e9)',
	'nthRoot(2, 1e9)',
	'isPrime(2^61 - 1)',
	'kldivergence([1], [2])',
	'sum(0:1e9)',
	'map(0:1e9, abs)',
	'sort(0:1e9)',
	'permutations(1e7)',
	'random()',
	// Escape and reconfiguration.
	'config({number: "BigNumber"})',
	'config({})',
	'import({abs: 1}, {override: true})',
	'import("x")',
	'createUnit("foo")',
	'createUnit("knot", "0.514 m/s")',
	'splitUnit(1 m, [m])',
	'evaluate("1+1")',
	'parse("1+1")',
	'parser()',
	'compile("1")',
	'help("abs")',
	'chain(3)',
	'typed("f", {})',
	'reviver()',
	'cos.constructor("return process")()',
	'abs.constructor("return 1")()',
	'p.constructor',
	'p.s',
	'p["constructor"]',
	'p[1]',
	'{}.constructor',
	'"".constructor',
	'[].map',
	'__proto__',
	'constructor',
	'toString()',
	'hasOwnProperty("p")',
	'valueOf()',
	'process',
	'globalThis',
	'this',
	'end',
	// Assignments, functions, blocks.
	'p = 3',
	'cA = p',
	'f(x) = x^2',
	'abs(x) = 1',
	'x = y = 1',
	'p; cA',
	'p\ncA',
	'p # comment',
	'a = [1, 2]',
	// Values of other kinds.
	'"text"',
	"'text'",
	'[1, 2]',
	'[1, 2; 3, 4]',
	'{a: 1}',
	'{"p": 1}',
	'1i',
	'i',
	'e',
	'pi',
	'Infinity',
	'-Infinity',
	'NaN',
	'null',
	'undefined',
	'0x10',
	'0b1010',
	'0o17',
	'0x1p4',
	// Units: bare names are units to mathjs, and none of them is known here.
	'cB',
	'cb',
	'g',
	'h',
	'L',
	'5 cm',
	'1 m to cm',
	'3 inch',
	'p cA',
	// Operators that formulas do not have.
	'5 % 3',
	'p mod 2',
	'1 to 2',
	'p | 1',
	'p & 1',
	'~p',
	'p << 2',
	'p >> 2',
	'p >>> 2',
	'p xor cA',
	"p'",
	'p .* cA',
	'p ./ cA',
	'p .^ cA',
	'p ?? cA',
	'p ? cA',
	'0 < p < 1',
	'2p',
	'(p)(cA)',
	'abs()',
	'min([1, 2])',
	'sqrt(4)',
	'p(1)',
	'(abs)(1)',
	'abs',
	// Shapes.
	'',
	' ',
	'\u0000',
	'\u202ep',
	'p\u0301',
	'ｐ',
	'π',
	'💣',
	'\ud800',
	'p'.repeat(257),
	'('.repeat(256),
	')'.repeat(256),
	`${'('.repeat(127)}p${')'.repeat(127)}`,
	`${'-'.repeat(255)}p`,
	`${'not '.repeat(63)}p`,
	`${'p?'.repeat(127)}p`,
	`${'abs('.repeat(50)}p${')'.repeat(50)}`,
	`${'p+'.repeat(120)}p`,
	`max(${'1,'.repeat(120)}`,
	'['.repeat(256),
	'{'.repeat(256),
	'"'.repeat(256),
	'1'.repeat(1e6),
	'('.repeat(1e6),
	' '.repeat(1e6),
	'p+'.repeat(5e5)
];

/** The least of a few runs, each with a text that was not seen before: another job may interrupt one. */
function leastTime(source: string): number {
	const times = [0, 1, 2].map((extra) => {
		const text = source + ' '.repeat(extra);
		const before = performance.now();
		parseFormula(text, names);
		return performance.now() - before;
	});
	return Math.min(...times);
}

describe('hostile formulas', () => {
	test('there are more than ninety of them, all different', () => {
		expect(new Set(hostile).size).toBe(hostile.length);
		expect(hostile.length).toBeGreaterThan(90);
	});

	test.each(hostile.map((source) => [source.slice(0, 40), source]))(
		'%j is refused in under 50 ms, in a sentence',
		(_, source) => {
			const reading = parseFormula(source, names);
			if (reading.kind === 'formula') throw new Error('It was read.');
			expect(reading.why).toMatch(/^(?:“|[A-Za-z]).*\.$/su);
			expect(reading.why.length).toBeLessThan(300);
			expect(leastTime(source)).toBeLessThan(50);
		}
	);

	test('nothing that was refused left a trace in the parser', () => {
		for (const source of hostile) parseFormula(source, names);
		const reading = parseFormula('abs(p - 1) + cA', names);
		expect(reading.kind === 'formula' && reading.formula.evaluate(scope)).toEqual({
			kind: 'value',
			value: new Fraction(7, 10)
		});
	});

	test('what is within the limits and grows without end stops at once', () => {
		for (const source of ['((p^64)^64)^64', `${'(p+1)^64*'.repeat(20)}1`, 'p^-64^1^1']) {
			const reading = parseFormula(source, names);
			if (reading.kind === 'refused') throw new Error(reading.why);
			const before = performance.now();
			reading.formula.evaluate(scope);
			expect(performance.now() - before).toBeLessThan(50);
		}
	});

	test('no text throws, and a position lies within it', () => {
		const words = fc.constantFrom(
			...'p cA x 1 0.5 2e3 3% , . ( ) [ ] { } + - * / ^ ! = == != < <= > >= ? : ; " \' and or not mod'.split(
				' '
			),
			...'min max abs sqrt f xor to in true null i e pi end # \\ & | ~ @ $ − × é 💣 \n'.split(' ')
		);
		const texts = fc.oneof(
			fc.array(words, { maxLength: 40 }).map((some) => some.join('')),
			fc.array(words, { maxLength: 40 }).map((some) => some.join(' ')),
			fc.string({ unit: 'binary', maxLength: 300 })
		);
		fc.assert(
			fc.property(texts, (text) => {
				const reading = parseFormula(text, names);
				if (reading.kind === 'formula') {
					expect(['value', 'undefined']).toContain(reading.formula.evaluate(scope).kind);
				} else if (reading.position !== undefined) {
					expect(reading.position).toBeGreaterThanOrEqual(0);
					expect(reading.position).toBeLessThanOrEqual(text.length);
				}
			}),
			{ numRuns: 2000 }
		);
	});
});
