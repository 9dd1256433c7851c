/**
 * The discount factors at which some conditions hold together. Each condition is linear in the weight
 * s = δ + … + δ^T of the same T, so the answer is one interval of weights, found and compared exactly;
 * only its ends are turned back into discount factors.
 */
import { Fraction, toFraction, toRational } from '$lib/exact/rational';
import type { Clause, Condition, Inequality, Patience, Threshold } from './types';
import { discountAt, weightAt } from './weight';

/** One end of an interval of weights, and the conditions that set it. */
interface End {
	readonly weight: Fraction;
	readonly binding: readonly Condition[];
}

/**
 * A condition in numbers.
 *
 * @param delta an exact discount factor from 0 up to, but not including, 1
 * @example inequalityAt(condition, new Fraction(1, 2)) // { left: '1', right: '1', slack: '0', holds: true }
 */
export function inequalityAt(condition: Condition, delta: Fraction): Inequality {
	const weight = weightAt(delta, condition.rounds);
	const at = ({ constant, slope }: Condition['left']) =>
		toFraction(slope).mul(weight).add(toFraction(constant));
	const [left, right] = [at(condition.left), at(condition.right)];
	const slack = left.sub(right);
	return {
		left: toRational(left),
		right: toRational(right),
		slack: toRational(slack),
		holds: slack.compare(0) >= 0
	};
}

/**
 * Where all conditions hold, among the discount factors from 0 up to, but not including, 1. Cost: a few
 * exact operations for each condition, and a bisection for each end of the interval.
 */
export function patienceFor(clauses: readonly Clause[]): Patience {
	let from: End | null = null;
	let to: End | null = null;
	for (const { condition, whyNever } of clauses) {
		const { left, right, rounds } = condition;
		const slope = toFraction(left.slope).sub(toFraction(right.slope));
		const constant = toFraction(left.constant).sub(toFraction(right.constant));
		const never = (): Patience => ({ kind: 'never', threshold: null, why: whyNever() });
		if (slope.equals(0)) {
			if (constant.compare(0) < 0) return never();
			continue;
		}
		const weight = constant.neg().div(slope);
		if (slope.compare(0) > 0) {
			if (weight.compare(rounds) >= 0) return never();
			if (weight.compare(0) > 0) from = tighter(from, weight, condition, 1);
		} else {
			if (weight.compare(0) < 0) return never();
			if (weight.compare(rounds) < 0) to = tighter(to, weight, condition, -1);
		}
	}
	if (from && to && from.weight.compare(to.weight) > 0) {
		const why = {
			reason: 'conditions-conflict' as const,
			atLeast: from.binding[0]!,
			atMost: to.binding[0]!
		};
		return { kind: 'never', threshold: null, why };
	}
	if (to) return { kind: 'within', from: from && thresholdAt(from), to: thresholdAt(to) };
	return from ? { kind: 'from', threshold: thresholdAt(from) } : { kind: 'always' };
}

/** The end that asks for more; on a tie, both bind. `sign` is 1 for lower ends and −1 for upper ones. */
function tighter(end: End | null, weight: Fraction, condition: Condition, sign: 1 | -1): End {
	const difference = end ? weight.compare(end.weight) * sign : 1;
	if (end && difference < 0) return end;
	return { weight, binding: [...(end && difference === 0 ? end.binding : []), condition] };
}

function thresholdAt({ weight, binding }: End): Threshold {
	const place = weight.equals(0)
		? { kind: 'exact' as const, at: '0' }
		: discountAt(weight, binding[0]!.rounds);
	return { ...place, weight: toRational(weight), binding };
}
