import type { SignalingGame } from '$lib/game/signaling';
import { solveSignaling } from '$lib/solver/signaling/solveSignaling';
import type { PerfectBayesian, SignalingSolution } from '$lib/solver/signaling/types';

/** The solution of a game that must not be refused. */
export function solutionOf(game: SignalingGame): SignalingSolution {
	const solution = solveSignaling(game);
	if (solution.kind === 'refused') throw new Error(solution.why);
	return solution;
}

/** Its equilibria: isolated ones and corners of continua. */
export function equilibriaOf(game: SignalingGame): readonly PerfectBayesian[] {
	return solutionOf(game).equilibria;
}
