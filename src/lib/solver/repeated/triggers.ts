/**
 * Trigger strategies: the agreement is played until a report "broken", then the punishment, for ever
 * (grim: Friedman 1971; Osborne and Rubinstein 1994, section 8.5) or for T rounds (Osborne and Rubinstein
 * 1994, section 8.6), with public reports that may err (Green and
 * Porter 1984).
 *
 * Per round, let g be a player's best gain from leaving the agreement, ℓ its loss from the agreement to the
 * punishment, ε the chance of a false alarm and ρ that of detection. With V the value of the agreement and
 * P that of the punishment stage, V − P = (1 − δ)ℓ/(1 − δ + εδ(1 − δ^T)). Leaving once costs
 * δ(ρ − ε)(1 − δ^T)(V − P) and earns (1 − δ)g, so that nobody leaves if and only if, with
 * s = δ + … + δ^T,
 *
 *     s(ρ − ε)ℓ ≥ g(1 + εs)          and, for ever,          δ(ρ − ε)ℓ ≥ g(1 − δ(1 − ε)).
 */
import { Fraction, toFraction, toRational } from '$lib/exact/rational';
import { bestBesides, pays, viewOf, type View } from './stage';
import type { Clause, Condition, NeverReason, Notion, RepeatedGame } from './types';

const ZERO = new Fraction(0);
const level = (constant: Fraction) => ({ constant: toRational(constant), slope: '0' });

/**
 * What keeps both players to a trigger strategy: one condition for each in the agreement and, as the
 * punishment must be carried out, one for each in the punishment (it goes on whatever is played in it, so
 * it must be an equilibrium of the stage game). For Nash equilibrium without false alarms the punishment
 * is never met on the way: it needs no condition, and whoever deviates expects its best reply to it.
 *
 * Not found: whether other strategies would do with less patience. Cost: one look at each payoff against
 * two actions.
 *
 * @param rounds how long the punishment lasts, or null for ever
 */
export function triggerClauses(
	game: RepeatedGame,
	rounds: number | null,
	notion: Notion
): readonly Clause[] {
	const falseAlarm = toFraction(game.monitoring?.falseAlarm ?? '0');
	const detection = toFraction(game.monitoring?.detection ?? '1');
	const met = notion !== 'nash' || !falseAlarm.equals(0);
	return ([0, 1] as const).flatMap((player) => {
		const view = viewOf(game, player);
		const agreement = inAgreement(player, view, rounds, falseAlarm, detection, met);
		return met ? [...agreement, ...inPunishment(player, view, rounds ?? 1)] : agreement;
	});
}

function inAgreement(
	player: 0 | 1,
	view: View,
	rounds: number | null,
	falseAlarm: Fraction,
	detection: Fraction,
	met: boolean
): Clause[] {
	const [own, other] = view.agreed;
	const temptation = bestBesides(view, other, own);
	if (!temptation) return [];
	const agreed = pays(view, own, other);
	const gain = temptation.payoff.sub(agreed);
	const punished = met ? pays(view, ...view.punished) : bestBesides(view, view.punished[1])!.payoff;
	const loss = agreed.sub(punished);
	const cost = detection.sub(falseAlarm).mul(loss);
	const mistakes = rounds === null ? falseAlarm.sub(1) : falseAlarm;
	const condition: Condition = {
		player,
		phase: 'agreement',
		action: temptation.action,
		leaves: 'once',
		rounds: rounds ?? 1,
		left: { constant: '0', slope: toRational(cost) },
		right: { constant: toRational(gain), slope: toRational(gain.mul(mistakes)) }
	};
	const whyNever = (): NeverReason => {
		if (cost.compare(0) <= 0) {
			const reason = loss.compare(0) <= 0 ? 'punishment-does-not-hurt' : 'reports-say-nothing';
			return { reason, player };
		}
		const kept = cost.sub(falseAlarm.mul(gain));
		if (kept.compare(0) <= 0) return { reason: 'too-many-false-alarms', player };
		// s stays below T: more than g/kept rounds are needed.
		const enough = toRational(gain.div(kept).floor().add(1));
		return { reason: 'punishment-too-short', player, enough };
	};
	return [{ condition, whyNever }];
}

function inPunishment(player: 0 | 1, view: View, rounds: number): Clause[] {
	const [own, other] = view.punished;
	const temptation = bestBesides(view, other, own);
	if (!temptation) return [];
	const punished = pays(view, own, other);
	const { action, payoff } = temptation;
	const condition: Condition = {
		player,
		phase: 'punishment',
		action,
		leaves: 'once',
		rounds,
		left: level(punished),
		right: level(payoff)
	};
	const gain = toRational(payoff.sub(punished));
	const reason = 'punishment-not-carried-out';
	return [{ condition, whyNever: () => ({ reason, player, action, gain }) }];
}

/**
 * What each player gets on average per round while it keeps to a trigger strategy, mistakes included:
 * P + (1 − δ)ℓ/(1 − δ + εδ(1 − δ^T)).
 *
 * @param rounds how long the punishment lasts, or null for ever
 * @param delta a discount factor from 0 up to, but not including, 1
 */
export function triggerValues(
	game: RepeatedGame,
	rounds: number | null,
	delta: Fraction
): readonly [row: Fraction, column: Fraction] {
	const falseAlarm = toFraction(game.monitoring?.falseAlarm ?? '0');
	const now = new Fraction(1).sub(delta);
	const back = rounds === null ? ZERO : delta.pow(rounds)!;
	const lost = falseAlarm.mul(delta).mul(new Fraction(1).sub(back));
	const value = (player: 0 | 1) => {
		const view = viewOf(game, player);
		const punished = pays(view, ...view.punished);
		const loss = pays(view, ...view.agreed).sub(punished);
		return punished.add(now.mul(loss).div(now.add(lost)));
	};
	return [value(0), value(1)];
}
