/** Random formulas, and an oracle for their values that shares nothing with the code: BigInt pairs. */
import fc from 'fast-check';

export type Tree =
	| { readonly kind: 'number'; readonly text: string; readonly n: bigint; readonly d: bigint }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'operator'; readonly op: string; readonly parts: readonly Tree[] };

/** A rational with a positive denominator, not reduced. */
export interface Ratio {
	readonly n: bigint;
	readonly d: bigint;
}

export type OracleScope = Readonly<Record<string, Ratio>>;

/** A formula's text with every part in parentheses, so that no rule of precedence is needed. */
export function textOf(tree: Tree): string {
	if (tree.kind === 'number') return tree.text;
	if (tree.kind === 'name') return tree.name;
	const { op } = tree;
	const parts = tree.parts.map(textOf);
	const [a, b, c] = parts.map((part) => `(${part})`);
	if (op === '?') return `${a} ? ${b} : ${c}`;
	if (['min', 'max', 'abs'].includes(op)) return `${op}(${parts.join(', ')})`;
	return b === undefined ? `${op} ${a}` : `${a} ${op} ${b}`;
}

const compare = (a: Ratio, b: Ratio) => a.n * b.d - b.n * a.d;

/** The value, or undefined where there is none. Choices and `and`/`or` look at what they need only. */
export function oracle(tree: Tree, scope: OracleScope): Ratio | boolean | undefined {
	if (tree.kind === 'number') return tree;
	if (tree.kind === 'name') return scope[tree.name];
	const { op, parts } = tree;
	const value = (index: number) => oracle(parts[index]!, scope);
	if (op === '?') {
		const test = value(0);
		return test === undefined ? undefined : value(test ? 1 : 2);
	}
	const first = value(0);
	if (op === 'and') return first === true ? value(1) : first;
	if (op === 'or') return first === false ? value(1) : first;
	if (op === 'not') return first === undefined ? undefined : !first;
	const numbers = parts.map((_, index) => value(index)) as (Ratio | undefined)[];
	if (numbers.includes(undefined)) return undefined;
	const [a, b = { n: 0n, d: 1n }] = numbers as [Ratio, Ratio?];
	switch (op) {
		case '+':
			return parts.length === 1 ? a : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
		case '-':
			return parts.length === 1 ? { n: -a.n, d: a.d } : { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
		case '*':
			return { n: a.n * b.n, d: a.d * b.d };
		case '/':
			return quotient(a, b);
		case '^':
			return power(a, b);
		case 'abs':
			return { n: a.n < 0n ? -a.n : a.n, d: a.d };
		case 'min':
			return (numbers as Ratio[]).reduce((x, y) => (compare(x, y) <= 0n ? x : y));
		case 'max':
			return (numbers as Ratio[]).reduce((x, y) => (compare(x, y) >= 0n ? x : y));
		case '<':
			return compare(a, b) < 0n;
		case '<=':
			return compare(a, b) <= 0n;
		case '>':
			return compare(a, b) > 0n;
		case '>=':
			return compare(a, b) >= 0n;
		case '==':
			return compare(a, b) === 0n;
		default:
			return compare(a, b) !== 0n;
	}
}

function quotient(a: Ratio, b: Ratio): Ratio | undefined {
	if (b.n === 0n) return undefined;
	const sign = b.n < 0n ? -1n : 1n;
	return { n: a.n * b.d * sign, d: a.d * b.n * sign };
}

function power(a: Ratio, b: Ratio): Ratio | undefined {
	if (b.n % b.d !== 0n) return undefined;
	const exponent = b.n / b.d;
	if (exponent < -64n || exponent > 64n) return undefined;
	if (exponent >= 0n) return { n: a.n ** exponent, d: a.d ** exponent };
	return quotient({ n: 1n, d: 1n }, { n: a.n ** -exponent, d: a.d ** -exponent });
}

function hasNames(tree: Tree): boolean {
	return tree.kind === 'name' || (tree.kind === 'operator' && tree.parts.some(hasNames));
}

/** Whether some calculation without names can never have a value: such a formula is refused. */
export function isHopeless(tree: Tree): boolean {
	if (tree.kind !== 'operator') return false;
	const calculates = '+-*/^'.includes(tree.op) && tree.parts.length === 2;
	if (calculates && !hasNames(tree) && oracle(tree, {}) === undefined) return true;
	return tree.parts.some(isHopeless);
}

export const names = ['p', 'cA', 'x'] as const;

const decimals: fc.Arbitrary<Tree> = fc
	.tuple(fc.bigInt(0n, 999n), fc.integer({ min: 0, max: 3 }))
	.map(([digits, places]) => {
		const text = digits.toString().padStart(places + 1, '0');
		return {
			kind: 'number',
			text: places ? `${text.slice(0, -places)}.${text.slice(-places)}` : text,
			n: digits,
			d: 10n ** BigInt(places)
		};
	});

/** Trees of either type, without choices if `plain`. */
export function trees({ plain = false } = {}): Record<'number' | 'condition', fc.Arbitrary<Tree>> {
	const operator = (op: string, ...parts: fc.Arbitrary<Tree>[]): fc.Arbitrary<Tree> =>
		fc.tuple(...parts).map((some) => ({ kind: 'operator', op, parts: some }));
	const { number, condition } = fc.letrec<{ number: Tree; condition: Tree }>((tie) => {
		const [a, b] = [tie('number'), tie('condition')];
		const exponents: fc.Arbitrary<Tree> = fc.integer({ min: 0, max: 4 }).map((k) => ({
			kind: 'number',
			text: String(k),
			n: BigInt(k),
			d: 1n
		}));
		return {
			number: fc.oneof(
				{ maxDepth: 4, withCrossShrink: true },
				fc.oneof(
					decimals,
					fc.constantFrom(...names).map((name): Tree => ({ kind: 'name', name }))
				),
				...['+', '-', '*', '/'].map((op) => operator(op, a, a)),
				operator('-', a),
				operator('+', a),
				operator('^', a, fc.oneof(exponents, operator('-', exponents), a)),
				operator('abs', a),
				operator('min', a, a),
				operator('max', a, a, a),
				...(plain ? [] : [operator('?', b, a, a)])
			),
			condition: fc.oneof(
				{ maxDepth: 3, withCrossShrink: true },
				fc.oneof(...['<', '<=', '>', '>=', '==', '!='].map((op) => operator(op, a, a))),
				operator('and', b, b),
				operator('or', b, b),
				operator('not', b),
				...(plain ? [] : [operator('?', b, b, b)])
			)
		};
	});
	return { number, condition };
}
