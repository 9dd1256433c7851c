/** The challenges and robustness statements of lesson 1, held against the grader and the solver. */
import { challenges } from '$content/lessons/01-bargaining-range/challenges';
import { content } from '$content/lessons/01-bargaining-range/content';
import { grade, gradeForm } from '$lib/course/grade';
import type { Challenge } from '$lib/course/types';
import { bargainingRange } from '$lib/models/bargaining-range';
import { analyse } from '$lib/solver/analyse';
import { describe, expect, test } from 'vitest';
import { evaluated, form, holds, isMore, pureOutcomes, solved, value, type Typed } from './play';

describe('the challenges', () => {
	/** Numbers that meet each challenge, and numbers that come close and do not. */
	const attempts: Record<string, { right: Typed[]; wrong: Typed[] }> = {
		'br-only-war': {
			right: [
				{ cA: '1/20', cB: '1/10' },
				{ lo: '0', hi: '1' }
			],
			wrong: [
				{ cA: '1/20' },
				{ cA: '1/10', cB: '1/10' },
				{ p: '4/5', cA: '1/10', cB: '1/10', lo: '0', hi: '1' },
				{ lo: '7/10', hi: '2/5' }
			]
		},
		'br-optimism': {
			right: [
				{ p: '4/5', pKabul: '1/5' },
				{ p: '3/5', pKabul: '3/10', cA: '1/10', cB: '1/10' }
			],
			wrong: [
				{ p: '3/4', pKabul: '1/4' },
				{ p: '3/5', pKabul: '3/10', cA: '0', cB: '1/10' }
			]
		},
		'br-bold-against-odds': {
			right: [
				{ cA: '1/10', th: '9/20' },
				{ cTough: '1/20', th: '9/20' }
			],
			wrong: [{ th: '9/20' }, { cA: '1/10' }, { cA: '1/10', th: '2/5' }]
		},
		'br-open-for-three': {
			right: [{ cTTP: '1/5' }, { pTTP: '3/10' }, { atk: '1/10' }],
			wrong: [{ cTTP: '3/25' }, { sp: '1/10' }]
		}
	};

	function graded(challenge: Challenge, values: Typed) {
		const plain = form(challenge.start.game);
		const graded = gradeForm(plain, challenge);
		return grade(challenge, analyse({ form: graded, values }), plain);
	}

	test.each(challenges.map((challenge) => [challenge.id, challenge] as const))(
		'%s fails at its start, and different numbers pass it',
		(id, challenge) => {
			const { right, wrong } = attempts[id]!;
			expect(graded(challenge, challenge.start.values ?? {}).passed).toBe(false);
			expect(right.length).toBeGreaterThanOrEqual(2);
			for (const values of right) {
				expect(Object.keys(values).filter((name) => !challenge.free.includes(name))).toEqual([]);
				expect(graded(challenge, values)).toMatchObject({ passed: true });
			}
			for (const values of wrong) {
				expect(graded(challenge, values)).toMatchObject({ passed: false });
			}
		}
	);

	test('a close miss says which clause fails', () => {
		const [onlyWar, , , openForThree] = challenges;
		const failing = (challenge: Challenge, values: Typed) =>
			graded(challenge, values).clauses.flatMap(({ ok, goal }) => (ok ? [] : [goal]));
		expect(failing(onlyWar!, { cA: '1/20' })).toEqual(['war is the only equilibrium']);
		expect(failing(openForThree!, { sp: '1/10' })).toEqual([
			'the modest deal, left alone, is an equilibrium'
		]);
	});

	test('nothing but war is a prisoner’s dilemma: firm dominates, and the split beats the fight', () => {
		for (const values of attempts['br-only-war']!.right) {
			expect(evaluated('br-brink2', values).regime).toBe('war-dominant');
			const { dominated } = solved('br-brink2', values);
			expect(dominated.map(({ player, action, kind }) => [player, action, kind])).toEqual([
				[0, 0, 'strict'],
				[1, 0, 'strict']
			]);
			expect(holds('br-brink2', 'resA < (lo + hi)/2 and (lo + hi)/2 < resB', values)).toBe(true);
		}
	});

	test('agreeing on the odds, whatever they are, opens the range again', () => {
		for (const { cA = '1/5', cB = '3/10' } of attempts['br-optimism']!.right) {
			for (const p of ['0', '1/4', '1/2', '9/10', '1']) {
				expect(evaluated('br-range', { p, pKabul: p, cA, cB }).regime).not.toBe('closed');
			}
		}
	});

	test('bold against the odds: war is more likely than not', () => {
		for (const values of attempts['br-bold-against-odds']!.right) {
			expect(isMore(value('br-offer-plans', 'warProb', values) as string, '1/2')).toBe(true);
		}
	});

	test('room for three: a very high ceiling makes the attack on the ambitious deal a bluff', () => {
		const high = { cTTP: '3/5' };
		expect(graded(challenges[3]!, high).passed).toBe(true);
		expect(holds('br-spoiler', 'tolC > ambit', high)).toBe(true);
		const { B } = evaluated('br-spoiler', high).matrix;
		expect(isMore(B[2]![0]!, B[2]![1]!)).toBe(true);
	});
});

describe('how far the results carry', () => {
	test.each(content.robustness.map((entry) => [entry.id, entry] as const))(
		'%s names bounds that the model states, and holds where it starts',
		(_, { setting: { game, values }, property, parameter }) => {
			const bounds = bargainingRange.robustness.find(
				(entry) =>
					entry.game === game && entry.property === property && entry.parameter === parameter
			);
			expect(bounds).toBeDefined();
			for (const [bound, below, at] of [
				[bounds?.from, '<', '<='],
				[bounds?.to, '>', '>=']
			] as const) {
				if (!bound) continue;
				const sign = bound.closed ? at : below;
				expect(holds(game, `${bound.formula} ${sign} ${parameter}`, values)).toBe(true);
			}
		}
	);

	test('Chicken ends when Pakistan’s cost falls to its odds less Kabul’s terms', () => {
		expect(value('br-brink2', 'p - lo')).toBe('1/10');
		expect(solved('br-brink2', { cA: '11/100' }).pure).toHaveLength(2);
		expect(solved('br-brink2', { cA: '9/100' }).pure).toEqual([[1, 0]]);
	});

	test('war is an equilibrium exactly while neither side’s threat is empty', () => {
		const war = (p: string) => pureOutcomes('br-terms5', { p }).includes('war');
		expect(['1/5', '1/2', '7/10'].map(war)).toEqual([true, true, true]);
		expect(['19/100', '71/100'].map(war)).toEqual([false, false]);
	});

	test('no deal suits all three until the TTP’s cost lifts its ceiling to Pakistan’s floor', () => {
		expect(value('br-spoiler', 'resA - pTTP - atk/sp')).toBe('9/100');
		expect(holds('br-spoiler', 'tolC < resA', { cTTP: '89/1000' })).toBe(true);
		expect(holds('br-spoiler', 'tolC == resA', { cTTP: '9/100' })).toBe(true);
	});
});
