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

/** Trees by their text: nobody changes them, and a drag asks for the same ones each frame. */
const parsed = new Map<string, MathNode>();
const MOST_PARSED = 1000;

/**
 * Parses text, spelled as `spell` leaves it, to a tree in which numbers are Fractions. Throws what
 * mathjs throws, with `char`, the position of the fault counted from 1, where there is one.
 */
export function parseTree(text: string): MathNode {
	const known = parsed.get(text);
	if (known) return known;
	const tree = math.parse(text);
	if (parsed.size >= MOST_PARSED) parsed.clear();
	parsed.set(text, tree);
	return tree;
}
