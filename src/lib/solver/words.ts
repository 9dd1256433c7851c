/**
 * Reasons in words: plain British English for somebody who has never seen game theory. This file
 * and its nouns in `phrases.ts` are all that a translation replaces.
 */
import type { Sentence } from './analysis';
import { capital, count, counted, number, type Nouns } from './phrases';
import {
	leastBy,
	type CellProof,
	type ComponentShape,
	type DominanceProof,
	type EquilibriumProof,
	type Hold,
	type Move,
	type Side
} from './reasons';
import { enumerate, say, separate, together, type Phrase } from './sentence';

/** Comparisons that a reason about dominance spells out; with more, the closest one must do. */
const MOST_COMPARISONS = 3;
const nothing: Sentence = [];
const rival = (player: 0 | 1) => (player === 0 ? 1 : 0);
const hasNoChoice = (nouns: Nouns, player: 0 | 1) => nouns.choices(player) === 1;

/** Why a cell is or is not an equilibrium. */
export function cellSentence(nouns: Nouns, proof: CellProof): Sentence {
	if (proof.kind === 'deviation') return deviationSentence(nouns, proof.moves);
	const [row, column] = proof.holds.map((hold) => holdSentence(nouns, hold));
	const claim = proof.strict
		? say`An equilibrium: neither side gains by moving alone.`
		: say`An equilibrium, but a weak one: nobody gains by moving alone.`;
	return together(claim, row ?? nothing, column ?? nothing);
}

function deviationSentence(nouns: Nouns, moves: readonly Move[]): Sentence {
	const [only, ...more] = moves;
	if (only && more.length === 0) {
		const { player, to, from, gain } = only;
		return say`Not an equilibrium: ${nouns.player(player)} would move to ${nouns.action(player, to.action)} and gain ${number(gain)}, with ${nouns.worth(to.worth)} instead of ${nouns.worth(from.worth)}.`;
	}
	const each = moves.map(
		({ player, to, gain }): Phrase =>
			say`${nouns.player(player)} would move to ${nouns.action(player, to.action)} and gain ${number(gain)}`
	);
	return say`Not an equilibrium: ${separate(each, ', and ')}.`;
}

/** Why one player stays: what its action pays, and what the next best would. */
export function holdSentence(nouns: Nouns, { player, against, own, ties, next }: Hold): Sentence {
	if (hasNoChoice(nouns, player)) return say`${nouns.player(player)} has no other action.`;
	const fixed = hasNoChoice(nouns, rival(player))
		? ''
		: say`If ${nouns.player(rival(player))} plays ${nouns.action(rival(player), against)}, `;
	const mine = say`${fixed}${nouns.action(player, own.action)} pays ${nouns.player(player)} ${nouns.worth(own.worth)}`;
	if (ties.length > 0)
		return say`${mine}, and ${nouns.actions(player, ties)} ${ties.length === 1 ? 'is' : 'are'} just as good.`;
	if (!next) return say`${mine}.`;
	const best = nouns.action(player, next.action);
	const other = nouns.choices(player) > 2 ? say`the next best, ${best},` : best;
	return say`${mine}, and ${other} only ${nouns.worth(next.worth)}.`;
}

/** Why an equilibrium is one. */
export function equilibriumSentence(nouns: Nouns, proof: EquilibriumProof): Sentence {
	if (proof.kind === 'pure') return cellSentence(nouns, proof.proof);
	const [row, column] = proof.sides;
	// What one side does "against that" has to come second.
	const [first, second] = column.shares.length > 1 ? [column, row] : [row, column];
	return together(mixtureSentence(nouns, first, second), mixtureSentence(nouns, second, first));
}

/** Why `side` plays as it does against `other` in a mixed equilibrium. */
function mixtureSentence(nouns: Nouns, side: Side, other: Side): Sentence {
	const player = nouns.player(side.player);
	const [only, ...more] = side.shares;
	if (more.length === 0) {
		if (hasNoChoice(nouns, side.player)) return say`${player} has no other action.`;
		const pure = nouns.action(side.player, only?.action ?? 0);
		return say`Against that, nothing pays ${player} more than ${pure}, ${number(side.pays)}.`;
	}
	const plays = say`${player} ${nouns.play(side.player, side.shares)}`;
	if (other.shares.length === 1)
		return say`${plays}, and may do so because ${evenly(nouns, side)}.`;
	return say`${plays} because that leaves ${nouns.player(other.player)} indifferent: ${evenly(nouns, other)}.`;
}

/** "Flexible and Firm both pay 23/50". */
function evenly(nouns: Nouns, { player, shares, pays }: Side): Sentence {
	const actions = shares.map(({ action }) => action);
	return say`${nouns.actions(player, actions)} ${actions.length === 2 ? 'both' : 'all'} pay ${number(pays)}`;
}

/** Why a player never needs a dominated action. */
export function dominanceSentence(nouns: Nouns, proof: DominanceProof): Sentence {
	const { player, kind, worse, better, margins } = proof;
	const opponent = nouns.player(rival(player));
	const whatever = hasNoChoice(nouns, rival(player)) ? '' : say` whatever ${opponent} does`;
	const dominator =
		better.length === 1
			? nouns.blend(player, better)
			: say`a mixture of ${nouns.blend(player, better)}`;
	const against = (k: number): Phrase =>
		hasNoChoice(nouns, rival(player))
			? ''
			: say` if ${opponent} plays ${nouns.action(rival(player), k)}`;
	const gains = margins.filter(({ gain }) => gain !== '0');
	const spelt = gains.map(
		(margin) =>
			say`${nouns.worth(margin.better)} instead of ${nouns.worth(margin.worse)}${against(margin.against)}`
	);
	if (kind === 'weak') {
		const when = gains.map((margin) => nouns.action(rival(player), margin.against));
		const sometimes =
			when.length <= MOST_COMPARISONS
				? say`if ${opponent} plays ${enumerate(when, 'or')}`
				: 'sometimes';
		return say`${capitalised(dominator)} is never worse for ${nouns.player(player)} than ${nouns.action(player, worse)}, and ${sometimes} it is better.`;
	}
	if (spelt.length <= MOST_COMPARISONS)
		return say`${capitalised(dominator)} pays ${nouns.player(player)} more than ${nouns.action(player, worse)}${whatever}: ${separate(spelt)}.`;
	const closest = leastBy(gains, ({ gain }) => gain);
	return say`${capitalised(dominator)} pays ${nouns.player(player)} more than ${nouns.action(player, worse)}${whatever}: by ${number(closest?.gain ?? '0')} at least${against(closest?.against ?? 0)}.`;
}

function capitalised(phrase: Phrase): Phrase {
	if (!Array.isArray(phrase)) return typeof phrase === 'string' ? capital(phrase) : phrase;
	return phrase.map((part, k) => (k === 0 ? capitalised(part) : part));
}

/**
 * What a component is: a single equilibrium, a whole segment, or several pieces that touch. `lead`
 * replaces the words before the colon.
 */
export function componentSentence(nouns: Nouns, shape: ComponentShape, lead?: string): Sentence {
	const pieces = shape.pieces.slice(0, 2).map(({ sides: [rows, columns] }): Phrase => {
		return say`${nouns.player(0)} ${nouns.playAny(0, rows)}, and ${nouns.player(1)} ${nouns.playAny(1, columns)}`;
	});
	const [piece, ...more] = pieces;
	if (shape.isolated) return say`A single equilibrium: ${piece ?? ''}.`;
	const segment = isSegment(shape);
	const name = lead ?? `A whole ${segment ? 'segment' : 'set'} of equilibria`;
	if (more.length === 0)
		return say`${name}: ${piece ?? ''}${segment ? allTheSame(nouns, shape) : ''}.`;
	const rest = shape.pieces.length - pieces.length;
	const further = rest > 0 ? say`; and ${counted(rest, 'more piece', 'more pieces')}` : '';
	return say`${name} in ${count(shape.pieces.length)} pieces that touch: ${separate(pieces)}${further}.`;
}

/** In one piece, with one side fixed and the other anywhere between two mixtures. */
export function isSegment({ pieces }: ComponentShape): boolean {
	return pieces.length === 1 && pieces.every(({ sides: [x, y] }) => x.length * y.length === 2);
}

/** Why it is a segment: the side that may vary is paid the same all along it. */
function allTheSame(nouns: Nouns, { pieces }: ComponentShape): Phrase {
	const varies = (pieces[0]?.sides[0].length ?? 0) > 1 ? 0 : 1;
	return say`; each pays ${nouns.player(varies)} the same`;
}
