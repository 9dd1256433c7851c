/**
 * A custom game in the fragment of a link: `#g=1.<deflate-raw, base64url>.<crc32>`. A fragment is
 * never sent to a server. Whatever a stranger wrote there opens to exactly the game that was sent,
 * or is refused in a sentence.
 */
import { toFraction, toRational, type Rational } from '$lib/exact/rational';
import type { PlainGame, PlayerLabels } from '$lib/game/types';
import { crc32, deflate, fromBase64Url, inflate, toBase64Url } from './deflate';
import { cleanLabel, isShortLabel, LONGEST_LABEL } from './label';

/** Characters of a fragment, and bytes of the game in it once inflated. */
export const LONGEST_FRAGMENT = 16_384;
export const LONGEST_GAME = 65_536;
/** Rows and columns. */
export const MOST_ACTIONS = 12;
/** Digits of a numerator or a denominator. */
export const MOST_DIGITS = 60;

export type LabEncoding =
	| { readonly kind: 'encoded'; readonly fragment: string }
	| { readonly kind: 'refused'; readonly why: string };

export type LabDecoding =
	| { readonly kind: 'opened'; readonly game: PlainGame }
	/** The fragment does not claim to hold a game: empty, or the name of a place on the page. */
	| { readonly kind: 'none' }
	| { readonly kind: 'refused'; readonly why: string };

/** The game as version 1 sends it. `A` and `B` hold one text per row: payoffs apart by a space. */
interface Sent {
	readonly t: string;
	readonly r: readonly [name: string, ...actions: string[]];
	readonly c: readonly [name: string, ...actions: string[]];
	readonly A: readonly string[];
	readonly B: readonly string[];
}

/**
 * The fragment for a game, `g=1.….…`, without `#`. Details of actions are not sent. Refused, in a
 * sentence, if a name is empty or too long, a payoff has too many digits, or the whole is too long.
 */
export async function encodeLabGame(game: PlainGame): Promise<LabEncoding> {
	const [row, column] = game.players;
	const sent: Sent = {
		t: cleanLabel(game.title),
		r: namesOf(row),
		c: namesOf(column),
		A: game.matrix.A.map((payoffs) => payoffs.join(' ')),
		B: game.matrix.B.map((payoffs) => payoffs.join(' '))
	};
	const checked = check(sent);
	if (checked.kind === 'refused') return checked;
	try {
		const bytes = await deflate(new TextEncoder().encode(JSON.stringify(sent)));
		const fragment = `g=1.${toBase64Url(bytes)}.${crc32(bytes)}`;
		if (fragment.length <= LONGEST_FRAGMENT) return { kind: 'encoded', fragment };
		return refused('This game is too long for a link. Send it as a file.');
	} catch {
		return refused('This browser can’t make a link for a game. Send it as a file.');
	}
}

/** The game in a fragment, with or without `#`. Never throws; 64 KiB at most are ever inflated. */
export async function decodeLabGame(fragment: string): Promise<LabDecoding> {
	const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
	if (text.length > LONGEST_FRAGMENT) return refused('The game in this link is too long to open.');
	if (/^[A-Za-z0-9_-]*$/.test(text) && text.length <= LONGEST_LABEL) return { kind: 'none' };
	const parts = /^g=(\d{1,4})\.([^.]*)\.([^.]*)$/.exec(text);
	if (!parts) return damaged();
	const [, version, body = '', sum] = parts;
	if (version !== '1')
		return refused('The game in this link was made by a newer version of this site.');
	const bytes = fromBase64Url(body);
	if (!bytes || crc32(bytes) !== sum) return damaged();
	const inflated = await inflate(bytes, LONGEST_GAME);
	if (inflated.kind === 'too-long') return refused('The game in this link is too long to open.');
	if (inflated.kind === 'broken') return damaged();
	try {
		const json = new TextDecoder('utf-8', { fatal: true }).decode(inflated.bytes);
		return check(JSON.parse(json));
	} catch {
		return damaged();
	}
}

function refused(why: string): { readonly kind: 'refused'; readonly why: string } {
	return { kind: 'refused', why };
}

function damaged() {
	return refused(
		'The game in this link can’t be read: part of the link is missing or changed. Ask for it again.'
	);
}

function namesOf(player: PlayerLabels): [string, ...string[]] {
	return [cleanLabel(player.name), ...player.actions.map(({ name }) => cleanLabel(name))];
}

/** The game of a sent value, if it is exactly of version 1's shape. Trusts nothing. */
function check(sent: unknown): Exclude<LabDecoding, { kind: 'none' }> {
	if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return damaged();
	const { t, r, c, A, B, ...more } = sent as Record<string, unknown>;
	if (Object.keys(more).length > 0 || !isTexts(r) || !isTexts(c) || !isTexts(A) || !isTexts(B))
		return damaged();
	if (typeof t !== 'string') return damaged();
	const [rows, columns] = [r.length - 1, c.length - 1];
	if (rows < 1 || columns < 1 || A.length !== rows || B.length !== rows) return damaged();
	if (rows > MOST_ACTIONS || columns > MOST_ACTIONS)
		return refused(`This game is larger than ${MOST_ACTIONS} by ${MOST_ACTIONS}.`);

	const [title, ...names] = [t, ...r, ...c].map(cleanLabel);
	if (names.includes('')) return refused('A player or an action in this game has no name.');
	const long = [title ?? '', ...names].find((label) => !isShortLabel(label));
	if (long !== undefined)
		return refused(
			`The name “${[...long].slice(0, 20).join('')}…” is longer than ${LONGEST_LABEL} characters.`
		);
	const readA = A.map((line) => payoffs(line, columns));
	const readB = B.map((line) => payoffs(line, columns));
	if (readA.includes('wrong') || readB.includes('wrong')) return damaged();
	if (readA.includes('long') || readB.includes('long'))
		return refused(`A payoff in this game has more than ${MOST_DIGITS} digits.`);
	return {
		kind: 'opened',
		game: {
			title: title ?? '',
			players: [player(names.slice(0, rows + 1)), player(names.slice(rows + 1))],
			matrix: { A: readA as Rational[][], B: readB as Rational[][] }
		}
	};
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function player([name = '', ...actions]: readonly string[]): PlayerLabels {
	return { name, actions: actions.map((action) => ({ name: action })) };
}

/** A row's payoffs in lowest terms. */
function payoffs(line: string, columns: number): Rational[] | 'wrong' | 'long' {
	const texts = line.split(' ');
	if (texts.length !== columns) return 'wrong';
	if (!texts.every((text) => /^-?\d+(\/0*[1-9]\d*)?$/.test(text))) return 'wrong';
	if (texts.some((text) => text.split('/').some((part) => part.length > MOST_DIGITS + 1)))
		return 'long';
	return texts.map((text) => toRational(toFraction(text)));
}
