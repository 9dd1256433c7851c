/** The bets, examples and questions of lesson 1, held against the model and the solver. */
import { examples } from '$content/lessons/01-bargaining-range/examples';
import { predictions } from '$content/lessons/01-bargaining-range/predictions';
import { questions } from '$content/lessons/01-bargaining-range/questions';
import { describe, expect, test } from 'vitest';
import { evaluated, holds, isMore, pureOutcomes, solved, value, type Typed } from './play';

function prediction(id: string) {
	const found = predictions.find((entry) => entry.id === id);
	if (!found) throw new Error(`No prediction ${id}.`);
	return found;
}

function question(id: string) {
	const found = questions.find((entry) => entry.id === id);
	if (!found) throw new Error(`No question ${id}.`);
	return found;
}

const answerOf = ({ options, answer }: { options: readonly { text: string }[]; answer: number }) =>
	options[answer]?.text;

describe('the bets', () => {
	test('cheap fighting leaves a strip around the odds', () => {
		const { before, after } = prediction('br-cheap-war');
		expect(answerOf(prediction('br-cheap-war'))).toContain('strip around the odds');
		expect(value('br-range', 'width', before.values)).toBe('1/2');
		expect(value('br-range', 'width', after.values)).toBe('1/50');
		expect(holds('br-range', 'resA < p and p < resB and cA == 1/100', after.values)).toBe(true);
	});

	test('a weaker Pakistan slides the range by the same amount at both ends', () => {
		const { before, after } = prediction('br-weaker');
		expect(answerOf(prediction('br-weaker'))).toContain('as many as before');
		expect(value('br-terms5', 'p - 1/10', before.values)).toBe(after.values?.p);
		for (const end of ['resA', 'resB']) {
			expect(value('br-terms5', `${end} + 1/10`, after.values)).toBe(
				value('br-terms5', end, before.values)
			);
		}
	});

	test('a dearer fight for Pakistan changes Kabul’s mixture only, and war gets rarer', () => {
		const { before, after } = prediction('br-whose-mixture');
		expect(answerOf(prediction('br-whose-mixture'))).toBe('Kabul’s: it gives way more often');
		expect(value('br-brink2', 'cA + 1/10', before.values)).toBe(after.values?.cA);
		const [was, is] = [before, after].map(
			({ values }) => solved('br-brink2', values).equilibria[2]!
		);
		expect(is!.x).toEqual(was!.x);
		expect(isMore(is!.y[0]!, was!.y[0]!)).toBe(true);
		expect(is!.y[0]).toBe(value('br-brink2', 'mixColFlex', after.values));
		expect(value('br-brink2', 'mixWar', after.values)).toBe('9/35');
		// If Kabul gave way less often instead, giving way would be better for Pakistan.
		const stay = 'mixColFlex*gap < (1 - mixColFlex)*(lo - resA)';
		const less = stay.replaceAll('mixColFlex', '(mixColFlex - 1/10)');
		expect(holds('br-brink2', less, after.values)).toBe(true);
	});

	test('five terms: agreements inside the range, and war', () => {
		const { before, after } = prediction('br-five-terms');
		expect(answerOf(prediction('br-five-terms'))).toContain('and also war');
		expect([before, after]).toEqual([{ game: 'br-terms5' }, { game: 'br-terms5' }]);
		expect(pureOutcomes('br-terms5')).toEqual(['deal', 'deal', 'war', 'war']);
	});

	test('a dearer war for Pakistan ends the gamble at once', () => {
		const { before, after } = prediction('br-own-cost');
		expect(answerOf(prediction('br-own-cost'))).toContain('cautious terms, with no risk');
		expect(value('br-offer-plans', '2*cA', before.values)).toBe(after.values?.cA);
		expect(evaluated('br-offer-plans', before.values).regime).toBe('ambitious');
		expect(evaluated('br-offer-plans', after.values).regime).toBe('cautious');
		expect(evaluated('br-offer-plans', after.values).derived).toMatchObject({
			thStar: '5/8',
			warProb: '0',
			euSafe: value('br-offer-plans', 'euSafe', before.values)
		});
		expect(holds('br-offer-plans', 'euRisk < euSafe and th < thStar', after.values)).toBe(true);
	});

	test('of the four levers only the TTP’s own cost opens a deal for all three', () => {
		const { before, after } = prediction('br-four-levers');
		expect(answerOf(prediction('br-four-levers'))).toContain('dearer for the TTP');
		const gap = (values: Typed) => value('br-spoiler', 'tolC - resA', values) as string;
		const now = gap(before.values ?? {});
		expect(isMore('0', now)).toBe(true);
		expect(isMore(gap(after.values ?? {}), '0')).toBe(true);
		expect(gap({ cB: '1/2' })).toBe(now);
		expect(isMore(now, gap({ p: '3/5' }))).toBe(true);
		expect(isMore(now, gap({ sp: '3/4' }))).toBe(true);
	});
});

describe('the examples', () => {
	test.each(examples.map((example) => [example.id, example] as const))(
		'%s is a game of Chicken with a mixed equilibrium as its steps find it',
		(_, { setting: { game, values } }) => {
			expect(evaluated(game, values).regime).toBe('chicken');
			const { pure, equilibria, bestReplies } = solved(game, values);
			expect(bestReplies).toEqual({ row: [[1], [0]], column: [[1], [0]] });
			expect(pure).toEqual([
				[0, 1],
				[1, 0]
			]);
			expect([equilibria[2]!.x[0], equilibria[2]!.y[0]]).toEqual([
				value(game, 'mixRowFlex', values),
				value(game, 'mixColFlex', values)
			]);
			const { A, B } = evaluated(game, values).matrix;
			expect([A[1]?.[1], B[1]?.[1]]).toEqual([
				value(game, 'resA', values),
				value(game, '1 - resB', values)
			]);
			expect([A[0]?.[0], B[0]?.[0]]).toEqual([
				value(game, '(lo + hi)/2', values),
				value(game, '1 - (lo + hi)/2', values)
			]);
			expect(value(game, 'mixColFlex - (lo - resA)/(lo - resA + gap)', values)).toBe('0');
			expect(value(game, 'mixRowFlex - (resB - hi)/(resB - hi + gap)', values)).toBe('0');
		}
	);

	test('the faded example asks for four numbers and the pure equilibria, after a step that is given', () => {
		const faded = examples.find(({ id }) => id === 'br-faded')!;
		const answers = faded.steps.flatMap(({ ask }) =>
			ask?.kind === 'number' ? [value('br-brink2', ask.of, faded.setting.values)] : []
		);
		expect(faded.steps[0]?.ask).toBeUndefined();
		expect(answers).toEqual(['3/10', '2/3', '1/2', '1/6']);
		expect(faded.steps.filter(({ ask }) => ask?.kind === 'cells')).toHaveLength(1);
	});

	test('the worked example asks for nothing', () => {
		const worked = examples.find(({ id }) => id === 'br-worked')!;
		expect(worked.steps.every(({ ask }) => ask === undefined)).toBe(true);
		expect(value('br-brink2', 'mixWar', worked.setting.values)).toBe('4/25');
	});
});

describe('the recall questions', () => {
	test('a dearer fight for Kabul moves the far end of the range only', () => {
		const { setting } = question('br-r-costs');
		expect(answerOf(question('br-r-costs'))).toContain('worse for Kabul');
		expect(value('br-terms5', 'resA', setting?.values)).toBe(value('br-terms5', 'resA'));
		expect(isMore(value('br-terms5', 'resB', setting?.values) as string, '4/5')).toBe(true);
	});

	test('a dearer fight for Kabul makes Pakistan give way more often, and Kabul as before', () => {
		const { setting } = question('br-r-mixture');
		expect(answerOf(question('br-r-mixture'))).toContain('Pakistan');
		const [was, is] = [undefined, setting?.values].map(
			(values) => solved('br-brink2', values).equilibria[2]!
		);
		expect(is!.y).toEqual(was!.y);
		expect(isMore(is!.x[0]!, was!.x[0]!)).toBe(true);
	});

	test('with what each knew, the ambitious demand and its refusal were both best', () => {
		expect(answerOf(question('br-r-hidden'))).toBe('Nobody');
		expect(holds('br-offer-plans', 'euRisk > euSafe and 1 - p - cTough > 1 - xRisk')).toBe(true);
	});

	test('a dearer fight for Kabul leaves no room for three', () => {
		const { setting } = question('br-r-spoiler');
		expect(answerOf(question('br-r-spoiler'))).toContain('Kabul’s limit was not');
		expect(holds('br-spoiler', 'tolC < resA', setting?.values)).toBe(true);
		expect(isMore(value('br-spoiler', 'resB', setting?.values) as string, '4/5')).toBe(true);
	});

	test('alike odds and costs guarantee terms that both prefer, and not a deal', () => {
		expect(answerOf(question('br-r-range'))).toContain('There are terms');
		expect(pureOutcomes('br-terms5')).toContain('war');
	});
});
