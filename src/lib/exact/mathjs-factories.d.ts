/** Factories that mathjs exports and documents ("Customization: pick individual functions") but does not type. */
import type { FactoryFunctionMap } from 'mathjs';

type Factory = FactoryFunctionMap[string];

declare module 'mathjs' {
	export const createAccessorNode: Factory;
	export const createArrayNode: Factory;
	export const createAssignmentNode: Factory;
	export const createBlockNode: Factory;
	export const createConditionalNode: Factory;
	export const createConstantNode: Factory;
	export const createFraction: Factory;
	export const createFractionClass: Factory;
	export const createFunctionAssignmentNode: Factory;
	export const createFunctionNode: Factory;
	export const createIndexNode: Factory;
	export const createNode: Factory;
	export const createNumber: Factory;
	export const createNumeric: Factory;
	export const createObjectNode: Factory;
	export const createOperatorNode: Factory;
	export const createParenthesisNode: Factory;
	export const createParse: Factory;
	export const createRangeNode: Factory;
	export const createRelationalNode: Factory;
	export const createResultSet: Factory;
	export const createSymbolNode: Factory;
	export const createTyped: Factory;
}
