import { beforeEach, describe, expect, test } from 'vitest';
import { defaultScenario, valuesOf } from '$lib/scenario/scenario';
import { ScenarioState } from '$lib/scenario/scenarioState.svelte';
import { shape } from './shape';

let now = 0;
let state: ScenarioState;
/** Lets enough time pass for the next change to be a step of its own. */
const wait = () => (now += 5000);

beforeEach(() => {
	now = 0;
	state = new ScenarioState(shape, defaultScenario('bargaining-range'), () => now);
});

describe('the state of a page', () => {
	test('takes what is typed and shows it in the link', () => {
		expect(state.set('cA', '3/10')).toBeNull();
		expect(state.link).toBe('?v=1&cA=3/10');
		expect(valuesOf(state.current)).toEqual({ cA: '3/10' });
	});

	test('refuses in a sentence and replaces nothing', () => {
		state.set('cA', '3/10');
		expect(state.set('cA', '7')).toContain('must lie between 0 and 3/5');
		expect(state.set('cA', 'much')).toContain('can’t stand in a number');
		expect(state.editCell('br-brink2', [9, 0, 0], '1')).toContain('row 10');
		expect(state.link).toBe('?v=1&cA=3/10');
	});

	test('keeps how a number was typed, without a step for the same number', () => {
		state.set('p', '3/5');
		wait();
		state.set('p', '0.6');
		expect(state.link).toBe('?v=1&p=0.6');
		state.undo();
		expect(state.link).toBe('?v=1');
	});

	test('resets one number, all cells, or everything, each as one step', () => {
		state.set('p', '3/5');
		wait();
		state.set('cA', '0.1');
		state.editCell('br-brink2', [0, 1, 0], '2');
		state.editCell('br-brink2', [1, 1, 1], '3');
		state.reset('p');
		expect(state.link).toBe('?v=1&cA=0.1&e=br-brink2.0.1.0:2&e=br-brink2.1.1.1:3');
		state.resetCell('br-brink2', [0, 1, 0]);
		expect(state.link).toBe('?v=1&cA=0.1&e=br-brink2.1.1.1:3');
		state.resetCells();
		expect(state.link).toBe('?v=1&cA=0.1');
		state.undo();
		expect(state.link).toBe('?v=1&cA=0.1&e=br-brink2.1.1.1:3');
		state.resetAll();
		expect(state.link).toBe('?v=1');
		state.undo();
		expect(state.link).toBe('?v=1&cA=0.1&e=br-brink2.1.1.1:3');
	});

	test('goes to a preset in one step, or not at all', () => {
		state.set('fog', '0.5');
		wait();
		expect(state.applyPreset({ values: { p: '3/5', cA: '0.1' } })).toBeNull();
		expect(state.link).toBe('?v=1&p=3/5&cA=0.1');
		expect(state.applyPreset({ values: { p: '1/5', cA: '9' } })).toContain('must lie between 0');
		expect(state.link).toBe('?v=1&p=3/5&cA=0.1');
		state.undo();
		expect(state.link).toBe('?v=1&fog=0.5');
	});

	test('a preset of one game leaves typed-over payoffs of another', () => {
		state.editCell('br-brink2', [0, 0, 0], '2');
		state.applyPreset({ values: { p: '3/5' }, game: 'br-other' });
		expect(state.link).toBe('?v=1&p=3/5&e=br-brink2.0.0.0:2');
		state.applyPreset({ values: { p: '3/5' }, game: 'br-brink2' });
		expect(state.link).toBe('?v=1&p=3/5');
	});

	test('view and section belong to the link but not to undo', () => {
		state.set('p', '3/5');
		state.show('decimal');
		state.goTo('demand-game');
		expect(state.link).toBe('?v=1&p=3/5&notation=decimal#demand-game');
		state.undo();
		expect(state.link).toBe('?v=1&notation=decimal#demand-game');
		state.goTo(undefined);
		expect(state.link).toBe('?v=1&notation=decimal');
	});

	test('opens a scenario in a step that can be undone', () => {
		state.set('p', '3/5');
		wait();
		const sent = { ...defaultScenario('bargaining-range'), view: { notation: 'decimal' as const } };
		state.open({ ...sent, values: { cA: { text: '0.1', value: '1/10' } } });
		expect(state.link).toBe('?v=1&cA=0.1&notation=decimal');
		state.undo();
		expect(valuesOf(state.current)).toEqual({ p: '3/5' });
	});
});

describe('undo and redo', () => {
	test('go step by step and back', () => {
		state.set('p', '0.6');
		wait();
		state.set('p', '0.7');
		wait();
		state.set('cA', '0.1');
		expect([state.canUndo, state.canRedo]).toEqual([true, false]);
		state.undo();
		state.undo();
		expect(state.link).toBe('?v=1&p=0.6');
		state.redo();
		expect(state.link).toBe('?v=1&p=0.7');
		state.undo();
		state.undo();
		expect([state.canUndo, state.canRedo]).toEqual([false, true]);
		state.undo();
		expect(state.link).toBe('?v=1');
	});

	test('a new change ends what could be redone', () => {
		state.set('p', '0.6');
		state.undo();
		state.set('cA', '0.1');
		expect(state.canRedo).toBe(false);
		state.redo();
		expect(state.link).toBe('?v=1&cA=0.1');
	});

	test('a drag is one step, however long and over whatever numbers', () => {
		state.set('p', '0.6');
		wait();
		state.begin();
		for (const cA of ['0.21', '0.22', '0.3']) {
			state.set('cA', cA);
			wait();
		}
		state.set('fog', '0.3');
		expect(valuesOf(state.baseline!)).toEqual({ p: '3/5' });
		state.commit();
		state.undo();
		expect(state.link).toBe('?v=1&p=0.6');
		state.redo();
		expect(state.link).toBe('?v=1&p=0.6&cA=0.3&fog=0.3');
	});

	test('a drag that comes back to its start leaves no step', () => {
		state.begin();
		state.set('p', '0.6');
		state.set('p', '0.5');
		state.commit();
		expect(state.canUndo).toBe(false);
	});

	test('a drag during which nothing is accepted leaves no step', () => {
		state.begin();
		state.set('p', '9');
		state.commit();
		expect(state.canUndo).toBe(false);
	});

	test('undo in the middle of a drag ends the drag and takes it back', () => {
		state.begin();
		state.set('p', '0.6');
		state.undo();
		expect(state.link).toBe('?v=1');
		state.set('p', '0.7');
		state.undo();
		expect(state.link).toBe('?v=1');
	});

	test('a held arrow key is one step; a pause begins another', () => {
		for (const p of ['0.51', '0.52', '0.53']) {
			state.set('p', p);
			now += 100;
		}
		wait();
		state.set('p', '0.54');
		state.undo();
		expect(state.link).toBe('?v=1&p=0.53');
		state.undo();
		expect(state.link).toBe('?v=1');
	});

	test('two numbers in quick succession are two steps', () => {
		state.set('p', '0.6');
		state.set('cA', '0.1');
		state.undo();
		expect(state.link).toBe('?v=1&p=0.6');
	});

	test('one key to the right and one to the left is nothing to undo', () => {
		state.set('p', '0.51');
		state.set('p', '0.5');
		expect(state.canUndo).toBe(false);
	});

	test('what changed is told against the state before the latest step', () => {
		expect(state.baseline).toBeNull();
		state.set('p', '0.6');
		wait();
		state.set('p', '0.7');
		expect(valuesOf(state.baseline!)).toEqual({ p: '3/5' });
	});

	test('two hundred steps are kept', () => {
		for (let k = 1; k <= 250; k++) {
			state.set('p', `${k}/1000`);
			wait();
		}
		for (let k = 0; k < 300; k++) state.undo();
		expect(state.link).toBe('?v=1&p=50/1000');
	});
});
