import {
	citationsIn,
	expressionsIn,
	numberKey,
	readValues,
	strayMark,
	textParts
} from '$lib/course/text';
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

test('stress may hold numbers and citations, and they are found there', () => {
	const text = 'It is **at least { cA * 2 }, after [[nash1953]]**.';
	expect(textParts(text)[1]).toEqual({
		kind: 'strong',
		parts: [
			{ kind: 'text', text: 'at least ' },
			{ kind: 'number', expression: 'cA * 2' },
			{ kind: 'text', text: ', after ' },
			{ kind: 'citation', key: 'nash1953' }
		]
	});
	expect(expressionsIn(text)).toEqual(['cA * 2']);
	expect(citationsIn(text)).toEqual(['nash1953']);
});

test('plain text stays as it is, and no text has no parts', () => {
	expect(textParts('2 * 3 < 7, [sic]')).toEqual([{ kind: 'text', text: '2 * 3 < 7, [sic]' }]);
	expect(textParts('')).toEqual([]);
});

test.each([
	['from {p up', '{'],
	['from p} up', '}'],
	['see [[nash1953]', '[['],
	['see [nash1953]]', ']]'],
	['**very', '**'],
	['**from {p** up', '{'],
	['{}', '{']
])('a mark that is not closed is found: %s', (text, mark) => {
	expect(strayMark(text)).toBe(mark);
});

test('closed marks are not stray', () => {
	expect(strayMark('From {p - cA} **up to {p}**, as in [[fearon1995]].')).toBeNull();
});

test('a number is kept under its game, its values as typed and its expression', () => {
	expect(numberKey({ game: 'br-brink2', values: { p: '1/2', cA: '0.3' } }, 'p - cA')).toBe(
		'br-brink2|cA=0.3,p=1/2|p - cA'
	);
	expect(numberKey({ game: 'br-range' }, 'p')).toBe('br-range||p');
});
