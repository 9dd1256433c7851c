/** What lesson 6 says about its games, held against the model and the solver. */
import { challenges } from '$content/lessons/06-escalation/challenges';
import { examples } from '$content/lessons/06-escalation/examples';
import { predictions } from '$content/lessons/06-escalation/predictions';
import { compareRationals, type Rational } from '$lib/exact/rational';
import { describe, expect, test } from 'vitest';
import { graded } from './attempts';
import { evaluated, holds, isMore, pureOutcomes, solved, value, type Typed } from './play';

const prediction = (id: string) => {
	const { options, answer, before, after } = predictions.find((one) => one.id === id)!;
	return { text: options[answer]!.text, before: before.values ?? {}, after: after.values ?? {} };
};
const number = (game: string, expression: string, values: Typed = {}) =>
	value(game, expression, values) as Rational;
/** The mixed equilibrium of a two-by-two game with three equilibria. */
const mixed = (game: string, values: Typed = {}) =>
	solved(game, values).equilibria.find(({ x }) => !x.includes('1'))!;

describe('who steps back', () => {
	test('a clash is worse than stepping back for both, and the mixture swaps the critical risks', () => {
		expect(holds('es-border', 'netP > shameP and netA > shameA')).toBe(true);
		const { x, y } = mixed('es-border');
		expect([x[0], y[0]]).toEqual([number('es-border', 'critA'), number('es-border', 'critP')]);
		expect(number('es-border', 'clashProb - critP*critA')).toBe('0');
	});

	test('help for Pakistan below its threshold makes Kabul firmer and leaves Pakistan as it was', () => {
		const { text, before, after } = prediction('es-help');
		expect(text).toBe('Kabul');
		expect(mixed('es-border', after).x).toEqual(mixed('es-border', before).x);
		expect(isMore(mixed('es-border', after).y[0]!, mixed('es-border', before).y[0]!)).toBe(true);
		expect(isMore(number('es-border', 'clashProb', after), number('es-border', 'clashProb'))).toBe(
			true
		);
	});

	test('past the threshold of 16/5 Kabul steps back', () => {
		expect(number('es-border', 'clashP + slip*warP - shameP')).toBe('16/5');
		expect(pureOutcomes('es-border', { aidP: '17/5' })).toEqual(['Kabul steps back']);
		expect(solved('es-border', { aidP: '17/5' }).equilibria).toHaveLength(1);
	});

	test('help for both past their thresholds leaves the clash alone', () => {
		const { text, after } = prediction('es-help-both');
		expect(text).toContain('Both firm');
		expect(pureOutcomes('es-border', after)).toEqual(['clash']);
		expect(solved('es-border', after).equilibria).toHaveLength(1);
	});

	test('a sanction on Kabul makes Pakistan less firm, and clashes rarer', () => {
		const sanction = { aidA: '-2' };
		expect(isMore(mixed('es-border').x[0]!, mixed('es-border', sanction).x[0]!)).toBe(true);
		expect(mixed('es-border', sanction).y).toEqual(mixed('es-border').y);
		expect(
			isMore(number('es-border', 'clashProb'), number('es-border', 'clashProb', sanction))
		).toBe(true);
	});

	test('half of a mediation brings Chicken back to a Pakistan that cannot yield', () => {
		expect(evaluated('es-border', { faceP: '5' }).regime).toBe('pakistan-firm');
		expect(evaluated('es-border', { faceP: '5', mediate: '1/2' }).regime).toBe('chicken');
		expect(
			isMore(number('es-border', 'clashProb'), number('es-border', 'clashProb', { mediate: '1' }))
		).toBe(true);
	});

	test('clashes become rarer as the slope grows, and war is likeliest in between', () => {
		const slopes = ['0', '1/20', '1/4', '1/2', '1'].map((slip) => ({ slip }));
		const contested = slopes.filter(
			(values) => evaluated('es-border', values).regime === 'chicken'
		);
		const clashes = contested.map((values) => number('es-border', 'clashProb', values));
		expect([...clashes].sort(compareRationals).reverse()).toEqual(clashes);
		const war = (slip: string) => number('es-border', 'warProb', { slip });
		expect(isMore(war('1/4'), war('1/20'))).toBe(true);
		expect(isMore(war('1/4'), war('1'))).toBe(true);
	});
});

describe('risk and attrition', () => {
	test('the tougher Kabul may be, the less risk is best, and none beyond 3/5', () => {
		const { text, after } = prediction('es-tougher');
		expect(text).toBe('Less');
		expect(number('es-brink', 'fStar')).toBe('1/4');
		expect(number('es-brink', 'fStar', after)).toBe('1/12');
		expect(number('es-brink', 'stake/loss')).toBe('3/5');
		expect(number('es-brink', 'fStar', { tmax: '3/5' })).toBe('0');
		expect(isMore(number('es-brink', 'fStar', { tmax: '11/20' }), '0')).toBe(true);
		expect(number('es-brink', 'pWin + pWar + pClimbDown')).toBe('1');
	});

	test('a closed haven moves Pakistan’s chance of quitting and not the TTP’s', () => {
		const { text, before, after } = prediction('es-haven');
		expect(text).toBe('Pakistan’s rises');
		expect(mixed('es-attrition', after).y).toEqual(mixed('es-attrition', before).y);
		expect(isMore(mixed('es-attrition', after).x[1]!, mixed('es-attrition', before).x[1]!)).toBe(
			true
		);
		expect(mixed('es-attrition').x[1]).toBe(number('es-attrition', 'roundQuitP'));
	});

	test('the ways in which a fight of months can end add up to one', () => {
		expect(
			number('es-attrition', 'roundTQuitsFirst + roundPQuitsFirst + roundBothQuit + roundWar')
		).toBe('1');
	});
});

describe('misreading', () => {
	test('plain tit-for-tat strikes in half of all rounds, however rare the mistakes', () => {
		const { text, after } = prediction('es-cleaner');
		expect(text).toBe('As often as before');
		for (const values of [{}, after]) {
			expect([
				number('es-spiral', 'strikeP', values),
				number('es-spiral', 'strikeA', values)
			]).toEqual(['1/2', '1/2']);
		}
	});

	test('generosity of one side helps both, and the other side more', () => {
		const one = { genP: '3/10' };
		for (const side of ['avgP', 'avgA']) {
			expect(isMore(number('es-spiral', side, one), number('es-spiral', side))).toBe(true);
		}
		expect(isMore(number('es-spiral', 'avgA', one), number('es-spiral', 'avgP', one))).toBe(true);
	});

	test('noise lowers the ceiling and a hotline raises it', () => {
		expect(number('es-spiral', 'ceilP')).toBe('17/27');
		expect(isMore('17/27', number('es-spiral', 'ceilP', { falseAlarm: '1/10' }))).toBe(true);
		expect(isMore(number('es-spiral', 'ceilP', { hotline: '1/2' }), '17/27')).toBe(true);
	});

	test('both generous and both always striking are the pure equilibria, with the payoffs of the text', () => {
		const { pure } = solved('es-policies');
		expect(pure).toEqual([
			[0, 0],
			[2, 2]
		]);
		const { A } = evaluated('es-policies').matrix;
		expect(A[0]?.[0]).toBe(number('es-policies', 'gainP - harmP'));
		const rate = 'respG*alarm*(1 + sens*respG)/(1 - sens^2*respG*respG)';
		expect(A[2]?.[2]).toBe(number('es-policies', `gainP*${rate} - harmP*${rate}`));
		expect(solved('es-policies', { gen: '7/10' }).pure).toEqual([[0, 0]]);
	});
});

describe('the tasks', () => {
	test('the worked example is the Chicken that its steps solve', () => {
		const { values } = examples.find(({ id }) => id === 'es-worked')!.setting;
		expect(evaluated('es-border', values).regime).toBe('chicken');
		expect(mixed('es-border', values).y[0]).toBe(number('es-border', 'critP', values));
		expect(
			number(
				'es-border',
				'critP - (prizeP - shareP*prizeP)/(prizeP - shareP*prizeP + netP - shameP)',
				values
			)
		).toBe('0');
	});

	test('the faded example asks for 5, two cells, 5/13 and the chance of a clash', () => {
		const { setting, steps } = examples.find(({ id }) => id === 'es-faded')!;
		const answers = steps.flatMap(({ ask }) =>
			ask?.kind === 'number' ? [number(setting.game, ask.of, setting.values)] : []
		);
		const { x, y, u } = mixed('es-border', setting.values);
		expect(answers.slice(0, 2)).toEqual(['5', '5/13']);
		expect(y[0]).toBe('5/13');
		expect(answers[2]).toBe(number('es-border', `(${x[0]})*(${y[0]})`, setting.values));
		expect(u).toHaveLength(2);
	});

	const attempts: Record<string, { right: Typed[]; wrong: Typed[] }> = {
		'es-collision': {
			right: [
				{ aidP: '7/2', aidA: '7/2' },
				{ aidP: '4', aidA: '3' }
			],
			wrong: [{ aidP: '7/2' }, { aidP: '3', aidA: '3' }]
		},
		'es-mediator': {
			right: [
				{ faceP: '5', mediate: '1/2' },
				{ faceP: '5', mediate: '1/5' }
			],
			wrong: [
				{ faceP: '5', mediate: '1/10' },
				{ faceP: '5', mediate: '3/4' }
			]
		},
		'es-quiet': {
			right: [
				{ genP: '3/10', genA: '3/10' },
				{ genP: '3/5', genA: '1/2' }
			],
			wrong: [{ genP: '3/10' }, { genP: '7/10', genA: '7/10' }, { genP: '1/10', genA: '1/10' }]
		}
	};

	test.each(challenges.map((challenge) => [challenge.id, challenge] as const))(
		'%s fails at its start, and different numbers pass it',
		(id, challenge) => {
			const { right, wrong } = attempts[id]!;
			expect(graded(challenge, challenge.start.values ?? {}).passed).toBe(false);
			for (const values of right) expect(graded(challenge, values).passed).toBe(true);
			for (const values of wrong) expect(graded(challenge, values).passed).toBe(false);
		}
	);
});
