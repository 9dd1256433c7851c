import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkVersion } from '$lib/scenario/history/version';
import { decodeLink, encodeLink, encodeQuery } from '$lib/scenario/link';
import { defaultScenario, readTyped, type Scenario, type Typed } from '$lib/scenario/scenario';
import { shape } from './shape';

const v1: LinkVersion = {
	version: 1,
	defaults: { 'bargaining-range': { p: '1/2', cA: '1/5', fog: '1/10' } }
};
const versions = [v1] as const;
const start = defaultScenario('bargaining-range');
const open = (query: string, fragment = '') => decodeLink(shape, query, fragment, versions);

function typed(text: string): Typed {
	const reading = readTyped(text);
	if (reading.kind === 'refused') throw new Error(reading.why);
	return reading.typed;
}

const share = fc
	.tuple(fc.nat(100), fc.constantFrom('fraction', 'decimal', 'percent', 'comma'))
	.map(([n, spelling]) =>
		typed(
			{
				fraction: `${n}/100`,
				decimal: String(n / 100),
				percent: `${n}%`,
				comma: String(n / 100).replace('.', ',')
			}[spelling] ?? ''
		)
	);
const payoff = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([a, b]) => typed(`${a}/${b}`));
const scenario: fc.Arbitrary<Scenario> = fc
	.record({
		values: fc.record({ p: share, fog: share }, { requiredKeys: [] }),
		edits: fc.dictionary(fc.constantFrom('0,0,0', '0,1,1', '1,1,0'), payoff),
		notation: fc.constantFrom('fraction' as const, 'decimal' as const),
		step: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/), { nil: undefined })
	})
	.map(({ values, edits, notation, step }): Scenario => ({
		...start,
		values: Object.fromEntries(
			Object.entries(values).filter(
				([name, { value }]) => value !== shape.parameters.get(name)?.default
			)
		),
		edits: Object.keys(edits).length > 0 ? ({ 'br-brink2': { ...edits } } as const) : {},
		view: { notation },
		step
	}));

describe('a lesson link', () => {
	test('holds what differs from the defaults, as typed and readable', () => {
		const typedOver = { 'br-brink2': { '0,1,0': typed('-3/4') } };
		const values = { p: typed('3/5'), cA: typed('0,1'), fog: typed('35%') };
		expect(encodeLink({ ...start, values, edits: typedOver, step: 'demand-game' })).toBe(
			'?v=1&p=3/5&cA=0,1&fog=35%25&e=br-brink2.0.1.0:-3/4#demand-game'
		);
	});

	test('of the defaults names the version that froze them', () => {
		expect(encodeLink(start)).toBe('?v=1');
	});

	test('opens to the scenario that was sent', () => {
		fc.assert(
			fc.property(scenario, (sent) => {
				const [query = '', fragment] = encodeLink(sent, versions).split('#');
				expect(open(query, fragment)).toEqual({ scenario: sent, notices: [] });
			})
		);
	});

	test('survives what a browser does to an address', () => {
		fc.assert(
			fc.property(scenario, (sent) => {
				const url = new URL(`https://example.org/lessons/x${encodeLink(sent, versions)}`);
				expect(open(url.search, url.hash)).toEqual({ scenario: sent, notices: [] });
			})
		);
	});

	test('without a version means the defaults of today', () => {
		expect(open('p=3/5').scenario.values).toEqual({ p: { text: '3/5', value: '3/5' } });
		expect(open('').scenario).toEqual(start);
	});

	test('says nothing about what a mail program appended', () => {
		expect(open('?v=1&utm_source=mail&fbclid=abc&p=3/5').notices).toEqual([]);
	});
});

describe('a link that can’t be read in part', () => {
	test.each([
		[
			'a word for a number',
			'v=1&p=half&cA=0.1',
			'“half” is not a number, so Chance that Pakistan would prevail keeps its default.'
		],
		[
			'an empty number',
			'v=1&p=&cA=0.1',
			'“” is not a number, so Chance that Pakistan would prevail keeps its default.'
		],
		[
			'a number out of range',
			'v=1&p=3/2&cA=0.1',
			'Chance that Pakistan would prevail must lie between 0 and 1, and 3/2 does not.'
		],
		[
			'a name from elsewhere',
			'v=1&zz=1&cA=0.1',
			'The link names “zz”, a number that this lesson does not have.'
		],
		[
			'a name of the prototype',
			'v=1&constructor=1&cA=0.1',
			'The link names “constructor”, a number that this lesson does not have.'
		],
		[
			'a number given twice',
			'v=1&cA=0.1&cA=0.2',
			'The link gives “cA” more than once; the first one counts.'
		],
		[
			'a strange notation',
			'v=1&notation=roman&cA=0.1',
			'The link asks for numbers as “roman”, which can’t be shown.'
		],
		[
			'a payoff without a game',
			'v=1&e=0.1.0:3/4&cA=0.1',
			'The link changes a payoff by “0.1.0:3/4”, which can’t be read.'
		],
		[
			'a payoff that is no number',
			'v=1&e=br-brink2.0.1.0:x&cA=0.1',
			'The link changes a payoff by “br-brink2.0.1.0:x”, which can’t be read.'
		],
		[
			'a payoff outside the matrix',
			'v=1&e=br-brink2.5.1.0:1&cA=0.1',
			'This matrix has no cell in row 6, column 2.'
		],
		[
			'a payoff of another game',
			'v=1&e=other.0.1.0:1&cA=0.1',
			'There is no game called “other” here.'
		],
		[
			'a version that never was',
			'v=one&cA=0.1',
			'The link names “one” as its version, which does not exist; today’s is taken.'
		],
		[
			'a version to come',
			'v=7&cA=0.1',
			'This link was made by a newer version of this site, so some of it may not open as it was meant.'
		]
	])('%s is named and the rest opens', (_, query, notice) => {
		const { scenario, notices } = open(query);
		expect(notices).toEqual([notice]);
		expect(scenario).toEqual({ ...start, values: { cA: { text: '0.1', value: '1/10' } } });
	});

	test('a stranger’s text is quoted short and clean', () => {
		const [notice] = open(`v=1&p=${encodeURIComponent('\u202e' + 'x'.repeat(300))}`).notices;
		expect(notice).toContain(`“${'x'.repeat(24)}…”`);
	});

	test('many faults are counted, not listed', () => {
		const { notices } = open('v=1&a=1&b=1&c=1&d=1&f=1&g=1&h=1&i=1');
		expect(notices).toHaveLength(6);
		expect(notices.at(-1)).toBe('3 more things in this link could not be used.');
	});

	test('the worst link of a length that is allowed opens within 50 ms', () => {
		const worst = ['e=br-brink2.0.0.0:1&', 'p=%E2%80%AE&', '%ff=%ff&', `p=${'9'.repeat(50)}e30&`];
		for (const part of worst) {
			const query = part.repeat(Math.floor(8000 / part.length));
			open(query);
			const before = performance.now();
			open(query);
			expect(performance.now() - before).toBeLessThan(50);
		}
	});

	test('an endless link opens at the defaults', () => {
		expect(open(`v=1&p=${'9'.repeat(9000)}`)).toEqual({
			scenario: start,
			notices: [expect.stringContaining('too long')]
		});
	});

	test('a fragment that names no section is left out', () => {
		expect(open('v=1', '#:~:text=x').scenario.step).toBeUndefined();
		expect(open('v=1', '#demand').scenario.step).toBe('demand');
	});

	test('no text makes it throw', () => {
		const piece = fc.constantFrom(
			'v',
			'p',
			'cA',
			'e',
			'notation',
			'=',
			'&',
			'1',
			'/',
			'%',
			'%2',
			'%ff',
			':',
			'.',
			'br-brink2',
			'9'.repeat(50),
			'e30',
			'\u202e',
			'__proto__'
		);
		const text = fc.oneof(
			fc.string(),
			fc.array(piece, { maxLength: 40 }).map((all) => all.join(''))
		);
		fc.assert(
			fc.property(text, fc.string(), (query, fragment) => {
				const { scenario, notices } = open(query, fragment);
				for (const notice of notices) expect(notice).toMatch(/\.$/);
				// Whatever opened is a scenario that can be sent on.
				expect(open(encodeQuery(scenario, versions)).scenario.values).toEqual(scenario.values);
			})
		);
	});
});

describe('versions', () => {
	// A later version that made fighting dearer by default and renamed the fog.
	const v2: LinkVersion = {
		version: 2,
		defaults: { 'bargaining-range': { p: '1/2', cA: '3/10', haze: '1/10' } },
		migrate: (_, { values, edits }) => {
			const { fog, ...others } = values;
			return { values: fog ? { ...others, haze: fog } : others, edits };
		}
	};
	const later = [v1, v2] as const;
	const dearer = new Map(shape.parameters);
	dearer.set('cA', { ...shape.parameters.get('cA')!, default: '3/10' });
	dearer.set('haze', { ...shape.parameters.get('fog')!, name: 'haze' });
	dearer.delete('fog');
	const laterShape = { ...shape, parameters: dearer };

	test('an old link opens to its old defaults', () => {
		const { scenario, notices } = decodeLink(laterShape, 'v=1&p=3/5', '', later);
		expect(notices).toEqual([]);
		expect(scenario.values).toEqual({
			p: { text: '3/5', value: '3/5' },
			cA: { text: '1/5', value: '1/5' }
		});
	});

	test('an old link’s names go through the migrations', () => {
		const { scenario, notices } = decodeLink(laterShape, 'v=1&fog=0.2', '', later);
		expect(notices).toEqual([]);
		expect(scenario.values.haze).toEqual({ text: '0.2', value: '1/5' });
	});

	test('a link of today does not, and is written with today’s version', () => {
		const { scenario, notices } = decodeLink(laterShape, 'v=2&fog=0.2&haze=0.3', '', later);
		expect(notices).toEqual([expect.stringContaining('“fog”')]);
		expect(encodeLink(scenario, later)).toBe('?v=2&haze=0.3');
	});

	test('a link without a version takes today’s defaults and names', () => {
		expect(decodeLink(laterShape, 'haze=0.3', '', later).scenario.values).toEqual({
			haze: { text: '0.3', value: '3/10' }
		});
	});
});
