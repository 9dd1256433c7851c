/** What changed between two states of one game, and the one inequality that flipped. */
import { bestMove, describeComponents, explainEquilibrium, isolatedMixed, move } from './explain';
import {
	actionCount,
	payoff,
	shares,
	type ComponentShape,
	type EquilibriumProof,
	type Move,
	type SolvedGame
} from './reasons';
import type { Rational } from '$lib/exact/rational';
import type { Equilibrium } from './types';

/** A cell that stopped being an equilibrium: now this player moves. */
export interface Vanished {
	readonly row: number;
	readonly column: number;
	readonly move: Move;
}

/** A cell that became one: this player used to move. `gain` is now 0 or less. */
export interface Appeared {
	readonly row: number;
	readonly column: number;
	readonly move: Move;
}

/** The same mixture of actions, at other chances: the first chance of each player that differs. */
export interface Shifted {
	readonly player: 0 | 1;
	readonly action: number;
	readonly before: Rational;
	readonly now: Rational;
	/** The other's actions, which the new chance leaves equally good, and what they pay. */
	readonly indifferent: readonly number[];
	readonly pays: Rational;
}

/** Two actions that now pay the same, no longer do, or changed places. `move` goes to the better. */
export interface Flip {
	readonly kind: 'tied' | 'untied' | 'turned';
	readonly move: Move;
}

export interface Change {
	readonly vanished: readonly Vanished[];
	readonly appeared: readonly Appeared[];
	readonly shifted: readonly Shifted[];
	/** Isolated mixed equilibria that were not there before, and how many are gone. */
	readonly newMixed: readonly EquilibriumProof[];
	readonly lostMixed: number;
	/** How many mixed equilibria stand alone now. */
	readonly mixed: number;
	/** Continua that were not there before, and those that are gone; one that moved is both. */
	readonly newContinua: readonly ComponentShape[];
	readonly lostContinua: readonly ComponentShape[];
	/** For changes that no cell shows: a comparison with a best reply that came out differently. */
	readonly flip: Flip | null;
}

/**
 * Compares two states of the same form (the same actions). Null if the set of equilibria is the
 * same; payoffs alone may differ. Cost: a sort of the equilibria, and m·n·(m + n) comparisons.
 */
export function findChange(before: SolvedGame, now: SolvedGame): Change | null {
	const isOf = ({ solution }: SolvedGame, [i, j]: readonly [number, number]) =>
		solution.pure.some(([row, column]) => row === i && column === j);
	const vanished = before.solution.pure
		.filter((cell) => !isOf(now, cell))
		.flatMap(([row, column]): Vanished[] => {
			const gained = bestMove(now, 0, [row, column]) ?? bestMove(now, 1, [row, column]);
			return gained ? [{ row, column, move: gained }] : [];
		});
	const appeared = now.solution.pure
		.filter((cell) => !isOf(before, cell))
		.flatMap(([row, column]): Appeared[] => {
			const was = bestMove(before, 0, [row, column]) ?? bestMove(before, 1, [row, column]);
			if (!was) return [];
			const { player, from, to, against } = was;
			return [{ row, column, move: move(now, player, from.action, to.action, against) }];
		});

	const mixedBefore = bySupport(before);
	const mixedNow = bySupport(now);
	const shifted = [...mixedNow].flatMap(([support, equilibrium]) => {
		const was = mixedBefore.get(support);
		return was ? shiftOf(was, equilibrium) : [];
	});
	const newMixed = [...mixedNow]
		.filter(([support]) => !mixedBefore.has(support))
		.map(([, equilibrium]) => explainEquilibrium(now, equilibrium));
	const lostMixed = [...mixedBefore].filter(([support]) => !mixedNow.has(support)).length;
	const continuaBefore = continuaOf(before);
	const continuaNow = continuaOf(now);
	const newContinua = [...continuaNow]
		.filter(([vertices]) => !continuaBefore.has(vertices))
		.map(([, shape]) => shape);
	const lostContinua = [...continuaBefore]
		.filter(([vertices]) => !continuaNow.has(vertices))
		.map(([, shape]) => shape);

	const inCells = vanished.length + appeared.length > 0;
	const elsewhere = newMixed.length + lostMixed + newContinua.length + lostContinua.length > 0;
	if (!inCells && !elsewhere && shifted.length === 0) return null;
	const flip = inCells || !elsewhere ? null : findFlip(before, now);
	return {
		vanished,
		appeared,
		shifted,
		newMixed,
		lostMixed,
		mixed: mixedNow.size,
		newContinua,
		lostContinua,
		flip
	};
}

/**
 * Mixed equilibria that stand alone, by the actions they use. Two of the same actions can't both
 * stand alone: their mixtures would be equilibria too.
 */
function bySupport(solved: SolvedGame): Map<string, Equilibrium> {
	return new Map(
		isolatedMixed(solved).map((equilibrium) => [supportKey(equilibrium), equilibrium])
	);
}

function supportKey({ x, y }: Equilibrium): string {
	const support = (mixture: readonly Rational[]) => shares(mixture).map(({ action }) => action);
	return `${support(x).join(' ')}|${support(y).join(' ')}`;
}

/** The continua by their vertices. */
function continuaOf(solved: SolvedGame): Map<string, ComponentShape> {
	return new Map(
		describeComponents(solved)
			.filter(({ isolated }) => !isolated)
			.map((shape) => [verticesOf(shape), shape])
	);
}

function verticesOf({ pieces }: ComponentShape): string {
	const ends = pieces.map(({ sides }) =>
		sides.map((mixtures) => mixtures.map(String).sort().join(' ')).join(' | ')
	);
	return ends.sort().join(' ; ');
}

function shiftOf(was: Equilibrium, is: Equilibrium): Shifted[] {
	const sides = [
		{ player: 0 as const, before: was.x, now: is.x, other: is.y, pays: is.u[1] },
		{ player: 1 as const, before: was.y, now: is.y, other: is.x, pays: is.u[0] }
	];
	return sides.flatMap(({ player, before, now, other, pays }) => {
		const action = now.findIndex((chance, k) => chance !== before[k]);
		const [a, b] = [before[action], now[action]];
		if (a === undefined || b === undefined) return [];
		const indifferent = shares(other).map((share) => share.action);
		return [{ player, action, before: a, now: b, indifferent, pays }];
	});
}

/**
 * The first comparison with a best reply that is a tie in one of the states only; failing that, one
 * that turned round.
 */
function findFlip(before: SolvedGame, now: SolvedGame): Flip | null {
	let turned: Flip | null = null;
	for (const player of [0, 1] as const) {
		const replies = (state: SolvedGame, against: number) =>
			(player === 0 ? state.solution.bestReplies.row : state.solution.bestReplies.column)[against];
		for (let against = 0; against < actionCount(now, player === 0 ? 1 : 0); against++) {
			for (let a = 0; a < actionCount(now, player); a++) {
				const top = replies(now, against)?.includes(a) || replies(before, against)?.includes(a);
				if (!top) continue;
				for (let b = 0; b < actionCount(now, player); b++) {
					if (a === b) continue;
					const was = sign(before, player, a, b, against);
					const is = sign(now, player, a, b, against);
					if (was === is) continue;
					const kind = is === 0 ? 'tied' : was === 0 ? 'untied' : 'turned';
					const [worse, better] = is < 0 ? [a, b] : [b, a];
					const flip: Flip = { kind, move: move(now, player, worse, better, against) };
					if (kind !== 'turned') return flip;
					turned ??= flip;
				}
			}
		}
	}
	return turned;
}

function sign(state: SolvedGame, player: 0 | 1, a: number, b: number, against: number): number {
	return payoff(state, player, a, against).compare(payoff(state, player, b, against));
}
