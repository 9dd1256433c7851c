/** What a player can guarantee itself: maximin by mixed strategies, exact (von Neumann 1928). */
import type { Integer, IntegerMatrix } from './integers';
import { rational, unscale, type Scaled } from './scale';
import { maximize } from './simplex';
import type { Guarantee } from './types';

/**
 * The largest expected payoff that a player can be sure of, and a mixture that guarantees it. Cost:
 * one linear programme, unless a single action guarantees as much as the opponent can hold it down to.
 *
 * @param own the player's payoffs with its actions as rows
 * @example maximin(scaleToPositiveIntegers([['2', '-1'], ['-1', '1']])) // value '1/5', mixture ['2/5', '3/5']
 */
export function maximin(own: Scaled): Guarantee {
	const { integers } = own;
	const actions = integers.length;
	const [safest, value] = saddle(integers);
	if (value !== null) {
		return {
			value: unscale(own, value, 1),
			mixture: integers.map((_, action) => (action === safest ? '1' : '0'))
		};
	}
	// The largest e with e ≤ Σ x · payoff for each reply.
	const constraints = integers[0]!.map((_, reply): Integer[] => {
		const row: Integer[] = integers.map((payoffs) => -payoffs[reply]!);
		row.push(1, 0);
		return row;
	});
	constraints.push([...integers.map(() => 1), 0, 1]);
	const { solution, denominator } = maximize([...integers.map(() => 0), 1], constraints);
	return {
		value: unscale(own, solution[actions]!, denominator),
		mixture: solution.slice(0, actions).map((weight) => rational(weight, denominator))
	};
}

/** The action with the largest least payoff; and that payoff, if some reply allows no action more. */
function saddle(payoffs: IntegerMatrix): readonly [action: number, value: Integer | null] {
	let safest = 0;
	let sure: Integer = 0;
	payoffs.forEach((row, action) => {
		let least = row[0]!;
		for (const payoff of row) if (payoff < least) least = payoff;
		if (least > sure) [safest, sure] = [action, least];
	});
	const isAll = payoffs[0]!.some((_, reply) => payoffs.every((row) => row[reply]! <= sure));
	return [safest, isAll ? sure : null];
}
