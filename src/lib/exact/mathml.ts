/**
 * Formulas in print: as runs of text with subscripts for a line of prose, and as MathML for display.
 * Both go over the tree that mathjs parsed, with the fewest parentheses that keep the meaning.
 */
import { limits } from './arithmetic';
import { parseTree, type MathNode } from './mathjs';
import { formatRational } from './print';
import { toRational, type Fraction } from './rational';
import { spell } from './spelling';

/** A piece of a formula in print. */
export interface FormulaRun {
	readonly text: string;
	readonly sub?: boolean;
}

/** Symbols in print by name, e.g. `cA` → `c_P`; a name without one is printed as it is. */
export type Symbols = Readonly<Record<string, string>>;

interface Parts extends MathNode {
	readonly op: string;
	readonly args: readonly MathNode[];
	readonly content: MathNode;
	readonly value: Fraction | boolean;
	readonly name: string;
	readonly fn: MathNode;
	readonly condition: MathNode;
	readonly trueExpr: MathNode;
	readonly falseExpr: MathNode;
}

/** How tightly an operator holds its parts together; parts that hold less tightly need parentheses. */
const strength: Readonly<Record<string, number>> = {
	or: 1,
	and: 2,
	'<': 4,
	'<=': 4,
	'>': 4,
	'>=': 4,
	'==': 4,
	'!=': 4,
	'+': 5,
	'-': 5,
	'*': 6,
	'/': 6,
	not: 7,
	negative: 7,
	'^': 8
};

const inPrint: Readonly<Record<string, string>> = {
	'-': '−',
	'*': '×',
	'<=': '≤',
	'>=': '≥',
	'==': '=',
	'!=': '≠'
};

/** The tree of a formula. Throws with what is wrong: what is printed has been read before. */
function treeOf(formula: string): Parts {
	const spelling = spell(formula);
	if (spelling.kind === 'refused') throw new SyntaxError(`${formula}: ${spelling.why}`);
	return bare(parseTree(spelling.text));
}

/** Read aloud as “times”, and not drawn. */
const INVISIBLE_TIMES = '\u2062';

function bare(node: MathNode): Parts {
	return (node.type === 'ParenthesisNode' ? bare((node as Parts).content) : node) as Parts;
}

function isNegative({ type, op, args }: Parts): boolean {
	return type === 'OperatorNode' && args.length === 1 && op !== 'not';
}

function strengthOf(node: Parts): number {
	if (node.type === 'ConditionalNode') return 0;
	if (node.type !== 'OperatorNode') return 9;
	return isNegative(node) ? strength.negative! : (strength[node.op] ?? 9);
}

/** Whether a part of an operator needs parentheses to mean, or to look like, what it does. */
function needsParentheses(parent: Parts, child: Parts, isRight: boolean): boolean {
	const [outer, inner] = [strengthOf(parent), strengthOf(child)];
	// Two signs never stand side by side, and a minus covers a whole product.
	if (isNegative(child)) return parent.op === '^' ? !isRight : isRight && outer > strength['<']!;
	if (isNegative(parent)) return inner < strength['*']!;
	if (parent.op === '^' && isRight) return inner < strength.negative!;
	if (inner !== outer) return inner < outer;
	return parent.op === '^' || (isRight && (parent.op === '-' || parent.op === '/'));
}

/** Whether a product needs no sign: a number before a name, a function or a parenthesis, as in 2p. */
function needsNoTimes(parent: Parts): boolean {
	const [left, right] = parent.args.map(bare);
	if (parent.op !== '*' || left?.type !== 'ConstantNode' || !right) return false;
	const first = right.op === '^' ? bare(right.args[0]!) : right;
	return (
		['SymbolNode', 'FunctionNode'].includes(first.type) ||
		needsParentheses(first === right ? parent : right, first, first === right)
	);
}

function constantText(value: Fraction | boolean): string {
	if (typeof value === 'boolean') return String(value);
	// Every number in a formula is a decimal that ends; it is printed with all its places.
	return formatRational(toRational(value), 'decimal', { digits: limits.characters });
}

/**
 * A formula as a line of print.
 *
 * @example formulaRuns('p - cA', { cA: 'c_P' }) // [{ text: 'p − c' }, { text: 'P', sub: true }]
 */
export function formulaRuns(formula: string, symbols: Symbols): readonly FormulaRun[] {
	const runs: FormulaRun[] = [];
	const print = (text: string, sub = false) => {
		const last = runs.at(-1);
		if (last && Boolean(last.sub) === sub)
			runs[runs.length - 1] = { ...last, text: last.text + text };
		else runs.push(sub ? { text, sub } : { text });
	};

	function inside(parent: Parts, child: MathNode, isRight = false) {
		const part = bare(child);
		const wrap = needsParentheses(parent, part, isRight);
		if (wrap) print('(');
		walk(part);
		if (wrap) print(')');
	}

	/** A part that a comma or “else” follows: a choice in it stays apart. */
	function apart(node: MathNode) {
		const part = bare(node);
		const wrap = part.type === 'ConditionalNode';
		if (wrap) print('(');
		walk(part);
		if (wrap) print(')');
	}

	function walk(node: Parts): void {
		switch (node.type) {
			case 'ConstantNode':
				return print(constantText(node.value));
			case 'SymbolNode': {
				const [base, sub] = symbolParts(symbols[node.name] ?? node.name);
				print(base);
				return sub ? print(sub, true) : undefined;
			}
			case 'ConditionalNode':
				apart(node.trueExpr);
				print(' if ');
				apart(node.condition);
				print(', else ');
				return walk(bare(node.falseExpr));
			case 'FunctionNode':
				print(`${(node.fn as Parts).name}(`);
				node.args.forEach((argument, index) => {
					if (index) print(', ');
					apart(argument);
				});
				return print(')');
			default: {
				const [left, right] = node.args;
				if (!left) return;
				if (!right) {
					print(node.op === 'not' ? 'not ' : (inPrint[node.op] ?? node.op));
					return inside(node, left, true);
				}
				inside(node, left);
				const sign = inPrint[node.op] ?? node.op;
				if (!needsNoTimes(node)) print('/^'.includes(node.op) ? sign : ` ${sign} `);
				return inside(node, right, true);
			}
		}
	}

	walk(treeOf(formula));
	return runs;
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A symbol and its subscript: `c_P` is c with a P below. */
function symbolParts(symbol: string): readonly [base: string, sub: string | undefined] {
	const [base = symbol, sub] = symbol.split('_');
	return [base, sub];
}

function symbolMarkup(symbol: string): string {
	const [base, sub] = symbolParts(symbol);
	const identifier = (text: string) => `<mi>${escaped(text)}</mi>`;
	return sub ? `<msub>${identifier(base)}${identifier(sub)}</msub>` : identifier(base);
}

/** A formula as MathML, for markup made at build time. Divisions stand as fractions. */
export function formulaMarkup(formula: string, symbols: Symbols): string {
	const operator = (text: string) => `<mo>${escaped(text)}</mo>`;

	function inside(parent: Parts, child: MathNode, isRight = false): string {
		const part = bare(child);
		const markup = walk(part);
		return needsParentheses(parent, part, isRight)
			? `<mrow>${operator('(')}${markup}${operator(')')}</mrow>`
			: markup;
	}

	/** A part that a comma or “else” follows: a choice in it stays apart. */
	function apart(child: MathNode): string {
		const part = bare(child);
		const markup = walk(part);
		return part.type === 'ConditionalNode'
			? `<mrow>${operator('(')}${markup}${operator(')')}</mrow>`
			: markup;
	}

	function walk(node: Parts): string {
		switch (node.type) {
			case 'ConstantNode':
				return `<mn>${escaped(constantText(node.value))}</mn>`;
			case 'SymbolNode':
				return symbolMarkup(symbols[node.name] ?? node.name);
			case 'ConditionalNode': {
				const [yes, test] = [node.trueExpr, node.condition].map(apart);
				const no = walk(bare(node.falseExpr));
				return `<mrow>${yes}<mtext> if </mtext>${test}<mtext>, else </mtext>${no}</mrow>`;
			}
			case 'FunctionNode': {
				const list = node.args.map(apart).join(operator(','));
				return `<mrow><mi>${(node.fn as Parts).name}</mi>${operator('(')}${list}${operator(')')}</mrow>`;
			}
			default: {
				const [left, right] = node.args;
				if (!left) return '';
				if (!right) {
					const sign = node.op === 'not' ? 'not' : (inPrint[node.op] ?? node.op);
					return `<mrow>${operator(sign)}${inside(node, left, true)}</mrow>`;
				}
				if (node.op === '/') return `<mfrac>${walk(bare(left))}${walk(bare(right))}</mfrac>`;
				if (node.op === '^') return `<msup>${inside(node, left)}${walk(bare(right))}</msup>`;
				const sign = needsNoTimes(node) ? INVISIBLE_TIMES : (inPrint[node.op] ?? node.op);
				return `<mrow>${inside(node, left)}${operator(sign)}${inside(node, right, true)}</mrow>`;
			}
		}
	}

	return `<math>${walk(treeOf(formula))}</math>`;
}
