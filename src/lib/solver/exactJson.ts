/** JSON whose numbers keep every digit: `JSON.parse` rounds them to doubles. */

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON with every number as the text that stands there. Throws on what is not JSON.
 *
 * @example parseExactly('{"a": [0.1000000000000000000001, "b"]}') // { a: ['0.1000000000000000000001', 'b'] }
 */
export function parseExactly(json: string): unknown {
	JSON.parse(json);
	return JSON.parse(
		json.replace(STRING_OR_NUMBER, (part) => (part.startsWith('"') ? part : `"${part}"`))
	);
}
