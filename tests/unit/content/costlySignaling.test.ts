/** What lesson 2 says about its games, held against the model and the solver. */
import { challenges } from '$content/lessons/02-costly-signaling/challenges';
import { examples } from '$content/lessons/02-costly-signaling/examples';
import { predictions } from '$content/lessons/02-costly-signaling/predictions';
import { toNumber, type Rational } from '$lib/exact/rational';
import { strikeOutcome, type StrikeNumbers } from '$lib/widgets/strikeOutcome';
import { describe, expect, test } from 'vitest';
import { graded } from './attempts';
import { evaluated, form, holds, isMore, value, type Typed } from './play';
import { equilibriaOf } from '../solver/signaling/equilibriaOf';

const game = 'cs-strike';
const number = (expression: string, values: Typed = {}, where = game) =>
	value(where, expression, values) as Rational;
const prediction = (id: string) => {
	const { options, answer, before, after } = predictions.find((one) => one.id === id)!;
	return { text: options[answer]!.text, before: before.values ?? {}, after: after.values ?? {} };
};
/** How the two kinds play in the equilibrium that survives D1, from the solver. */
const played = (values: Typed = {}) => {
	const survivors = equilibriaOf(evaluated(game, values).signaling!).filter(({ d1 }) => d1);
	expect(survivors).toHaveLength(1);
	const { strategies, after } = survivors[0]!;
	const [strike] = after;
	return {
		resolved: strategies[0][0],
		unresolved: strategies[1][0],
		belief: strike?.kind === 'sent' ? strike.posterior : null,
		restrain: strike?.kind === 'sent' ? strike.replies[0]![0] : null
	};
};

describe('the window', () => {
	test('at first some of the unresolved bluff, and a strike leaves Kabul at its threshold', () => {
		expect(played()).toEqual({
			resolved: '1',
			unresolved: number('beta'),
			belief: number('pis'),
			restrain: number('xU')
		});
	});

	test('a dearer strike leaves the bluff rate and raises Kabul’s reply', () => {
		const { text, after } = prediction('cs-dearer');
		expect(text).toBe('exactly as often');
		expect(played(after).unresolved).toBe(played().unresolved);
		expect(isMore(played(after).restrain!, played().restrain!)).toBe(true);
	});

	test('from the floor to the ceiling only the resolved strike, and beyond it nobody', () => {
		expect([number('klo'), number('khi')]).toEqual(['3', '15/2']);
		expect(played({ k: '4' })).toMatchObject({ resolved: '1', unresolved: '0', belief: '1' });
		const { text, after } = prediction('cs-ceiling');
		expect(text).toContain('Nobody strikes');
		expect(played(after)).toMatchObject({ resolved: '0', unresolved: '0' });
		expect(number('war', after)).toBe(number('p'));
	});

	test('a Pakistan that is merely eager to fight has no window', () => {
		expect(holds(game, 'klo > khi', { gR: '3' })).toBe(true);
	});

	test('floor and ceiling are the formulas of the text', () => {
		expect(number('klo - (H*gU - h*z - rho*dU + s)')).toBe('0');
		expect(number('khi - (H*gR - rho*dR + s)')).toBe('0');
	});

	test('an audience cost lowers the floor by h for every point up to E', () => {
		expect(number('klo')).toBe('3');
		expect(number('klo + h', { a: '1' })).toBe('3');
		expect(number('klo', { a: '8' })).toBe(number('klo', { a: '9' }));
	});
});

describe('ultimatum and applause', () => {
	test('a neighbour that is more often bound makes the ultimatum safer', () => {
		const { text, before, after } = prediction('cs-bound');
		expect(text).toBe('falls');
		expect(played(before)).toMatchObject({ resolved: '1', unresolved: '1' });
		expect(played(after)).toMatchObject({ resolved: '1', unresolved: '0' });
		expect(isMore(number('war', before), number('war', after))).toBe(true);
	});

	test('applause brings the bluffers back', () => {
		const { text, before, after } = prediction('cs-applause');
		expect(text).toContain('bluffers are back');
		expect(played(before).unresolved).toBe('0');
		expect(isMore(played(after).unresolved!, '0')).toBe(true);
		expect(number('klo', after)).toBe('6');
	});
});

describe('three readers', () => {
	test('the reader in doubt changes with the cost, from the easiest to the hardest', () => {
		const regimes = ['0', '2', '6', '8'].map((k) => evaluated('cs-readers', { k }).regime);
		expect(regimes).toEqual(['first', 'second', 'third', 'all']);
		expect(number('half', {}, 'cs-readers')).toBe('1/4');
		expect(number('C3', {}, 'cs-readers')).toBe('8');
	});
});

describe('the strip chart', () => {
	test('draws what the model says', () => {
		const { parameters } = form(game);
		const numbers = Object.fromEntries(
			parameters.map(({ name, default: initial }) => [name, toNumber(initial)])
		) as unknown as StrikeNumbers;
		for (const k of ['0', '1', '2', '5/2', '3', '5', '15/2', '8', '12']) {
			const { derived } = evaluated(game, { k });
			const drawn = strikeOutcome(toNumber(k), numbers)!;
			expect(drawn.war).toBeCloseTo(toNumber(derived.war as Rational), 12);
			const belief = derived.beliefS as Rational | undefined;
			if (belief === undefined) expect(drawn.belief).toBeNull();
			else {
				expect(drawn.belief).toBeCloseTo(toNumber(belief), 12);
				expect(drawn.restrain).toBeCloseTo(toNumber(derived.restrainS as Rational), 12);
			}
		}
	});
});

describe('the tasks', () => {
	test('the worked example is a game of bluffs as its steps say', () => {
		const { values = {} } = examples[0]!.setting;
		expect(evaluated(game, values).regime).toBe('bluffing');
		expect(played(values)).toMatchObject({
			unresolved: number('beta', values),
			restrain: number('xU', values)
		});
		expect(holds(game, 'KU < H*gU and H*gR*xU > KR', values)).toBe(true);
	});

	test('the faded example asks for 1/2, 3, 1/4 and 1/2', () => {
		const { setting, steps } = examples[1]!;
		const answers = steps.flatMap(({ ask }) =>
			ask?.kind === 'number' ? [number(ask.of, setting.values)] : []
		);
		expect(answers).toEqual(['1/2', '3', '1/4', '1/2']);
		expect(played(setting.values)).toMatchObject({ unresolved: '1/4', restrain: '1/2' });
	});

	const attempts: Record<string, { right: Typed[]; wrong: Typed[] }> = {
		'cs-window': { right: [{ k: '3' }, { k: '2', a: '6' }], wrong: [{ k: '2' }, { k: '5' }] },
		'cs-nobody': {
			right: [
				{ gR: '5', dR: '8' },
				{ gR: '6', dR: '8', dU: '0', rho: '1' }
			],
			wrong: [{ gR: '3' }, { dR: '3' }]
		},
		'cs-words': {
			right: [
				{ k: '0', rho: '0', a: '10', h: '2/5' },
				{ k: '0', rho: '0', a: '7', h: '1/2' }
			],
			wrong: [
				{ k: '0', rho: '0', a: '10' },
				{ k: '0', rho: '0', h: '9/10' }
			]
		}
	};

	test.each(challenges.map((challenge) => [challenge.id, challenge] as const))(
		'%s fails at its start, and different numbers pass it',
		(id, challenge) => {
			const { right, wrong } = attempts[id]!;
			expect(graded(challenge, challenge.start.values ?? {}).passed).toBe(false);
			for (const values of right) {
				expect(graded(challenge, values), JSON.stringify(values)).toMatchObject({ passed: true });
			}
			for (const values of wrong) {
				expect(graded(challenge, values), JSON.stringify(values)).toMatchObject({ passed: false });
			}
		}
	);
});
