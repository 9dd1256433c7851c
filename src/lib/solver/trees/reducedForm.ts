/**
 * The reduced strategic form of a tree (Kuhn 1953, section 2): a player's plans, without choices at
 * information sets that the plan itself rules out.
 */
import { toFraction, toRational, Fraction, type Rational } from '$lib/exact/rational';
import type { GameTree } from '$lib/game/tree';

/** A plan: for each of the player's information sets an action, or null where the plan never gets there. */
export type ReducedPlan = readonly (number | null)[];

export interface ReducedForm {
	/** By player: its information sets, in the order of the tree. */
	readonly sets: readonly (readonly number[])[];
	/** By player: its plans. */
	readonly plans: readonly (readonly ReducedPlan[])[];
	/** Average payoffs of one plan for each player. */
	payoffs(profile: readonly number[]): readonly Rational[];
}

const MOST_PLANS = 4096;

/**
 * Null if a player has more than 4,096 plans. Cost: for the plans, information sets × plans; for
 * payoffs, the nodes of the tree for each profile.
 */
export function reducedForm(tree: GameTree): ReducedForm | null {
	const sets = tree.players.map((_, player) =>
		tree.informationSets.flatMap((set, index) => (set.player === player ? [index] : []))
	);
	// For each node the actions of each player on the way to it.
	const ways = waysTo(tree);
	const plans: ReducedPlan[][] = [];
	for (const [player, own] of sets.entries()) {
		let grown: ReducedPlan[] = [[]];
		for (const set of own) {
			const { members, actions } = tree.informationSets[set]!;
			grown = grown.flatMap((plan) => {
				const chosen = new Map(own.slice(0, plan.length).map((one, k) => [one, plan[k]!] as const));
				const reached = members.some((node) =>
					ways[node]!.every(
						([other, action]) =>
							tree.informationSets[other]!.player !== player || chosen.get(other) === action
					)
				);
				if (!reached) return [[...plan, null]];
				return actions.map((_, action) => [...plan, action]);
			});
			if (grown.length > MOST_PLANS) return null;
		}
		plans.push(grown);
	}
	return {
		sets,
		plans,
		payoffs: (profile) => {
			const chosen = new Map(
				profile.flatMap((plan, player) =>
					sets[player]!.map((set, k) => [set, plans[player]![plan]![k]!] as const)
				)
			);
			const sums = tree.players.map(() => new Fraction(0));
			const walk = (index: number, chance: Fraction) => {
				const node = tree.nodes[index]!;
				node.payoffs.forEach((payoff, player) => {
					if (payoff !== '0') sums[player] = sums[player]!.add(toFraction(payoff).mul(chance));
				});
				if (node.kind === 'decision')
					walk(node.children[chosen.get(node.informationSet)!]!, chance);
				if (node.kind === 'chance') {
					node.children.forEach((child, move) =>
						walk(child, chance.mul(toFraction(node.chances[move]!)))
					);
				}
			};
			walk(0, new Fraction(1));
			return sums.map(toRational);
		}
	};
}

/** For each node the pairs of information set and action that lead to it. */
function waysTo(tree: GameTree): readonly (readonly (readonly [number, number])[])[] {
	const ways: (readonly (readonly [number, number])[])[] = [[]];
	for (const [index, node] of tree.nodes.entries()) {
		if (node.kind === 'end') continue;
		node.children.forEach((child, action) => {
			ways[child] =
				node.kind === 'decision'
					? [...ways[index]!, [node.informationSet, action] as const]
					: ways[index]!;
		});
	}
	return ways;
}

/** A plan in words: "press/yield", with * where it never gets. */
export function planName(tree: GameTree, sets: readonly number[], plan: ReducedPlan): string {
	return plan
		.map((action, k) => (action === null ? '*' : tree.informationSets[sets[k]!]!.actions[action]!))
		.join('/');
}
