import { citationsIn, expressionsIn, numberKey, readValues, textParts } from '$lib/course/text';
import { expect, test } from 'vitest';

test('a text falls into plain text, stress, numbers and citations', () => {
	expect(textParts('From {p - cA} **up**, as in [[fearon1995]].')).toEqual([
		{ kind: 'text', text: 'From ' },
		{ kind: 'number', expression: 'p - cA' },
		{ kind: 'text', text: ' ' },
		{ kind: 'strong', parts: [{ kind: 'text', text: 'up' }] },
		{ kind: 'text', text: ', as in ' },
		{ kind: 'citation', key: 'fearon1995' },
		{ kind: 'text', text: '.' }
	]);
	expect(expressionsIn('{a} and {b}')).toEqual(['a', 'b']);
	expect(citationsIn('[[x]] {a} [[y]]')).toEqual(['x', 'y']);
});

test('the name of a number does not depend on the order of its values', () => {
	expect(numberKey({ game: 'g', values: { b: '1', a: '2' } }, 'x')).toBe(
		numberKey({ game: 'g', values: { a: '2', b: '1' } }, 'x')
	);
	expect(readValues('cA=3/10, p=1/2')).toEqual({ cA: '3/10', p: '1/2' });
	expect(readValues(undefined)).toEqual({});
});
