/**
 * A play-out of tit-for-tat between two sides that sometimes misread each other, by a seed: for the
 * picture and for counting, never for a claim (those come from the exact long run of the model).
 */

export interface EchoNumbers {
	/** The chance that restraint is taken for a strike. */
	readonly alarm: number;
	/** The chance that a strike is missed. */
	readonly miss: number;
	/** The chance that each side answers what it takes for a strike, row player first. */
	readonly answers: readonly [number, number];
}

/** What one side does in one round, and whether it had misread the round before. */
export interface Move {
	readonly strikes: boolean;
	readonly misread: boolean;
}

export type Round = readonly [row: Move, column: Move];

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32; Tommy Ettinger, 2017). */
export function chances(seed: number): () => number {
	let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * `count` rounds that begin in quiet. Each round draws the same four numbers whatever happens, so that
 * one seed means the same luck when a chance is moved.
 */
export function playOut(
	{ alarm, miss, answers }: EchoNumbers,
	count: number,
	seed: number
): Round[] {
	const next = chances(seed);
	const rounds: Round[] = [];
	let before: readonly [boolean, boolean] = [false, false];
	for (let k = 0; k < count; k += 1) {
		const luck = [next(), next(), next(), next()] as const;
		const move = (side: 0 | 1): Move => {
			const struck = before[side === 0 ? 1 : 0];
			const misread = k > 0 && luck[side] < (struck ? miss : alarm);
			const seen = misread ? !struck : struck;
			return { strikes: seen && luck[side + 2]! < answers[side], misread };
		};
		const round: Round = [move(0), move(1)];
		rounds.push(round);
		before = [round[0].strikes, round[1].strikes];
	}
	return rounds;
}

/** "31 strikes in 60 rounds, and 3 misreadings." */
export function countLine(rounds: readonly Round[]): string {
	const moves = rounds.flat();
	const strikes = moves.filter(({ strikes }) => strikes).length;
	const misread = moves.filter(({ misread }) => misread).length;
	const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
	return `${many(strikes, 'strike')} in ${many(rounds.length, 'round')}, and ${many(misread, 'misreading')}.`;
}
