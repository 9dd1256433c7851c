/**
 * Formulas: parsed by mathjs, held against a whitelist over the whole tree, and only then compiled to
 * closures over exact Fractions. What is not on the list below does not exist here: no functions but
 * min, max and abs, no assignments, no units, no strings, no access to anything.
 */
import { parseTree, type MathNode } from './mathjs';
import { plainSigns } from './number';
import { Fraction } from './rational';

export type Value = Fraction | boolean;
export type Type = 'number' | 'boolean';

/** The names that a formula may use, and whether each is a number or a condition. */
export type Names = ReadonlyMap<string, Type>;
export type Scope = ReadonlyMap<string, Value>;

export interface Formula {
	readonly source: string;
	/** What it yields. */
	readonly type: Type;
	/** The parameters and derived names it uses, in order of appearance. */
	readonly names: readonly string[];
	/** The whitelisted tree, for printing. */
	readonly tree: MathNode;
	/** Its exact value, or in words why there is none (a division by zero, a number that grows too long). */
	evaluate(scope: Scope): Evaluation;
}

export type Evaluation =
	| { readonly kind: 'value'; readonly value: Value }
	| { readonly kind: 'undefined'; readonly why: string };

export type FormulaReading =
	| { readonly kind: 'formula'; readonly formula: Formula }
	| { readonly kind: 'refused'; readonly why: string; readonly position?: number };

export const limits = { characters: 256, depth: 32, nodes: 200, exponent: 64, bits: 4096 } as const;

const LARGEST = 1n << BigInt(limits.bits);

class Refusal extends Error {
	constructor(
		why: string,
		readonly position?: number
	) {
		super(why);
	}
}
class Undefined extends Error {}

type Run<T extends Value = Value> = (scope: Scope) => T;
interface Compiled {
	readonly type: Type;
	readonly run: Run;
}

const ALLOWED =
	'A formula has numbers, names, + − * / ^, comparisons, and, or, not, “? :”, min, max and abs.';

/**
 * Reads a formula. Never throws; refuses in a sentence, with the position of a character where that
 * helps. Parsing costs well under a millisecond at the greatest length allowed.
 *
 * @example parseFormula('p - cA', new Map([['p', 'number'], ['cA', 'number']]))
 */
export function parseFormula(source: string, names: Names): FormulaReading {
	try {
		const tree = parse(source);
		const used = new Set<string>();
		const { type, run } = new Compiler(names, used).compile(tree);
		const formula: Formula = {
			source,
			type,
			names: [...used],
			tree,
			evaluate: (scope) => evaluate(run, scope)
		};
		return { kind: 'formula', formula };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { message: why, position } = error;
		return position === undefined ? { kind: 'refused', why } : { kind: 'refused', why, position };
	}
}

function evaluate(run: Run, scope: Scope): Evaluation {
	try {
		return { kind: 'value', value: run(scope) };
	} catch (error) {
		if (!(error instanceof Undefined)) throw error;
		return { kind: 'undefined', why: error.message };
	}
}

/** Text to tree, in mathjs's own spelling of numbers and signs. */
function parse(source: string): MathNode {
	if (source.length > limits.characters) {
		throw new Refusal(
			`This formula has ${source.length} characters; ${limits.characters} are allowed.`
		);
	}
	const plain = plainSigns(source);
	if (!plain.trim()) throw new Refusal(`There is no formula here yet. ${ALLOWED}`);
	const odd = /[^\w .+\-*/^()<>=!?:,%]/u.exec(plain);
	if (odd) throw new Refusal(`“${odd[0]}” can’t stand in a formula. ${ALLOWED}`, odd.index);
	try {
		return parseTree(plain);
	} catch (error) {
		const at = (error as { char?: number }).char;
		throw new Refusal(
			`This formula does not read as one: something is missing or out of place. ${ALLOWED}`,
			at === undefined ? undefined : Math.min(at - 1, source.length)
		);
	}
}

/** The fields of mathjs's nodes that the whitelist looks at. */
interface Parts extends MathNode {
	readonly op: string;
	readonly implicit?: boolean;
	readonly args: readonly MathNode[];
	readonly content: MathNode;
	readonly value: unknown;
	readonly name: string;
	readonly fn: MathNode;
	readonly condition: MathNode;
	readonly trueExpr: MathNode;
	readonly falseExpr: MathNode;
}

/** One walk over the tree: whatever it does not know is refused, and nothing is evaluated. */
class Compiler {
	readonly #names: Names;
	readonly #used: Set<string>;
	#nodes = 0;

	constructor(names: Names, used: Set<string>) {
		this.#names = names;
		this.#used = used;
	}

	compile(node: MathNode, depth = 1): Compiled {
		this.#nodes += 1;
		if (depth > limits.depth) throw new Refusal('This formula is nested too deeply.');
		if (this.#nodes > limits.nodes) throw new Refusal('This formula has too many parts.');
		const parts = node as Parts;
		switch (node.type) {
			case 'ConstantNode':
				return constant(parts.value);
			case 'ParenthesisNode':
				return this.compile(parts.content, depth + 1);
			case 'SymbolNode':
				return this.#symbol(parts.name);
			case 'OperatorNode':
				return this.#operator(parts, depth);
			case 'ConditionalNode':
				return this.#conditional(parts, depth);
			case 'FunctionNode':
				return this.#function(parts, depth);
			case 'RelationalNode':
				throw new Refusal('Compare two things at a time: write “a < b and b < c”.');
			default:
				throw new Refusal(`This is more than a formula may hold. ${ALLOWED}`);
		}
	}

	#symbol(name: string): Compiled {
		const type = this.#names.get(name);
		if (!type) {
			const known = [...this.#names.keys()].slice(0, 12).join(', ');
			throw new Refusal(`There is no “${name}” here.${known && ` The names are: ${known}.`}`);
		}
		this.#used.add(name);
		return {
			type,
			run: (scope) => {
				const value = scope.get(name);
				if (value === undefined) throw new Undefined(`${name} has no value here.`);
				return value;
			}
		};
	}

	#number(node: MathNode, depth: number, where: string): Run<Fraction> {
		const { type, run } = this.compile(node, depth + 1);
		if (type !== 'number') throw new Refusal(`${where} needs a number, not a condition.`);
		return run as Run<Fraction>;
	}

	#condition(node: MathNode, depth: number, where: string): Run<boolean> {
		const { type, run } = this.compile(node, depth + 1);
		if (type !== 'boolean') throw new Refusal(`${where} needs a condition such as “a < b”.`);
		return run as Run<boolean>;
	}

	#operator({ op, args, implicit }: Parts, depth: number): Compiled {
		if (implicit) throw new Refusal('Write a * between the two things to multiply.');
		const [left, right] = args;
		if (!left) throw new Refusal(`This is more than a formula may hold. ${ALLOWED}`);
		if (!right) {
			if (op === 'not') {
				const a = this.#condition(left, depth, 'not');
				return { type: 'boolean', run: (scope) => !a(scope) };
			}
			if (op !== '-' && op !== '+')
				throw new Refusal(`“${op}” can’t stand in a formula. ${ALLOWED}`);
			const a = this.#number(left, depth, op);
			return { type: 'number', run: op === '-' ? (scope) => a(scope).neg() : a };
		}
		if (op === 'and' || op === 'or') {
			const a = this.#condition(left, depth, op);
			const b = this.#condition(right, depth, op);
			return {
				type: 'boolean',
				run: op === 'and' ? (scope) => a(scope) && b(scope) : (scope) => a(scope) || b(scope)
			};
		}
		const compare = comparisons[op];
		const calculate = arithmetic[op];
		if (!compare && !calculate) throw new Refusal(`“${op}” can’t stand in a formula. ${ALLOWED}`);
		const a = this.#number(left, depth, op);
		const b = this.#number(right, depth, op);
		if (compare) return { type: 'boolean', run: (scope) => compare(a(scope).compare(b(scope))) };
		return { type: 'number', run: (scope) => bounded(calculate!(a(scope), b(scope))) };
	}

	#conditional({ condition, trueExpr, falseExpr }: Parts, depth: number): Compiled {
		const test = this.#condition(condition, depth, 'What stands before “?”');
		const yes = this.compile(trueExpr, depth + 1);
		const no = this.compile(falseExpr, depth + 1);
		if (yes.type !== no.type) {
			throw new Refusal('Both sides of “:” must be numbers, or both conditions.');
		}
		return { type: yes.type, run: (scope) => (test(scope) ? yes : no).run(scope) };
	}

	#function({ fn, args }: Parts, depth: number): Compiled {
		const name = (fn as Parts).name;
		if (fn.type !== 'SymbolNode' || !functions.has(name)) {
			throw new Refusal(
				`There is no function “${name || 'of this kind'}”. The functions are min, max and abs.`
			);
		}
		if (name === 'abs' ? args.length !== 1 : args.length < 1) {
			throw new Refusal(
				`${name} needs ${name === 'abs' ? 'one number' : 'one or more numbers'} in its parentheses.`
			);
		}
		const runs = args.map((node) => this.#number(node, depth, name));
		if (name === 'abs') return { type: 'number', run: (scope) => runs[0]!(scope).abs() };
		const better = name === 'min' ? comparisons['<=']! : comparisons['>=']!;
		return {
			type: 'number',
			run: (scope) => runs.map((run) => run(scope)).reduce((a, b) => (better(a.compare(b)) ? a : b))
		};
	}
}

function constant(value: unknown): Compiled {
	if (typeof value === 'boolean') return { type: 'boolean', run: () => value };
	if (!(value instanceof Fraction))
		throw new Refusal(`This is more than a formula may hold. ${ALLOWED}`);
	return { type: 'number', run: () => value };
}

const comparisons: Readonly<Record<string, ((sign: number) => boolean) | undefined>> = {
	'<': (sign) => sign < 0,
	'<=': (sign) => sign <= 0,
	'>': (sign) => sign > 0,
	'>=': (sign) => sign >= 0,
	'==': (sign) => sign === 0,
	'!=': (sign) => sign !== 0
};

const arithmetic: Readonly<Record<string, ((a: Fraction, b: Fraction) => Fraction) | undefined>> = {
	'+': (a, b) => a.add(b),
	'-': (a, b) => a.sub(b),
	'*': (a, b) => a.mul(b),
	'/': (a, b) => {
		if (b.n === 0n) throw new Undefined('this divides by zero.');
		return a.div(b);
	},
	'^': power
};

const functions: ReadonlySet<string> = new Set(['min', 'max', 'abs']);

/** Whole powers only, by repeated squaring with every step inside the bit limit. */
function power(base: Fraction, exponent: Fraction): Fraction {
	if (exponent.d !== 1n || exponent.n > BigInt(limits.exponent)) {
		throw new Undefined(
			`a power needs a whole exponent from −${limits.exponent} to ${limits.exponent}.`
		);
	}
	if (exponent.s < 0n && base.n === 0n) throw new Undefined('this divides by zero.');
	let result = new Fraction(1);
	let square = base;
	for (let rest = exponent.n; rest > 0n; rest >>= 1n) {
		if (rest & 1n) result = bounded(result.mul(square));
		if (rest > 1n) square = bounded(square.mul(square));
	}
	return exponent.s < 0n ? result.inverse() : result;
}

function bounded(value: Fraction): Fraction {
	if (value.n >= LARGEST || value.d >= LARGEST) {
		throw new Undefined(`a number here needs more than ${limits.bits} bits.`);
	}
	return value;
}
