/** Links that have been sent open to the same scenario for good. */
import { describe, expect, test } from 'vitest';
import { findModel } from '$lib/models';
import { decodeLabGame, encodeLabGame } from '$lib/scenario/labLink';
import { decodeLink, encodeLink } from '$lib/scenario/link';
import { linkVersions } from '$lib/scenario/history';
import { shapeOf, valuesOf } from '$lib/scenario/scenario';
import golden from '../../golden/links.v1.json';

const model = findModel(golden.model);
if (!model) throw new Error(`There is no model ${golden.model}.`);
const shape = shapeOf(model.id, model.games);
const ofVersion1 = linkVersions[0].defaults[golden.model] ?? {};
const ofToday = Object.fromEntries(
	[...shape.parameters].map(([name, parameter]) => [name, parameter.default])
);

const open = (link: string) => {
	const [query = '', fragment = ''] = link.split('#');
	return decodeLink(shape, query, fragment);
};

test('the fixture holds at least forty links', () => {
	expect(golden.lessons.length).toBeGreaterThanOrEqual(30);
	expect(golden.lab.length).toBeGreaterThanOrEqual(10);
});

describe('lesson links of version 1', () => {
	test.each(golden.lessons)('$link', ({ link, values, edits, notation, step, notices }) => {
		const opened = open(link);
		// Complete values, so that a change of today's defaults can't hide a change of meaning.
		expect({ ...ofToday, ...valuesOf(opened.scenario) }).toEqual({ ...ofVersion1, ...values });
		const cells = Object.entries(opened.scenario.edits).map(([game, typed]) => [
			game,
			Object.fromEntries(Object.entries(typed).map(([cell, { value }]) => [cell, value]))
		]);
		expect(Object.fromEntries(cells)).toEqual(edits);
		expect(opened.scenario.view.notation).toBe(notation);
		expect(opened.scenario.step ?? null).toBe(step);
		expect(opened.notices).toHaveLength(notices);
	});

	test.each(golden.lessons)('$link, sent on, opens to the same', ({ link }) => {
		const { scenario } = open(link);
		expect(open(encodeLink(scenario))).toEqual({ scenario, notices: [] });
	});
});

describe('lab links of version 1', () => {
	test.each(golden.lab)('$game.title', async ({ fragment, game }) => {
		expect(await decodeLabGame(fragment)).toEqual({ kind: 'opened', game });
	});

	test.each(golden.lab)('$game.title, sent on, opens to the same', async ({ fragment }) => {
		const opened = await decodeLabGame(fragment);
		if (opened.kind !== 'opened') throw new Error(fragment);
		const sent = await encodeLabGame(opened.game);
		if (sent.kind !== 'encoded') throw new Error(sent.why);
		expect(await decodeLabGame(sent.fragment)).toEqual(opened);
	});

	test('no change of a single character opens another game', async () => {
		const others = 'A7_.%'.split('');
		const wrong: string[] = [];
		for (const { fragment, game } of golden.lab.filter((link) => link.fragment.length < 160)) {
			for (let at = 1; at < fragment.length; at++) {
				for (const other of others) {
					const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
					const opened = await decodeLabGame(changed);
					const same =
						opened.kind === 'opened' && JSON.stringify(opened.game) === JSON.stringify(game);
					if (opened.kind !== 'refused' && !same) wrong.push(changed);
				}
			}
		}
		expect(wrong).toEqual([]);
	});
});
