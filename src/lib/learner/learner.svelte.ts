/** One reader on one device: what they bet, answered, solved and saw, kept as far as the device allows. */
import {
	countEntries,
	emptyRecord,
	instantOf,
	isChoice,
	isItemId,
	isLink,
	mergeRecords,
	readRecord,
	writeRecord,
	type Answered,
	type Bet,
	type ItemId,
	type LearnerRecord,
	type Solved
} from './record';
import { browserStorage, type DeviceStorage } from './storage';

/** Where the record lives. An unreadable one moves to this key, a dot, `unreadable.` and the instant. */
export const RECORD_KEY = 'parley.learner';

/** What a reader has done in one lesson, each list by item id without the lesson. */
export interface Progress {
	readonly bets: readonly string[];
	readonly skipped: readonly string[];
	readonly answered: readonly string[];
	readonly solved: readonly string[];
	readonly visited: readonly string[];
}

export type ImportResult =
	| { readonly kind: 'merged'; readonly added: number }
	| { readonly kind: 'refused'; readonly why: string };

const notices = {
	refused:
		'This browser keeps nothing for this page, so your answers last only until you close it. Export them to keep them.',
	newer:
		'Your record was written by a newer version of this site. Reload the page to go on with it; until then, what you do here is not kept.',
	unreadable: (why: string) =>
		`The record of your earlier answers could not be read: ${why}. It was set aside, not deleted, and a new one has begun.`
};

/**
 * The state class. Nothing is read before `connect()`, so that a page starts as it was prerendered;
 * until then, and without storage, everything works and is simply not kept.
 *
 * @example
 * const learner = new Learner();
 * $effect(() => learner.connect());
 * learner.bet('bargaining-range/q1', '2');
 */
export class Learner {
	readonly #storage: DeviceStorage;
	readonly #clock: () => number;
	/** Whether storage holds a record that must not be touched, or is not ours yet. */
	#mayWrite = false;
	#record = $state.raw<LearnerRecord>(emptyRecord);
	#notice = $state.raw<string | null>(null);

	/** `clock` gives the present in milliseconds since 1970. */
	constructor(storage: DeviceStorage = browserStorage(), clock: () => number = Date.now) {
		this.#storage = storage;
		this.#clock = clock;
	}

	/** Everything that the reader has done, as a value. */
	get record(): LearnerRecord {
		return this.#record;
	}

	/** One plain sentence if something keeps the record from being kept, else null. */
	get notice(): string | null {
		return this.#notice;
	}

	/** Reads the record and follows other tabs. Call it in the browser, once; returns how to stop. */
	connect(): () => void {
		this.#mayWrite = this.#takeOver();
		if (this.#mayWrite && !this.#storage.available()) this.#notice = notices.refused;
		else if (this.#mayWrite && countEntries(this.#record) > 0) this.#keep();
		const stop = this.#storage.watch(RECORD_KEY, (text) => this.#hear(text));
		return () => {
			stop();
			this.#mayWrite = false;
		};
	}

	/** Bets on an outcome. The first bet stands, and so does a skip; returns the one that stands. */
	bet(id: ItemId, choice: string): Bet {
		return this.#place(id, choice);
	}

	/** Asks to see the outcome without betting on it. */
	skip(id: ItemId): Bet {
		return this.#place(id, null);
	}

	/** The bet that stands, or undefined before there is one. A skip has a null choice. */
	betOn(id: ItemId): Bet | undefined {
		return this.#record.bets[id];
	}

	/** Answers a recall question; every answer is kept. */
	answer(id: ItemId, choice: string): void {
		if (!isChoice(choice)) throw new RangeError(`The choice for ${id} is too long to keep.`);
		this.#enter(id, (when) => ({ ...emptyRecord, answers: { [id]: [{ choice, when }] } }));
	}

	/** All answers to a question, oldest first. */
	answersTo(id: ItemId): readonly Answered[] {
		return this.#record.answers[id] ?? [];
	}

	/** Notes that a challenge is solved, with the link to the numbers that solve it. The first one stands. */
	solved(id: ItemId, link: string): void {
		if (!isLink(link)) throw new RangeError(`The link for ${id} is too long to keep.`);
		this.#enter(id, (when) => ({ ...emptyRecord, solved: { [id]: { link, when } } }));
	}

	/** The kept solution of a challenge, or undefined. */
	solutionOf(id: ItemId): Solved | undefined {
		return this.#record.solved[id];
	}

	/** Notes that a step has been on screen. */
	visit(id: ItemId): void {
		if (this.#record.visited[id] !== undefined) return;
		this.#enter(id, (when) => ({ ...emptyRecord, visited: { [id]: when } }));
	}

	/** What has been done in one lesson, by the lesson's slug. */
	progress(lesson: string): Progress {
		const { bets, answers, solved, visited } = this.#record;
		const here = (id: string) => id.startsWith(`${lesson}/`);
		const own = (table: object) =>
			Object.keys(table)
				.filter(here)
				.map((id) => id.slice(lesson.length + 1));
		const skipped = own(bets).filter((item) => bets[`${lesson}/${item}`]?.choice === null);
		return {
			bets: own(bets).filter((item) => !skipped.includes(item)),
			skipped,
			answered: own(answers),
			solved: own(solved),
			visited: own(visited)
		};
	}

	/** The record as text, for a file. */
	exportText(): string {
		return writeRecord(this.#record);
	}

	/** Merges an exported record into this one. Never throws; a refusal says why in a sentence. */
	importText(text: string): ImportResult {
		const reading = readRecord(text.trim());
		if (reading.kind === 'newer')
			return refusedImport('it was written by a newer version of this site. Reload the page first');
		if (reading.kind === 'unreadable') return refusedImport(reading.why);
		const merged = mergeRecords(this.#record, reading.record);
		// Two records at their limits may exceed them together, and could then not be read again.
		if (readRecord(writeRecord(merged)).kind !== 'read')
			return refusedImport('together with yours it would be too long');
		const before = countEntries(this.#record);
		this.#record = merged;
		this.#keep();
		return { kind: 'merged', added: Math.max(0, countEntries(merged) - before) };
	}

	/** Forgets everything, on this device and in its other tabs. */
	forget(): void {
		this.#record = emptyRecord;
		if (this.#mayWrite) this.#storage.remove(RECORD_KEY);
	}

	#place(id: ItemId, choice: string | null): Bet {
		const standing = this.#record.bets[id];
		if (standing) return standing;
		if (choice !== null && !isChoice(choice))
			throw new RangeError(`The choice for ${id} is too long to keep.`);
		const bet = { choice, when: instantOf(this.#clock()) };
		this.#enter(id, () => ({ ...emptyRecord, bets: { [id]: bet } }));
		return this.#record.bets[id] ?? bet;
	}

	#enter(id: ItemId, entry: (when: string) => LearnerRecord): void {
		if (!isItemId(id)) throw new RangeError(`"${id}" is not the id of an item: lesson/item.`);
		this.#record = mergeRecords(this.#record, entry(instantOf(this.#clock())));
		this.#keep();
	}

	/** Takes over what storage holds. Returns whether the place may be written to from now on. */
	#takeOver(): boolean {
		const text = this.#storage.read(RECORD_KEY);
		if (text === null) return true;
		const reading = readRecord(text);
		if (reading.kind === 'newer') {
			this.#notice = notices.newer;
			return false;
		}
		if (reading.kind === 'unreadable') {
			const aside = `${RECORD_KEY}.unreadable.${instantOf(this.#clock())}`;
			if (!this.#storage.write(aside, text)) {
				this.#notice = notices.refused;
				return false;
			}
			this.#storage.remove(RECORD_KEY);
			this.#notice = notices.unreadable(reading.why);
			return true;
		}
		this.#record = mergeRecords(this.#record, reading.record);
		return true;
	}

	/** Writes the record, together with what another tab may have written a moment ago. */
	#keep(): void {
		if (!this.#mayWrite) return;
		const text = this.#storage.read(RECORD_KEY);
		const reading = text === null ? null : readRecord(text);
		if (reading?.kind === 'read') this.#record = mergeRecords(this.#record, reading.record);
		else if (reading) {
			this.#mayWrite = this.#takeOver();
			if (!this.#mayWrite) return;
		}
		const kept = this.#storage.write(RECORD_KEY, writeRecord(this.#record));
		if (!kept) this.#notice = notices.refused;
		else if (this.#notice === notices.refused) this.#notice = null;
	}

	#hear(text: string | null): void {
		if (text === null) {
			this.#record = emptyRecord;
			return;
		}
		const reading = readRecord(text);
		if (reading.kind === 'read') this.#record = mergeRecords(this.#record, reading.record);
		else if (reading.kind === 'newer') {
			this.#mayWrite = false;
			this.#notice = notices.newer;
		}
	}
}

function refusedImport(why: string): ImportResult {
	return { kind: 'refused', why: `This file can’t be imported: ${why}.` };
}
