/** What lesson 0 says about its games, held against the solver. */
import { challenges } from '$content/lessons/00-reading-a-payoff-matrix/challenges';
import { content } from '$content/lessons/00-reading-a-payoff-matrix/content';
import { examples } from '$content/lessons/00-reading-a-payoff-matrix/examples';
import { predictions } from '$content/lessons/00-reading-a-payoff-matrix/predictions';
import { toFraction, toRational } from '$lib/exact/rational';
import type { CellEdits } from '$lib/game/types';
import { readingAPayoffMatrix } from '$lib/models/reading-a-payoff-matrix';
import { solve } from '$lib/solver/solve';
import { describe, expect, test } from 'vitest';
import { graded } from './attempts';
import { evaluated, isMore, pureOutcomes, solved, value, type Typed } from './play';

const after = (id: string) => {
	const { options, answer, after } = predictions.find((one) => one.id === id)!;
	return { text: options[answer]!.text, values: after.values ?? {}, game: after.game };
};

/** From a quarter below a border to a quarter above, and on it. */
const around = (border: string) =>
	['-1/4', '0', '1/4'].map((step) => toRational(toFraction(border).add(toFraction(step))));

describe('two gates', () => {
	test('closing strictly dominates, and both closed is the only equilibrium although both open is better for both', () => {
		const { dominated, pure, equilibria } = solved('rm-gates');
		expect(dominated.filter(({ kind }) => kind === 'strict').map(({ action }) => action)).toEqual([
			0, 0
		]);
		expect(equilibria).toHaveLength(1);
		expect(pure).toEqual([[1, 1]]);
		expect(after('rm-where').text).toBe('Both closed');
		expect(value('rm-gates', 'both > shut')).toBe(true);
	});

	test('in three of the four cells somebody gains by changing', () => {
		expect(pureOutcomes('rm-gates')).toEqual(['both closed']);
	});

	test('the named kinds are what the solver finds, ties included', () => {
		for (const alone of around('3')) {
			for (const left of around('2')) {
				const { regime } = evaluated('rm-gates', { alone, left });
				const { bestReplies, equilibria } = solved('rm-gates', { alone, left });
				const replies = JSON.stringify(bestReplies.row);
				const kind = {
					'[[1],[1]]': 'dilemma',
					'[[0],[1]]': 'stag-hunt',
					'[[1],[0]]': 'chicken',
					'[[0],[0]]': 'harmony'
				}[replies];
				expect(regime, `${alone} ${left}`).toBe(kind ?? 'tie');
				expect(bestReplies.column).toEqual(bestReplies.row);
				if (regime === 'stag-hunt' || regime === 'chicken') {
					const mix = value('rm-gates', 'mix', { alone, left });
					expect(equilibria).toHaveLength(3);
					const mixed = equilibria.find(({ x }) => !x.includes('1'))!;
					expect([mixed.x[0], mixed.y[0]]).toEqual([mix, mix]);
				}
			}
		}
	});

	test('a less tempting gate adds both open to both closed', () => {
		const { game, values, text } = after('rm-less-tempting');
		expect(text).toBe('Both open and both closed');
		expect(pureOutcomes(game, values)).toEqual(['both open', 'both closed']);
		expect(evaluated(game, values).regime).toBe('stag-hunt');
	});

	test('the presets are what they are called', () => {
		const found = readingAPayoffMatrix.presets.map(({ id, game, values }) => [
			id,
			evaluated(game, values).regime
		]);
		expect(found).toEqual([
			['dilemma', 'dilemma'],
			['stag', 'stag-hunt'],
			['chicken', 'chicken'],
			['harmony', 'harmony']
		]);
	});

	test('at exactly 3 both replies to an open gate are worth the same', () => {
		expect(solved('rm-gates', { alone: '3' }).bestReplies.row[0]).toEqual([0, 1]);
	});

	test('doubling or raising all payoffs changes no equilibrium', () => {
		const { A, B } = evaluated('rm-gates', { alone: '5', left: '5/2' }).matrix;
		const change = (matrix: typeof A) =>
			matrix.map((row) => row.map((x) => toRational(toFraction(x).mul(2).add(10))));
		const changed = solve({ A: change(A), B: change(B) });
		const plain = solved('rm-gates', { alone: '5', left: '5/2' });
		const profiles = (all: typeof plain.equilibria) => all.map(({ x, y }) => [x, y]);
		expect(changed.kind === 'solved' && profiles(changed.equilibria)).toEqual(
			profiles(plain.equilibria)
		);
	});
});

describe('the other games', () => {
	test('three rounds of striking out leave North waiting and South pressing', () => {
		const { iteratedStrict, pure, equilibria } = solved('rm-elimination');
		expect(iteratedStrict).toMatchObject({ rows: [1], cols: [0] });
		expect(iteratedStrict.rounds).toBe(3);
		expect(pure).toEqual([[1, 0]]);
		expect(equilibria).toHaveLength(1);
		expect(after('rm-strike').text).toBe('North waits, South presses');
	});

	test('two towns has two pure equilibria and the mixed one of the text, worse than either meeting', () => {
		for (const home of ['3/2', '2', '5']) {
			const { equilibria } = solved('rm-towns', { home });
			expect(equilibria).toHaveLength(3);
			const mixed = equilibria.find(({ x }) => !x.includes('1'))!;
			const expected = (name: string) => value('rm-towns', name, { home });
			expect([mixed.x[0], mixed.y[0]]).toEqual([expected('rowMix'), expected('colMix')]);
			expect(mixed.u).toEqual([expected('worth'), expected('worth')]);
			expect(isMore('1', mixed.u[0])).toBe(true);
		}
	});

	test('a larger prize moves the crosser’s mixture and leaves the patrol’s', () => {
		expect(solved('rm-patrol').equilibria).toMatchObject([
			{ x: ['1/2', '1/2'], y: ['1/2', '1/2'] }
		]);
		const { values, text } = after('rm-prize');
		const [only, ...more] = solved('rm-patrol', values).equilibria;
		expect(more).toEqual([]);
		expect(only).toMatchObject({ x: ['1/2', '1/2'], y: ['1/4', '3/4'] });
		expect(value('rm-patrol', 'risk', values)).toBe('1/4');
		expect(text).toContain('less often');
		expect(pureOutcomes('rm-patrol')).toEqual([]);
	});
});

describe('the tasks', () => {
	test('the faded example asks for 3/4, the two cells, 3/5 and what both choices are worth', () => {
		const { setting, steps } = examples.find(({ id }) => id === 'rm-faded')!;
		const numbers = steps.flatMap(({ ask }) =>
			ask?.kind === 'number' ? [value(setting.game, ask.of, setting.values)] : []
		);
		expect(numbers).toEqual(['3/4', '3/5', '29/10']);
		expect(value(setting.game, 'mix*alone + (1 - mix)*shut', setting.values)).toBe('29/10');
		expect(solved(setting.game, setting.values).pure).toEqual([
			[0, 1],
			[1, 0]
		]);
	});

	test('the worked example balances at one fifth', () => {
		const { values } = examples.find(({ id }) => id === 'rm-worked')!.setting;
		expect(value('rm-gates', 'mix', values)).toBe('1/5');
		expect(value('rm-gates', 'mix*both + (1 - mix)*left', values)).toBe(
			value('rm-gates', 'mix*alone + (1 - mix)*shut', values)
		);
	});

	/** A table as typed payoffs: pairs by row and column. */
	const table = (pairs: readonly (readonly [string, string])[]): CellEdits =>
		Object.fromEntries(
			pairs.flatMap(([a, b], cell) => [
				[`${cell >> 1},${cell & 1},0`, a],
				[`${cell >> 1},${cell & 1},1`, b]
			])
		);
	const pennies = table([
		['1', '0'],
		['0', '1'],
		['0', '1'],
		['1', '0']
	]);
	const stag = table([
		['3', '3'],
		['0', '2'],
		['2', '0'],
		['2', '2']
	]);
	const attempts: Record<string, { right: [Typed, CellEdits][]; wrong: [Typed, CellEdits][] }> = {
		'rm-no-pure': { right: [[{}, pennies]], wrong: [[{}, stag]] },
		'rm-two-alike': { right: [[{}, stag]], wrong: [[{}, pennies]] },
		'rm-both-worse': {
			right: [
				[{ alone: '4', left: '1/2' }, {}],
				[{ alone: '13/4', left: '0' }, {}]
			],
			wrong: [
				[{ alone: '3', left: '0' }, {}],
				[{ alone: '4', left: '1' }, {}]
			]
		}
	};

	test.each(challenges.map((challenge) => [challenge.id, challenge] as const))(
		'%s fails at its start; tables with the property pass it and others do not',
		(id, challenge) => {
			const { right, wrong } = attempts[id]!;
			expect(graded(challenge, challenge.start.values ?? {}).passed).toBe(false);
			for (const [values, edits] of right) {
				expect(graded(challenge, values, edits).passed).toBe(true);
			}
			for (const [values, edits] of wrong) {
				expect(graded(challenge, values, edits).passed).toBe(false);
			}
		}
	);

	test('both closed is alone exactly within the stated bounds', () => {
		for (const { parameter, from, to } of readingAPayoffMatrix.robustness) {
			const border = (from ?? to)!;
			expect(border.closed).toBe(false);
			for (const at of around(border.formula)) {
				const { equilibria } = solved('rm-gates', { [parameter]: at });
				const only = equilibria.every(({ x, y }) => x[1] === '1' && y[1] === '1');
				const stated = from ? isMore(at, from.formula) : isMore(to!.formula, at);
				expect(only, `${parameter} = ${at}`).toBe(stated);
			}
		}
		expect(content.robustness).toHaveLength(2);
	});
});
