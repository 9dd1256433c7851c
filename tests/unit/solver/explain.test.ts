import { describe, expect, test } from 'vitest';
import { analyse } from '$lib/solver/analyse';
import type { Analysis, AnalysisRequest, Explanation } from '$lib/solver/analysis';
import type { GameForm, Values } from '$lib/game/types';
import { brink, plain, text } from './forms';

function analysed(request: AnalysisRequest): Extract<Analysis, { kind: 'analysed' }> {
	const analysis = analyse(request);
	if (analysis.kind === 'undefined') throw new Error(analysis.why);
	return analysis;
}

function explain(form: GameForm, values: Values = {}, more: object = {}): Explanation {
	const { explanation } = analysed({ form, values, ...more });
	if (!explanation) throw new Error('This game was refused.');
	return explanation;
}

const pennies = plain([
	['1,-1', '-1,1'],
	['-1,1', '1,-1']
]);

describe('why a cell is or is not an equilibrium', () => {
	const { cells } = explain(brink);

	test('an equilibrium shows for both sides that the alternative pays less', () => {
		expect(cells[0]?.[1]).toMatchObject({ kind: 'equilibrium', strict: true });
		expect(text(cells[0]?.[1]?.sentence)).toBe(
			'An equilibrium: neither side gains by moving alone. If Kabul plays Firm, Flexible pays Pakistan ℓ = 2/5, and Firm only p − cP = 3/10. If Pakistan plays Flexible, Firm pays Kabul 1 − ℓ = 3/5, and Flexible only 1 − h + (h − ℓ)/2 = 9/20.'
		);
	});

	test('where both would move, it says who, where to and for how much', () => {
		expect(cells[1]?.[1]).toMatchObject({
			kind: 'deviation',
			moves: [
				{ player: 0, from: 1, to: 0, gain: '1/10' },
				{ player: 1, from: 1, to: 0, gain: '1/10' }
			]
		});
		expect(text(cells[1]?.[1]?.sentence)).toBe(
			'Not an equilibrium: Pakistan would move to Flexible and gain 1/10, and Kabul would move to Flexible and gain 1/10.'
		);
	});

	test('where one would move, it also shows the two payoffs', () => {
		const cheap = explain(brink, { cA: '1/20' });
		expect(text(cheap.cells[0]?.[1]?.sentence)).toBe(
			'Not an equilibrium: Pakistan would move to Firm and gain 1/20, with p − cP = 9/20 instead of ℓ = 2/5.'
		);
	});

	test('a tie makes a weak equilibrium, and the other action is just as good', () => {
		const tie = explain(brink, { cA: '1/10' });
		expect(tie.cells[0]?.[1]).toMatchObject({ kind: 'equilibrium', strict: false });
		expect(text(tie.cells[0]?.[1]?.sentence)).toContain(
			'a weak one: nobody gains by moving alone. If Kabul plays Firm, Flexible pays Pakistan ℓ = 2/5, and Firm is just as good.'
		);
	});

	test('with three actions the comparison is with the next best', () => {
		const three = explain(plain([['3,0'], ['1,0'], ['2,0']]));
		expect(text(three.cells[0]?.[0]?.sentence)).toBe(
			'An equilibrium: neither side gains by moving alone. Up pays Ann 3, and the next best, Stay, only 2. Ben has no other action.'
		);
	});

	test('a payoff that was typed over shows its number and no formula', () => {
		const edited = explain(brink, {}, { edits: { '0,1,0': '1/4' } });
		expect(text(edited.cells[0]?.[1]?.sentence)).toBe(
			'Not an equilibrium: Pakistan would move to Firm and gain 1/20, with p − cP = 3/10 instead of 1/4.'
		);
	});

	test('a long formula gives way to its number', () => {
		const long = '(p - cA)*(1 - hi)*(1 - lo) + p*cA*cB*hi*lo';
		const row = (payoff: string) => [{ payoffs: [payoff, '0'] }] as const;
		const form = { ...brink, cells: [row(long), row('lo')] };
		const sentence = text(explain(form).cells[1]?.[0]?.sentence);
		expect(sentence).toContain('Firm pays Pakistan ℓ = 2/5, and Flexible only 39/625.');
	});

	test('formulas keep their subscripts, numbers and names their kind', () => {
		const parts = cells[0]?.[1]?.sentence ?? [];
		expect(parts).toContainEqual({ kind: 'player', player: 1, text: 'Kabul' });
		expect(parts).toContainEqual({ kind: 'action', player: 0, text: 'Flexible' });
		expect(parts).toContainEqual({ kind: 'number', value: '3/10' });
		expect(parts).toContainEqual({
			kind: 'formula',
			runs: [{ text: 'p − c' }, { text: 'P', sub: true }]
		});
	});
});

describe('why a mixture is an equilibrium', () => {
	test('each side’s chances are what leaves the other indifferent', () => {
		expect(text(explain(brink).equilibria[2])).toBe(
			'Kabul plays Flexible with chance 2/5 because that leaves Pakistan indifferent: Flexible and Firm both pay 23/50. Pakistan plays Flexible with chance 2/5 because that leaves Kabul indifferent: Flexible and Firm both pay 9/25.'
		);
	});

	test('three actions are listed with their chances', () => {
		const rock = explain(
			plain([
				['0,0', '-1,1', '1,-1'],
				['1,-1', '0,0', '-1,1'],
				['-1,1', '1,-1', '0,0']
			])
		);
		expect(text(rock.equilibria[0])).toBe(
			'Ben plays Left (1/3), Right (1/3) and Wait (1/3) because that leaves Ann indifferent: Up, Down and Stay all pay 0. Ann plays Up (1/3), Down (1/3) and Stay (1/3) because that leaves Ben indifferent: Left, Right and Wait all pay 0.'
		);
	});

	test('one side may mix because its actions pay the same, while the other does not', () => {
		const tie = explain(brink, { cA: '1/10' });
		expect(text(tie.equilibria[2])).toBe(
			'Pakistan plays Flexible with chance 2/5, and may do so because Flexible and Firm both pay 2/5. Against that, nothing pays Kabul more than Firm, 9/25.'
		);
	});
});

describe('why an action is dominated', () => {
	test('strictly: every comparison is spelt out', () => {
		const { dominated } = explain(brink, { cA: '1/20' });
		expect(dominated.map(text)).toEqual([
			'Firm pays Pakistan more than Flexible whatever Kabul does: h = 7/10 instead of ℓ + (h − ℓ)/2 = 11/20 if Kabul plays Flexible; p − cP = 9/20 instead of ℓ = 2/5 if Kabul plays Firm.'
		]);
	});

	test('weakly: where it makes a difference', () => {
		expect(explain(brink, { cA: '1/10' }).dominated.map(text)).toEqual([
			'Firm is never worse for Pakistan than Flexible, and if Kabul plays Flexible it is better.'
		]);
	});

	test('by a mixture', () => {
		const { dominated } = explain(
			plain([
				['3,0', '0,3'],
				['0,3', '3,0'],
				['1,1', '1,1']
			])
		);
		expect(dominated.map(text)).toEqual([
			'A mixture of Up (1/2) and Down (1/2) pays Ann more than Stay whatever Ben does: 3/2 instead of 1 if Ben plays Left; 3/2 instead of 1 if Ben plays Right.'
		]);
	});

	test('against many actions only the closest comparison is told', () => {
		const { dominated } = explain(
			plain([
				['5,0', '5,0', '5,0', '5,0'],
				['1,0', '2,0', '4,0', '3,0']
			])
		);
		expect(text(dominated[0])).toBe(
			'Up pays Ann more than Down whatever Ben does: by 1 at least if Ben plays Wait.'
		);
	});

	test('against a single action there is no “whatever”', () => {
		expect(text(explain(plain([['1,1', '1,2']])).dominated[0])).toBe(
			'Right pays Ben more than Left: 2 instead of 1.'
		);
	});
});

describe('components', () => {
	const sentences = (...game: Parameters<typeof plain>) =>
		explain(plain(...game))
			.components.map(text)
			.sort();

	test('a point is a single equilibrium', () => {
		expect(sentences([['1,1']])).toEqual([
			'A single equilibrium: Ann plays Up, and Ben plays Left.'
		]);
	});

	test('a tie gives a whole segment', () => {
		expect(explain(brink, { cA: '1/10' }).components.map(text)).toContain(
			'A whole segment of equilibria: Pakistan plays Flexible with any chance from 2/5 to 1, and Kabul plays Firm; each pays Pakistan the same.'
		);
	});

	test('a segment between two pure actions is any proportion of them', () => {
		expect(sentences([['1,1', '1,2', '0,2']])).toEqual([
			'A whole segment of equilibria: Ann plays Up, and Ben mixes Right and Wait in any proportion; each pays Ben the same.'
		]);
	});

	test('where nothing matters every mixture is an equilibrium', () => {
		expect(
			sentences([
				['0,0', '0,0'],
				['0,0', '0,0']
			])
		).toEqual([
			'A whole set of equilibria: Ann mixes Up and Down in any proportion, and Ben mixes Left and Right in any proportion.'
		]);
	});

	test('pieces that touch are told apart, the first two in words', () => {
		const [sentence] = sentences([
			['1,1', '1,0'],
			['1,0', '1,1'],
			['0,5', '0,5']
		]);
		expect(sentence).toMatch(/^A whole set of equilibria in three pieces that touch: /);
		expect(sentence).toMatch(/; and one more piece\.$/);
	});
});

describe('the line under the matrix', () => {
	const summary = (form: GameForm, values: Values = {}) => text(explain(form, values).summary);

	test('of Chicken names the equilibria and the closest comparison', () => {
		expect(summary(brink)).toBe(
			'Flexible / Firm and Firm / Flexible are equilibria, and there is one more in which both sides mix. If Kabul plays Firm, Flexible pays Pakistan ℓ = 2/5, and Firm only p − cP = 3/10.'
		);
	});

	test('of a game with one equilibrium says that it is the only one', () => {
		expect(summary(brink, { cA: '1/20' })).toBe(
			'Firm / Flexible is the only equilibrium: neither side gains by moving alone. If Pakistan plays Firm, Flexible pays Kabul 1 − h = 3/10, and Firm only 1 − p − cK = 1/5.'
		);
	});

	test('with a tie tells the segment', () => {
		expect(summary(brink, { cA: '1/10' })).toBe(
			'Flexible / Firm and Firm / Flexible are equilibria. A whole segment of equilibria: Pakistan plays Flexible with any chance from 2/5 to 1, and Kabul plays Firm; each pays Pakistan the same.'
		);
	});

	test('without a pure equilibrium says so, and how the sides mix', () => {
		expect(summary(pennies)).toBe(
			'No cell is an equilibrium: in each, somebody gains by moving. In the only equilibrium, Ann plays Up with chance 1/2, and Ben plays Left with chance 1/2.'
		);
	});

	test('with many equilibria counts them', () => {
		const n = 5;
		const cells = Array.from({ length: n }, (_, i) =>
			Array.from({ length: n }, (_, j) => (i === j ? '1,1' : '0,0'))
		);
		expect(summary(plain(cells))).toBe(
			'Five cells are equilibria, and there are 26 more in which the sides mix.'
		);
	});

	test('with nothing to choose says so', () => {
		expect(summary(plain([['1,1']]))).toBe(
			'Neither side has anything to choose: Up / Left is all that can happen.'
		);
	});

	test('where nothing matters says so', () => {
		expect(
			summary(
				plain([
					['0,0', '0,0'],
					['0,0', '0,0']
				])
			)
		).toBe(
			'Every cell is an equilibrium, and so is every mixture: neither side ever gains by moving.'
		);
	});

	test('outside the model’s own conditions says so first', () => {
		expect(summary(brink, { lo: '4/5' })).toBe(
			'Kabul’s terms must lie below Pakistan’s: lower ℓ. Flexible / Flexible is the only equilibrium: neither side gains by moving alone.'
		);
	});
});

describe('what changed', () => {
	const change = (before: Values, now: Values, more: object = {}) =>
		explain(brink, now, { baseline: { values: before }, ...more }).change;

	test('nothing, if only payoffs moved', () => {
		expect(change({ cA: '1/20' }, { cA: '1/40' })).toBeNull();
		expect(change({}, {})).toBeNull();
		expect(explain(brink).change).toBeNull();
	});

	test('an equilibrium that is gone: who moves now, and the comparison that turned', () => {
		expect(text(change({}, { cA: '1/20' }))).toBe(
			'Flexible / Firm is no longer an equilibrium: Pakistan gains 1/20 by moving to Firm (p − cP = 9/20 instead of ℓ = 2/5). The mixed equilibrium is gone as well.'
		);
	});

	test('an equilibrium that has come: who no longer moves', () => {
		expect(text(change({ cA: '1/20' }, {}))).toBe(
			'Flexible / Firm is now an equilibrium: Pakistan no longer gains by moving to Firm (p − cP = 3/10 instead of ℓ = 2/5). There is also a new one in which both sides mix.'
		);
	});

	test('an equilibrium that has come by a tie', () => {
		expect(text(change({ cA: '1/20' }, { cA: '1/10' }))).toBe(
			'Flexible / Firm is now an equilibrium: moving to Firm pays Pakistan just the same, p − cP = 2/5.'
		);
	});

	test('one that replaces another', () => {
		expect(text(change({ cA: '1/20' }, { cB: '1/10' }))).toBe(
			'Flexible / Firm replaces Firm / Flexible as an equilibrium: if Pakistan plays Firm, Kabul now gains 1/10 with Firm (1 − p − cK = 2/5 instead of 1 − h = 3/10).'
		);
	});

	test('a side’s own cost moves the other side’s mixture', () => {
		expect(text(change({}, { cA: '3/10' }))).toBe(
			'In the mixed equilibrium, Kabul now plays Flexible with chance 4/7 instead of 2/5: that is what leaves Pakistan indifferent.'
		);
	});

	test('both mixtures', () => {
		expect(text(change({}, { cA: '3/10', cB: '2/5' }))).toBe(
			'In the mixed equilibrium, Pakistan now plays Flexible with chance 4/7 instead of 2/5 and Kabul now plays Flexible with chance 4/7 instead of 2/5.'
		);
	});

	test('a tie that makes a segment, and its end', () => {
		expect(text(change({}, { cA: '1/10' }))).toBe(
			'Pakistan is now indifferent between Firm and Flexible if Kabul plays Firm: both pay 2/5. A whole segment of equilibria has appeared.'
		);
		expect(text(change({ cA: '1/10' }, {}))).toBe(
			'Pakistan now does better with Flexible than with Firm if Kabul plays Firm: ℓ = 2/5 instead of p − cP = 3/10. A whole segment of equilibria is gone.'
		);
	});

	test('a segment that moves says where it lies now', () => {
		expect(text(change({ cA: '1/10' }, { cA: '1/10', cB: '2/5' }))).toBe(
			'The segment of equilibria has moved: Pakistan plays Flexible with any chance from 4/7 to 1, and Kabul plays Firm; each pays Pakistan the same.'
		);
	});

	test('by a payoff typed over', () => {
		expect(text(change({}, {}, { edits: { '0,1,0': '1/4' } }))).toBe(
			'Flexible / Firm is no longer an equilibrium: Pakistan gains 1/20 by moving to Firm (p − cP = 3/10 instead of 1/4). The mixed equilibrium is gone as well.'
		);
	});

	test('several cells at once', () => {
		const flat = plain([
			['1,1', '0,0'],
			['0,0', '1,1']
		]);
		const { change: gone } = explain(
			flat,
			{},
			{
				edits: { '0,0,0': '-1', '1,1,1': '-1' },
				baseline: { values: {} }
			}
		);
		expect(text(gone)).toBe(
			'Up / Left and Down / Right are no longer equilibria: in Up / Left, Ann gains 1 by moving to Down (0 instead of −1). Down / Left is now an equilibrium: Ann no longer gains by moving to Up (−1 instead of 0).'
		);
	});
});

describe('an analysis', () => {
	test('of a form without a value says why', () => {
		const zero = { name: 'z', symbol: 'z', label: 'z', meaning: '', unit: '' } as const;
		const range = { min: '0', max: '1', step: '1', default: '0' } as const;
		const form = { ...plain([['1/z,0']]), parameters: [{ ...zero, ...range }] };
		expect(analyse({ form, values: {} })).toEqual({
			kind: 'undefined',
			why: expect.stringContaining('zero')
		});
	});

	test('of a game that is too large is a refusal without reasons', () => {
		const cells = Array.from({ length: 13 }, () => new Array<string>(13).fill('0,0'));
		expect(analyse({ form: plain(cells), values: {} })).toMatchObject({
			kind: 'analysed',
			answer: { kind: 'refused' },
			explanation: null
		});
	});

	test('compares with nothing if the baseline has no value', () => {
		const form: GameForm = {
			...brink,
			cells: brink.cells.map((row) => row.map(() => ({ payoffs: ['1/p', '1'] })))
		};
		expect(explain(form, {}, { baseline: { values: { p: '0' } } }).change).toBeNull();
	});

	test('can be posted to a page as it is', () => {
		const analysis = analyse({ form: brink, values: {} });
		expect(structuredClone(analysis)).toEqual(analysis);
	});
});
