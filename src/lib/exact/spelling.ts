/**
 * The spellings of numbers that people type into formulas, written out as mathjs reads them: a decimal
 * comma, exponents of ten (mathjs has no Fraction for them) and percentages (in mathjs `5 + 3%` is 5.15).
 */
import { commaTrouble, exponentTrouble, plainSigns, readDecimal } from './number';

export type Spelling =
	| {
			readonly kind: 'spelled';
			readonly text: string;
			/** Where in the source a character of `text` comes from, both counted from 0. */
			readonly origin: (position: number) => number;
	  }
	| { readonly kind: 'refused'; readonly why: string; readonly position: number };

/** Not a remainder, `5 % 3`: that stays, and is refused as a sign that no formula has. */
const rewritten = /(?<![\w.])((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?![\w.])(\s*%(?!\s*[\w(.]))?/gi;

/** Rewrites a formula's numbers. `text` says the same as `source` in plain signs. */
export function spell(source: string): Spelling {
	const points = decimalPoints(plainSigns(source));
	if (typeof points !== 'string') return points;
	let text = '';
	const pieces: { readonly at: number; readonly from: number; readonly length: number }[] = [];
	const add = (piece: string, from: number, length: number) => {
		pieces.push({ at: text.length, from, length });
		text += piece;
	};
	let end = 0;
	for (const { 0: whole, 1: number = '', 2: percent, index } of points.matchAll(rewritten)) {
		if (!percent && !/e/i.test(number)) continue;
		const value = readDecimal(number)?.div(percent ? 100 : 1);
		if (!value) return { kind: 'refused', why: exponentTrouble, position: index };
		add(points.slice(end, index), end, index - end);
		add(`(${value.n}/${value.d})`, index, 1);
		end = index + whole.length;
	}
	add(points.slice(end), end, points.length - end + 1);
	return {
		kind: 'spelled',
		text,
		origin(position) {
			const piece = pieces.findLast(({ at }) => at <= position)!;
			return piece.from + Math.min(position - piece.at, Math.max(0, piece.length - 1));
		}
	};
}

/**
 * The text with decimal commas as points. Between the parentheses of a function a comma parts two
 * numbers and is left alone, so `min(0,35)` is the smaller of 0 and 35.
 */
function decimalPoints(plain: string): string | (Spelling & { kind: 'refused' }) {
	const calls: boolean[] = [];
	let text = '';
	for (let index = 0; index < plain.length; index += 1) {
		const sign = plain.charAt(index);
		if (sign === '(') calls.push(isCall(plain.slice(0, index)));
		if (sign === ')') calls.pop();
		const between = /\d$/.test(text) && /\d/.test(plain.charAt(index + 1));
		if (sign === ',' && between && !calls.at(-1)) {
			const why = commaTrouble(plain, index);
			if (why) return { kind: 'refused', why, position: index };
			text += '.';
		} else text += sign;
	}
	return text;
}

/** Whether a parenthesis after this text holds a function's numbers. */
function isCall(before: string): boolean {
	const [word] = /[a-z_]\w*(?=\s*$)/i.exec(before) ?? [];
	return word !== undefined && !['and', 'or', 'not'].includes(word);
}
