/**
 * The device's storage with every touch guarded. Sandboxed frames refuse it, private windows and
 * full disks refuse to write, servers have none: all of these are ordinary here, never an error.
 */

/** What the learner needs of a device: texts by key, and word of what another tab writes. */
export interface DeviceStorage {
	/** Whether a text written now would be kept. Writes and removes one to find out. */
	available(): boolean;
	/** The text under `key`, or null if there is none or it can't be read. */
	read(key: string): string | null;
	/** Keeps `text` under `key`; false if the device refused. */
	write(key: string, text: string): boolean;
	/** Forgets `key`; false if the device refused. */
	remove(key: string): boolean;
	/** Calls `changed` when another tab writes or forgets `key` (then with null). Returns how to stop. */
	watch(key: string, changed: (text: string | null) => void): () => void;
}

const PROBE = 'parley.probe';

/** `localStorage` of this page. Even naming it throws in a sandboxed frame, so nobody does until asked. */
export function browserStorage(): DeviceStorage {
	return guardedStorage(() => globalThis.localStorage);
}

/**
 * Guards an area of storage. `area` is called at each touch, since permission may come and go
 * while the page is open.
 */
export function guardedStorage(area: () => Storage | undefined): DeviceStorage {
	function attempt<T>(touch: (storage: Storage) => T, otherwise: T): T {
		try {
			const storage = area();
			return storage ? touch(storage) : otherwise;
		} catch {
			return otherwise;
		}
	}

	return {
		available: () =>
			attempt((storage) => {
				storage.setItem(PROBE, '1');
				storage.removeItem(PROBE);
				return true;
			}, false),
		read: (key) => attempt((storage) => storage.getItem(key), null),
		write: (key, text) =>
			attempt((storage) => {
				storage.setItem(key, text);
				return true;
			}, false),
		remove: (key) =>
			attempt((storage) => {
				storage.removeItem(key);
				return true;
			}, false),
		watch(key, changed) {
			if (typeof window === 'undefined') return () => {};
			function heard(event: StorageEvent) {
				// `clear()` in another tab reports a null key: everything went, ours with it.
				if (event.key === null) changed(null);
				else if (event.key === key) changed(event.newValue);
			}
			window.addEventListener('storage', heard);
			return () => window.removeEventListener('storage', heard);
		}
	};
}
