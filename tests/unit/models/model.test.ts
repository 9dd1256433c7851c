import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { references } from '../../../src/content/references';
import { limits, parseFormula, type Type } from '$lib/exact/formula';
import { readNumber } from '$lib/exact/number';
import { defaultsOf, evaluateForm } from '$lib/game/evaluate';
import type { GameForm } from '$lib/game/types';
import { findGame, findModel, hasMatrix, models } from '$lib/models';
import { bargainingRange, rangeUnderRisk } from '$lib/models/bargaining-range';
import { evaluated, formOf, Fraction, solved, toFraction, toRational, type Rational } from './at';

const forms = models.flatMap(({ games }) => games);
const named = forms.map((form) => [form.id, form] as const);

/** A value on the grid of each slider. */
function points({ parameters }: GameForm): fc.Arbitrary<Record<string, Rational>> {
	return fc.record(
		Object.fromEntries(
			parameters.map(({ name, min, max, step }) => {
				const steps = toFraction(max).sub(toFraction(min)).div(toFraction(step));
				return [
					name,
					fc
						.integer({ min: 0, max: Number(steps.floor().n) })
						.map((k) => toRational(toFraction(min).add(toFraction(step).mul(k))))
				];
			})
		)
	);
}

describe('the models of the course', () => {
	test('are found by their names, and nothing else is', () => {
		expect(findModel('bargaining-range')).toBe(bargainingRange);
		expect(findModel('other')).toBe(undefined);
		expect(findGame('bargaining-range', 'br-brink2')?.id).toBe('br-brink2');
		expect(findGame('bargaining-range', 'other')).toBe(undefined);
		expect(findGame('other', 'br-brink2')).toBe(undefined);
	});

	test('have every game of the lesson, as a matrix or a panel', () => {
		const ids = (matrix: boolean) =>
			bargainingRange.games
				.filter((form) => hasMatrix(form) === matrix)
				.map(({ id }) => id)
				.sort();
		expect(ids(true)).toEqual([
			'br-brink2',
			'br-offer-nature',
			'br-offer-plans',
			'br-spoiler',
			'br-terms5'
		]);
		expect(ids(false)).toEqual(['br-range', 'br-trust', 'br-uniform']);
	});

	test('name sources that the course lists', () => {
		const keys = references.map(({ key }) => key);
		for (const { sources } of models) {
			expect(sources.length).toBeGreaterThan(0);
			for (const source of sources) expect(keys).toContain(source);
		}
	});

	test('say what they leave out, in sentences', () => {
		for (const { leavesOut } of models) {
			expect(leavesOut.length).toBeGreaterThan(3);
			for (const sentence of leavesOut) expect(sentence).toMatch(/^[A-Z].*\.$/s);
		}
	});

	test('have presets within the sliders, that break no constraint', () => {
		for (const { presets, id } of models) {
			expect(new Set(presets.map((preset) => preset.id)).size).toBe(presets.length);
			for (const { game, values } of presets) {
				const form = findGame(id, game);
				if (!form) throw new Error(`There is no game ${game}.`);
				for (const [name, value] of Object.entries(values)) {
					const parameter = form.parameters.find((one) => one.name === name);
					if (!parameter) throw new Error(`${game} has no parameter ${name}.`);
					expect(toFraction(value).compare(toFraction(parameter.min))).toBeGreaterThanOrEqual(0);
					expect(toFraction(value).compare(toFraction(parameter.max))).toBeLessThanOrEqual(0);
				}
				expect(evaluated(form, values).violated).toEqual([]);
			}
		}
	});
});

describe.each(named)('%s', (_, form) => {
	test('has parameters in words, with a default on the slider', () => {
		expect(form.parameters.map(({ name }) => name)).not.toContain('');
		for (const parameter of form.parameters) {
			const { name, symbol, label, meaning, unit, min, max, step } = parameter;
			for (const words of [symbol, label, unit]) expect(words.trim()).not.toBe('');
			expect(meaning, name).toMatch(/^[A-Z].*[.?]$/s);
			expect(toFraction(min).compare(toFraction(parameter.default))).toBeLessThanOrEqual(0);
			expect(toFraction(parameter.default).compare(toFraction(max))).toBeLessThanOrEqual(0);
			const steps = (at: Rational) => toFraction(at).sub(toFraction(min)).div(toFraction(step));
			expect(steps(parameter.default).d, `${name} is not on a step`).toBe(1n);
			expect(steps(max).d, `the end of ${name} is not on a step`).toBe(1n);
			for (const number of [min, max, step, parameter.default]) {
				expect(readNumber(number)).toEqual({ kind: 'number', value: number });
			}
		}
	});

	test('has names and symbols once each', () => {
		for (const all of [
			[...form.parameters, ...form.derived].map(({ name }) => name),
			form.parameters.map(({ symbol }) => symbol),
			form.regimes.map(({ id }) => id),
			...form.players.map(({ actions }) => actions.map(({ name }) => name))
		]) {
			expect(new Set(all).size, all.join(', ')).toBe(all.length);
		}
	});

	test('has as many cells as its actions ask for', () => {
		const [rows, columns] = form.players.map(({ actions }) => actions.length);
		expect(form.cells).toHaveLength(rows!);
		for (const row of form.cells) {
			expect(row).toHaveLength(columns!);
		}
		// Outcomes have names in all cells or in none.
		const unnamed = form.cells.flat().filter(({ outcome }) => !outcome).length;
		expect([0, form.cells.flat().length]).toContain(unnamed);
	});

	test('has formulas that readers could type', () => {
		const names = new Map<string, Type>(form.parameters.map(({ name }) => [name, 'number']));
		const check = (source: string) => {
			expect(source.length).toBeLessThanOrEqual(limits.characters);
			const reading = parseFormula(source, names);
			if (reading.kind === 'refused') throw new Error(`${source}: ${reading.why}`);
			return reading.formula.type;
		};
		for (const { name, formula } of form.derived) names.set(name, check(formula));
		for (const { formula } of form.constraints) expect(check(formula)).toBe('boolean');
		for (const { when } of form.regimes) expect(check(when)).toBe('boolean');
		for (const { payoffs } of form.cells.flat()) {
			for (const payoff of payoffs) expect(check(payoff)).toBe('number');
		}
	});

	test('says how to mend a constraint that fails', () => {
		const messages = form.constraints.map(({ message }) => message);
		expect(messages.filter((message) => !/^[A-Z].*(?:raise|lower).*\.$/s.test(message))).toEqual(
			[]
		);
	});

	test('breaks no constraint at its defaults, where every quantity in its regime has a value', () => {
		const { derived, regime, violated } = evaluated(form, defaultsOf(form));
		expect(violated).toEqual([]);
		if (form.regimes.length) expect(regime).not.toBe(null);
		for (const { name, onlyIn } of form.derived) {
			if (!onlyIn || (regime && onlyIn.includes(regime))) expect(derived).toHaveProperty(name);
		}
	});

	test('has payoffs everywhere, and exactly one regime wherever its constraints hold', () => {
		const met = new Set<string | null>();
		fc.assert(
			fc.property(points(form), (values) => {
				const result = evaluateForm(form, values);
				if (result.kind === 'undefined') throw new Error(result.why);
				const { regime, violated } = result.game;
				if (violated.length) return;
				expect(regime === null).toBe(form.regimes.length === 0);
				met.add(regime);
			}),
			{ numRuns: 400 }
		);
		expect(met.size).toBeGreaterThan(0);
	});
});

describe('the closed forms of firm or flexible', () => {
	test('the mixtures are those of the solver wherever the game is Chicken', () => {
		const form = formOf('br-brink2');
		let chickens = 0;
		fc.assert(
			fc.property(points(form), (values) => {
				const { regime, derived, matrix, violated } = evaluated(form, values);
				fc.pre(violated.length === 0);
				const { equilibria, pure } = solved(matrix);
				if (regime === 'chicken') {
					chickens += 1;
					expect(pure).toEqual([
						[0, 1],
						[1, 0]
					]);
					expect(equilibria).toHaveLength(3);
					const { x, y } = equilibria.at(-1)!;
					expect([x[0], y[0]]).toEqual([derived.mixRowFlex, derived.mixColFlex]);
					const war = toFraction(x[1]!).mul(toFraction(y[1]!));
					expect(derived.mixWar).toBe(toRational(war));
				} else if (regime !== 'knife-edge') {
					const only = { 'pakistan-firm': [1, 0], 'kabul-firm': [0, 1], 'war-dominant': [1, 1] };
					expect(pure).toEqual([only[regime as keyof typeof only]]);
					expect(equilibria).toHaveLength(1);
				}
				const dilemma = (player: 'A' | 'B') =>
					toFraction(matrix[player][0]![0]!).compare(toFraction(matrix[player][1]![1]!)) > 0;
				expect(derived.prisonersDilemma).toBe(
					regime === 'war-dominant' ? dilemma('A') && dilemma('B') : undefined
				);
			}),
			{ numRuns: 500 }
		);
		expect(chickens).toBeGreaterThan(10);
	});
});

describe('a demand to someone who cannot be read', () => {
	test.each(['br-offer-plans', 'br-offer-nature'])(
		'in %s the better demand is the solver’s',
		(game) => {
			const form = formOf(game);
			let met = 0;
			fc.assert(
				fc.property(points(form), (values) => {
					const { regime, derived, matrix, violated } = evaluated(form, values);
					fc.pre(violated.length === 0);
					met += 1;
					const th = toFraction(derived.thStar as Rational);
					expect(th.compare(0)).toBeGreaterThanOrEqual(0);
					expect(th.compare(1)).toBeLessThan(0);
					const worth =
						game === 'br-offer-plans'
							? matrix.A.map((row) => toFraction(row[1]!))
							: matrix.A.map(([vulnerable, tough]) => {
									const belief = toFraction(values.th!);
									return belief
										.mul(toFraction(vulnerable!))
										.add(toFraction('1').sub(belief).mul(toFraction(tough!)));
								});
					expect(worth.map(toRational)).toEqual([derived.euSafe, derived.euRisk]);
					const sign = worth[1]!.compare(worth[0]!);
					expect(regime).toBe(sign > 0 ? 'ambitious' : sign < 0 ? 'cautious' : 'knife-edge');
				}),
				{ numRuns: 300, maxSkipsPerRun: 1000 }
			);
			expect(met).toBeGreaterThan(100);
		}
	);

	test('the best demand into the fog is the best of a fine grid of demands', () => {
		const form = formOf('br-uniform');
		fc.assert(
			fc.property(points(form), (values) => {
				const { derived, violated } = evaluated(form, values);
				fc.pre(violated.length === 0);
				const [p, cA, cMean, cFog] = ['p', 'cA', 'cMean', 'cFog'].map((name) =>
					toFraction(values[name]!)
				) as [Fraction, Fraction, Fraction, Fraction];
				const fight = p.sub(cA);
				/** A demand's worth: the share of types whose cost falls short of it refuses. */
				const worth = (demand: Fraction) => {
					const share = demand.sub(p).sub(cMean).add(cFog).div(cFog.mul(2));
					const refuses = [new Fraction(0), share, new Fraction(1)].sort((a, b) =>
						a.compare(b)
					)[1]!;
					return refuses.mul(fight).add(refuses.neg().add(1).mul(demand));
				};
				const best = toFraction(derived.x as Rational);
				expect(toRational(worth(best))).toBe(derived.value);
				for (let k = 0; k <= 40; k += 1) {
					expect(worth(toFraction(`${k}/40`)).compare(worth(best))).toBeLessThanOrEqual(0);
				}
			}),
			{ numRuns: 100, maxSkipsPerRun: 1000 }
		);
	});
});

describe('a deal that a third party can wreck', () => {
	test('Pakistan’s best choice is the best of all deals, played backwards', () => {
		const form = formOf('br-spoiler');
		const seen = new Set<string>();
		fc.assert(
			fc.property(points(form), (values) => {
				const { derived } = evaluated(form, values);
				const at = Object.fromEntries(
					Object.entries(values).map(([name, value]) => [name, toFraction(value)])
				) as Record<'p' | 'cA' | 'cB' | 'pTTP' | 'cTTP' | 'atk' | 'sp' | 'ex', Fraction>;
				const less = (a: Fraction) => a.neg().add(1);
				const [pakistan, kabul] = [at.p.sub(at.cA), less(at.p).sub(at.cB)];
				const ttp = less(at.pTTP).sub(at.cTTP);
				/** A share that an attack puts at risk. */
				const attacked = (share: Fraction, fight: Fraction) =>
					less(at.sp).mul(share).add(at.sp.mul(fight));
				/** What a deal is worth to Pakistan once the TTP and Kabul have replied as they like best. */
				const worth = (deal: Fraction): readonly [Fraction, string] => {
					const share = less(deal);
					const attacks = attacked(share, ttp).sub(at.atk).compare(share) > 0;
					const kabuls = attacks ? attacked(share, kabul.sub(at.ex)) : share;
					if (kabuls.compare(kabul) < 0) return [pakistan, 'war'];
					return attacks
						? [attacked(deal, pakistan.sub(at.ex)), 'fragile']
						: [deal, 'spoiler-proof'];
				};
				const deals = [derived.proofHi, derived.fragileHi]
					.map((end) => toFraction(end as Rational))
					.filter((deal) => deal.compare(0) >= 0)
					.concat(Array.from({ length: 41 }, (_, k) => new Fraction(k, 40)));
				const [best, kind] = deals
					.map(worth)
					.reduce((a, b) => (b[0].compare(a[0]) > 0 ? b : a), [pakistan, 'war'] as const);
				expect(derived.bestChoice).toBe(toRational(best));
				seen.add(kind);
			}),
			{ numRuns: 400 }
		);
		expect([...seen].sort()).toEqual(['fragile', 'spoiler-proof', 'war']);
	});
});

describe('the range when the sides love or fear risk', () => {
	test('without a taste for risk it is the exact one', () => {
		const { derived } = evaluated(formOf('br-range'), {});
		const { lo, hi } = rangeUnderRisk({ p: 0.5, cA: 0.2, cB: 0.3, ra: 1, rb: 1 });
		expect([lo, hi]).toEqual([
			expect.closeTo(toFraction(derived.lo as Rational).valueOf(), 12),
			expect.closeTo(toFraction(derived.hi as Rational).valueOf(), 12)
		]);
	});

	test('fear of risk widens it, love of risk narrows it', () => {
		const width = (r: number) => {
			const { lo, hi } = rangeUnderRisk({ p: 0.5, cA: 0.2, cB: 0.3, ra: r, rb: r });
			return hi - lo;
		};
		expect(width(0.5)).toBeGreaterThan(width(1));
		expect(width(1)).toBeGreaterThan(width(2));
	});
});
