import { describe, expect, test } from 'vitest';
import { defaultsOf, evaluateForm } from '$lib/game/evaluate';
import type { CellEdits, EvaluatedGame, GameForm, Parameter, Values } from '$lib/game/types';

function parameter(name: string, standard: string): Parameter {
	const words = { symbol: name, label: name, meaning: '', unit: '' };
	return { name, ...words, min: '-10', max: '10', step: '1/100', default: standard };
}

/** A small game with everything that a form can hold. */
const form: GameForm = {
	id: 'small',
	title: 'A small game',
	players: [
		{ name: 'Pakistan', actions: [{ name: 'Wait' }, { name: 'Strike', detail: 'at {2*a}' }] },
		{
			name: 'Kabul',
			actions: [
				{ name: 'Shelter', detail: 'with {a}, {b} and {a < b}' },
				{ name: 'Move', detail: 'ratio {ratio}' }
			]
		}
	],
	parameters: [parameter('a', '1/2'), parameter('b', '1/5')],
	constraints: [
		{ formula: 'a > b', message: 'Raise a or lower b.' },
		{ formula: 'b >= 0', message: 'Raise b.' }
	],
	derived: [
		{ name: 'gap', formula: 'a - b', label: 'gap' },
		{ name: 'twice', formula: '2*gap', label: 'twice the gap' },
		{ name: 'ratio', formula: 'a/b', label: 'ratio' },
		{ name: 'wide', formula: 'twice > 1/2', label: 'whether the gap is wide' },
		{ name: 'special', formula: '1 - twice', label: 'a special quantity', onlyIn: ['wide'] }
	],
	cells: [
		[{ payoffs: ['a', 'b'] }, { payoffs: ['0', '1 - a'] }],
		[{ payoffs: ['twice', 'a*b'] }, { payoffs: ['max(a, b)', 'wide ? 1 : 0'] }]
	],
	regimes: [
		{ id: 'wide', when: 'wide', label: 'Wide' },
		{ id: 'narrow', when: 'gap >= 0 and not wide', label: 'Narrow' }
	]
};

function evaluated(values: Values = {}, edits?: CellEdits, of = form): EvaluatedGame {
	const result = evaluateForm(of, values, edits);
	if (result.kind === 'undefined') throw new Error(result.why);
	return result.game;
}

describe('a form at some values', () => {
	test('the defaults fill the gaps', () => {
		expect(defaultsOf(form)).toEqual({ a: '1/2', b: '1/5' });
		expect(evaluated()).toEqual(evaluated(defaultsOf(form)));
		expect(evaluated({ a: '1/2' })).toEqual(evaluated());
		expect(evaluated({ unknown: '7' })).toEqual(evaluated());
	});

	test('payoffs are exact and in lowest terms', () => {
		expect(evaluated({ b: '2/6' }).matrix).toEqual({
			A: [
				['1/2', '0'],
				['1/3', '1/2']
			],
			B: [
				['1/3', '1/2'],
				['1/6', '0']
			]
		});
	});

	test('derived quantities build on those before them', () => {
		expect(evaluated().derived).toEqual({
			gap: '3/10',
			twice: '3/5',
			ratio: '5/2',
			wide: true,
			special: '2/5'
		});
	});

	test('a quantity that divides by zero is absent, and so is one that needs it', () => {
		const needy: GameForm = {
			...form,
			derived: [...form.derived, { name: 'more', formula: 'ratio + 1', label: 'more' }]
		};
		expect(evaluated({}, {}, needy).derived.more).toBe('7/2');
		const { derived } = evaluated({ b: '0' }, {}, needy);
		expect(derived).toMatchObject({ gap: '1/2' });
		expect(derived).not.toHaveProperty('ratio');
		expect(derived).not.toHaveProperty('more');
	});

	test('a quantity outside its regime is absent', () => {
		expect(evaluated({ b: '2/5' })).toMatchObject({ regime: 'narrow' });
		expect(evaluated({ b: '2/5' }).derived).not.toHaveProperty('special');
	});

	test('a payoff that needs a quantity without a value is named', () => {
		const needs = (formula: string): GameForm => ({
			...form,
			cells: [form.cells[0]!, [{ payoffs: ['twice', formula] }, form.cells[1]![1]!]]
		});
		expect(evaluateForm(needs('a/b'), { b: '0' })).toEqual({
			kind: 'undefined',
			why: 'Kabul’s payoff at Strike / Shelter has no value: this divides by zero.'
		});
		expect(evaluateForm(needs('ratio'), { b: '0' })).toEqual({
			kind: 'undefined',
			why: 'Kabul’s payoff at Strike / Shelter has no value: ratio has no value here.'
		});
		expect(evaluateForm(needs('special'), { b: '2/5' })).toEqual({
			kind: 'undefined',
			why: 'Kabul’s payoff at Strike / Shelter has no value: special has no value here.'
		});
		expect(evaluateForm(needs('special'), {}).kind).toBe('evaluated');
	});

	test('the messages of the constraints that fail are kept, in order', () => {
		expect(evaluated().violated).toEqual([]);
		expect(evaluated({ a: '-2', b: '-1' }).violated).toEqual(['Raise a or lower b.', 'Raise b.']);
		expect(evaluated({ a: '1/5' }).violated).toEqual(['Raise a or lower b.']);
	});

	test('the regime is the one that holds; none, or more than one, is null', () => {
		expect(evaluated().regime).toBe('wide');
		expect(evaluated({ a: '2/5' }).regime).toBe('narrow');
		expect(evaluated({ a: '0' }).regime).toBe(null);
		const doubled = {
			...form,
			regimes: [...form.regimes, { id: 'too', when: 'a > 0', label: '' }]
		};
		expect(evaluated({}, {}, doubled).regime).toBe(null);
	});

	test('actions say their numbers, and leave out what has no value', () => {
		expect(evaluated().details).toEqual([
			['', 'at 1'],
			['with 1/2, 1/5 and false', 'ratio 5/2']
		]);
		expect(evaluated({ b: '0' }).details[1]![1]).toBe('ratio …');
	});
});

describe('edited cells', () => {
	test('an edit stands over the formula of one player’s payoff in one cell', () => {
		const { matrix } = evaluated({}, { '0,1,1': '7/3' });
		expect(matrix.A).toEqual(evaluated().matrix.A);
		expect(matrix.B).toEqual([
			['1/5', '7/3'],
			['1/10', '1']
		]);
	});

	test('closed forms say nothing about an edited matrix', () => {
		const { regime, derived } = evaluated({}, { '0,1,1': '7/3' });
		expect(regime).toBe(null);
		expect(derived).toMatchObject({ gap: '3/10', wide: true });
		expect(derived).not.toHaveProperty('special');
	});

	test('an edit mends a payoff that has no value', () => {
		const broken = { ...form, cells: [[{ payoffs: ['a/b', 'b'] as const }]] };
		expect(evaluateForm(broken, { b: '0' }).kind).toBe('undefined');
		expect(evaluated({ b: '0' }, { '0,0,0': '3' }, broken).matrix).toEqual({
			A: [['3']],
			B: [['0']]
		});
	});
});

describe('forms of ours that are wrong', () => {
	test.each([
		[
			'a name that does not exist',
			{ cells: [[{ payoffs: ['zz', '0'] as const }]] },
			'There is no “zz” here.'
		],
		[
			'a derived quantity used before its place',
			{
				derived: [
					{ name: 'early', formula: 'late', label: '' },
					{ name: 'late', formula: 'a', label: '' }
				]
			},
			'There is no “late” here.'
		],
		[
			'a condition as a payoff',
			{ cells: [[{ payoffs: ['a > b', '0'] as const }]] },
			'a number is needed here.'
		],
		[
			'a number as a regime',
			{ regimes: [{ id: 'r', when: 'a', label: '' }] },
			'a condition is needed here.'
		],
		[
			'a number as a constraint',
			{ constraints: [{ formula: 'a', message: '' }] },
			'a condition is needed here.'
		]
	])('%s fails, naming the form and the formula', (_, change, why) => {
		const bare: GameForm = {
			...form,
			players: [
				{ name: 'A', actions: [] },
				{ name: 'B', actions: [] }
			],
			cells: [],
			regimes: [],
			constraints: [],
			derived: []
		};
		const evaluate = () => evaluateForm({ ...bare, ...change }, {});
		expect(evaluate).toThrow('Game small, formula "');
		expect(evaluate).toThrow(why);
	});
});

describe('the memory of parsed formulas', () => {
	test('a copy of a form, as a worker receives it, evaluates to the same', () => {
		expect(evaluated({ a: '3/4' }, {}, structuredClone(form))).toEqual(evaluated({ a: '3/4' }));
	});

	test('a form that differs in one formula is another form', () => {
		const [first, ...rows] = form.cells;
		const other = { ...form, cells: [[{ payoffs: ['b', 'b'] as const }, first![1]!], ...rows] };
		expect(evaluated({}, {}, other).matrix.A[0]![0]).toBe('1/5');
		expect(evaluated().matrix.A[0]![0]).toBe('1/2');
	});
});
