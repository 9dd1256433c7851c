/** The grader: any numbers with the property pass, nothing else does, and it says why. */
import { grade, gradeForm } from '$lib/course/grade';
import type { Challenge, Clause } from '$lib/course/types';
import { evaluateForm } from '$lib/game/evaluate';
import type { GameForm, Parameter, Values } from '$lib/game/types';
import { analyse } from '$lib/solver/analyse';
import type { Analysis } from '$lib/solver/analysis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

function parameter(name: string, initial: string): Parameter {
	return {
		name,
		symbol: name,
		label: `the number ${name}`,
		meaning: '',
		unit: '',
		min: '-9',
		max: '9',
		step: '1',
		default: initial
	};
}

/**
 * Two sides that each give way or not. Both stubborn pays −c; alone stubborn wins w. Chicken while
 * c > 0, with a mixed equilibrium in which both are stubborn with chance w/(w + c).
 */
const chicken: GameForm = {
	id: 'chicken',
	title: 'Chicken',
	players: [
		{ name: 'Row', actions: [{ name: 'Give way' }, { name: 'Stay' }] },
		{ name: 'Column', actions: [{ name: 'Give way' }, { name: 'Stay' }] }
	],
	parameters: [parameter('c', '1'), parameter('w', '1'), parameter('d', '2')],
	constraints: [{ formula: 'w > 0', message: 'Winning must be worth something: raise w.' }],
	derived: [{ name: 'ratio', formula: 'w / d', label: '' }],
	cells: [
		[
			{ payoffs: ['0', '0'], outcome: 'peace' },
			{ payoffs: ['0', 'w'], outcome: 'column wins' }
		],
		[
			{ payoffs: ['w', '0'], outcome: 'row wins' },
			{ payoffs: ['-c', '-c'], outcome: 'crash' }
		]
	],
	regimes: [
		{ id: 'chicken', when: 'c > 0', label: 'Chicken' },
		{ id: 'other', when: 'c <= 0', label: 'Crashing is no threat' }
	]
};

function task(clauses: readonly Clause[], more: Partial<Challenge> = {}): Challenge {
	return {
		id: 'a-task',
		title: '',
		prompt: '',
		start: { game: 'chicken' },
		free: ['c', 'w'],
		clauses,
		afterwards: '',
		...more
	};
}

const said = { goal: 'the goal', hint: 'the hint' };
const formula = (text: string): Clause => ({ kind: 'formula', formula: text, ...said });

function graded(challenge: Challenge, values: Values = {}, form = chicken) {
	return grade(challenge, analyse({ form: gradeForm(form, challenge), values }), form);
}
const passes = (clause: Clause, values: Values = {}) => graded(task([clause]), values).passed;

describe('the form that is graded', () => {
	test('answers each formula clause, and evaluates as before in everything else', () => {
		const challenge = task([formula('c < w'), formula('c + w == 3')]);
		const plain = evaluateForm(chicken, { c: '1', w: '2' });
		const both = evaluateForm(gradeForm(chicken, challenge), { c: '1', w: '2' });
		if (plain.kind !== 'evaluated' || both.kind !== 'evaluated') throw new Error('undefined');
		const { derived, ...others } = both.game;
		expect(others).toEqual({ ...plain.game, derived: undefined } as unknown);
		expect(derived).toMatchObject(plain.game.derived);
		expect(derived).toMatchObject({ goal_a_task_0: true, goal_a_task_1: true });
	});

	test('takes the goals of several challenges whose ids differ', () => {
		const one = task([formula('c > 5')], { id: 'one' });
		const two = task([formula('c < 5')], { id: 'two' });
		const form = [one, two].reduce(gradeForm, chicken);
		const analysis = analyse({ form, values: { c: '3' } });
		expect([one, two].map((challenge) => grade(challenge, analysis, form).passed)).toEqual([
			false,
			true
		]);
	});
});

describe('clauses', () => {
	test('a formula holds or does not, exactly', () => {
		expect(passes(formula('c > 1/3'), { c: '1/3' })).toBe(false);
		expect(passes(formula('c >= 1/3'), { c: '1/3' })).toBe(true);
		expect(passes(formula('3*c == 1'), { c: '333333333/1000000000' })).toBe(false);
	});

	test('a formula without a value is not met', () => {
		const challenge = task([formula('ratio > 0')], { free: ['c', 'w', 'd'] });
		expect(graded(challenge, { d: '2' }).passed).toBe(true);
		expect(graded(challenge, { d: '0' }).passed).toBe(false);
	});

	test('a pure equilibrium is there, or not there', () => {
		const at = (cell: readonly [number, number], present: boolean): Clause => ({
			kind: 'pure',
			cell,
			present,
			...said
		});
		expect(passes(at([1, 0], true))).toBe(true);
		expect(passes(at([0, 0], true))).toBe(false);
		expect(passes(at([0, 0], false))).toBe(true);
		expect(passes(at([1, 1], true), { c: '-1' })).toBe(true);
	});

	test('pure equilibria are counted, between both limits', () => {
		const count = (limits: { atLeast?: number; atMost?: number }): Clause => ({
			kind: 'pure-count',
			...limits,
			...said
		});
		expect(passes(count({ atLeast: 2 }))).toBe(true);
		expect(passes(count({ atLeast: 3 }))).toBe(false);
		expect(passes(count({ atMost: 1 }))).toBe(false);
		expect(passes(count({ atLeast: 2, atMost: 2 }))).toBe(true);
	});

	test('every equilibrium ends in an outcome only if mixed ones do too', () => {
		const every: Clause = { kind: 'every-equilibrium', outcome: 'crash', ...said };
		expect(passes(every, { c: '-1' })).toBe(true);
		expect(passes(every, { c: '1' })).toBe(false);
	});

	test('some equilibrium ends in an outcome for certain, not by chance', () => {
		const some = (outcome: string): Clause => ({ kind: 'some-equilibrium', outcome, ...said });
		expect(passes(some('row wins'))).toBe(true);
		// The mixed equilibrium ends in a crash with a chance, and may end in anything else.
		expect(passes(some('crash'))).toBe(false);
		expect(passes(some('peace'))).toBe(false);
	});

	test('a continuum of equilibria counts as a whole', () => {
		// With c = 0, staying is weakly better, and whole segments of equilibria hold.
		const every = (outcome: string): Clause => ({ kind: 'every-equilibrium', outcome, ...said });
		for (const outcome of ['crash', 'row wins', 'column wins']) {
			expect(passes(every(outcome), { c: '0' })).toBe(false);
		}
		const some: Clause = { kind: 'some-equilibrium', outcome: 'crash', ...said };
		expect(passes(some, { c: '0' })).toBe(true);
	});

	test('all clauses have to be met', () => {
		const challenge = task([formula('c > 0'), { ...formula('w > 5'), goal: 'another' } as Clause]);
		expect(graded(challenge, { c: '1', w: '1' })).toEqual({
			passed: false,
			clauses: [
				{ goal: 'the goal', hint: 'the hint', ok: true },
				{ goal: 'another', hint: 'the hint', ok: false }
			]
		});
	});
});

describe('numbers of which the model says nothing', () => {
	const challenge = task([formula('c < 100')]);
	const failsWith = (analysis: Analysis, why: string) =>
		expect(grade(challenge, analysis, chicken)).toEqual({
			passed: false,
			clauses: [{ goal: 'the goal', ok: false, hint: why }]
		});

	test('a violated condition of the model is said in its own words', () => {
		expect(graded(challenge, { w: '-1' })).toEqual({
			passed: false,
			clauses: [{ goal: 'the goal', ok: false, hint: 'Winning must be worth something: raise w.' }]
		});
	});

	test('a game without a value passes nothing', () => {
		failsWith(
			{ kind: 'undefined', why: 'There is a division by zero.' },
			'There is a division by zero.'
		);
	});

	test('a refused game passes nothing', () => {
		const analysis = analyse({ form: gradeForm(chicken, challenge), values: {} });
		if (analysis.kind !== 'analysed') throw new Error(analysis.why);
		const answer = { kind: 'refused', why: 'This game is too large.' } as const;
		failsWith({ ...analysis, answer, explanation: null }, 'This game is too large.');
	});

	test('a panel has no matrix to solve, and is graded on its formulas', () => {
		const panel: GameForm = { ...chicken, id: 'panel', cells: [] };
		expect(graded(task([formula('c > w')]), { c: '2' }, panel).passed).toBe(true);
		expect(graded(task([formula('c > w')]), { c: '1' }, panel).passed).toBe(false);
	});

	test('a payoff typed over its formula has to be set back', () => {
		const every: Clause = { kind: 'every-equilibrium', outcome: 'crash', ...said };
		const forced = task([every]);
		const edits = { '1,1,0': '5', '1,1,1': '5', '0,1,1': '-1', '1,0,0': '-1' };
		const form = gradeForm(chicken, forced);
		const { passed, clauses } = grade(forced, analyse({ form, values: {}, edits }), chicken);
		expect(passed).toBe(false);
		expect(clauses[0]?.hint).toMatch(/^A payoff has been typed over/);
	});
});

describe('numbers that the challenge does not hand over', () => {
	test('moved elsewhere, they are named, and nothing is solved', () => {
		const challenge = task([formula('ratio > 1')]);
		const { passed, clauses } = graded(challenge, { w: '1', d: '1/2' });
		expect(passed).toBe(false);
		expect(clauses.map(({ ok }) => ok)).toEqual([true, false]);
		expect(clauses[1]?.hint).toContain('the number d');
		expect(graded(challenge, { w: '3' })).toMatchObject({ passed: true, clauses: [{ ok: true }] });
	});

	test('they stay where the challenge starts, not where the model does', () => {
		const challenge = task([formula('c > 0')], {
			start: { game: 'chicken', values: { d: '50%' } }
		});
		expect(graded(challenge, { d: '1/2' }).passed).toBe(true);
		expect(graded(challenge, { d: '2' }).passed).toBe(false);
	});
});

test('the grade of any numbers is what the definitions say', () => {
	const small = fc.integer({ min: -9, max: 9 }).map(String);
	fc.assert(
		fc.property(small, small, (c, w) => {
			const values = { c, w };
			const legal = Number(w) > 0;
			const both = Number(c) > 0;
			const pureRowWins: Clause = { kind: 'pure', cell: [1, 0], present: true, ...said };
			// Staying against someone who stays pays −c, giving way 0; against one who gives way, w.
			expect(passes(pureRowWins, values)).toBe(legal && Number(c) >= 0);
			const everyCrash: Clause = { kind: 'every-equilibrium', outcome: 'crash', ...said };
			expect(passes(everyCrash, values)).toBe(legal && Number(c) < 0);
			expect(passes(formula('c > 0'), values)).toBe(legal && both);
		}),
		{ numRuns: 60 }
	);
});
