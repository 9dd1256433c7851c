/**
 * The vectors of the bargaining-range model: answers found by brute force that never saw a closed
 * form. Every field of every vector is computed by the model's own formulas or by the solver.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GameForm, Values } from '$lib/game/types';
import { findGame } from '$lib/models';
import { demandGame, feasibleTerms, rangeUnderRisk } from '$lib/models/bargaining-range';
import { answerLine } from '$lib/solver/cli';
import { asSet, evaluated, formOf, solved, toFraction, type Rational } from './at';

type Answers = Record<string, unknown>;

interface Vector {
	readonly id: string;
	readonly module: string;
	readonly note: string;
	readonly params: Readonly<Record<string, Rational | readonly Rational[]>>;
	readonly expected: Answers;
}

const file = new URL('../../golden/bargaining-range.vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly Vector[] };

function numbersOf({ params }: Vector): Values {
	return Object.fromEntries(
		Object.entries(params).filter((entry): entry is [string, Rational] => !Array.isArray(entry[1]))
	);
}

function listOf({ params }: Vector, name: string): readonly Rational[] {
	const list = params[name];
	if (!list || typeof list === 'string') throw new Error(`There is no list ${name}.`);
	return list;
}

function range(vector: Vector): Answers {
	const values = numbersOf(vector);
	// Unless the vector says otherwise, both sides read the odds alike.
	const { derived, regime } = evaluated(formOf('br-range'), { pKabul: values.p!, ...values });
	return { ...derived, statusQuo: regime };
}

function risk(vector: Vector): Answers {
	const [p, cA, cB, ra, rb] = ['p', 'cA', 'cB', 'ra', 'rb'].map((name) =>
		toFraction(numbersOf(vector)[name]!).valueOf()
	) as [number, number, number, number, number];
	const { lo, hi } = rangeUnderRisk({ p, cA, cB, ra, rb });
	const near = (end: number) => expect.closeTo(end, 9);
	return { lo: near(lo), hi: near(hi), open: lo <= hi, tolerance: 1e-9 };
}

function indivisible(vector: Vector): Answers {
	const { lo, hi } = range(vector) as Record<'lo' | 'hi', Rational>;
	const feasible = feasibleTerms(listOf(vector, 'terms'), { lo, hi });
	return { feasible, open: feasible.length > 0 };
}

function matrixAnswers(form: GameForm, values: Values): Answers {
	const { matrix, regime } = evaluated(form, values);
	const solution = solved(matrix);
	const where = (outcome: string) =>
		solution.pure.filter(([i, j]) => form.cells[i]?.[j]?.outcome === outcome);
	return {
		regime,
		matrixA: matrix.A,
		matrixB: matrix.B,
		pure: solution.pure,
		peacePure: where('deal'),
		warPure: where('war'),
		extreme: asSet(solution.equilibria),
		nExtreme: solution.equilibria.length,
		nComponents: solution.components.list.length,
		continuum: solution.continuum
	};
}

function demand(vector: Vector): Answers {
	const terms = listOf(vector, 'grid').map((at) => ({ at, name: at }));
	return matrixAnswers(demandGame('grid', 'A grid', terms), numbersOf(vector));
}

function brink(vector: Vector): Answers {
	const { mixRowFlex, mixColFlex, mixWar, prisonersDilemma } = evaluated(
		formOf('br-brink2'),
		numbersOf(vector)
	).derived;
	return {
		...matrixAnswers(formOf('br-brink2'), numbersOf(vector)),
		rowFlex: mixRowFlex,
		colFlex: mixColFlex,
		war: mixWar,
		prisonersDilemma
	};
}

function twoTypes(vector: Vector): Answers {
	const form = formOf('br-offer-plans');
	const { derived, matrix } = evaluated(form, numbersOf(vector));
	const { dominated, bestReplies } = solved(matrix);
	// A plan that some other plan weakly dominates is one that a type would not carry out.
	const plans = form.players[1].actions
		.map((_, plan) => plan)
		.filter((plan) => !dominated.some(({ player, action }) => player === 1 && action === plan));
	const [perfectCol] = plans as [number];
	const rows = bestReplies.row[perfectCol]!;
	return {
		...matrixAnswers(form, numbersOf(vector)),
		...derived,
		war: derived.warProb,
		argmax: rows.map((row) => [derived.xSafe, derived.xRisk][row]),
		perfectRow: rows[0],
		perfectCol: plans.length === 1 ? perfectCol : plans
	};
}

function panel(game: string) {
	return (vector: Vector): Answers => {
		const { derived, regime } = evaluated(formOf(game), numbersOf(vector));
		return { ...derived, regime };
	};
}

function spoiler(vector: Vector): Answers {
	const form = formOf('br-spoiler');
	const { derived: q, matrix } = evaluated(form, numbersOf(vector));
	const credibleCol = q.attacksModest ? 2 : q.attacksAmbitious ? 1 : 0;
	const choices: readonly (readonly [string, boolean, unknown])[] = [
		['war', true, q.resA],
		['proof', q.proof === true, q.proofHi],
		['fragile', q.fragile === true, q.valueFragile]
	];
	return {
		...matrixAnswers(form, numbersOf(vector)),
		proof: q.proof ? [q.proofLo, q.proofHi] : null,
		fragile: q.fragile ? [q.fragileLo, q.fragileHi] : null,
		fragileOpenLow: q.fragileOpen,
		tolC: q.tolC,
		spStar: q.spStar,
		choice: choices.filter(([, there, worth]) => there && worth === q.bestChoice).map(([id]) => id),
		value: q.bestChoice,
		credibleCol,
		bestRows: solved(matrix).bestReplies.row[credibleCol]
	};
}

const modules: Readonly<Record<string, (vector: Vector) => Answers>> = {
	'M1-range': range,
	'M1-optimism': range,
	'M1-risk': risk,
	'M1-indivisible': indivisible,
	'M2-terms5': (vector) => matrixAnswers(formOf('br-terms5'), numbersOf(vector)),
	'M2-demand': demand,
	'M2-brink2': brink,
	'M3-two-type': twoTypes,
	'M3-uniform': panel('br-uniform'),
	'M4-spoiler': spoiler,
	'M4-trust': panel('br-trust')
};

/** Extreme equilibria are a set: their order means nothing. */
function comparable(expected: Answers): Answers {
	const { extreme, ...others } = expected;
	return extreme ? { ...others, extreme: asSet(extreme as never) } : others;
}

describe('the vectors of the bargaining range', () => {
	test('all forty-eight are here, of modules that are known', () => {
		expect(vectors).toHaveLength(48);
		expect(new Set(vectors.map(({ module }) => module))).toEqual(new Set(Object.keys(modules)));
	});

	test.each(vectors.map((vector) => [vector.id, vector.module, vector.note, vector] as const))(
		'%s, %s: %s',
		(_, module, __, vector) => {
			const answers = modules[module]!(vector);
			const expected = comparable(vector.expected);
			const asked = Object.fromEntries(Object.keys(expected).map((key) => [key, answers[key]]));
			if (module === 'M1-risk') expect(expected).toEqual(asked);
			else expect(asked).toEqual(expected);
		}
	);

	test('the five terms are the demand game on their grid', () => {
		for (const vector of vectors.filter(({ module }) => module === 'M2-terms5')) {
			expect(demand(vector)).toEqual(modules['M2-terms5']!(vector));
		}
	});
});

describe('the solver’s command line on the model', () => {
	const games: Readonly<Record<string, string>> = {
		'M2-terms5': 'br-terms5',
		'M2-brink2': 'br-brink2',
		'M3-two-type': 'br-offer-plans',
		'M4-spoiler': 'br-spoiler'
	};
	const some = vectors.filter(({ module, expected }) => games[module] && expected.matrixA);

	test.each(some.map((vector) => [vector.id, vector] as const))(
		'%s has its exact matrix, regime and equilibria in one line',
		(id, vector) => {
			const line = {
				id,
				model: 'bargaining-range',
				game: games[vector.module],
				params: numbersOf(vector)
			};
			const answer = JSON.parse(answerLine(JSON.stringify(line), findGame));
			const { matrixA, matrixB, regime, pure, extreme } = vector.expected;
			expect(answer).toMatchObject({ id, matrix: { A: matrixA, B: matrixB }, pure });
			if (regime) expect(answer.regime).toBe(regime);
			if (extreme) expect(asSet(answer.equilibria)).toEqual(asSet(extreme as never));
		}
	);
});
