/** What an analysis says about lesson 2's strike: equilibria with reasons, and the matrix merged by behaviour. */
import { describe, expect, test } from 'vitest';
import type { CellEdits, Values } from '$lib/game/types';
import { findGame } from '$lib/models';
import { analyse } from '$lib/solver/analyse';
import type { Sentence } from '$lib/solver/analysis';
import { text } from '../forms';

const strike = findGame('costly-signaling', 'cs-strike')!;

function answerAt(values: Values, edits: CellEdits = {}) {
	const analysis = analyse({ form: strike, values, edits });
	if (analysis.kind !== 'analysed') throw new Error(analysis.why);
	return analysis.signaling;
}

function solvedAt(values: Values) {
	const answer = answerAt(values);
	if (answer?.kind !== 'solved') throw new Error('No answer.');
	return answer;
}

/** All numbers in a sentence. */
const numbers = (sentence: Sentence) =>
	sentence.flatMap((part) =>
		typeof part !== 'string' && part.kind === 'number' ? [part.value] : []
	);

describe('reasons', () => {
	const { equilibria, reasons } = solvedAt({});

	test('there is one for each equilibrium', () => {
		expect(equilibria.map(({ kind }) => kind)).toEqual(['semi-separating', 'pooling']);
		expect(reasons).toHaveLength(2);
	});

	test('bluffing: who sends what, what is believed and replied, and why nobody moves', () => {
		expect(text(reasons[0]!)).toBe(
			'If resolved, Pakistan plays strike; if unresolved, strike (9/14) or quiet (5/14). ' +
				'After strike, the belief in resolved is 2/5: Kabul plays restrain (3/4) or defy (1/4), as restrain and defy both pay it −4. ' +
				'After quiet, the belief in resolved is 0: Kabul plays defy, which pays it 0 and restrain −4. ' +
				'To resolved Pakistan, strike pays 7/2 and quiet 0. ' +
				'To unresolved Pakistan, strike and quiet both pay 0.'
		);
	});

	test('silence: what an unexpected strike is taken for, and that D1 rejects it', () => {
		const told = text(reasons[1]!);
		expect(told).toContain('Whether resolved or unresolved, Pakistan plays quiet.');
		expect(told).toContain(
			'Nobody sends strike: it would leave a belief in resolved from 0 to 2/5, Kabul would play restrain with any chance from 0 to 5/16, and neither kind would gain.'
		);
		expect(told).toContain('D1 rejects it');
	});

	test('numbers stay exact parts, and names keep their player', () => {
		expect(numbers(reasons[0]!)).toContain('9/14');
		expect(reasons[0]).toContainEqual({ kind: 'player', player: 1, text: 'Kabul' });
		expect(reasons[0]).toContainEqual({ kind: 'action', player: 0, text: 'strike' });
	});

	test('in the window the Intuitive Criterion rejects silence', () => {
		const { equilibria: all, reasons: told } = solvedAt({ k: '4' });
		const quiet = all.findIndex(({ kind }) => kind === 'pooling');
		expect(all[quiet]).toMatchObject({ intuitive: false, d1: false });
		expect(text(told[quiet]!)).toContain('The Intuitive Criterion rejects it');
	});
});

describe('the matrix of plans', () => {
	test('eight extreme equilibria or so are two behaviours, both credible', () => {
		const { plans, equilibria } = solvedAt({});
		expect(plans).toHaveLength(2);
		expect(plans!.every(({ credible }) => credible)).toBe(true);
		const behaviour = (list: readonly { readonly strategies: unknown }[]) =>
			list.map(({ strategies }) => JSON.stringify(strategies)).sort();
		expect(behaviour(plans!)).toEqual(behaviour(equilibria));
	});

	test('behind an ultimatum that nobody can walk back, silence rests on a threat that would not be carried out', () => {
		const { plans, equilibria } = solvedAt({ k: '0', rho: '0', a: '10' });
		const silent = ({ strategies }: { strategies: readonly (readonly string[])[] }) =>
			strategies.every(([strike]) => strike === '0');
		expect(plans!.filter(silent)).toHaveLength(1);
		expect(plans!.find(silent)!.credible).toBe(false);
		expect(equilibria.some(silent)).toBe(false);
		expect(plans!.filter(({ credible }) => credible)).toHaveLength(equilibria.length);
	});
});

test('with a cell typed over, the matrix is no longer the game’s, and nothing is said', () => {
	expect(answerAt({}, { '0,0,0': '7' })).toBeUndefined();
});
