/** The line under the matrix, and what changed: at most two short sentences each, in words. */
import { compareRationals } from '$lib/exact/rational';
import type { Sentence } from './analysis';
import type { Appeared, Change, Flip, Shifted, Vanished } from './change';
import { capital, count, counted, number, type Nouns } from './phrases';
import type { CellProof, ComponentShape, EquilibriumProof, Hold } from './reasons';
import { enumerate, say, together, type Phrase } from './sentence';
import { componentSentence, holdSentence, isSegment } from './words';

/** Cells that are named one by one; more than that are counted. */
const MOST_NAMED = 3;
/** Actions of a mixture that are spelt out in a summary. */
const MOST_SHARES = 3;

type PureProof = Extract<CellProof, { kind: 'equilibrium' }>;
type MixedProof = Extract<EquilibriumProof, { kind: 'mixed' }>;

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
	const { pure, violated } = overview;
	const first =
		pure.length === 0
			? say`No cell is an equilibrium: in each, somebody gains by moving.`
			: pureSentence(nouns, overview);
	const [warning] = violated;
	if (warning !== undefined) return together([warning], first);
	const second =
		pure.length === 0 ? mixedSentence(nouns, overview) : reasonSentence(nouns, overview);
	return together(first, second);
}

function pureSentence(nouns: Nouns, { pure, mixed, continua }: Overview): Sentence {
	const cells = pure.map(({ row, column }) => nouns.cell(row, column));
	const [only] = cells;
	if (only && cells.length === 1 && mixed.length === 0 && continua.length === 0) {
		if (nouns.choices(0) * nouns.choices(1) === 1)
			return say`Neither side has anything to choose: ${only} is all that can happen.`;
		return say`${only} is the only equilibrium: neither side gains by moving alone.`;
	}
	const named =
		cells.length > MOST_NAMED
			? say`${capital(count(cells.length))} cells are equilibria`
			: say`${enumerate(cells)} ${cells.length === 1 ? 'is an equilibrium' : 'are equilibria'}`;
	if (mixed.length === 0) return say`${named}.`;
	const verb = mixed.length === 1 ? 'is' : 'are';
	return say`${named}, and there ${verb} ${count(mixed.length)} more ${inWhich(nouns, mixed)}.`;
}

/** "in which both sides mix". */
function inWhich(nouns: Nouns, mixed: readonly MixedProof[]): Phrase {
	const [only, ...more] = mixed;
	if (more.length > 0) return 'in which the sides mix';
	const mixing = only?.sides.filter(({ shares }) => shares.length > 1) ?? [];
	const [one] = mixing;
	return one && mixing.length === 1
		? say`in which ${nouns.player(one.player)} mixes`
		: 'in which both sides mix';
}

/** For games without a pure equilibrium. */
function mixedSentence(nouns: Nouns, { mixed, continua }: Overview): Sentence {
	const [only] = mixed;
	const [continuum] = continua;
	if (only && mixed.length === 1 && !continuum) {
		const short = only.sides.every(({ shares }) => shares.length <= MOST_SHARES);
		if (!short)
			return say`In the only equilibrium the sides mix, with the chances beside their actions.`;
		const [row, column] = only.sides.map(
			({ player, shares }) => say`${nouns.player(player)} ${nouns.play(player, shares)}`
		);
		return say`In the only equilibrium ${row ?? ''} and ${column ?? ''}.`;
	}
	if (!continuum) return say`There are ${count(mixed.length)} equilibria ${inWhich(nouns, mixed)}.`;
	return continuaSentence(nouns, { mixed, continua });
}

function continuaSentence(
	nouns: Nouns,
	{ mixed, continua }: Pick<Overview, 'mixed' | 'continua'>
): Sentence {
	const [continuum, ...more] = continua;
	if (
		continuum &&
		more.length === 0 &&
		mixed.length === 0 &&
		isSegment(continuum) &&
		continuum.pieces.length === 1
	)
		return componentSentence(nouns, continuum);
	if (more.length === 0)
		return say`There is also a whole set of equilibria in which somebody mixes.`;
	return say`There are also ${counted(continua.length, 'set', 'whole sets')} of equilibria in which somebody mixes.`;
}

/** For games with pure equilibria: what a tie lets grow, or else the closest comparison. */
function reasonSentence(nouns: Nouns, { pure, mixed, continua }: Overview): Sentence {
	if (continua.length > 0) return continuaSentence(nouns, { mixed, continua });
	if (pure.length > MOST_NAMED) return [];
	const hold = closestHold(pure);
	return hold ? holdSentence(nouns, hold) : [];
}

/** The comparison nearest to turning round: a tie if there is one, else the smallest difference. */
function closestHold(pure: readonly PureProof[]): Hold | null {
	const holds = pure.flatMap((proof) => proof.holds);
	const tied = holds.find(({ ties }) => ties.length > 0);
	if (tied) return tied;
	return holds.reduce<Hold | null>((closest, hold) => {
		if (!hold.next) return closest;
		if (!closest?.next) return hold;
		return compareRationals(hold.next.slack, closest.next.slack) < 0 ? hold : closest;
	}, null);
}

/** What changed since the baseline, and the one comparison that did it. */
export function changeSentence(nouns: Nouns, change: Change): Sentence {
	const { vanished, appeared, shifted, flip } = change;
	if (vanished.length + appeared.length > 0) {
		const pair = vanished.length === 1 && appeared.length === 1;
		if (pair) return replacedSentence(nouns, vanished, appeared);
		const cells = together(vanishedSentence(nouns, vanished), appearedSentence(nouns, appeared));
		const both = vanished.length > 0 && appeared.length > 0;
		return both ? cells : together(cells, mixtureAfterCells(nouns, change));
	}
	if (flip) return together(flipSentence(nouns, flip), mixtureSentence(nouns, change));
	const other = mixtureSentence(nouns, change);
	return other.length > 0 ? other : shiftSentence(nouns, shifted);
}

function vanishedSentence(nouns: Nouns, vanished: readonly Vanished[]): Sentence {
	const [first] = vanished;
	if (!first) return [];
	const cells = vanished.map(({ row, column }) => nouns.cell(row, column));
	const { player, gain, to, from } = first.move;
	const why = say`${nouns.player(player)} gains ${number(gain)} by moving to ${nouns.action(player, to.action)} (${nouns.worth(to.worth)} instead of ${nouns.worth(from.worth)})`;
	if (vanished.length === 1) return say`${cells[0] ?? ''} is no longer an equilibrium: ${why}.`;
	return say`${several(cells)} are no longer equilibria: in ${cells[0] ?? ''}, ${why}.`;
}

function appearedSentence(nouns: Nouns, appeared: readonly Appeared[]): Sentence {
	const [first] = appeared;
	if (!first) return [];
	const cells = appeared.map(({ row, column }) => nouns.cell(row, column));
	const { player, gain, to, from } = first.move;
	const target = nouns.action(player, to.action);
	const why =
		gain === '0'
			? say`moving to ${target} pays ${nouns.player(player)} just the same, ${nouns.worth(to.worth)}`
			: say`${nouns.player(player)} no longer gains by moving to ${target} (${nouns.worth(to.worth)} instead of ${nouns.worth(from.worth)})`;
	if (appeared.length === 1) return say`${cells[0] ?? ''} is now an equilibrium: ${why}.`;
	return say`${several(cells)} are now equilibria: in ${cells[0] ?? ''}, ${why}.`;
}

function replacedSentence(
	nouns: Nouns,
	[gone]: readonly Vanished[],
	[come]: readonly Appeared[]
): Sentence {
	if (!gone || !come) return [];
	const { player, against, gain, to, from } = gone.move;
	const other = player === 0 ? 1 : 0;
	const when =
		nouns.choices(other) === 1
			? ''
			: say`if ${nouns.player(other)} plays ${nouns.action(other, against)}, `;
	return say`${nouns.cell(come.row, come.column)} replaces ${nouns.cell(gone.row, gone.column)} as an equilibrium: ${when}${nouns.player(player)} now gains ${number(gain)} with ${nouns.action(player, to.action)} (${nouns.worth(to.worth)} instead of ${nouns.worth(from.worth)}).`;
}

function several(cells: readonly Phrase[]): Phrase {
	return cells.length > MOST_NAMED ? `${capital(count(cells.length))} cells` : enumerate(cells);
}

function mixtureAfterCells(nouns: Nouns, { newMixed, lostMixed }: Change): Sentence {
	if (newMixed.length === 1 && lostMixed === 0)
		return say`There is also a new one ${inWhich(nouns, newMixed.filter(isMixed))}.`;
	if (newMixed.length === 0 && lostMixed === 1) return say`The mixed equilibrium is gone as well.`;
	return [];
}

function isMixed(proof: EquilibriumProof): proof is MixedProof {
	return proof.kind === 'mixed';
}

/** Changes that no cell shows, in a sentence of their own; none if only chances moved. */
function mixtureSentence(nouns: Nouns, { newMixed, lostMixed, continua }: Change): Sentence {
	if (continua.now > continua.before) return say`A whole set of equilibria has appeared.`;
	if (continua.now < continua.before) return say`A whole set of equilibria is gone.`;
	if (newMixed.length > 0 && lostMixed > 0) return say`The sides now mix in another way.`;
	if (newMixed.length > 0)
		return say`There ${newMixed.length === 1 ? 'is' : 'are'} ${counted(newMixed.length, 'new equilibrium', 'new equilibria')} ${inWhich(nouns, newMixed.filter(isMixed))}.`;
	if (lostMixed > 0)
		return say`${capital(counted(lostMixed, 'mixed equilibrium is', 'mixed equilibria are'))} gone.`;
	return [];
}

function flipSentence(nouns: Nouns, { kind, move }: Flip): Sentence {
	const { player, against, from, to } = move;
	const other = player === 0 ? 1 : 0;
	const when =
		nouns.choices(other) === 1
			? ''
			: say` if ${nouns.player(other)} plays ${nouns.action(other, against)}`;
	if (kind === 'tied')
		return say`${nouns.player(player)} is now indifferent between ${nouns.action(player, from.action)} and ${nouns.action(player, to.action)}${when}: both pay ${number(to.worth.value)}.`;
	return say`${nouns.player(player)} now does better with ${nouns.action(player, to.action)} than with ${nouns.action(player, from.action)}${when}: ${nouns.worth(to.worth)} instead of ${nouns.worth(from.worth)}.`;
}

/** A chance that moved: it is the other side's payoffs that a mixture answers to. */
function shiftSentence(nouns: Nouns, shifted: readonly Shifted[]): Sentence {
	const clauses = shifted.slice(0, 2).map(({ player, action, before, now }) => {
		return say`${nouns.player(player)} now plays ${nouns.action(player, action)} with chance ${number(now)} instead of ${number(before)}`;
	});
	const [first] = shifted;
	if (!first) return [];
	const why =
		shifted.length === 1
			? say`: that is what leaves ${nouns.player(first.player === 0 ? 1 : 0)} indifferent`
			: '';
	return say`In the mixed equilibrium ${enumerate(clauses)}${why}.`;
}
