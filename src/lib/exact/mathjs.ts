/**
 * The one door to mathjs: an instance with its parser and exact Fractions, and nothing else. Its
 * functions are never called by name from a formula; see the whitelist in `formula.ts`.
 */
import {
	create,
	factory,
	createAccessorNode,
	createArrayNode,
	createAssignmentNode,
	createBlockNode,
	createConditionalNode,
	createConstantNode,
	createFraction,
	createFractionClass,
	createFunctionAssignmentNode,
	createFunctionNode,
	createIndexNode,
	createNode,
	createNumber,
	createNumeric,
	createObjectNode,
	createOperatorNode,
	createParenthesisNode,
	createParse,
	createRangeNode,
	createRelationalNode,
	createResultSet,
	createSymbolNode,
	createTyped,
	type FactoryFunctionMap,
	type MathNode
} from 'mathjs';
import { plainSigns, readDecimal } from './number';

export type { MathNode } from 'mathjs';

/**
 * What the parser's own list of needs adds but a formula can never reach: indexing and matrices, and
 * with them units, big decimals and complex numbers. Half of mathjs's weight stays out this way.
 */
function outOfReach(name: string) {
	return factory(name, [], () => () => {
		throw new Error(`${name} is not part of a formula.`);
	});
}

const math = create(
	{
		createAccessorNode,
		createArrayNode,
		createAssignmentNode,
		createBlockNode,
		createConditionalNode,
		createConstantNode,
		createFraction,
		createFractionClass,
		createFunctionAssignmentNode,
		createFunctionNode,
		createIndexNode,
		createNode,
		createNumber,
		createNumeric,
		createObjectNode,
		createOperatorNode,
		createParenthesisNode,
		createParse,
		createRangeNode,
		createRelationalNode,
		createResultSet,
		createSymbolNode,
		createTyped,
		createIsBounded: outOfReach('isBounded'),
		createSize: outOfReach('size'),
		createSubset: outOfReach('subset')
	} as FactoryFunctionMap,
	{ number: 'Fraction' }
);

/**
 * A number that mathjs would refuse or misread: with an exponent of ten (no Fraction for it), or a
 * percentage (in mathjs `5 + 3%` is 5.15). Not a remainder, `5 % 3`, which stays for the whitelist.
 */
const rewritten = /(?<![\w.])((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?![\w.])(\s?%(?!\s*[\w(.]))?/gi;

/** Trees by their text: nobody changes them, and a drag asks for the same ones each frame. */
const parsed = new Map<string, MathNode>();
const MOST_PARSED = 1000;

/**
 * Parses text to a tree in which numbers are Fractions. Throws what mathjs throws, with `char`, the
 * position of the fault counted from 1, where there is one. mathjs reads no exponents of ten when
 * numbers are Fractions, so they are written out for it.
 */
export function parseTree(text: string): MathNode {
	const known = parsed.get(text);
	if (known) return known;
	const plain = plainSigns(text);
	const written = plain.replace(rewritten, (text, number: string, percent?: string) => {
		if (!percent && !/e/i.test(number)) return text;
		const value = readDecimal(number)?.div(percent ? 100 : 1);
		return value ? `(${value.n}/${value.d})` : text;
	});
	try {
		const tree = math.parse(written);
		if (parsed.size >= MOST_PARSED) parsed.clear();
		parsed.set(text, tree);
		return tree;
	} catch (error) {
		// Positions mean nothing in a text that was rewritten.
		if (written !== plain && error instanceof Error)
			throw new SyntaxError(error.message, { cause: error });
		throw error;
	}
}
