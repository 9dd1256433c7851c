/**
 * An independent way to judge repeated play, for tests: strategies as an automaton, its values from a
 * linear system at one exact discount factor, and every deviation in every state tried.
 */
import { Fraction, toFraction } from '$lib/exact/rational';
import type { Profile, RepeatedGame, Threat } from '$lib/solver/repeated/types';

interface Machine {
	/** What is played in each state; the first is where play begins. */
	readonly plays: readonly Profile[];
	/** The chance of each next state after a profile. */
	next(state: number, played: Profile): readonly Fraction[];
}

const number = (value: number | string) => new Fraction(value);

function machineOf(game: RepeatedGame, threat: Threat): Machine {
	const { cooperation, punishment } = game;
	if (threat.kind === 'titForTat') {
		// State 2a + b: a is 1 if the row player left in the last round, b if the column player did.
		const plays = [0, 1, 2, 3].map((state): Profile => {
			const [rowLeft, columnLeft] = [state >> 1, state & 1];
			return [(columnLeft ? punishment : cooperation)[0], (rowLeft ? punishment : cooperation)[1]];
		});
		return {
			plays,
			next: (_, [row, column]) => {
				const state = 2 * Number(row !== cooperation[0]) + Number(column !== cooperation[1]);
				return plays.map((_, k) => number(k === state ? 1 : 0));
			}
		};
	}
	const { falseAlarm, detection } = game.monitoring ?? { falseAlarm: '0', detection: '1' };
	// State 0 is calm; with k states of punishment, one follows the other and the last leads back.
	const length = threat.kind === 'grim' ? 1 : threat.rounds;
	const plays = [cooperation, ...Array.from({ length }, () => punishment)];
	return {
		plays,
		next: (state, [row, column]) => {
			const chances = plays.map(() => number(0));
			if (state === 0) {
				const kept = row === cooperation[0] && column === cooperation[1];
				const alarm = toFraction(kept ? falseAlarm : detection);
				chances[1] = alarm;
				chances[0] = number(1).sub(alarm);
			} else if (threat.kind === 'grim') chances[1] = number(1);
			else chances[(state + 1) % plays.length] = number(1);
			return chances;
		}
	};
}

/** Solves M v = b by elimination. */
function solveLinear(M: readonly (readonly Fraction[])[], b: readonly Fraction[]): Fraction[] {
	const rows = M.map((row, k) => [...row, b[k]!]);
	for (let k = 0; k < rows.length; k += 1) {
		const pivot = rows.findIndex((row, at) => at >= k && !row[k]!.equals(0));
		[rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
		rows[k] = rows[k]!.map((one) => one.div(rows[k]![k]!));
		for (const [at, row] of rows.entries()) {
			if (at !== k && !row[k]!.equals(0)) {
				rows[at] = row.map((one, j) => one.sub(rows[k]![j]!.mul(row[k]!)));
			}
		}
	}
	return rows.map((row) => row.at(-1)!);
}

/** A judge of one game and threat at one discount factor. */
export function judge(game: RepeatedGame, threat: Threat, delta: Fraction) {
	const machine = machineOf(game, threat);
	const states = machine.plays.map((_, state) => state);
	const stagePay = (player: 0 | 1, [row, column]: Profile) =>
		toFraction((player ? game.stage.B : game.stage.A)[row]![column]!);
	const sizes = [game.stage.A.length, game.stage.A[0]!.length];
	const now = number(1).sub(delta);
	const played = (player: 0 | 1, state: number, action: number): Profile => {
		const [row, column] = machine.plays[state]!;
		return player === 0 ? [action, column] : [row, action];
	};
	/** Average payoffs in each state, if `player` plays these actions and the other keeps to its plan. */
	const values = (player: 0 | 1, policy: readonly number[]) =>
		solveLinear(
			states.map((state) =>
				machine
					.next(state, played(player, state, policy[state]!))
					.map((chance, k) => number(k === state ? 1 : 0).sub(chance.mul(delta)))
			),
			states.map((state) => stagePay(player, played(player, state, policy[state]!)).mul(now))
		);
	const plan = (player: 0 | 1) => machine.plays.map((profile) => profile[player]!);
	return {
		value: (player: 0 | 1) => values(player, plan(player))[0]!,
		/** No one-shot deviation pays `player`, in any state. */
		isSubgamePerfectFor(player: 0 | 1): boolean {
			const keeping = values(player, plan(player));
			return states.every((state) =>
				Array.from({ length: sizes[player]! }, (_, action) => action).every((action) => {
					const profile = played(player, state, action);
					const later = machine
						.next(state, profile)
						.reduce((sum, chance, k) => sum.add(chance.mul(keeping[k]!)), number(0));
					const leaving = stagePay(player, profile).mul(now).add(later.mul(delta));
					return leaving.compare(keeping[state]!) <= 0;
				})
			);
		},
		/** No stationary policy pays `player` more from the start: every one of them is tried. */
		isNashFor(player: 0 | 1): boolean {
			const own = values(player, plan(player))[0]!;
			const count = sizes[player]! ** states.length;
			return Array.from({ length: count }, (_, code) =>
				states.map((state) => Math.floor(code / sizes[player]! ** state) % sizes[player]!)
			).every((policy) => values(player, policy)[0]!.compare(own) <= 0);
		}
	};
}
