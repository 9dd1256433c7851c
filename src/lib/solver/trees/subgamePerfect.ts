/**
 * All pure subgame-perfect equilibria of a tree, ties included (Kuhn 1953; Selten 1965; Osborne and
 * Rubinstein 1994, chapter 6): subgames are solved from the last to the first, and each is a game about
 * the information sets that belong to no smaller one. In a tree of perfect information that is backward
 * induction.
 */
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import { childrenOf, type GameTree } from '$lib/game/tree';
import { endsOf, subgameRoots } from './subgames';

/** One action for each information set, by index. */
export type Plan = Readonly<Record<number, number>>;

export interface SubgamePerfect {
	readonly plan: Plan;
	readonly payoffs: readonly Rational[];
}

export type SubgamePerfectAnswer =
	| {
			readonly kind: 'solved';
			/** How many there are: exact, and may be astronomically many. */
			readonly count: bigint;
			/** All of them, or a sample of the first 200. */
			readonly equilibria: readonly SubgamePerfect[];
			/** The different payoffs that they lead to. */
			readonly payoffs: readonly (readonly Rational[])[];
	  }
	| { readonly kind: 'refused'; readonly why: string };

const MOST_LISTED = 200;
/** Plans tried in one subgame. */
const MOST_PLANS = 100_000;

/** Equilibria of a subgame that pay the same: their number, and some of them. */
interface Group {
	readonly payoffs: readonly Fraction[];
	count: bigint;
	plans: Plan[];
}

/**
 * @example subgamePerfect(tree) // { kind: 'solved', count: 1n, … }
 * Cost: in each subgame the number of plans of its own information sets, times the ways in which its
 * smaller subgames can pay. Refuses a subgame with more than 100,000 of them. Pure equilibria only: a
 * subgame of simultaneous moves may have none, and then there is none of the whole.
 */
export function subgamePerfect(tree: GameTree): SubgamePerfectAnswer {
	const ends = endsOf(tree);
	const roots = subgameRoots(tree);
	const isRoot = new Set(roots);
	const solved = new Map<number, readonly Group[]>();
	for (const root of roots.toReversed()) {
		const own: number[] = [];
		const smaller: number[] = [];
		// The nodes of this subgame that belong to no smaller one.
		for (let node = root; node < ends[root]!; node += 1) {
			if (node !== root && isRoot.has(node)) {
				smaller.push(node);
				node = ends[node]! - 1;
				continue;
			}
			const at = tree.nodes[node]!;
			if (at.kind === 'decision' && !own.includes(at.informationSet)) own.push(at.informationSet);
		}
		const groups = solveSubgame(tree, root, own, smaller, solved);
		if (groups === null) {
			return {
				kind: 'refused',
				why: `A subgame of this tree has more than ${MOST_PLANS.toLocaleString('en')} combinations of plans, which is too many to try.`
			};
		}
		solved.set(root, groups);
	}
	const whole = solved.get(0) ?? [{ payoffs: sumsAt(tree, 0), count: 1n, plans: [{}] }];
	return {
		kind: 'solved',
		count: whole.reduce((sum, { count }) => sum + count, 0n),
		equilibria: whole
			.flatMap(({ plans, payoffs }) =>
				plans.map((plan) => ({ plan, payoffs: payoffs.map(toRational) }))
			)
			.slice(0, MOST_LISTED),
		payoffs: whole.map(({ payoffs }) => payoffs.map(toRational))
	};
}

const sumsAt = (tree: GameTree, node: number) => tree.nodes[node]!.payoffs.map(toFraction);

function solveSubgame(
	tree: GameTree,
	root: number,
	own: readonly number[],
	smaller: readonly number[],
	solved: ReadonlyMap<number, readonly Group[]>
): Group[] | null {
	const sizes = own.map((set) => tree.informationSets[set]!.actions.length);
	const options = smaller.map((node) => solved.get(node)!);
	const tries = [...sizes, ...options.map(({ length }) => length)].reduce(
		(all, one) => all * one,
		1
	);
	if (tries > MOST_PLANS) return null;
	const groups = new Map<string, Group>();
	for (const choice of choicesOf(options)) {
		const given = new Map(smaller.map((node, k) => [node, choice[k]!.payoffs] as const));
		for (const plan of plansOf(own, sizes)) {
			const payoffs = expected(tree, root, plan, given);
			if (!isEquilibrium(tree, root, plan, own, given, payoffs)) continue;
			const key = payoffs.map(toRational).join(' ');
			const group = groups.get(key) ?? { payoffs, count: 0n, plans: [] };
			group.count += choice.reduce((all, { count }) => all * count, 1n);
			group.plans = [...group.plans, ...combined(plan, choice)].slice(0, MOST_LISTED);
			groups.set(key, group);
		}
	}
	return [...groups.values()];
}

/** One way to pay for each smaller subgame, in all combinations. */
function* choicesOf(options: readonly (readonly Group[])[]): Generator<readonly Group[]> {
	const [first, ...rest] = options;
	if (!first) return yield [];
	for (const group of first) for (const others of choicesOf(rest)) yield [group, ...others];
}

function* plansOf(
	sets: readonly number[],
	sizes: readonly number[]
): Generator<Record<number, number>> {
	const [set, ...rest] = sets;
	if (set === undefined) return yield {};
	for (let action = 0; action < sizes[0]!; action += 1) {
		for (const others of plansOf(rest, sizes.slice(1))) yield { [set]: action, ...others };
	}
}

/** The plan with every combination of plans for the smaller subgames, up to the number listed. */
function combined(plan: Plan, choice: readonly Group[]): Plan[] {
	let plans: Plan[] = [plan];
	for (const { plans: theirs } of choice) {
		plans = plans
			.flatMap((one) => theirs.map((other) => ({ ...other, ...one })))
			.slice(0, MOST_LISTED);
	}
	return plans;
}

/** What each player gets on average from a node on, `given` what smaller subgames pay. */
function expected(
	tree: GameTree,
	from: number,
	plan: Plan,
	given: ReadonlyMap<number, readonly Fraction[]>
): readonly Fraction[] {
	const known = given.get(from);
	if (known) return known;
	const node = tree.nodes[from]!;
	const here = node.payoffs.map(toFraction);
	const add = (payoffs: readonly Fraction[]) =>
		here.map((sum, player) => sum.add(payoffs[player]!));
	if (node.kind === 'end') return here;
	if (node.kind === 'decision') {
		return add(expected(tree, node.children[plan[node.informationSet]!]!, plan, given));
	}
	return childrenOf(node)
		.map((child, move) => {
			const chance = toFraction(node.chances[move]!);
			return expected(tree, child, plan, given).map((payoff) => payoff.mul(chance));
		})
		.reduce((sum, payoffs) => sum.map((one, player) => one.add(payoffs[player]!)), here);
}

/** Whether no player gains by another plan for its own information sets of this subgame. */
function isEquilibrium(
	tree: GameTree,
	root: number,
	plan: Plan,
	own: readonly number[],
	given: ReadonlyMap<number, readonly Fraction[]>,
	payoffs: readonly Fraction[]
): boolean {
	return tree.players.every((_, player) => {
		const sets = own.filter((set) => tree.informationSets[set]!.player === player);
		const sizes = sets.map((set) => tree.informationSets[set]!.actions.length);
		for (const other of plansOf(sets, sizes)) {
			const deviation = expected(tree, root, { ...plan, ...other }, given)[player]!;
			if (deviation.compare(payoffs[player]!) > 0) return false;
		}
		return true;
	});
}
