/** Repeated play: what is repeated, what is threatened, and how patient the players must be. Plain data. */
import type { Rational } from '$lib/exact/rational';
import type { Bimatrix } from '$lib/game/types';
import type { Refusal } from '../types';

/** Row action and column action. */
export type Profile = readonly [row: number, column: number];

/**
 * A public report after each round: "broken" with chance `falseAlarm` if the agreed profile was played,
 * and with chance `detection` if somebody left it. Watching perfectly is 0 and 1.
 */
export interface Monitoring {
	readonly falseAlarm: Rational;
	readonly detection: Rational;
}

/** A game played for ever, what the players agree to play, and what they threaten with. */
export interface RepeatedGame {
	readonly stage: Bimatrix;
	readonly cooperation: Profile;
	/** For tit-for-tat: each player's action against one who has left the agreement. */
	readonly punishment: Profile;
	/** Perfect if absent. */
	readonly monitoring?: Monitoring;
}

/** What follows a report "broken" (trigger strategies), or the other's last action (tit-for-tat). */
export type Threat =
	| { readonly kind: 'grim' }
	/** The punishment for so many rounds, then the agreement again, whatever was played meanwhile. */
	| { readonly kind: 'limited'; readonly rounds: number }
	| { readonly kind: 'titForTat' };

/**
 * Nash: nobody gains by any other plan from the start. Subgame-perfect: nor after any history. Perfect
 * public: the same where only noisy reports are seen in common.
 */
export type Notion = 'nash' | 'subgame-perfect' | 'perfect-public';

/** What happens when a player considers leaving its plan. */
export type Phase =
	| 'agreement'
	| 'punishment'
	/** Tit-for-tat: this player alone left the agreement in the last round, and makes up for it now. */
	| 'making-up'
	/** Tit-for-tat: the other alone left the agreement in the last round, and is paid back now. */
	| 'paying-back';

/** A quantity that is linear in the weight s of some rounds to come: `constant + slope × s`. */
export interface Line {
	readonly constant: Rational;
	readonly slope: Rational;
}

/**
 * Keeping to the plan is right in this phase if and only if `left ≥ right`. Both are linear in
 * s = δ + δ² + … + δ^rounds, which is δ itself for one round, and grows with δ.
 */
export interface Condition {
	readonly player: 0 | 1;
	readonly phase: Phase;
	/** The action that tempts. */
	readonly action: number;
	/** Whether the player leaves for this round alone, or from now on. */
	readonly leaves: 'once' | 'for-good';
	readonly rounds: number;
	readonly left: Line;
	readonly right: Line;
}

/** A condition in numbers at one discount factor. */
export interface Inequality {
	readonly left: Rational;
	readonly right: Rational;
	/** left − right: the condition holds if it is not negative. */
	readonly slack: Rational;
	readonly holds: boolean;
}

/** A discount factor: exactly, or between two rationals at most 2^−40 apart if it is irrational. */
export type Threshold = (
	| { readonly kind: 'exact'; readonly at: Rational }
	| { readonly kind: 'between'; readonly lo: Rational; readonly hi: Rational }
) & {
	/** What s = δ + … + δ^rounds is there, always exactly: it defines the threshold. */
	readonly weight: Rational;
	/** The conditions that hold with equality there: whoever binds. */
	readonly binding: readonly Condition[];
};

/** A condition, and why it fails at every discount factor, should it do so. */
export interface Clause {
	readonly condition: Condition;
	readonly whyNever: () => NeverReason;
}

/** Why no discount factor below 1 is enough. */
export type NeverReason =
	/** Somebody gains at once by leaving the punishment, and nothing follows from that. */
	| {
			readonly reason: 'punishment-not-carried-out';
			readonly player: 0 | 1;
			readonly action: number;
			readonly gain: Rational;
	  }
	/** The punished player loses nothing. */
	| { readonly reason: 'punishment-does-not-hurt'; readonly player: 0 | 1 }
	/** "Broken" is reported as often when nothing was broken. */
	| { readonly reason: 'reports-say-nothing'; readonly player: 0 | 1 }
	/** So much is lost by mistake that too little is left to lose. */
	| { readonly reason: 'too-many-false-alarms'; readonly player: 0 | 1 }
	/** `enough` rounds are the fewest for which some discount factor will do: a whole number as text. */
	| {
			readonly reason: 'punishment-too-short';
			readonly player: 0 | 1;
			readonly enough: Rational;
	  }
	/** What is lost later is less than what is gained now, even undiscounted. */
	| { readonly reason: 'too-tempting'; readonly player: 0 | 1; readonly condition: Condition }
	/** One condition asks for more patience than another allows. */
	| {
			readonly reason: 'conditions-conflict';
			readonly atLeast: Condition;
			readonly atMost: Condition;
	  };

/** The discount factors from 0 up to, but not including, 1 at which some conditions all hold. */
export type Patience =
	| { readonly kind: 'always' }
	/** From the threshold on. */
	| { readonly kind: 'from'; readonly threshold: Threshold }
	/** Both ends included; `from` is null if it begins at 0. They are the same where one point is left. */
	| { readonly kind: 'within'; readonly from: Threshold | null; readonly to: Threshold }
	| { readonly kind: 'never'; readonly threshold: null; readonly why: NeverReason };

export interface CriticalPatience {
	readonly kind: 'answered';
	readonly notion: Notion;
	readonly conditions: readonly Condition[];
	/** What each player's own discount factor must be. */
	readonly players: readonly [row: Patience, column: Patience];
	/** What one discount factor of both must be. */
	readonly common: Patience;
}

export type CriticalPatienceAnswer = CriticalPatience | Refusal;
