/**
 * How a fight that ends at constant rates has ended by a given time. Floats, for drawing: the rates are
 * exact in the model, their exponentials are not rational.
 */

export interface Rates {
	/** Rates a month at which the row side quits, the column side quits, and open war breaks out. */
	readonly row: number;
	readonly column: number;
	readonly war: number;
}

export interface Ended {
	readonly going: number;
	readonly row: number;
	readonly column: number;
	readonly war: number;
}

/** The chances after `months`; they add up to one. */
export function endedBy(months: number, { row, column, war }: Rates): Ended {
	const all = row + column + war;
	const going = Math.exp(-all * months);
	const over = all > 0 ? (1 - going) / all : 0;
	return { going, row: row * over, column: column * over, war: war * over };
}

/** The upper edges of the stacked areas, from below: column quit, row quit, war; the rest still fights. */
export function edges(months: number, rates: Rates): readonly [number, number, number] {
	const { row, column, war } = endedBy(months, rates);
	return [column, column + row, column + row + war];
}
