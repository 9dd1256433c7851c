/** What the prose of lesson 1 says about its model, held against the model and the solver. */
import { describe, expect, test } from 'vitest';
import { evaluated, holds, isMore, pureOutcomes, solved, value, type Typed } from './play';

/** Chances and costs from one end of their sliders to the other. */
const chances = ['0', '1/10', '3/8', '1/2', '3/4', '9/10', '1'];
const costs = ['0', '1/100', '1/5', '3/10', '3/5'];

describe('two ends, the range and who gets what', () => {
	test('at the defaults Pakistan signs from 3/10 up and Kabul up to 4/5', () => {
		expect(value('br-range', 'p - cA')).toBe('3/10');
		expect(value('br-range', '1 - pKabul - cB')).toBe('1/5');
		expect(evaluated('br-range').derived).toMatchObject({ resA: '3/10', resB: '4/5' });
	});

	test('a fight burns exactly the two costs', () => {
		expect(value('br-range', '1 - (resA + 1 - resB)')).toBe(value('br-range', 'cA + cB'));
	});

	test('where both read the odds alike, terms that match the odds always lie in the range', () => {
		for (const p of chances) {
			for (const cA of costs) {
				for (const cB of costs) {
					const values = { p, pKabul: p, cA, cB };
					expect(holds('br-range', 'lo <= p and p <= hi', values)).toBe(true);
				}
			}
		}
	});

	test('the range is as wide as the two costs, unless an end of the line cuts it', () => {
		expect(holds('br-range', 'width == cA + cB')).toBe(true);
		expect(holds('br-range', 'lo == 0 and width < cA + cB', { p: '1/10', pKabul: '1/10' })).toBe(
			true
		);
	});

	test('whoever proposes gets the far end; the middle is half way between', () => {
		expect(evaluated('br-range').derived).toMatchObject({
			xIfPakistanProposes: '4/5',
			xIfKabulProposes: '3/10',
			xNash: '11/20'
		});
	});

	test('today’s state gives a credible threat to Pakistan, to nobody or to Kabul', () => {
		expect(holds('br-range', 'sq < resA')).toBe(true);
		expect(evaluated('br-range').regime).toBe('pakistan-dissatisfied');
		expect(evaluated('br-range', { sq: '1/2' }).regime).toBe('both-satisfied');
		expect(evaluated('br-range', { sq: '9/10' }).regime).toBe('kabul-dissatisfied');
	});

	test('when its cost exceeds its chance Pakistan’s threat is empty whatever today looks like', () => {
		for (const sq of ['0', '1/10', '1/2', '1']) {
			const values = { cA: '3/5', sq };
			expect(holds('br-range', 'resA < 0 and not (sq < resA)', values)).toBe(true);
			expect(evaluated('br-range', values).derived.threatA).toBe(false);
		}
	});
});

describe('what moves the range and what closes it', () => {
	test('strength slides both ends alike; each cost moves one end only', () => {
		const ends = (values: Typed) => ['resA', 'resB'].map((end) => value('br-terms5', end, values));
		expect(ends({})).toEqual(['3/10', '4/5']);
		expect(ends({ p: '3/5' })).toEqual(['2/5', '9/10']);
		expect(ends({ cA: '3/10' })).toEqual(['1/5', '4/5']);
		expect(ends({ cB: '2/5' })).toEqual(['3/10', '9/10']);
	});

	test('optimism closes the range when the estimates are further apart than both costs', () => {
		const regime = (p: string, pKabul: string) => evaluated('br-range', { p, pKabul }).regime;
		expect(regime('4/5', '1/5')).toBe('closed');
		expect(regime('3/4', '1/4')).not.toBe('closed');
		expect(value('br-range', 'resB - resA', { p: '3/4', pKabul: '1/4' })).toBe('0');
		for (const p of chances) {
			for (const pKabul of chances) {
				const closed = holds('br-range', 'p - pKabul > cA + cB', { p, pKabul });
				expect(regime(p, pKabul) === 'closed').toBe(closed);
			}
		}
	});

	test('with chance 3/8 and costs 1/10 the range holds none of the five terms, and all is war', () => {
		const values = { p: '3/8', cA: '1/10', cB: '1/10' };
		expect(evaluated('br-terms5', values).derived).toMatchObject({ resA: '11/40', resB: '19/40' });
		expect(holds('br-terms5', '1/4 < resA and resB < 1/2', values)).toBe(true);
		expect(evaluated('br-terms5', values).regime).toBe('war-only');
		expect(new Set(pureOutcomes('br-terms5', values))).toEqual(new Set(['war']));
	});

	test('terms no further apart than the two costs together cannot miss the range', () => {
		const someTerm = [0, 1, 2, 3, 4].map((k) => `(resA <= ${k}/4 and ${k}/4 <= resB)`).join(' or ');
		for (let k = 0; k <= 100; k += 1) {
			for (const [cA, cB] of [
				['1/8', '1/8'],
				['1/4', '0'],
				['0', '1/4']
			] as const) {
				expect(holds('br-terms5', someTerm, { p: `${k}/100`, cA, cB })).toBe(true);
			}
		}
	});
});

describe('firm or flexible', () => {
	test('both terms lie inside the range', () => {
		expect(holds('br-brink2', 'resA < lo and lo < hi and hi < resB')).toBe(true);
	});

	test('the cells are the split, the two terms and the fight', () => {
		expect(evaluated('br-brink2').matrix).toEqual({
			A: [
				['11/20', '2/5'],
				['7/10', '3/10']
			],
			B: [
				['9/20', '3/5'],
				['3/10', '1/5']
			]
		});
	});

	test('each side’s best reply is the opposite of what the other does', () => {
		expect(solved('br-brink2').bestReplies).toEqual({ row: [[1], [0]], column: [[1], [0]] });
	});

	test('two pure equilibria in which one gives way, and one mixed', () => {
		const { pure, equilibria, continuum } = solved('br-brink2');
		expect(pure).toEqual([
			[0, 1],
			[1, 0]
		]);
		expect(equilibria).toHaveLength(3);
		expect(continuum).toBe(false);
	});

	test('the mixed equilibrium is the one that the text describes, and both prefer the split to it', () => {
		const mixed = solved('br-brink2').equilibria.at(-1)!;
		expect([mixed.x[0], mixed.y[0]]).toEqual([
			value('br-brink2', 'mixRowFlex'),
			value('br-brink2', 'mixColFlex')
		]);
		expect([mixed.x[0], mixed.y[0]]).toEqual(['2/5', '2/5']);
		expect(value('br-brink2', 'mixWar')).toBe('9/25');
		expect(mixed.u).toEqual([
			value('br-brink2', 'mixColFlex*hi + (1 - mixColFlex)*resA'),
			value('br-brink2', 'mixRowFlex*(1 - lo) + (1 - mixRowFlex)*(1 - resB)')
		]);
		expect(isMore('11/20', mixed.u[0]) && isMore('9/20', mixed.u[1])).toBe(true);
	});

	test('against a flexible opponent firm pays more, so the split does not hold', () => {
		expect(holds('br-brink2', 'hi > (lo + hi)/2 and 1 - lo > 1 - (lo + hi)/2')).toBe(true);
	});

	test('Pakistan’s gain and loss by being firm balance at Kabul’s mixture', () => {
		expect(value('br-brink2', 'hi - (lo + hi)/2 - gap')).toBe('0');
		expect(value('br-brink2', 'mixColFlex*gap - (1 - mixColFlex)*(lo - resA)')).toBe('0');
	});
});

describe('five terms', () => {
	test('the diagonal inside the range, and war, are the pure equilibria', () => {
		expect(solved('br-terms5').pure).toEqual([
			[2, 2],
			[3, 3],
			[4, 0],
			[4, 1]
		]);
		expect(pureOutcomes('br-terms5')).toEqual(['deal', 'deal', 'war', 'war']);
	});

	test('at each agreement inside the range naming anything else does worse', () => {
		const { row, column } = solved('br-terms5').bestReplies;
		for (const term of [2, 3]) expect([row[term], column[term]]).toEqual([[term], [term]]);
	});

	test('one mixed equilibrium blends the two agreements, and the war cells are one segment', () => {
		const { components } = solved('br-terms5');
		const supports = components.list.map((component) =>
			component.map(({ x, y }) => ({
				rows: x.map((k) => components.xv[k]!.flatMap((c, i) => (c === '0' ? [] : [i]))),
				columns: y.map((k) => components.yv[k]!.flatMap((c, i) => (c === '0' ? [] : [i])))
			}))
		);
		expect(supports).toHaveLength(4);
		expect(supports).toContainEqual([{ rows: [[2, 3]], columns: [[2, 3]] }]);
		const war = supports.find((component) => component[0]?.rows[0]?.[0] === 4);
		expect(war).toEqual([{ rows: [[4]], columns: expect.arrayContaining([[0], [1]]) }]);
		expect(war?.[0]?.columns).toHaveLength(2);
	});

	test('striking out weakly dominated moves round by round leaves the agreements in the range', () => {
		const { rows, cols } = solved('br-terms5').iteratedWeak;
		expect([rows, cols]).toEqual([
			[2, 3],
			[2, 3]
		]);
	});

	test('with one threat empty only agreements are left', () => {
		expect(holds('br-terms5', 'resA < 0', { p: '1/10' })).toBe(true);
		expect(pureOutcomes('br-terms5', { p: '1/10' })).toEqual(['deal', 'deal']);
	});

	test('each side would rather fight than take the other’s part of the war equilibrium', () => {
		expect(holds('br-terms5', 'resA > 1/4 and resB < 1')).toBe(true);
	});
});

describe('hidden costs', () => {
	const game = 'br-offer-plans';

	test('a tough Kabul signs only the cautious demand, a vulnerable one both', () => {
		expect(holds(game, '1 - xSafe > 1 - p - cTough and 1 - xSafe > 1 - p - cVuln')).toBe(true);
		expect(holds(game, '1 - xRisk < 1 - p - cTough and 1 - xRisk > 1 - p - cVuln')).toBe(true);
	});

	test('a demand between the two runs the same risk for less; anything beyond is refused by both', () => {
		expect(holds(game, 'th*(xSafe + xRisk)/2 + (1 - th)*(p - cA) < euRisk')).toBe(true);
		expect(holds(game, '1 - (p + cVuln + 1/100) < 1 - p - cVuln')).toBe(true);
	});

	test('at the defaults Pakistan gambles, with war at the chance that Kabul is tough', () => {
		expect(evaluated(game).derived).toMatchObject({
			xSafe: '3/5',
			xRisk: '9/10',
			euSafe: '3/5',
			euRisk: '33/50',
			thStar: '1/2',
			warProb: '2/5'
		});
		expect(value(game, '1 - th')).toBe('2/5');
	});

	test('the risk of war jumps at the threshold and falls from there', () => {
		const war = (th: string) => value(game, 'warProb', { th });
		expect(['0', '1/4', '49/100'].map(war)).toEqual(['0', '0', '0']);
		expect(['501/1000', '3/5', '9/10', '1'].map(war)).toEqual(['499/1000', '2/5', '1/10', '0']);
		expect(value(game, '1 - thStar')).toBe('1/2');
	});

	test('on the threshold Pakistan does not care which demand it makes', () => {
		expect(evaluated(game, { th: '1/2' }).regime).toBe('knife-edge');
		expect(value(game, 'euRisk - euSafe', { th: '1/2' })).toBe('0');
	});

	test('the threshold is the ratio that the text prints, and the odds are not in it', () => {
		expect(holds(game, 'thStar == (cTough + cA - sw)/(cVuln + cA - sw)')).toBe(true);
		expect(holds(game, 'thStar == (xSafe - (p - cA))/(xRisk - (p - cA))')).toBe(true);
		expect(value(game, 'thStar', { p: '1/4' })).toBe(value(game, 'thStar'));
	});

	test('after a war with a tough Kabul both would take the cautious terms', () => {
		expect(holds(game, 'xSafe > p - cA and 1 - xSafe > 1 - p - cTough')).toBe(true);
	});

	test('the table also has equilibria in which a vulnerable Kabul bluffs and Pakistan is cautious', () => {
		const { pure } = solved(game);
		expect(pure).toContainEqual([1, 1]);
		expect(pure).toContainEqual([0, 3]);
		expect(holds(game, '1 - xRisk > 1 - p - cVuln')).toBe(true);
	});
});

describe('the third party', () => {
	const game = 'br-spoiler';

	test('the TTP’s ceiling lies below Pakistan’s floor while the two others have a wide range', () => {
		expect(evaluated(game).derived).toMatchObject({ tolC: '13/50', resA: '3/10', resB: '4/5' });
		expect(holds(game, 'tolC == pTTP + cTTP + atk/sp')).toBe(true);
		expect(evaluated(game).regime).toBe('fragile-only');
	});

	test('Kabul’s cost moves neither limit', () => {
		for (const cB of costs) {
			expect(evaluated(game, { cB }).derived).toMatchObject({ tolC: '13/50', resA: '3/10' });
		}
	});

	test('a higher ceiling or a lower floor opens a deal for all three', () => {
		expect(evaluated(game, { cTTP: '1/5' }).regime).toBe('spoiler-proof');
		expect(evaluated(game, { cA: '3/10' }).regime).toBe('spoiler-proof');
	});

	test('at the defaults both sign the ambitious deal knowing that it will be attacked', () => {
		expect(value(game, '(1 - sp)*ambit + sp*(resA - ex)')).toBe('13/40');
		expect(solved(game).pure).toEqual([[2, 2]]);
		expect(evaluated(game).matrix.A[2]?.[2]).toBe('13/40');
		expect(holds(game, 'ambit > tolC and 13/40 > resA')).toBe(true);
	});
});
