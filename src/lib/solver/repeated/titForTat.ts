/**
 * Tit-for-tat: play the agreed action first and whenever the other just did; else the action of the
 * punishment (Axelrod 1984, chapter 2; Osborne and Rubinstein 1994, section 8.4, on strategies as
 * machines). Any action but the agreed one counts as leaving the agreement. Perfect monitoring only.
 *
 * For one player, against the other's agreed action (first) and its punishment:
 *
 *     own agreed action:  c   s              own punishment:  t   d
 *
 * If one has left, the two take turns: s, t, s, … for the player who makes up first. Multiplying by
 * 1 + δ makes every condition linear in δ.
 */
import { Fraction, toRational } from '$lib/exact/rational';
import { bestBesides, pays, viewOf, type View } from './stage';
import type { Clause, Condition, Line, Phase, RepeatedGame } from './types';

/** constant + slope × δ. */
const line = (constant: Fraction, slope: Fraction): Line => ({
	constant: toRational(constant),
	slope: toRational(slope)
});

type Comparison = Omit<Condition, 'player' | 'rounds'>;

function clauses(player: 0 | 1, comparisons: readonly Comparison[]): Clause[] {
	return comparisons.map((comparison) => {
		const condition: Condition = { ...comparison, player, rounds: 1 };
		return { condition, whyNever: () => ({ reason: 'too-tempting', player, condition }) };
	});
}

/**
 * Nash equilibrium: against tit-for-tat, which only remembers one action, a best plan is to keep the
 * agreement, to leave it for good, or to leave and make up in turns (a decision process of two states
 * has a stationary optimum). Complete for games of any size.
 */
export function titForTatNash(game: RepeatedGame): Clause[] {
	return ([0, 1] as const).flatMap((player) => {
		const view = viewOf(game, player);
		const [own, other] = view.agreed;
		const against = view.punished[1];
		const temptation = bestBesides(view, other, own);
		const enduring = bestBesides(view, against, own);
		if (!temptation || !enduring) return [];
		const c = pays(view, own, other);
		const s = pays(view, own, against);
		const { action, payoff: t } = temptation;
		const d = enduring.payoff;
		const phase = 'agreement';
		return clauses(player, [
			{ phase, action, leaves: 'once', left: line(c, c), right: line(t, s) },
			{
				phase,
				action,
				leaves: 'for-good',
				left: line(c, new Fraction(0)),
				right: line(t, d.sub(t))
			}
		]);
	});
}

/**
 * Subgame-perfect equilibrium, by the one-shot deviation principle (Osborne and Rubinstein 1994,
 * chapter 8) in all four phases. The condition of "paying back" is that of "agreement" turned round, and
 * that of "punishment" is that of "making up" turned round: in general one δ is left at most. Actions
 * besides the two are ruled out if the punishment's is the best of them against both; otherwise they
 * tempt at every δ.
 */
export function titForTatSubgamePerfect(game: RepeatedGame): Clause[] {
	return ([0, 1] as const).flatMap((player) => {
		const view = viewOf(game, player);
		const [agreed, other] = view.agreed;
		const [hard, against] = view.punished;
		const c = pays(view, agreed, other);
		const s = pays(view, agreed, against);
		const t = pays(view, hard, other);
		const d = pays(view, hard, against);
		const once = (phase: Phase, action: number, left: Line, right: Line): Comparison => ({
			phase,
			action,
			leaves: 'once',
			left,
			right
		});
		return clauses(player, [
			once('agreement', hard, line(c, c), line(t, s)),
			once('making-up', hard, line(s, t), line(d, d)),
			once('paying-back', agreed, line(t, s), line(c, c)),
			once('punishment', agreed, line(d, d), line(s, t)),
			...otherActions(view, 'paying-back', other, t),
			...otherActions(view, 'punishment', against, d)
		]);
	});
}

/** That no third action pays more than the punishment's, which the other would answer alike. */
function otherActions(view: View, phase: Phase, against: number, prescribed: Fraction) {
	const third = bestBesides(view, against, view.agreed[0], view.punished[0]);
	if (!third) return [];
	const zero = new Fraction(0);
	const { action, payoff } = third;
	const leaves = 'once' as const;
	return [{ phase, action, leaves, left: line(prescribed, zero), right: line(payoff, zero) }];
}
