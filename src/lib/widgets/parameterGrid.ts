/** A parameter's slider: positions 0 … n on its grid, and the exact numbers that they stand for. */
import { Fraction, toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { Parameter } from '$lib/game/types';

type Grid = Pick<Parameter, 'min' | 'max' | 'step'>;

/** How many steps lead from the least value to the greatest. */
export function lastPosition({ min, max, step }: Grid): number {
	return toFraction(max).sub(toFraction(min)).div(toFraction(step)).floor().valueOf();
}

/** The exact value at a position. */
export function valueAt({ min, step }: Grid, position: number): Rational {
	return toRational(toFraction(min).add(toFraction(step).mul(position)));
}

/** The position nearest to a value, which need not lie on the grid; halves go up. */
export function positionOf(grid: Grid, value: Rational): number {
	const steps = toFraction(value).sub(toFraction(grid.min)).div(toFraction(grid.step));
	const nearest = steps.add(new Fraction(1, 2)).floor().valueOf();
	return Math.min(Math.max(nearest, 0), lastPosition(grid));
}

/** A value as a slider writes it: a decimal where that is exact and short, else a fraction. */
export function sliderText(value: Rational): string {
	const fraction = toFraction(value);
	const decimal = fraction.toString(6);
	return decimal.includes('(') || decimal.length > 8 ? value : decimal;
}
