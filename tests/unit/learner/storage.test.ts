import { describe, expect, test } from 'vitest';
import { browserStorage, guardedStorage } from '$lib/learner/storage';
import { MemoryArea } from './fakes';

describe('guarded storage', () => {
	test('keeps, reads and forgets texts', () => {
		const storage = guardedStorage(() => new MemoryArea());
		expect(storage.available()).toBe(true);

		const area = new MemoryArea();
		const one = guardedStorage(() => area);
		expect(one.write('a', 'text')).toBe(true);
		expect(one.read('a')).toBe('text');
		expect(one.remove('a')).toBe(true);
		expect(one.read('a')).toBeNull();
	});

	test('the probe leaves nothing behind', () => {
		const area = new MemoryArea();
		guardedStorage(() => area).available();
		expect(area.length).toBe(0);
	});

	test('a page that may not even name its storage goes on without it', () => {
		const storage = guardedStorage(() => {
			throw new DOMException('sandboxed', 'SecurityError');
		});
		expect(storage.available()).toBe(false);
		expect(storage.read('a')).toBeNull();
		expect(storage.write('a', 'text')).toBe(false);
		expect(storage.remove('a')).toBe(false);
	});

	test('a place without storage goes on without it', () => {
		const storage = guardedStorage(() => undefined);
		expect(storage.available()).toBe(false);
		expect(storage.write('a', 'text')).toBe(false);
	});

	test('a full disk refuses to write but still reads', () => {
		const area = new MemoryArea();
		const storage = guardedStorage(() => area);
		storage.write('a', 'text');
		area.room = 4;
		expect(storage.write('b', 'more')).toBe(false);
		expect(storage.read('a')).toBe('text');
		expect(storage.available()).toBe(false);
	});

	test('on the server there is nothing to watch and nothing fails', () => {
		const storage = browserStorage();
		expect(storage.watch('a', () => {})).not.toThrow();
	});
});
