/** Each stated bound against the solver: exactly on it, and a millionth to either side. */
import { describe, expect, test } from 'vitest';
import type { Values } from '$lib/game/types';
import type { Robustness } from '$lib/models';
import { bargainingRange } from '$lib/models/bargaining-range';
import { defaultsOf } from '$lib/game/evaluate';
import {
	evaluated,
	formOf,
	moved,
	solved,
	toFraction,
	toRational,
	withQuantities,
	type Rational
} from './at';

/** Whether an option that is worth `a` is a best reply when the other is worth `b`. */
function wouldTake(a: Rational, b: Rational): boolean {
	return solved({ A: [[a], [b]], B: [['0'], ['0']] }).bestReplies.row[0]!.includes(0);
}

/** A form's quantities by formula. */
function worth(game: string, values: Values, formulas: Readonly<Record<string, string>>) {
	const { derived } = evaluated(withQuantities(formOf(game), formulas), values);
	return (name: string) => derived[name] as Rational;
}

/**
 * Whether some deal suits all. Pakistan takes any deal from some point up and the others any deal up
 * to some point, so the one deal to ask about is the least that Pakistan takes.
 */
function someDealForBoth(values: Values): boolean {
	const value = worth('br-range', values, {
		deal: 'max(0, p - cA)',
		fight: 'p - cA',
		kabulsShare: '1 - max(0, p - cA)',
		kabulsFight: '1 - pKabul - cB'
	});
	return (
		wouldTake(value('deal'), value('fight')) &&
		wouldTake(value('kabulsShare'), value('kabulsFight'))
	);
}

function someDealForThree(values: Values): boolean {
	const value = worth('br-spoiler', values, {
		deal: 'max(0, p - cA)',
		fight: 'p - cA',
		share: '1 - deal',
		kabulsFight: '1 - p - cB',
		attack: '(1 - sp)*share + sp*(1 - pTTP - cTTP) - atk'
	});
	return (
		wouldTake(value('deal'), value('fight')) &&
		wouldTake(value('share'), value('kabulsFight')) &&
		wouldTake(value('share'), value('attack'))
	);
}

const solvedAt = (game: string, values: Values) => solved(evaluated(formOf(game), values).matrix);

/** The properties, each as a question to the solver that uses no closed form. */
const holds: Readonly<Record<string, (values: Values) => boolean>> = {
	open: someDealForBoth,
	chicken: (values) => {
		const { bestReplies } = solvedAt('br-brink2', values);
		return JSON.stringify(bestReplies) === JSON.stringify({ row: [[1], [0]], column: [[1], [0]] });
	},
	'fight-equilibrium': (values) =>
		solvedAt('br-terms5', values).pure.some(
			([i, j]) => formOf('br-terms5').cells[i]?.[j]?.outcome === 'war'
		),
	// Against the plan that both types would carry out.
	ambitious: (values) => solvedAt('br-offer-plans', values).bestReplies.row[1]!.join() === '1',
	'spoiler-proof': someDealForThree,
	'no-deal-for-three': (values) => !someDealForThree(values)
};

/** Settings of the other parameters: the defaults and the presets, and each moved down and up. */
function settings({ game, parameter }: Robustness): Values[] {
	const form = formOf(game);
	const others = form.parameters.filter(({ name }) => name !== parameter);
	const factors = ['1/3', '5/4', '5/3'].map(toFraction);
	const presets = bargainingRange.presets.filter((preset) => preset.game === game);
	const starts = [{}, ...presets.map(({ values }) => values)];
	return starts.flatMap((changes: Values) => {
		const start = { ...defaultsOf(form), ...changes };
		const alone = others.flatMap(({ name, max }) =>
			factors.map((factor) => {
				const value = toFraction(start[name]!).mul(factor);
				return { ...start, [name]: value.compare(toFraction(max)) > 0 ? max : toRational(value) };
			})
		);
		return [start, ...alone];
	});
}

function inside(value: Rational, { game, parameter }: Robustness): boolean {
	const { min, max } = formOf(game).parameters.find(({ name }) => name === parameter)!;
	const at = toFraction(value);
	return at.compare(toFraction(min)) >= 0 && at.compare(toFraction(max)) <= 0;
}

/** Where the constraints fail, the model says nothing. */
function isSound(game: string, values: Values): boolean {
	return evaluated(formOf(game), values).violated.length === 0;
}

/** What the statement says at some values. */
function stated({ game, parameter, from, to, when }: Robustness, values: Values): boolean {
	const parts = [
		when,
		from && `${parameter} ${from.closed ? '>=' : '>'} ${from.formula}`,
		to && `${parameter} ${to.closed ? '<=' : '<'} ${to.formula}`
	];
	const says = parts.filter(Boolean).join(' and ');
	return evaluated(withQuantities(formOf(game), { says }), values).derived.says === true;
}

const cases = bargainingRange.robustness.map(
	(one) => [one.property, one.parameter, one.game, one] as const
);

describe('where a result holds', () => {
	test('every statement has a bound, and is made once', () => {
		for (const [, , , { from, to }] of cases) expect(from ?? to).toBeDefined();
		expect(new Set(cases.map((one) => one.slice(0, 3).join(' '))).size).toBe(cases.length);
	});

	test.each(cases)(
		'%s along %s in %s: on each bound and beside it',
		(property, parameter, game, one) => {
			const ask = holds[property]!;
			let flips = 0;
			for (const values of settings(one)) {
				for (const bound of [one.from, one.to]) {
					if (!bound) continue;
					const { derived } = evaluated(
						withQuantities(formOf(game), { bound: bound.formula }),
						values
					);
					const on: Values = { ...values, [parameter]: derived.bound as Rational };
					const points = [moved(on, parameter, '-1/1000000'), on, moved(on, parameter, '1/1000000')]
						.filter((point) => inside(point[parameter]!, one))
						.filter((point) => isSound(game, point));
					const found = points.map(ask);
					expect(found, JSON.stringify(on)).toEqual(points.map((point) => stated(one, point)));
					if (new Set(found).size === 2) {
						flips += 1;
						// A closed bound belongs to the side where the property holds.
						if (points.length === 3) expect(found[1]).toBe(bound.closed);
					}
				}
			}
			expect(flips).toBeGreaterThan(3);
		}
	);

	test.each(cases)('%s along %s in %s: over the whole slider', (property, parameter, game, one) => {
		const ask = holds[property]!;
		const { min, max } = formOf(game).parameters.find(({ name }) => name === parameter)!;
		const length = toFraction(max).sub(toFraction(min));
		for (const values of settings(one).slice(0, 12)) {
			for (let k = 0; k <= 20; k += 1) {
				const at = {
					...values,
					[parameter]: toRational(toFraction(min).add(length.mul(k).div(20)))
				};
				if (!isSound(game, at)) continue;
				expect(ask(at), `${parameter} = ${at[parameter]}`).toBe(stated(one, at));
			}
		}
	});
});
