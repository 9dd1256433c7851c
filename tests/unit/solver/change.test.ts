/** What is said to have changed, held against both sets of equilibria. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '$lib/solver/analyse';
import type { Analysis } from '$lib/solver/analysis';
import type { Solution } from '$lib/solver/types';
import { plain, text } from './forms';

function solved(analysis: Analysis) {
	if (analysis.kind !== 'analysed' || analysis.answer.kind !== 'solved') throw new Error('refused');
	return { solution: analysis.answer, change: analysis.explanation?.change ?? null };
}

/** The whole set of equilibria as text, whatever the order in which it was found. */
function equilibriaOf({ components: { xv, yv, list } }: Solution): string {
	const subsets = list.flatMap((component) =>
		component.map(({ x, y }) => {
			const side = (indices: readonly number[], vertices: readonly (readonly string[])[]) =>
				indices.map((index) => String(vertices[index])).sort();
			return JSON.stringify([side(x, xv), side(y, yv)]);
		})
	);
	return subsets.sort().join();
}

const payoff = fc.integer({ min: -2, max: 2 });
const game = fc
	.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
	.chain(([m, n]) =>
		fc.record({
			cells: fc.array(
				fc.array(
					fc.tuple(payoff, payoff).map(([a, b]) => `${a},${b}`),
					{ minLength: n, maxLength: n }
				),
				{ minLength: m, maxLength: m }
			),
			edit: fc.record({
				row: fc.nat(m - 1),
				column: fc.nat(n - 1),
				player: fc.constantFrom(0, 1),
				to: payoff
			})
		})
	);

test('a change is told exactly if the set of equilibria is another', () => {
	fc.assert(
		fc.property(game, ({ cells, edit: { row, column, player, to } }) => {
			const form = plain(cells);
			const before = solved(analyse({ form, values: {} }));
			const edits = { [`${row},${column},${player}`]: String(to) };
			const now = solved(analyse({ form, values: {}, edits, baseline: { values: {} } }));
			const same = equilibriaOf(before.solution) === equilibriaOf(now.solution);
			expect(now.change === null).toBe(same);
			if (now.change === null) return;
			const words = text(now.change);
			expect(words).toMatch(/^[A-Z0-9].*\.$/);
			expect(words.match(/[.!?](?= [A-Z]|$)/g)?.length).toBeLessThanOrEqual(2);
			expect(words).not.toMatch(/undefined|null|NaN|gains (?:0|−)/);
		}),
		{ numRuns: 300 }
	);
});
