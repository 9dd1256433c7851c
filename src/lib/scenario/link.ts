/**
 * Lesson links: `/lessons/<lesson>?v=1&p=3/5&cA=0.1#<section>`. The query holds only what differs
 * from the defaults of that version, as typed. Opening one never throws and never gives up: what
 * can't be used is named in a notice, and the rest opens.
 *
 * | key | value |
 * |---|---|
 * | `v` | the version whose defaults are meant |
 * | a parameter's name | its value, as typed: `3/5`, `0.1`, `35%25` |
 * | `e`, repeated | a payoff typed over: `game.row.column.player:value`, counted from 0 |
 * | `notation` | `decimal`; fractions are the default |
 */
import { linkVersions } from './history';
import type { LinkVersion, OpenedNumbers } from './history/version';
import { cleanLabel } from './label';
import {
	defaultScenario,
	readTyped,
	withCell,
	withValue,
	type Change,
	type Scenario,
	type ScenarioShape,
	type Typed
} from './scenario';

export interface OpenedLink {
	readonly scenario: Scenario;
	/** One plain sentence for each thing in the link that could not be used. */
	readonly notices: readonly string[];
}

type Versions = readonly [LinkVersion, ...LinkVersion[]];

/** Characters of a query. Every parameter and two hundred payoffs need less. */
const LONGEST_QUERY = 8_192;
const MOST_NOTICES = 6;
/** What mail programs and social networks append to links: nothing that a reader should hear of. */
const appended = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid?|si|ref|_gl|_ga)$/i;
const sectionPattern = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;
const cellPattern = /^([a-z][a-z0-9-]{0,39})\.(\d{1,2})\.(\d{1,2})\.([01]):(.+)$/s;

/** The query of a scenario, without `?`. Never empty: the version keeps the defaults for good. */
export function encodeQuery(
	{ values, edits, view }: Scenario,
	versions: Versions = linkVersions
): string {
	const pairs = [['v', String(newest(versions).version)]];
	for (const [name, { text }] of Object.entries(values)) pairs.push([name, text]);
	for (const [game, cells] of Object.entries(edits))
		for (const [cell, { text }] of Object.entries(cells))
			pairs.push(['e', `${game}.${cell.replaceAll(',', '.')}:${text}`]);
	if (view.notation !== 'fraction') pairs.push(['notation', view.notation]);
	return pairs.map((pair) => pair.map(escaped).join('=')).join('&');
}

/** The query and the fragment of a scenario, `?v=1&p=3/5#step`, to append to the lesson's path. */
export function encodeLink(scenario: Scenario, versions: Versions = linkVersions): string {
	const { step } = scenario;
	return `?${encodeQuery(scenario, versions)}${step === undefined ? '' : `#${step}`}`;
}

/**
 * Opens the query and the fragment of a link, each with or without its `?` or `#`. A link that
 * names no version means the defaults of today.
 */
export function decodeLink(
	shape: ScenarioShape,
	query: string,
	fragment = '',
	versions: Versions = linkVersions
): OpenedLink {
	const step = fragment.replace(/^#/, '');
	const blank: Scenario = {
		...defaultScenario(shape.model),
		...(sectionPattern.test(step) && { step })
	};
	if (query.length > LONGEST_QUERY)
		return {
			scenario: blank,
			notices: ['This link is too long to be one of ours, so the lesson opens at its defaults.']
		};
	const said = readQuery(query);
	const notices = [...said.notices];
	const scenario = said.notation ? { ...blank, view: { notation: said.notation } } : blank;
	const version = versionOf(said.version, versions, notices);
	const frozen = version?.defaults[shape.model];
	const known = (name: string) =>
		frozen ? Object.hasOwn(frozen, name) : shape.parameters.has(name);

	const values: Record<string, Typed> = {};
	for (const [name, value] of Object.entries(frozen ?? {})) values[name] = { text: value, value };
	for (const [name, text] of said.values) {
		if (!known(name)) {
			notices.push(`The link names “${short(name)}”, a number that this lesson does not have.`);
			continue;
		}
		const reading = readTyped(text);
		if (reading.kind === 'typed') values[name] = reading.typed;
		else
			notices.push(
				`“${short(text)}” is not a number, so ${labelOf(shape, name)} keeps its default.`
			);
	}
	const edits: Record<string, Record<string, Typed>> = {};
	for (const text of said.cells) {
		const [, game = '', row, column, player, number = ''] = cellPattern.exec(text) ?? [];
		const reading = readTyped(number);
		if (reading.kind === 'typed')
			edits[game] = {
				...edits[game],
				[`${Number(row)},${Number(column)},${player}`]: reading.typed
			};
		else notices.push(`The link changes a payoff by “${short(text)}”, which can’t be read.`);
	}

	const numbers = versions
		.slice(version ? versions.indexOf(version) + 1 : versions.length)
		.reduce((before, { migrate }) => migrate?.(shape.model, before) ?? before, {
			values,
			edits
		} as OpenedNumbers);
	return { scenario: settle(shape, scenario, numbers, notices), notices: capped(notices) };
}

/** What a query says, before it is held against a model. */
function readQuery(query: string) {
	const notices: string[] = [];
	const values = new Map<string, string>();
	const cells: string[] = [];
	let version: string | undefined;
	let notation: 'fraction' | 'decimal' | undefined;
	for (const [name, text] of new URLSearchParams(query)) {
		if (name === '' || appended.test(name)) continue;
		if (name === 'e') cells.push(text);
		else if (name === 'v') version ??= text;
		else if (name === 'notation') {
			if (text === 'fraction' || text === 'decimal') notation = text;
			else notices.push(`The link asks for numbers as “${short(text)}”, which can’t be shown.`);
		} else if (values.has(name)) {
			notices.push(`The link gives “${short(name)}” more than once; the first one counts.`);
		} else values.set(name, text);
	}
	return { values, cells, version, notation, notices };
}

/** The version whose defaults a link means, or null for those of today. */
function versionOf(
	text: string | undefined,
	versions: Versions,
	notices: string[]
): LinkVersion | null {
	if (text === undefined) return null;
	const version = versions.find((one) => String(one.version) === text);
	if (version) return version;
	notices.push(
		/^\d{1,6}$/.test(text) && Number(text) > newest(versions).version
			? 'This link was made by a newer version of this site, so some of it may not open as it was meant.'
			: `The link names “${short(text)}” as its version, which does not exist; today’s is taken.`
	);
	return null;
}

/** Puts numbers into a scenario of today, as far as it takes them. */
function settle(
	shape: ScenarioShape,
	scenario: Scenario,
	{ values, edits }: OpenedNumbers,
	notices: string[]
): Scenario {
	let settled = scenario;
	function take(change: Change) {
		if (change.kind === 'changed') settled = change.scenario;
		else notices.push(change.why);
	}
	for (const [name, { text }] of Object.entries(values))
		take(withValue(shape, settled, name, text));
	for (const [game, cells] of Object.entries(edits))
		for (const [cell, { text }] of Object.entries(cells)) {
			const [row = 0, column = 0, player = 0] = cell.split(',').map(Number);
			take(withCell(shape, settled, game, [row, column, player === 0 ? 0 : 1], text));
		}
	return settled;
}

function newest([first, ...later]: Versions): LinkVersion {
	return later.at(-1) ?? first;
}

function labelOf(shape: ScenarioShape, name: string): string {
	return shape.parameters.get(name)?.label ?? name;
}

/** A stranger's text, fit to be quoted in a notice. */
function short(text: string): string {
	const clean = [...cleanLabel(text.slice(0, 200))];
	return clean.length > 24 ? `${clean.slice(0, 24).join('')}…` : clean.join('');
}

function capped(notices: readonly string[]): readonly string[] {
	if (notices.length <= MOST_NOTICES) return notices;
	const rest = notices.length - MOST_NOTICES + 1;
	return [
		...notices.slice(0, MOST_NOTICES - 1),
		`${rest} more things in this link could not be used.`
	];
}

/** For a query, but readable: slashes, commas, colons and the like stand for themselves there. */
function escaped(text: string): string {
	return encodeURIComponent(text).replace(/%(2F|2C|3A)/g, decodeURIComponent);
}
