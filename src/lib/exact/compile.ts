/**
 * One walk over a parsed tree that holds it against the whitelist and turns it into closures over
 * exact Fractions. Whatever it does not know is refused, and nothing is evaluated.
 */
import { arithmetic, comparisons, greatest, least, limits, Undefined } from './arithmetic';
import type { MathNode } from './mathjs';
import { Fraction } from './rational';

export type Value = Fraction | boolean;
export type Type = 'number' | 'boolean';

/** The names that a formula may use, and whether each is a number or a condition. */
export type Names = ReadonlyMap<string, Type>;
export type Scope = ReadonlyMap<string, Value>;

export type Run<T extends Value = Value> = (scope: Scope) => T;

export interface Compiled<T extends Value = Value> {
	readonly type: Type;
	readonly run: Run<T>;
	/** Whether its value is the same in every scope. */
	readonly fixed: boolean;
}

/** Thrown where a formula is refused, with the sentence for the reader. */
export class Refusal extends Error {
	constructor(
		why: string,
		readonly position?: number
	) {
		super(why);
	}
}

export const ALLOWED =
	'A formula has numbers, names, + − * / ^, comparisons, and, or, not, “? :”, min, max and abs.';

const tooMuch = `This is more than a formula may hold. ${ALLOWED}`;

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

export class Compiler {
	readonly #names: Names;
	readonly #source: string;
	/** Names in order of appearance. */
	readonly used = new Set<string>();
	/** Calculations without names: their values, or that they have none, are known before any scope is. */
	readonly fixed: Run[] = [];
	#nodes = 0;

	/** @param source for the positions of refused names */
	constructor(names: Names, source: string) {
		this.#names = names;
		this.#source = source;
	}

	/** Throws `Refusal` on anything that is not on the list. */
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
			case 'AssignmentNode':
			case 'FunctionAssignmentNode':
				throw new Refusal('A formula sets nothing. To compare two things, write “a == b”.');
			default:
				throw new Refusal(tooMuch);
		}
	}

	#symbol(name: string): Compiled {
		const type = this.#names.get(name);
		if (!type) {
			const known = [...this.#names.keys()].slice(0, 12).join(', ');
			throw new Refusal(
				`There is no “${name}” here.${known && ` The names are: ${known}.`}`,
				this.#positionOf(name)
			);
		}
		this.used.add(name);
		const run = (scope: Scope) => {
			const value = scope.get(name);
			if (value === undefined) throw new Undefined(`${name} has no value here.`);
			return value;
		};
		return { type, run, fixed: false };
	}

	/** Where a name first stands in the source: mathjs's nodes don't say where they come from. */
	#positionOf(name: string): number | undefined {
		const at = this.#source.search(new RegExp(`(?<![\\w.])${name}(?!\\w)`));
		return at < 0 ? undefined : at;
	}

	#number(node: MathNode, depth: number, where: string): Compiled<Fraction> {
		const part = this.compile(node, depth + 1);
		if (part.type !== 'number') throw new Refusal(`${where} needs a number, not a condition.`);
		return part as Compiled<Fraction>;
	}

	#condition(node: MathNode, depth: number, where: string): Compiled<boolean> {
		const part = this.compile(node, depth + 1);
		if (part.type !== 'boolean') {
			throw new Refusal(`${where} needs a condition such as “a < b”, not a number.`);
		}
		return part as Compiled<boolean>;
	}

	#operator({ op, args, implicit }: Parts, depth: number): Compiled {
		if (implicit) throw new Refusal('Write a * between the two things to multiply.');
		const [left, right] = args;
		if (!left) throw new Refusal(tooMuch);
		return right ? this.#binary(op, left, right, depth) : this.#unary(op, left, depth);
	}

	#unary(op: string, node: MathNode, depth: number): Compiled {
		if (op === 'not') {
			const { run, fixed } = this.#condition(node, depth, '“not”');
			return { type: 'boolean', run: (scope) => !run(scope), fixed };
		}
		if (op !== '-' && op !== '+') throw noSuchSign(op);
		const { run, fixed } = this.#number(node, depth, `“${op}”`);
		return { type: 'number', run: op === '-' ? (scope) => run(scope).neg() : run, fixed };
	}

	#binary(op: string, left: MathNode, right: MathNode, depth: number): Compiled {
		const where = `“${op}”`;
		if (op === 'and' || op === 'or') {
			const a = this.#condition(left, depth, where);
			const b = this.#condition(right, depth, where);
			return {
				type: 'boolean',
				run:
					op === 'and'
						? (scope) => a.run(scope) && b.run(scope)
						: (scope) => a.run(scope) || b.run(scope),
				fixed: a.fixed && b.fixed
			};
		}
		const compare = comparisons.get(op);
		const calculate = arithmetic.get(op);
		if (!compare && !calculate) throw noSuchSign(op);
		const a = this.#number(left, depth, where);
		const b = this.#number(right, depth, where);
		const fixed = a.fixed && b.fixed;
		if (compare) {
			return {
				type: 'boolean',
				run: (scope) => compare(a.run(scope).compare(b.run(scope))),
				fixed
			};
		}
		const run: Run<Fraction> = (scope) => calculate!(a.run(scope), b.run(scope));
		if (fixed) this.fixed.push(run);
		return { type: 'number', run, fixed };
	}

	#conditional({ condition, trueExpr, falseExpr }: Parts, depth: number): Compiled {
		const test = this.#condition(condition, depth, 'What stands before “?”');
		const yes = this.compile(trueExpr, depth + 1);
		const no = this.compile(falseExpr, depth + 1);
		if (yes.type !== no.type) {
			throw new Refusal('Both sides of “:” must be numbers, or both conditions.');
		}
		return {
			type: yes.type,
			run: (scope) => (test.run(scope) ? yes : no).run(scope),
			fixed: test.fixed && yes.fixed && no.fixed
		};
	}

	#function({ fn, args }: Parts, depth: number): Compiled {
		const { name } = fn as Parts;
		if (fn.type !== 'SymbolNode' || !['min', 'max', 'abs'].includes(name)) {
			throw new Refusal(
				`There is no function “${name || 'of this kind'}”. The functions are min, max and abs.`,
				name ? this.#positionOf(name) : undefined
			);
		}
		if (name === 'abs' ? args.length !== 1 : !args.length) {
			throw new Refusal(
				`${name} needs ${name === 'abs' ? 'one number' : 'one or more numbers'} in its parentheses.`,
				this.#positionOf(name)
			);
		}
		const numbers = args.map((node) => this.#number(node, depth, name));
		const [first] = numbers as [Compiled<Fraction>];
		const choose = name === 'min' ? least : greatest;
		return {
			type: 'number',
			run:
				name === 'abs'
					? (scope) => first.run(scope).abs()
					: (scope) => choose(numbers.map(({ run }) => run(scope))),
			fixed: numbers.every(({ fixed }) => fixed)
		};
	}
}

function noSuchSign(op: string): Refusal {
	return new Refusal(`“${op}” can’t stand in a formula. ${ALLOWED}`);
}

function constant(value: unknown): Compiled {
	if (typeof value === 'boolean') return { type: 'boolean', run: () => value, fixed: true };
	if (!(value instanceof Fraction)) throw new Refusal(tooMuch);
	return { type: 'number', run: () => value, fixed: true };
}
