import fc from 'fast-check';
import { test, expect } from 'vitest';
import golden from '../../golden/links.v1.json';
import { models } from '$lib/models';
import { shapeOf } from '$lib/scenario/scenario';
import { decodeLink, encodeLink } from '$lib/scenario/link';
import { decodeLabGame } from '$lib/scenario/labLink';
const m = models[0]!; const shape = shapeOf(m.id, m.games);
test('lesson', () => {
	let worst = 0, n = 0;
	const piece = fc.oneof(fc.constantFrom(...[...shape.parameters.keys()], 'v', 'e', 'notation', '=', '&', '=', '&', '1', '/', '%', '%2', '%ff', ':', '.', 'br-brink2', '9'.repeat(50), 'e30', '\u202e', '__proto__', '0.5', '1/3', '35%25'), fc.string({ unit: 'binary', maxLength: 5 }));
	const mutated = fc.tuple(fc.constantFrom(...golden.lessons.map((l) => l.link)), fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([l, at, s]) => { const k = at % (l.length + 1); return l.slice(0, k) + s + l.slice(k + s.length); });
	fc.assert(fc.property(fc.oneof(fc.array(piece, { maxLength: 40 }).map((a) => a.join('')), mutated), fc.string(), (q, f) => {
		const t = performance.now(); const { scenario, notices } = decodeLink(shape, q, f); worst = Math.max(worst, performance.now() - t); n++;
		if (notices.some((x) => !x.endsWith('.')) || notices.length > 6) throw new Error(notices.join());
		const again = encodeLink(scenario).split('#'); const o = decodeLink(shape, again[0]!, again[1]);
		if (o.notices.length || JSON.stringify(o.scenario.values) !== JSON.stringify(scenario.values)) {
			const sort = (v: object) => JSON.stringify(Object.entries(v).sort());
			if (o.notices.length || sort(o.scenario.values) !== sort(scenario.values)) throw new Error(q + ' ' + o.notices.join());
		}
	}), { numRuns: 100000 });
	console.log('FUZZ lesson', n, 'worst ms', worst); expect(n).toBeGreaterThanOrEqual(100000);
}, 600000);
test('lab', async () => {
	let worst = 0, n = 0, none = 0;
	const byFragment = golden.lab;
	const mutated = fc.tuple(fc.constantFrom(...byFragment), fc.nat(), fc.oneof(fc.constantFrom('', 'A', '.', '=', '%41', ' '), fc.string({ maxLength: 2 })), fc.nat(2)).map(([l, at, s, cut]) => { const k = 1 + at % l.fragment.length; return { l, t: l.fragment.slice(0, k) + s + l.fragment.slice(k + cut) }; });
	await fc.assert(fc.asyncProperty(mutated, async ({ l, t }) => {
		const t0 = performance.now(); const o = await decodeLabGame(t); worst = Math.max(worst, performance.now() - t0); n++;
		if (o.kind === 'opened' && JSON.stringify(o.game) !== JSON.stringify(l.game)) throw new Error('DIFFERENT ' + t);
		if (o.kind === 'none') { none++; }
	}), { numRuns: 100000 });
	console.log('FUZZ lab', n, 'worst ms', worst, 'none', none); expect(n).toBeGreaterThanOrEqual(100000);
}, 600000);
