/** Which games are too large to solve: said before any work is done, from their shape and their digits. */
import type { Integer } from './integers';

/**
 * The most extreme mixed strategies that a player's best-response polytope may have. Square games up to
 * 12 × 12 stay within it, and take a second or two at worst; one more action doubles the number.
 */
export const MOST_VERTICES = 25_000;

/** The most actions in all: sets of actions are bit masks. */
const MOST_ACTIONS = 30;

/** Bounds the steps in long arithmetic, measured: some ten seconds. */
const MOST_WORK = 2e13;

/** Payoffs up to here stay native numbers for the most part of the way. */
const NATIVE = 2 ** 32;

/**
 * Why a game of this shape is not solved, or null if it is.
 *
 * @example tooLarge(12, 12) // null
 * @example tooLarge(13, 13) // 'This game is 13 × 13. …'
 */
export function tooLarge(m: number, n: number): string | null {
	if (m + n <= MOST_ACTIONS && mostVertices(m, n) <= MOST_VERTICES) return null;
	return `This game is ${m} × ${n}. The solver takes square games up to 12 × 12, and longer ones if the other side is shorter, such as 4 × 24. Leave out actions that cannot matter.`;
}

/**
 * Why a game with such payoffs is not solved, or null if it is.
 *
 * @param most the greatest payoff, when all are scaled to integers
 * @example tooLong(12, 12, 10n ** 18n) // null
 * @example tooLong(12, 12, 10n ** 100n) // 'Over a common denominator these payoffs have up to 101 digits …'
 */
export function tooLong(m: number, n: number, most: Integer): string | null {
	if (most <= NATIVE) return null;
	const digits = most.toString().length;
	const bits = (digits * Math.min(m, n)) / Math.log10(2);
	if (mostVertices(m, n) * m * n * bits ** 2 <= MOST_WORK) return null;
	return `Over a common denominator these payoffs have up to ${digits} digits, too many for a game of ${m} × ${n}. Round them.`;
}

/** The most vertices that either best-response polytope can have: McMullen's upper bound theorem (1970). */
function mostVertices(m: number, n: number): number {
	const facets = m + n;
	return Math.max(
		...[m, n].map((d) => {
			const low = Math.floor(d / 2);
			const high = Math.ceil(d / 2);
			return choose(facets - high, low) + choose(facets - low - 1, high - 1);
		})
	);
}

function choose(n: number, k: number): number {
	let result = 1;
	for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
	return result;
}
