/** Turns a solution into reasons that a student can check: who stays, who would move, and why. */
import { toFraction, toRational } from '$lib/exact/rational';
import {
	actionCount,
	choice,
	payoff,
	pureAction,
	shares,
	type CellProof,
	type ComponentShape,
	type DominanceProof,
	type EquilibriumProof,
	type Hold,
	type Move,
	type SolvedGame
} from './reasons';
import type { Domination, Equilibrium, Mixture } from './types';

const players = [0, 1] as const;

/**
 * Why a cell is or is not an equilibrium. It is one exactly if neither player gains by moving
 * alone; a player who gains is shown with its best move (the first of equals).
 * Cost: one comparison for each action of each player.
 */
export function explainCell(solved: SolvedGame, row: number, column: number): CellProof {
	const cell = [row, column] as const;
	const moves = players.flatMap((player) => bestMove(solved, player, cell) ?? []);
	if (moves.length > 0) return { kind: 'deviation', row, column, moves };
	const holds = [hold(solved, 0, cell), hold(solved, 1, cell)] as const;
	const strict = holds.every(({ ties }) => ties.length === 0);
	return { kind: 'equilibrium', row, column, strict, holds };
}

/** The move by which a player gains most from a cell, or null if it gains by none. */
export function bestMove(
	solved: SolvedGame,
	player: 0 | 1,
	cell: readonly [number, number]
): Move | null {
	const own = cell[player];
	const against = cell[1 - player] ?? 0;
	let to = own;
	for (let action = 0; action < actionCount(solved, player); action++) {
		const better = payoff(solved, player, action, against).compare(
			payoff(solved, player, to, against)
		);
		if (better > 0) to = action;
	}
	return to === own ? null : move(solved, player, own, to, against);
}

/** The comparison of two actions against a third, as a move. `gain` may be 0 or negative. */
export function move(
	solved: SolvedGame,
	player: 0 | 1,
	from: number,
	to: number,
	against: number
): Move {
	const gain = payoff(solved, player, to, against).sub(payoff(solved, player, from, against));
	return {
		player,
		against,
		from: choice(solved, player, from, against),
		to: choice(solved, player, to, against),
		gain: toRational(gain)
	};
}

/** Why a player who gains by no move stays: the ties, and the best of what pays less. */
function hold(solved: SolvedGame, player: 0 | 1, cell: readonly [number, number]): Hold {
	const own = cell[player];
	const against = cell[1 - player] ?? 0;
	const here = payoff(solved, player, own, against);
	const ties: number[] = [];
	let next: number | null = null;
	for (let action = 0; action < actionCount(solved, player); action++) {
		if (action === own) continue;
		const there = payoff(solved, player, action, against);
		if (there.equals(here)) ties.push(action);
		else if (next === null || there.compare(payoff(solved, player, next, against)) > 0)
			next = action;
	}
	return {
		player,
		against,
		own: choice(solved, player, own, against),
		ties,
		next:
			next === null
				? null
				: {
						...choice(solved, player, next, against),
						slack: toRational(here.sub(payoff(solved, player, next, against)))
					}
	};
}

/**
 * Why an equilibrium is one. In a mixed one each player's mixture makes the other indifferent
 * among the actions it uses; that is the reason for its chances.
 */
export function explainEquilibrium(solved: SolvedGame, { x, y, u }: Equilibrium): EquilibriumProof {
	const row = pureAction(x);
	const column = pureAction(y);
	if (row !== null && column !== null) {
		const proof = explainCell(solved, row, column);
		if (proof.kind === 'equilibrium') return { kind: 'pure', proof };
		throw new Error(`The solver calls cell ${row}, ${column} an equilibrium, and it is not.`);
	}
	return {
		kind: 'mixed',
		sides: [
			{ player: 0, shares: shares(x), pays: u[0] },
			{ player: 1, shares: shares(y), pays: u[1] }
		]
	};
}

/** Why an action is dominated: what it and its dominator pay against each action of the other. */
export function explainDomination(
	solved: SolvedGame,
	{ player, action, by, kind }: Domination
): DominanceProof {
	const better = shares(by);
	const [only] = better;
	const opponents = Array.from({ length: actionCount(solved, player === 0 ? 1 : 0) }, (_, k) => k);
	const margins = opponents.map((against) => {
		const mixed = better.reduce(
			(sum, share) =>
				sum.add(payoff(solved, player, share.action, against).mul(toFraction(share.chance))),
			toFraction('0')
		);
		const pure = better.length === 1 && only ? choice(solved, player, only.action, against) : null;
		return {
			against,
			better: pure?.worth ?? { value: toRational(mixed), formula: null },
			worse: choice(solved, player, action, against).worth,
			gain: toRational(mixed.sub(payoff(solved, player, action, against)))
		};
	});
	return { player, kind, worse: action, better, margins };
}

/** The components with their mixtures spelt out, in the solver's order. */
export function describeComponents({ solution }: SolvedGame): readonly ComponentShape[] {
	const { xv, yv, list } = solution.components;
	const mixtures = (indices: readonly number[], all: readonly Mixture[]) =>
		indices.map((index) => all[index]).filter((mixture) => mixture !== undefined);
	return list.map((subsets) => ({
		isolated: subsets.length === 1 && subsets.every(({ x, y }) => x.length * y.length === 1),
		pieces: subsets.map(({ x, y }) => ({ sides: [mixtures(x, xv), mixtures(y, yv)] as const }))
	}));
}

/** The mixed equilibria that stand alone, in the solver's order. */
export function isolatedMixed({ solution }: SolvedGame): readonly Equilibrium[] {
	const { components, equilibria } = solution;
	const alone = new Set(
		components.list.flatMap(([subset, ...more]) => {
			if (!subset || more.length > 0 || subset.x.length * subset.y.length !== 1) return [];
			const [x, y] = [components.xv[subset.x[0] ?? 0], components.yv[subset.y[0] ?? 0]];
			return x && y ? [pointKey(x, y)] : [];
		})
	);
	return equilibria.filter(
		({ x, y }) => (pureAction(x) === null || pureAction(y) === null) && alone.has(pointKey(x, y))
	);
}

function pointKey(x: Mixture, y: Mixture): string {
	return `${x.join(' ')}|${y.join(' ')}`;
}
