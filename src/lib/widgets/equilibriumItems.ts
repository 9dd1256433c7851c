/** What an equilibrium list shows, as plain data: points, and whole sets with their end points. */
import { compareRationals, type Rational } from '$lib/exact/rational';
import type { Answer, Equilibrium, Mixture, NashSubset, Solution } from '$lib/solver/types';
import type { MixtureBars } from './matrixMarks';

/** One action and its chance, greater than 0. */
export interface Share {
	readonly action: number;
	readonly chance: Rational;
}

export interface Point {
	readonly kind: 'point';
	/** Names the actions in use: the same while a drag only moves the chances. */
	readonly key: string;
	/** Its place in `solution.equilibria`. */
	readonly index: number;
	readonly equilibrium: Equilibrium;
	/** The cell of a pure equilibrium. */
	readonly cell: readonly [number, number] | null;
	readonly bars: MixtureBars;
}

export interface Continuum {
	readonly kind: 'continuum';
	readonly key: string;
	/** Its place in `solution.components.list`. */
	readonly index: number;
	/** A straight line between two end points; else an area, or pieces that touch. */
	readonly segment: boolean;
	/** The end points: extreme equilibria, the pure ones first. */
	readonly corners: readonly Point[];
	/** Each action's least and greatest chance. */
	readonly bars: MixtureBars;
}

export type EquilibriumItem = Point | Continuum;

/** A mixture without the actions that it never plays. */
export function sharesOf(mixture: Mixture): Share[] {
	return mixture.flatMap((chance, action) => (chance === '0' ? [] : [{ action, chance }]));
}

/**
 * The components of a solution in the order of their first equilibria, so pure ones come first.
 * Cost: one key for each equilibrium.
 */
export function equilibriumItems(answer: Answer | null): readonly EquilibriumItem[] {
	if (answer?.kind !== 'solved') return [];
	const places = new Map(answer.equilibria.map(({ x, y }, index) => [pairKey(x, y), index]));
	const items = answer.components.list.flatMap((pieces, index) =>
		itemOf(answer, pieces, index, places)
	);
	return distinctKeys(items.sort((a, b) => firstIndex(a) - firstIndex(b)));
}

function itemOf(
	{ components: { xv, yv }, equilibria }: Solution,
	pieces: readonly NashSubset[],
	index: number,
	places: ReadonlyMap<string, number>
): EquilibriumItem[] {
	const corners = new Set<number>();
	for (const piece of pieces) {
		for (const i of piece.x) {
			for (const j of piece.y) {
				const [x, y] = [xv[i], yv[j]];
				const place = x && y && places.get(pairKey(x, y));
				if (place !== undefined) corners.add(place);
			}
		}
	}
	const points = [...corners]
		.sort((a, b) => a - b)
		.flatMap((place) => {
			const equilibrium = equilibria[place];
			return equilibrium ? [pointOf(equilibrium, place)] : [];
		});
	const [only, ...more] = points;
	if (!only) return [];
	if (more.length === 0) return [only];
	const bars = spread(points.map(({ equilibrium }) => equilibrium));
	const supports = [bars.xTo ?? bars.x, bars.yTo ?? bars.y].map(supportKey).join('|');
	const segment = pieces.length === 1 && points.length === 2;
	return [{ kind: 'continuum', key: `~${supports}`, index, segment, corners: points, bars }];
}

function pointOf(equilibrium: Equilibrium, index: number): Point {
	const { x, y } = equilibrium;
	const [row, column] = [pureAction(x), pureAction(y)];
	const cell = row !== null && column !== null ? ([row, column] as const) : null;
	const key = `${supportKey(x)}|${supportKey(y)}`;
	return { kind: 'point', key, index, equilibrium, cell, bars: equilibrium };
}

/** Each action's least and greatest chance over some equilibria: over all their mixtures, too. */
function spread(equilibria: readonly Equilibrium[]): MixtureBars {
	const extreme = (side: 'x' | 'y', sign: 1 | -1) =>
		(equilibria[0]?.[side] ?? []).map((first, action) =>
			equilibria.reduce((best, equilibrium) => {
				const chance = equilibrium[side][action] ?? first;
				return compareRationals(chance, best) * sign > 0 ? chance : best;
			}, first)
		);
	return {
		x: extreme('x', -1),
		y: extreme('y', -1),
		xTo: extreme('x', 1),
		yTo: extreme('y', 1)
	};
}

function firstIndex(item: EquilibriumItem): number {
	return item.kind === 'point' ? item.index : (item.corners[0]?.index ?? Infinity);
}

/** Two sets may use the same actions; the later one's key then says which it is. */
function distinctKeys(items: readonly EquilibriumItem[]): readonly EquilibriumItem[] {
	const seen = new Map<string, number>();
	const distinct = <T extends EquilibriumItem>(item: T): T => {
		const count = (seen.get(item.key) ?? 0) + 1;
		seen.set(item.key, count);
		return count === 1 ? item : { ...item, key: `${item.key}#${count}` };
	};
	return items.map((item) =>
		item.kind === 'point'
			? distinct(item)
			: { ...distinct(item), corners: item.corners.map(distinct) }
	);
}

/**
 * The item or end point that a key names. Where the key names none (yet), the first that is mixed:
 * a pure one is marked in the matrix anyway, a mixture shows only along the headers.
 */
export function chosenItem(
	items: readonly EquilibriumItem[],
	key: string | null
): EquilibriumItem | null {
	for (const item of items) {
		if (item.key === key) return item;
		const corner = item.kind === 'continuum' && item.corners.find((point) => point.key === key);
		if (corner) return corner;
	}
	return items.find((item) => item.kind === 'continuum' || !item.cell) ?? items[0] ?? null;
}

function pureAction(mixture: Mixture): number | null {
	const [only, ...more] = sharesOf(mixture);
	return only && more.length === 0 ? only.action : null;
}

function supportKey(mixture: Mixture): string {
	return sharesOf(mixture)
		.map(({ action }) => action)
		.join(',');
}

function pairKey(x: Mixture, y: Mixture): string {
	return `${x.join(' ')}|${y.join(' ')}`;
}
