import { placeLabels } from '$lib/widgets/rangeGeometry';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('labels that have room stand centred over their places', () => {
	expect(placeLabels([{ at: 0.5, width: 0.2 }])).toEqual([0.4]);
});

test('labels at the ends stay within the figure', () => {
	expect(placeLabels([{ at: 0, width: 0.2 }])).toEqual([0]);
	expect(placeLabels([{ at: 1, width: 0.2 }])[0]).toBeCloseTo(0.8);
});

test('labels that fit together on the line never overlap and never leave it', () => {
	const label = fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		width: fc.double({ min: 0.02, max: 0.22, noNaN: true })
	});
	fc.assert(
		fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
			const left = placeLabels(labels, 0.01);
			const boxes = labels
				.map(({ width }, index) => ({ from: left[index]!, to: left[index]! + width }))
				.sort((a, b) => a.from - b.from);
			for (const [index, box] of boxes.entries()) {
				expect(box.from).toBeGreaterThanOrEqual(-1e-9);
				expect(box.to).toBeLessThanOrEqual(1 + 1e-9);
				const next = boxes[index + 1];
				if (next) expect(next.from).toBeGreaterThanOrEqual(box.to - 1e-9);
			}
		})
	);
});
