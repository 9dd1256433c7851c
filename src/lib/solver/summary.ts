/** The line under the matrix, and what changed: at most two short sentences each, in words. */
import type { Sentence } from './analysis';
import { capital, count, counted, type Nouns } from './phrases';
import {
	leastBy,
	type CellProof,
	type ComponentShape,
	type EquilibriumProof,
	type Hold
} from './reasons';
import { enumerate, say, separate, together, type Phrase } from './sentence';
import { componentSentence, holdSentence, isSegment } from './words';

/** Cells that are named one by one; more than that are counted. */
export const MOST_NAMED = 3;
/** Actions of a mixture that are spelt out in a summary. */
const MOST_SHARES = 3;

type PureProof = Extract<CellProof, { kind: 'equilibrium' }>;
export type MixedProof = Extract<EquilibriumProof, { kind: 'mixed' }>;

/** The equilibria of a game, sorted by what there is to say about them. */
export interface Overview {
	readonly pure: readonly PureProof[];
	/** Mixed equilibria that stand alone. */
	readonly mixed: readonly MixedProof[];
	readonly continua: readonly ComponentShape[];
	/** Messages of the model's conditions that do not hold. */
	readonly violated: readonly string[];
}

/** What is so: the equilibria, and the comparison that is closest to turning round. */
export function summarySentence(nouns: Nouns, overview: Overview): Sentence {
	const [first, second] =
		overview.pure.length > 0 ? withPure(nouns, overview) : withoutPure(nouns, overview);
	const [warning] = overview.violated;
	if (warning === undefined) return together(first, second);
	return together([/[.!?]$/.test(warning) ? warning : `${warning}.`], first);
}

type Two = readonly [Sentence, Sentence];
const nothing: Sentence = [];

/** For games with pure equilibria: which, and what a tie lets grow or else the closest comparison. */
function withPure(nouns: Nouns, { pure, mixed, continua }: Overview): Two {
	const cells = pure.map(({ row, column }) => nouns.cell(row, column));
	const all = nouns.choices(0) * nouns.choices(1);
	const [only, ...others] = cells;
	if (all === 1)
		return [
			say`Neither side has anything to choose: ${only ?? ''} is all that can happen.`,
			nothing
		];
	if (cells.length === all)
		return [
			say`Every cell is an equilibrium, and so is every mixture: neither side ever gains by moving.`,
			nothing
		];
	const hold = cells.length > MOST_NAMED ? null : closestHold(pure);
	const reason = hold ? holdSentence(nouns, hold) : nothing;
	if (others.length + mixed.length + continua.length === 0)
		return [
			say`${only ?? ''} is the only equilibrium: neither side gains by moving alone.`,
			reason
		];
	const named =
		cells.length > MOST_NAMED
			? say`${capital(count(cells.length))} cells are equilibria`
			: say`${enumerate(cells)} ${cells.length === 1 ? 'is an equilibrium' : 'are equilibria'}`;
	const verb = mixed.length === 1 ? 'is' : 'are';
	const besides =
		mixed.length === 0
			? ''
			: say`, and there ${verb} ${count(mixed.length)} more ${inWhich(nouns, mixed)}`;
	return [
		say`${named}${besides}.`,
		continua.length > 0 ? continuaSentence(nouns, continua) : reason
	];
}

/** For games in which no cell is an equilibrium. */
function withoutPure(nouns: Nouns, { mixed, continua }: Overview): Two {
	const first = say`No cell is an equilibrium: in each, somebody gains by moving.`;
	const [only, ...others] = mixed;
	const [continuum, ...more] = continua;
	if (continuum && mixed.length + more.length === 0)
		return [
			first,
			isSegment(continuum)
				? componentSentence(nouns, continuum)
				: say`In a whole set of equilibria somebody mixes.`
		];
	if (continuum) {
		const sets = counted(continua.length, 'whole set', 'whole sets');
		if (!only) return [first, say`There are ${sets} of equilibria in which somebody mixes.`];
		const verb = mixed.length === 1 ? 'is' : 'are';
		const points = counted(mixed.length, 'equilibrium', 'equilibria');
		return [first, say`There ${verb} ${points} ${inWhich(nouns, mixed)}, and ${sets} besides.`];
	}
	if (others.length > 0)
		return [first, say`There are ${count(mixed.length)} equilibria ${inWhich(nouns, mixed)}.`];
	if (only?.sides.some(({ shares }) => shares.length > MOST_SHARES))
		return [
			first,
			say`In the only equilibrium, the sides mix, with the chances beside their actions.`
		];
	const sides = (only?.sides ?? []).map(
		({ player, shares }) => say`${nouns.player(player)} ${nouns.play(player, shares)}`
	);
	return [first, say`In the only equilibrium, ${separate(sides, ', and ')}.`];
}

/** Continua beside pure equilibria. */
function continuaSentence(nouns: Nouns, continua: readonly ComponentShape[]): Sentence {
	const [continuum, ...more] = continua;
	if (continuum && more.length === 0)
		return isSegment(continuum)
			? componentSentence(nouns, continuum)
			: say`There is also a whole set of equilibria in which somebody mixes.`;
	return say`There are also ${count(continua.length)} whole sets of equilibria in which somebody mixes.`;
}

/** "in which both sides mix". */
export function inWhich(nouns: Nouns, mixed: readonly MixedProof[]): Phrase {
	const [only, ...more] = mixed;
	if (more.length > 0) return 'in which the sides mix';
	const mixing = only?.sides.filter(({ shares }) => shares.length > 1) ?? [];
	const [one] = mixing;
	return one && mixing.length === 1
		? say`in which ${nouns.player(one.player)} mixes`
		: 'in which both sides mix';
}

/** The comparison nearest to turning round: a tie if there is one, else the smallest difference. */
function closestHold(pure: readonly PureProof[]): Hold | null {
	const holds = pure.flatMap((proof) => proof.holds);
	const tied = holds.find(({ ties }) => ties.length > 0);
	if (tied) return tied;
	const compared = holds.flatMap((hold) => (hold.next ? [{ hold, slack: hold.next.slack }] : []));
	return leastBy(compared, ({ slack }) => slack)?.hold ?? null;
}
