/** What changed, in words: at most two short sentences for the line under the matrix. */
import type { Sentence } from './analysis';
import type { Appeared, Change, Flip, Vanished } from './change';
import { capital, count, counted, number, type Nouns } from './phrases';
import type { ComponentShape, EquilibriumProof } from './reasons';
import { enumerate, say, together, type Phrase } from './sentence';
import { inWhich, MOST_NAMED, type MixedProof } from './summary';
import { componentSentence, isSegment } from './words';

/** What changed since the baseline, and the one comparison that did it. */
export function changeSentence(nouns: Nouns, change: Change): Sentence {
	const { vanished, appeared, flip } = change;
	if (vanished.length + appeared.length > 0) {
		const pair = vanished.length === 1 && appeared.length === 1;
		if (pair) return replacedSentence(nouns, vanished, appeared);
		const cells = together(vanishedSentence(nouns, vanished), appearedSentence(nouns, appeared));
		const both = vanished.length > 0 && appeared.length > 0;
		return both ? cells : together(cells, mixtureAfterCells(nouns, change));
	}
	if (flip) return together(flipSentence(nouns, flip), mixtureSentence(nouns, change));
	const other = mixtureSentence(nouns, change);
	return other.length > 0 ? other : shiftSentence(nouns, change);
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
function mixtureSentence(nouns: Nouns, change: Change): Sentence {
	const { newMixed, lostMixed, newContinua, lostContinua } = change;
	const [shape] = newContinua;
	if (shape && lostContinua.length > 0)
		return newContinua.length === 1 && isSegment(shape)
			? componentSentence(nouns, shape, 'The segment of equilibria has moved')
			: say`The equilibria that form whole sets have changed.`;
	if (newContinua.length > 0)
		return say`${capital(wholeSets(newContinua, 'has', 'have'))} appeared.`;
	if (lostContinua.length > 0) return say`${capital(wholeSets(lostContinua, 'is', 'are'))} gone.`;
	if (newMixed.length > 0 && lostMixed > 0) return say`The sides now mix in another way.`;
	if (newMixed.length > 0)
		return say`There ${newMixed.length === 1 ? 'is' : 'are'} ${counted(newMixed.length, 'new equilibrium', 'new equilibria')} ${inWhich(nouns, newMixed.filter(isMixed))}.`;
	if (lostMixed > 0)
		return say`${capital(counted(lostMixed, 'mixed equilibrium is', 'mixed equilibria are'))} gone.`;
	return [];
}

/** "a whole segment of equilibria has". */
function wholeSets(shapes: readonly ComponentShape[], has: string, have: string): string {
	const noun = shapes.every(isSegment) ? 'segment' : 'set';
	return shapes.length === 1
		? `a whole ${noun} of equilibria ${has}`
		: `${count(shapes.length)} whole ${noun}s of equilibria ${have}`;
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
function shiftSentence(nouns: Nouns, { shifted, mixed }: Change): Sentence {
	const clauses = shifted.slice(0, 2).map(({ player, action, before, now }) => {
		return say`${nouns.player(player)} now plays ${nouns.action(player, action)} with chance ${number(now)} instead of ${number(before)}`;
	});
	const [first] = shifted;
	if (!first) return [];
	const why =
		shifted.length === 1
			? say`: that is what leaves ${nouns.player(first.player === 0 ? 1 : 0)} indifferent`
			: '';
	return say`In ${mixed === 1 ? 'the' : 'a'} mixed equilibrium, ${enumerate(clauses)}${why}.`;
}
