import {
	emptyThreats,
	offerVerdict,
	rangeSentence,
	statusQuoVerdict,
	thirdSentence
} from '$lib/widgets/rangeWords';
import { expect, test } from 'vitest';

const names = ['Pakistan', 'Kabul'] as const;
const open = { floor: '3/10', ceiling: '4/5', range: { lo: '3/10', hi: '4/5', open: true } };

test('an open range says who signs what', () => {
	expect(rangeSentence(open, names, 'fraction')).toBe(
		'Pakistan signs from 3/10 up, Kabul up to 4/5: both prefer any term in between to a fight.'
	);
	expect(rangeSentence(open, names, 'decimal')).toContain(
		'Pakistan signs from 0.3 up, Kabul up to 0.8'
	);
});

test('an empty range says that no term suits both', () => {
	const closed = { floor: '7/10', ceiling: '3/10', range: { lo: '7/10', hi: '3/10', open: false } };
	expect(rangeSentence(closed, names, 'fraction')).toContain('no term suits both');
	expect(statusQuoVerdict({ ...closed, statusQuo: '1/2' }, names)).toBeNull();
});

test('a range of one point says so', () => {
	const point = { floor: '1/2', ceiling: '1/2', range: { lo: '1/2', hi: '1/2', open: true } };
	expect(rangeSentence(point, names, 'fraction')).toContain('one single term, 1/2, suits both');
});

test('a walk-away point beyond the line is an empty threat', () => {
	const clipped = { floor: '-1/10', ceiling: '11/10', range: { lo: '0', hi: '1', open: true } };
	expect(emptyThreats(clipped, names)).toHaveLength(2);
	expect(emptyThreats(open, names)).toEqual([]);
});

test('whoever would rather fight than keep today has a credible threat', () => {
	expect(statusQuoVerdict({ ...open, statusQuo: '1/5' }, names)).toContain('less to Pakistan');
	expect(statusQuoVerdict({ ...open, statusQuo: '9/10' }, names)).toContain('less to Kabul');
	// Exactly on a walk-away point, nobody would rather fight.
	expect(statusQuoVerdict({ ...open, statusQuo: '3/10' }, names)).toContain('Nobody');
});

test('an offer is signed at a walk-away point and refused beyond it', () => {
	expect(offerVerdict('3/10', open, names)).toBe('both would sign');
	expect(offerVerdict('29/100', open, names)).toBe('Kabul would sign, Pakistan would rather fight');
	expect(offerVerdict('81/100', open, names)).toBe('Pakistan would sign, Kabul would rather fight');
	const third = { name: 'TTP', ceiling: '2/5', proof: { lo: '3/10', hi: '2/5', open: true } };
	expect(offerVerdict('1/2', { ...open, third }, names)).toContain('the TTP would attack it');
	expect(offerVerdict('2/5', { ...open, third }, names)).toBe('both would sign');
});

test('a third party’s ceiling is told with what it leaves', () => {
	const closed = { lo: '3/10', hi: '13/50', open: false };
	const base = { name: 'TTP', ceiling: '13/50', proof: closed };
	expect(thirdSentence({ ...open, third: base }, names, 'fraction')).toContain(
		'No deal that it would attack is worth signing'
	);
	const fragile = { ...base, fragile: { lo: '1/2', hi: '3/5' }, survives: '1/2' };
	expect(thirdSentence({ ...open, third: fragile }, names, 'fraction')).toContain(
		'would still sign terms from 1/2 to 3/5 that it attacks, and each stands with chance 1/2'
	);
	expect(thirdSentence(open, names, 'fraction')).toBeNull();
});
