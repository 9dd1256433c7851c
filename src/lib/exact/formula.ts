/**
 * Formulas: parsed by mathjs, held against a whitelist over the whole tree, and only then evaluated,
 * by closures over exact Fractions. What is not on the list does not exist here: no functions but
 * min, max and abs, no assignments, no units, no strings, no access to anything.
 */
import { limits, Undefined } from './arithmetic';
import { ALLOWED, Compiler, Refusal, type Names, type Run, type Scope } from './compile';
import type { Type, Value } from './compile';
import { parseTree, type MathNode } from './mathjs';
import { spell } from './spelling';

export { limits };
export type { Names, Scope, Type, Value };

export interface Formula {
	readonly source: string;
	/** What it yields. */
	readonly type: Type;
	/** The parameters and derived names it uses, in order of appearance. */
	readonly names: readonly string[];
	/** Its exact value, or in words why there is none (a division by zero, a number that grows too long). */
	evaluate(scope: Scope): Evaluation;
}

export type Evaluation =
	| { readonly kind: 'value'; readonly value: Value }
	| { readonly kind: 'undefined'; readonly why: string };

export type FormulaReading =
	| { readonly kind: 'formula'; readonly formula: Formula }
	| { readonly kind: 'refused'; readonly why: string; readonly position?: number };

/**
 * Reads a formula. Never throws; refuses in a sentence, with the position of a character (from 0)
 * where that helps. A few tenths of a millisecond at the greatest length allowed.
 *
 * @example parseFormula('p - cA', new Map([['p', 'number'], ['cA', 'number']]))
 */
export function parseFormula(source: string, names: Names): FormulaReading {
	try {
		const tree = parse(source);
		const compiler = new Compiler(names, source);
		const { type, run } = compiler.compile(tree);
		// The whole tree has passed. A calculation that can never have a value is refused here and now.
		for (const calculation of compiler.fixed) {
			const evaluation = evaluate(calculation, new Map());
			if (evaluation.kind === 'undefined') throw new Refusal(sentence(evaluation.why));
		}
		const formula: Formula = {
			source,
			type,
			names: [...compiler.used],
			evaluate: (scope) => evaluate(run, scope)
		};
		return { kind: 'formula', formula };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { message: why, position } = error;
		return position === undefined ? { kind: 'refused', why } : { kind: 'refused', why, position };
	}
}

function sentence(why: string): string {
	return why.charAt(0).toUpperCase() + why.slice(1);
}

function evaluate(run: Run, scope: Scope): Evaluation {
	try {
		return { kind: 'value', value: run(scope) };
	} catch (error) {
		if (!(error instanceof Undefined)) throw error;
		return { kind: 'undefined', why: error.message };
	}
}

/** Text to tree. The length and the characters are looked at before mathjs sees any of it. */
function parse(source: string): MathNode {
	if (source.length > limits.characters) {
		throw new Refusal(
			`This formula has ${source.length.toLocaleString('en-GB')} characters; ${limits.characters} are allowed.`
		);
	}
	const spelling = spell(source);
	if (spelling.kind === 'refused') throw new Refusal(spelling.why, spelling.position);
	const { text, origin } = spelling;
	if (!text.trim()) throw new Refusal(`There is no formula here yet. ${ALLOWED}`);
	const odd = /[^\w .+\-*/^()<>=!?:,%]/u.exec(text);
	if (odd) throw new Refusal(`“${odd[0]}” can’t stand in a formula. ${ALLOWED}`, origin(odd.index));
	try {
		return parseTree(text);
	} catch (error) {
		// mathjs counts from 1.
		const { char } = error as { char?: number };
		throw new Refusal(
			`This formula does not read as one: something is missing or out of place. ${ALLOWED}`,
			char === undefined ? undefined : Math.min(origin(char - 1), source.length)
		);
	}
}
