/** State classes in a browser: what effects see of them. */
import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { Learner, RECORD_KEY } from '$lib/learner/learner.svelte';
import { decodeLabGame, encodeLabGame } from '$lib/scenario/labLink';
import { crc32, deflate, toBase64Url } from '$lib/scenario/deflate';
import { defaultScenario } from '$lib/scenario/scenario';
import { ScenarioState } from '$lib/scenario/scenarioState.svelte';
import { shape } from '../unit/scenario/shape';

const stops: (() => void)[] = [];

/** What an effect sees of a value, from now on. */
function seen<T>(value: () => T): T[] {
	const list: T[] = [];
	stops.push(
		$effect.root(() => {
			$effect(() => void list.push(value()));
		})
	);
	flushSync();
	return list;
}

afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	localStorage.clear();
});

test('the link, undo and baseline follow what is typed', () => {
	const state = new ScenarioState(shape, defaultScenario('bargaining-range'));
	const links = seen(() => state.link);
	const undo = seen(() => [state.canUndo, state.canRedo, state.baseline !== null]);
	state.set('p', '3/5');
	flushSync();
	state.set('p', '7');
	flushSync();
	state.undo();
	flushSync();
	expect(links).toEqual(['?v=1', '?v=1&p=3/5', '?v=1']);
	expect(undo).toEqual([
		[false, false, false],
		[true, false, true],
		[false, true, false]
	]);
});

test('a bet is seen at once, kept on the device, and heard from another tab', () => {
	const learner = new Learner();
	const choices = seen(() => learner.betOn('a/q')?.choice);
	stops.push(learner.connect());
	flushSync();
	learner.bet('a/q', '2');
	flushSync();
	expect(choices).toEqual([undefined, '2']);
	expect(localStorage.getItem(RECORD_KEY)).toContain('"a/q"');

	const visited = seen(() => learner.progress('a').visited);
	const other = new Learner();
	other.visit('a/end');
	const newValue = other.exportText();
	window.dispatchEvent(new StorageEvent('storage', { key: RECORD_KEY, newValue }));
	flushSync();
	expect(visited).toEqual([[], ['end']]);
});

test('a game goes into a link and comes out of it', async () => {
	const actions = [{ name: 'صبر' }, { name: 'Firm' }];
	const game = {
		title: 'Chicken',
		players: [
			{ name: 'Pakistan', actions },
			{ name: 'Kabul', actions }
		] as const,
		matrix: {
			A: [
				['0', '-1'],
				['1', '-21/2']
			],
			B: [
				['0', '1'],
				['-1', '-10']
			]
		}
	};
	const encoding = await encodeLabGame(game);
	if (encoding.kind === 'refused') throw new Error(encoding.why);
	expect(await decodeLabGame(encoding.fragment)).toEqual({ kind: 'opened', game });
});

test('a bomb in a link is put down within 200 ms', async () => {
	const bytes = await deflate(new Uint8Array(10_000_000));
	const bomb = `#g=1.${toBase64Url(bytes)}.${crc32(bytes)}`;
	const before = performance.now();
	expect(await decodeLabGame(bomb)).toMatchObject({ kind: 'refused' });
	expect(performance.now() - before).toBeLessThan(200);
});
