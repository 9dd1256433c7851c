/** A tree's answers as plain fields, named as in the known trees of tests/golden. */
import { compareRationals, type Rational } from '$lib/exact/rational';
import { hasPerfectInformation, type GameTree } from '$lib/game/tree';
import { tooLarge } from '../limits';
import { solve } from '../solve';
import { planName, reducedForm, type ReducedForm } from './reducedForm';
import { subgamePerfect } from './subgamePerfect';
import { subgameRoots } from './subgames';

/** Profiles of plans that are looked through for pure equilibria. */
const MOST_PROFILES = 40_000;

/** Never throws; what is too large is left out, with a sentence in `left_out`. */
export function treeFields(tree: GameTree): object {
	const perfect = subgamePerfect(tree);
	const leftOut: string[] = perfect.kind === 'refused' ? [perfect.why] : [];
	const form = reducedForm(tree);
	const profiles = form?.plans.reduce((all, plans) => all * plans.length, 1) ?? Infinity;
	if (!form || profiles > MOST_PROFILES) {
		leftOut.push('The reduced strategic form of this tree is too large to be looked through.');
	}
	return {
		title: tree.title,
		players: tree.players,
		nodes: tree.nodes.length,
		terminals: tree.nodes.filter(({ kind }) => kind === 'end').length,
		perfect_information: hasPerfectInformation(tree),
		subgame_roots: subgameRoots(tree),
		...(perfect.kind === 'solved' && {
			pure_spe_count: Number(perfect.count),
			pure_spe_payoffs: perfect.payoffs,
			pure_spe: perfect.equilibria.map(({ plan, payoffs }) => ({
				profile: Object.fromEntries(
					Object.entries(plan).map(([set, action]) => {
						const { name, actions } = tree.informationSets[Number(set)]!;
						return [name, actions[action]];
					})
				),
				payoffs
			}))
		}),
		...(form && profiles <= MOST_PROFILES && reducedFields(tree, form)),
		...(leftOut.length && { left_out: leftOut })
	};
}

function reducedFields(tree: GameTree, form: ReducedForm): object {
	const table = payoffTable(form);
	const pure = table.profiles.filter((profile) => holds(form, table, profile));
	return {
		reduced_strategies: form.plans.map((plans, player) =>
			plans.map((plan) => planName(tree, form.sets[player]!, plan))
		),
		pure_ne_reduced: pure,
		pure_ne_reduced_count: pure.length,
		...twoPlayerFields(form, table)
	};
}

interface Table {
	readonly profiles: readonly (readonly number[])[];
	at(profile: readonly number[]): readonly Rational[];
}

function payoffTable(form: ReducedForm): Table {
	const sizes = form.plans.map(({ length }) => length);
	const profiles = sizes.reduce<number[][]>(
		(all, size) => all.flatMap((one) => Array.from({ length: size }, (_, plan) => [...one, plan])),
		[[]]
	);
	const payoffs = profiles.map((profile) => form.payoffs(profile));
	const indexOf = (profile: readonly number[]) =>
		profile.reduce((index, plan, player) => index * sizes[player]! + plan, 0);
	return { profiles, at: (profile) => payoffs[indexOf(profile)]! };
}

function holds(form: ReducedForm, table: Table, profile: readonly number[]): boolean {
	const own = table.at(profile);
	return form.plans.every((plans, player) =>
		plans.every((_, plan) => {
			const other = table.at(profile.map((one, who) => (who === player ? plan : one)));
			return compareRationals(other[player]!, own[player]!) <= 0;
		})
	);
}

/** All extreme equilibria of the reduced form, where two players' plans are few enough. */
function twoPlayerFields(form: ReducedForm, table: Table): object {
	const [rows, columns, third] = form.plans;
	if (!rows || !columns || third || tooLarge(rows.length, columns.length)) return {};
	const payoffs = (player: 0 | 1) =>
		rows.map((_, i) => columns.map((_, j) => table.at([i, j])[player]!));
	const answer = solve({ A: payoffs(0), B: payoffs(1) });
	if (answer.kind === 'refused') return {};
	return {
		extreme_ne_count: answer.equilibria.length,
		extreme_ne: answer.equilibria.map(({ x, y, u }) => ({ x, y, u })),
		component_count: answer.components.list.length
	};
}
