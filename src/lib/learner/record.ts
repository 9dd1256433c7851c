/**
 * What one reader has done, as a value: bets, answers, challenges solved, steps seen. A record is
 * only ever merged, never overwritten, so two tabs or two devices can't lose each other's work:
 * merging is commutative, associative and idempotent.
 */

/** `lesson/item`, e.g. `bargaining-range/q1`. The slash also keeps `__proto__` out of the tables. */
export type ItemId = `${string}/${string}`;

/** A bet stands as first made: whoever has seen the outcome can't bet on it any more. */
export interface Bet {
	/** The option chosen, or null if the reader asked to see without betting. */
	readonly choice: string | null;
	/** When, as an ISO 8601 instant in UTC. */
	readonly when: string;
}

export interface Answered {
	readonly choice: string;
	readonly when: string;
}

export interface Solved {
	/** The link to the reader's own numbers. */
	readonly link: string;
	readonly when: string;
}

export interface LearnerRecord {
	readonly bets: Readonly<Record<ItemId, Bet>>;
	/** Every answer given, oldest first: a review schedule needs to know when and how often. */
	readonly answers: Readonly<Record<ItemId, readonly Answered[]>>;
	/** The first solution of each challenge. */
	readonly solved: Readonly<Record<ItemId, Solved>>;
	/** When each step of a lesson was first on screen. */
	readonly visited: Readonly<Record<ItemId, string>>;
}

export type Reading =
	| { readonly kind: 'read'; readonly record: LearnerRecord }
	/** Written by a later version of this site: good, but not ours to touch. */
	| { readonly kind: 'newer' }
	| { readonly kind: 'unreadable'; readonly why: string };

export const emptyRecord: LearnerRecord = { bets: {}, answers: {}, solved: {}, visited: {} };

const VERSION = 1;
/** A lesson has tens of items; a course of a hundred lessons stays below this. */
const MOST_ITEMS = 10_000;
/** Enough for any review schedule; older answers fall away first. */
const MOST_ANSWERS = 50;
/** Characters. A full course is under 200,000; the browser allows about 5 million in all. */
const MOST_CHARACTERS = 2_000_000;
const MOST_CHARACTERS_OF_CHOICE = 200;
const MOST_CHARACTERS_OF_LINK = 20_000;

const itemPattern = /^[a-z0-9][a-z0-9-]{0,79}\/[a-zA-Z0-9][a-zA-Z0-9._-]{0,79}$/;
/** What `Date.toISOString` writes, and nothing shorter: these texts sort as the instants do. */
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** An instant as the record writes it, from milliseconds since 1970. */
export function instantOf(milliseconds: number): string {
	return new Date(milliseconds).toISOString();
}

/** Whether a text is the id of an item: a lesson's slug, a slash, and the item's own id. */
export function isItemId(text: string): text is ItemId {
	return itemPattern.test(text);
}

/** Whether an option's name is short enough to be kept. */
export function isChoice(text: unknown): text is string {
	return isText(text, MOST_CHARACTERS_OF_CHOICE);
}

/** Whether a link is short enough to be kept. */
export function isLink(text: unknown): text is string {
	return isText(text, MOST_CHARACTERS_OF_LINK);
}

/** The record as text: what storage holds and what `Export` downloads. Keys are sorted. */
export function writeRecord(record: LearnerRecord): string {
	return JSON.stringify({ parley: 'learner', version: VERSION, ...mergeRecords(record, record) });
}

/** Reads a record, strictly: one wrong entry and nothing is taken over. Never throws. */
export function readRecord(text: string): Reading {
	if (text.length > MOST_CHARACTERS) return unreadable('it is too long');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return unreadable('it is not JSON');
	}
	if (!isTable(value) || value.parley !== 'learner') return unreadable('it is not a Parley record');
	if (typeof value.version === 'number' && value.version > VERSION) return { kind: 'newer' };
	if (value.version !== VERSION) return unreadable('its version is unknown');
	const { bets, answers, solved, visited } = value;
	if (!isTableOf(bets, isBet)) return unreadable('a bet in it can’t be read');
	if (!isTableOf(answers, isAnswers)) return unreadable('an answer in it can’t be read');
	if (!isTableOf(solved, isSolved)) return unreadable('a solved challenge in it can’t be read');
	if (!isTableOf(visited, isInstant)) return unreadable('a step in it can’t be read');
	return { kind: 'read', record: mergeRecords(emptyRecord, { bets, answers, solved, visited }) };
}

/**
 * Both records in one: the earlier bet, every answer, the earlier solution, the earlier visit.
 * Two entries of the same instant are ordered by their text, so that the order of merging can't show.
 */
export function mergeRecords(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
	return {
		bets: mergeTables(a.bets, b.bets, earlier),
		answers: mergeTables(a.answers, b.answers, unite),
		solved: mergeTables(a.solved, b.solved, earlier),
		visited: mergeTables(a.visited, b.visited, (x, y) => (x <= y ? x : y))
	};
}

/** How many entries a record holds: to say what an import has added. */
export function countEntries(record: LearnerRecord): number {
	const { bets, answers, solved, visited } = record;
	return (
		Object.keys(bets).length +
		Object.values(answers).reduce((sum, given) => sum + given.length, 0) +
		Object.keys(solved).length +
		Object.keys(visited).length
	);
}

function unreadable(why: string): Reading {
	return { kind: 'unreadable', why };
}

type Table<T> = Readonly<Record<ItemId, T>>;

function mergeTables<T>(a: Table<T>, b: Table<T>, merge: (x: T, y: T) => T): Table<T> {
	const keys = [...new Set([...Object.keys(a), ...Object.keys(b)] as ItemId[])].sort();
	return Object.fromEntries(
		keys.map((key) => {
			// An entry that only one side has is merged with itself, which brings it into order.
			const x = a[key] ?? b[key];
			const y = b[key] ?? a[key];
			return [key, x === undefined || y === undefined ? undefined : merge(x, y)];
		})
	) as Table<T>;
}

/** Sorts by instant, then by content; equal only for equal entries. */
function inOrder(entry: Bet | Solved): string {
	return `${entry.when} ${JSON.stringify('link' in entry ? entry.link : entry.choice)}`;
}

function earlier<T extends Bet | Solved>(x: T, y: T): T {
	return inOrder(x) <= inOrder(y) ? x : y;
}

function unite(x: readonly Answered[], y: readonly Answered[]): readonly Answered[] {
	const distinct = new Map([...x, ...y].map((answer) => [inOrder(answer), answer]));
	return [...distinct]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, answer]) => answer)
		.slice(-MOST_ANSWERS);
}

function isTable(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTableOf<T>(
	value: unknown,
	isEntry: (entry: unknown) => entry is T
): value is Record<ItemId, T> {
	if (!isTable(value)) return false;
	const entries = Object.entries(value);
	return (
		entries.length <= MOST_ITEMS && entries.every(([key, entry]) => isItemId(key) && isEntry(entry))
	);
}

function isText(value: unknown, most: number): value is string {
	return typeof value === 'string' && value.length <= most;
}

function isInstant(value: unknown): value is string {
	return typeof value === 'string' && instantPattern.test(value) && !isNaN(Date.parse(value));
}

/** Exactly these keys: an entry that carries more was not written by us. */
function hasKeys(value: unknown, ...keys: string[]): value is Record<string, unknown> {
	return (
		isTable(value) &&
		Object.keys(value).length === keys.length &&
		keys.every((key) => Object.hasOwn(value, key))
	);
}

function isBet(value: unknown): value is Bet {
	return (
		hasKeys(value, 'choice', 'when') &&
		(value.choice === null || isChoice(value.choice)) &&
		isInstant(value.when)
	);
}

function isAnswers(value: unknown): value is readonly Answered[] {
	return (
		Array.isArray(value) &&
		value.length <= MOST_ANSWERS &&
		value.every(
			(answer) =>
				hasKeys(answer, 'choice', 'when') && isChoice(answer.choice) && isInstant(answer.when)
		)
	);
}

function isSolved(value: unknown): value is Solved {
	return hasKeys(value, 'link', 'when') && isLink(value.link) && isInstant(value.when);
}
