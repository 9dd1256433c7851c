/** Devices of every temper, for tests: `Storage` in memory, one that throws, one that is full. */
import { guardedStorage, type DeviceStorage } from '$lib/learner/storage';

export class MemoryArea implements Storage {
	readonly texts = new Map<string, string>();
	/** Characters that may be kept in all. */
	room = Infinity;

	get length() {
		return this.texts.size;
	}
	clear() {
		this.texts.clear();
	}
	getItem(key: string) {
		return this.texts.get(key) ?? null;
	}
	key(index: number) {
		return [...this.texts.keys()][index] ?? null;
	}
	removeItem(key: string) {
		this.texts.delete(key);
	}
	setItem(key: string, text: string) {
		const others = [...this.texts].filter(([other]) => other !== key);
		const used = others.reduce((sum, [, kept]) => sum + kept.length, 0);
		if (used + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
		this.texts.set(key, text);
	}
}

/** Two tabs over one area: what one writes, the other's watchers hear. */
export function tabs(area: Storage): [DeviceStorage, DeviceStorage] {
	const listeners: Set<(text: string | null) => void>[] = [new Set(), new Set()];
	const tab = (own: number): DeviceStorage => {
		const storage = guardedStorage(() => area);
		const tell = (text: string | null) => listeners[1 - own]?.forEach((hear) => hear(text));
		return {
			...storage,
			write(key, text) {
				const kept = storage.write(key, text);
				if (kept) tell(text);
				return kept;
			},
			remove(key) {
				tell(null);
				return storage.remove(key);
			},
			watch(_key, hear) {
				listeners[own]?.add(hear);
				return () => listeners[own]?.delete(hear);
			}
		};
	};
	return [tab(0), tab(1)];
}
