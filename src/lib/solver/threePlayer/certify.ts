/** Certifying a profile: signs settled by narrowing, every deviation checked, and where answers are put. */
import { Fraction, toFraction, toRational } from '$lib/exact/rational';
import type { Mixture } from '../types';
import {
	isPoint,
	plusInterval,
	point,
	signOf,
	timesInterval,
	ZERO,
	type Interval,
	type Root
} from './algebraic';
import { allActions, othersOf, PLAYERS, withAction, type Cells } from './cells';
import type { Actions, MixedEquilibrium, Player, Unresolved } from './types';

/** How narrow the intervals of a box are made. */
const WIDTH = new Fraction(1n, 1n << 48n);
/** How often an interval is halved before a sign is given up as a tie that can't be seen. */
const MOST_HALVINGS = 400;

export type Chances = readonly [readonly Interval[], readonly Interval[], readonly Interval[]];

export interface Found {
	readonly mixed: MixedEquilibrium[];
	readonly unresolved: Unresolved[];
}

/** Narrows a root until a sign is settled; null if it never is. */
export function settled(root: Root, test: () => -1 | 0 | 1 | null): -1 | 0 | 1 | null {
	for (let k = 0; k < MOST_HALVINGS; k += 1) {
		const sign = test();
		if (sign !== null) return sign;
		if (root.kind === 'rational') return null;
		root.narrow();
	}
	return null;
}

/** Keeps a solution of the indifference conditions if its chances are chances and nobody would leave. */
export function settle(
	cells: Cells,
	supports: Actions,
	root: Root,
	chances: () => Chances,
	found: Found
): void {
	for (const player of PLAYERS) {
		for (const action of supports[player]) {
			if (settled(root, () => signOf(chances()[player][action]!)) !== 1) return;
		}
	}
	for (const player of PLAYERS) {
		const own = supports[player][0]!;
		for (const other of allActions(cells.dims)[player]) {
			if (supports[player].includes(other)) continue;
			const loss = settled(root, () => signOf(lossOf(cells, chances(), player, own, other)));
			if (loss === null) return addUnresolved(found, { supports, why: 'a continuum' });
			if (loss < 0) return;
		}
	}
	if (root.kind === 'rational') {
		const profile = chances().map((side) => side.map(({ lo }) => toRational(lo)));
		add(found, {
			kind: 'exact',
			profile: profile as unknown as readonly [Mixture, Mixture, Mixture]
		});
		return;
	}
	while (chances().some((side) => side.some(({ lo, hi }) => hi.sub(lo).compare(WIDTH) > 0))) {
		root.narrow();
	}
	add(found, {
		kind: 'box',
		profile: chances().map((side) =>
			side.map((within) => ({ lo: toRational(within.lo), hi: toRational(within.hi) }))
		) as unknown as Extract<MixedEquilibrium, { kind: 'box' }>['profile']
	});
}

/** What a player loses by playing `other` and not `own` against the others' chances. */
export function lossOf(
	cells: Cells,
	chances: Chances,
	player: Player,
	own: number,
	other: number
): Interval {
	const [a, b] = othersOf(player);
	let sum = point(ZERO);
	for (const [i, p] of chances[a].entries()) {
		if (isPoint(p) && p.lo.equals(0)) continue;
		for (const [j, q] of chances[b].entries()) {
			if (isPoint(q) && q.lo.equals(0)) continue;
			const profile = withAction(withAction([0, 0, 0], a, i), b, j);
			const difference = cells
				.at(withAction(profile, player, own), player)
				.sub(cells.at(withAction(profile, player, other), player));
			sum = plusInterval(sum, timesInterval(point(difference), timesInterval(p, q)));
		}
	}
	return sum;
}

/** −1 if some action beats `action`, 0 if one ties with it, 1 if it is the only best reply. */
export function leastLoss(
	cells: Cells,
	chances: Chances,
	player: Player,
	action: number
): -1 | 0 | 1 {
	let least: -1 | 0 | 1 = 1;
	for (const other of allActions(cells.dims)[player]) {
		if (other === action) continue;
		const sign = signOf(lossOf(cells, chances, player, action, other));
		if (sign === -1) return -1;
		if (sign === 0) least = 0;
	}
	return least;
}

export function exactly(mixtures: readonly [Mixture, Mixture, Mixture]): Chances {
	return mixtures.map((mixture) =>
		mixture.map((chance) => point(toFraction(chance)))
	) as unknown as Chances;
}

export function add(found: Found, equilibrium: MixedEquilibrium): void {
	const key = JSON.stringify(equilibrium);
	if (!found.mixed.some((one) => JSON.stringify(one) === key)) found.mixed.push(equilibrium);
}

export function addUnresolved(found: Found, unresolved: Unresolved): void {
	const key = JSON.stringify(unresolved);
	if (!found.unresolved.some((one) => JSON.stringify(one) === key)) {
		found.unresolved.push(unresolved);
	}
}
