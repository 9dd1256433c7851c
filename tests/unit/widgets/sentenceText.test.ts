import type { Sentence } from '$lib/solver/analysis';
import { sentenceText } from '$lib/widgets/sentenceText';
import { expect, test } from 'vitest';

const sentence: Sentence = [
	{ kind: 'player', player: 0, text: 'Pakistan' },
	' gains ',
	{ kind: 'number', value: '-1/10' },
	' with ',
	{ kind: 'action', player: 0, text: 'Firm' },
	': ',
	{ kind: 'formula', runs: [{ text: 'p − c' }, { text: 'P', sub: true }] },
	'.'
];

test('a sentence reads the same aloud, in the reader’s notation', () => {
	expect(sentenceText(sentence, 'fraction')).toBe('Pakistan gains −1/10 with Firm: p − cP.');
	expect(sentenceText(sentence, 'decimal')).toBe('Pakistan gains −0.1 with Firm: p − cP.');
});
