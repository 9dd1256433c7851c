import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFormula, type Names } from '$lib/exact/formula';
import { formulaMarkup, formulaRuns } from '$lib/exact/mathml';
import { Fraction } from '$lib/exact/rational';
import { names, textOf, trees } from './trees';

const symbols = { cA: 'c_P', lo: 'ℓ', hi: 'h', sh: 'κ', pTTP: 'p_TTP' };

/** A line of print with subscripts in brackets. */
function line(formula: string): string {
	return formulaRuns(formula, symbols)
		.map(({ text, sub }) => (sub ? `[${text}]` : text))
		.join('');
}

describe('a formula in a line of print', () => {
	test.each([
		['p - cA', 'p − c[P]'],
		['lo + sh*(hi - lo)/2', 'ℓ + κ × (h − ℓ)/2'],
		['2*p', '2p'],
		['2*cA^2', '2c[P]^2'],
		['2*(p - 1)', '2(p − 1)'],
		['2*min(p, 1)', '2min(p, 1)'],
		['3*sh/8', '3κ/8'],
		['2*3', '2 × 3'],
		['2*3^p', '2 × 3^p'],
		['p*cA', 'p × c[P]'],
		['(p)', 'p'],
		['((p + 1)) - (cA)', 'p + 1 − c[P]'],
		['p - (cA - 1)', 'p − (c[P] − 1)'],
		['p + (cA - 1)', 'p + c[P] − 1'],
		['p/(cA*2)', 'p/(c[P] × 2)'],
		['(p + 1)/2', '(p + 1)/2'],
		['-(p + 1)', '−(p + 1)'],
		['-(p*cA)', '−p × c[P]'],
		['-p^2', '−p^2'],
		['(-p)^2', '(−p)^2'],
		['p - -cA', 'p − (−c[P])'],
		['2^-1', '2^−1'],
		['(p^2)^3', '(p^2)^3'],
		['p >= 0.5 and not (cA != 1/4)', 'p ≥ 0.5 and not (c[P] ≠ 1/4)'],
		['p == 1 or p <= 0', 'p = 1 or p ≤ 0'],
		['p < 1 ? p : 1', 'p if p < 1, else 1'],
		['p < 1 ? (p < 0 ? 0 : p) : 1', '(0 if p < 0, else p) if p < 1, else 1'],
		['1 - (p < 1 ? p : 1)', '1 − (p if p < 1, else 1)'],
		['max(0, p - cA)', 'max(0, p − c[P])'],
		['35% + 1e-3', '7/20 + 1/1000'],
		['0,25*p', '0.25p'],
		['0.12345678901234567890123*p', '0.12345678901234567890123p'],
		['pTTP', 'p[TTP]']
	])('%s is %s', (formula, printed) => {
		expect(line(formula)).toBe(printed);
	});

	test('what it prints means what was written', () => {
		const types: Names = new Map(names.map((name) => [name, 'number']));
		const { number, condition } = trees({ plain: true });
		const ratios = fc.record({ n: fc.bigInt(-9n, 9n), d: fc.bigInt(1n, 5n) });
		let compared = 0;
		fc.assert(
			fc.property(
				fc.oneof(number, condition),
				fc.record({ p: ratios, cA: ratios, x: ratios }),
				(tree, at) => {
					const source = textOf(tree);
					const written = parseFormula(source, types);
					fc.pre(written.kind === 'formula');
					const printed = formulaRuns(source, {})
						.map(({ text }) => text)
						.join('')
						.replace(/≤/g, '<=')
						.replace(/≥/g, '>=')
						.replace(/≠/g, '!=')
						.replace(/ = /g, ' == ')
						.replace(/(?<=\d)(?=[a-z(])/gi, '*');
					const again = parseFormula(printed, types);
					if (again.kind === 'refused') throw new Error(`${source} → ${printed}: ${again.why}`);
					const scope = new Map(
						Object.entries(at).map(([name, { n, d }]) => [name, new Fraction(n, d)])
					);
					const [one, other] = [written.formula, again.formula].map((formula) =>
						formula.evaluate(scope)
					);
					// A product in another order may pass the limit of bits where the first did not.
					fc.pre(one?.kind === 'value' && other?.kind === 'value');
					expect(other, `${source} → ${printed}`).toEqual(one);
					compared += 1;
				}
			),
			{ numRuns: 1000 }
		);
		expect(compared).toBe(1000);
	});
});

describe('a formula as MathML', () => {
	test.each([
		['p - cA', '<mrow><mi>p</mi><mo>−</mo><msub><mi>c</mi><mi>P</mi></msub></mrow>'],
		['(lo + hi)/2', '<mfrac><mrow><mi>ℓ</mi><mo>+</mo><mi>h</mi></mrow><mn>2</mn></mfrac>'],
		['2*p', '<mrow><mn>2</mn><mo>\u2062</mo><mi>p</mi></mrow>'],
		['p^2', '<msup><mi>p</mi><mn>2</mn></msup>'],
		['p <= 1', '<mrow><mi>p</mi><mo>≤</mo><mn>1</mn></mrow>'],
		['p < 1', '<mrow><mi>p</mi><mo>&lt;</mo><mn>1</mn></mrow>'],
		[
			'p > 0 ? p : 0',
			'<mrow><mi>p</mi><mtext> if </mtext><mrow><mi>p</mi><mo>&gt;</mo><mn>0</mn></mrow><mtext>, else </mtext><mn>0</mn></mrow>'
		],
		['max(0, p)', '<mrow><mi>max</mi><mo>(</mo><mn>0</mn><mo>,</mo><mi>p</mi><mo>)</mo></mrow>']
	])('%s', (formula, markup) => {
		expect(formulaMarkup(formula, symbols)).toBe(`<math>${markup}</math>`);
	});

	test('every element is closed, and every symbol is escaped', () => {
		const { number, condition } = trees();
		fc.assert(
			fc.property(fc.oneof(number, condition), (tree) => {
				const source = textOf(tree);
				fc.pre(source.length <= 256);
				const markup = formulaMarkup(source, { x: '<x>_&' });
				const open: string[] = [];
				for (const [, slash, element] of markup.matchAll(/<(\/?)([a-z]+)>/g)) {
					if (slash) expect(open.pop()).toBe(element);
					else open.push(element!);
				}
				expect(open).toEqual([]);
				expect(markup.replace(/<\/?m[a-z]+>/g, '')).not.toMatch(/[<>]|&(?!lt;|gt;|amp;)/);
			}),
			{ numRuns: 500 }
		);
	});

	test('what can’t be read is not printed', () => {
		expect(() => formulaRuns('1,234', {})).toThrow('could mean');
		expect(() => formulaMarkup('p +', {})).toThrow();
	});
});
