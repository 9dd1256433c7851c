/** How patient the players of a repeated game must be for an agreement that enforces itself. */
import type { Refusal } from '../types';
import { patienceFor } from './patience';
import { troubleIn } from './stage';
import { titForTatNash, titForTatSubgamePerfect } from './titForTat';
import { triggerClauses } from './triggers';
import type {
	Clause,
	CriticalPatience,
	CriticalPatienceAnswer,
	Notion,
	RepeatedGame,
	Threat
} from './types';

const MOST_ROUNDS = 1000;

/**
 * The critical discount factors of an agreement under a threat, for each player and for both: exact, or
 * in an interval of width 2^−40 with the equation that defines them.
 *
 * Shapes: any m×n stage game with a profile to agree on and one to punish with; discount factors from 0
 * up to, but not including, 1, and the same holds at a threshold itself (who is indifferent keeps to the
 * plan). Reports that err concern grim trigger and limited punishment; the answer is then called a
 * perfect public equilibrium (Fudenberg, Levine and Maskin 1994), since play depends on public
 * reports alone. Refuses, in words, a game that does not fit, punishments beyond 1,000 rounds, and
 * tit-for-tat with reports that err. Cost: see `discountAt`; mostly well below a millisecond.
 *
 * With reports that err, a Nash equilibrium meets the punishment on its way too, and is asked for it at
 * every δ; at δ = 0 alone, where nothing later counts, that is more than it needs.
 *
 * It does not find other strategies that might enforce the agreement with less patience.
 *
 * @param sought Nash, or (the default) subgame-perfect equilibrium
 * @example criticalPatience({ stage: prisonersDilemma, cooperation: [0, 0], punishment: [1, 1] }, { kind: 'grim' })
 * // { kind: 'answered', notion: 'subgame-perfect', common: { kind: 'from', threshold: { kind: 'exact', at: '1/2', … } }, … }
 */
export function criticalPatience(
	game: RepeatedGame,
	threat: Threat,
	sought: 'nash' | 'subgame-perfect' = 'subgame-perfect'
): CriticalPatienceAnswer {
	const trouble = troubleIn(game) ?? troubleWith(game, threat);
	if (trouble) return { kind: 'refused', why: trouble };
	const notion: Notion = sought === 'nash' || watchedPerfectly(game) ? sought : 'perfect-public';
	return answer(notion, clausesOf(game, threat, notion));
}

function clausesOf(game: RepeatedGame, threat: Threat, notion: Notion): readonly Clause[] {
	switch (threat.kind) {
		case 'grim':
			return triggerClauses(game, null, notion);
		case 'limited':
			return triggerClauses(game, threat.rounds, notion);
		case 'titForTat':
			return notion === 'nash' ? titForTatNash(game) : titForTatSubgamePerfect(game);
	}
}

function answer(notion: Notion, clauses: readonly Clause[]): CriticalPatience {
	const of = (player: 0 | 1) => clauses.filter(({ condition }) => condition.player === player);
	return {
		kind: 'answered',
		notion,
		conditions: clauses.map(({ condition }) => condition),
		players: [patienceFor(of(0)), patienceFor(of(1))],
		common: patienceFor(clauses)
	};
}

function watchedPerfectly({ monitoring }: RepeatedGame): boolean {
	return !monitoring || (monitoring.falseAlarm === '0' && monitoring.detection === '1');
}

function troubleWith(game: RepeatedGame, threat: Threat): Refusal['why'] | null {
	if (threat.kind === 'limited') {
		const { rounds } = threat;
		const fits = Number.isInteger(rounds) && rounds >= 1 && rounds <= MOST_ROUNDS;
		return fits
			? null
			: `A punishment must last a whole number of rounds from 1 to ${MOST_ROUNDS}.`;
	}
	if (threat.kind !== 'titForTat') return null;
	if (!watchedPerfectly(game)) {
		return 'Tit-for-tat is worked out here for perfect monitoring only: set the chance of a false alarm to 0 and that of detection to 1.';
	}
	const same = game.cooperation.some((action, player) => action === game.punishment[player]);
	return same
		? 'Tit-for-tat needs an action for the agreement and another for paying back, for each player.'
		: null;
}
