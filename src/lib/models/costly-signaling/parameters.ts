/** The numbers of lesson 2. All are illustrative; nothing is estimated from the case. */
import { parameter, type Range } from '../parameter';

const chance: Range = ['1/50', '49/50', '1/100'];

export const p = parameter(
	'p',
	'p',
	'3/10',
	chance,
	'Kabul’s first belief that Pakistan is resolved',
	'Before any strike, how likely Kabul thinks it that Pakistan would go through with it if defied.',
	'chance',
	1
);
export const k = parameter(
	'k',
	'k',
	'2',
	['0', '12', '1/10'],
	'What the strike costs whatever happens',
	'A sunk cost: resources, and credit with others.',
	'points',
	0
);
export const rho = parameter(
	'rho',
	'ρ',
	'1/4',
	['0', '1', '1/20'],
	'Chance that the strike is answered with force',
	'Fire across the border, or an attack elsewhere.',
	'chance'
);
export const dR = parameter(
	'dR',
	'd_R',
	'2',
	['0', '8', '1/4'],
	'What retaliation does to a resolved Pakistan',
	'The harm of an answer to a Pakistan that can stand it.',
	'points',
	0
);
export const dU = parameter(
	'dU',
	'd_U',
	'4',
	['0', '12', '1/4'],
	'What retaliation does to an unresolved Pakistan',
	'The harm of the same answer to a Pakistan that is stretched.',
	'points',
	0
);
export const s = parameter(
	's',
	's',
	'0',
	['0', '6', '1/4'],
	'Applause at home for the strike',
	'What the public at home pays for striking, whichever kind of Pakistan it is.',
	'points',
	0
);
export const a = parameter(
	'a',
	'a',
	'0',
	['0', '16', '1/2'],
	'Cost of striking and then backing down',
	'An audience cost: paid only after a strike, defiance and a climb-down.',
	'points',
	0
);
export const esc = parameter(
	'esc',
	'E',
	'8',
	['1', '16', '1/2'],
	'Unresolved Pakistan’s loss from a long campaign',
	'What it would lose by going through with it after all.',
	'points',
	0
);
export const gR = parameter(
	'gR',
	'g_R',
	'10',
	['1', '16', '1/2'],
	'What restraint is worth to a resolved Pakistan',
	'The TTP kept in check, beyond what fighting would bring.',
	'points',
	0
);
export const gU = parameter(
	'gU',
	'g_U',
	'5',
	['1', '16', '1/2'],
	'What restraint is worth to an unresolved Pakistan',
	'The same, to a Pakistan that would not fight for it.',
	'points',
	0
);
export const h = parameter(
	'h',
	'h',
	'1/5',
	['0', '9/10', '1/20'],
	'Chance that Kabul is bound',
	'Its own factions would not let it move, and it defies whatever it sees. Pakistan does not know.',
	'chance',
	1
);
export const c = parameter(
	'c',
	'c',
	'4',
	['1/2', '19/2', '1/4'],
	'Kabul’s cost of restraining the TTP',
	'Factions estranged, fighters who leave for the Islamic State Khorasan Province.',
	'points',
	1
);
export const L = parameter(
	'L',
	'L',
	'10',
	['10', '20', '1/2'],
	'Kabul’s loss if it defies and Pakistan goes on',
	'Further strikes, closed crossings, expulsions.',
	'points',
	1
);

export const pr = parameter(
	'pr',
	'p',
	'1/5',
	chance,
	'The readers’ first belief that Pakistan is resolved',
	'Before any strike; the same for all three readers.',
	'chance'
);
const threshold = (name: string, symbol: string, initial: string, who: string) =>
	parameter(
		name,
		symbol,
		initial,
		chance,
		`How sure ${who} must be`,
		'The belief from which this reader responds as Pakistan would like.',
		'chance'
	);
export const tpub = threshold('tpub', 't_1', '3/10', 'the public at home');
export const tspon = threshold('tspon', 't_2', '1/2', 'Kabul');
export const tmil = threshold('tmil', 't_3', '3/4', 'the TTP');
const worth = (name: string, symbol: string, initial: string, what: string, kind: string) =>
	parameter(
		name,
		symbol,
		initial,
		['0', '10', '1/2'],
		`What ${what} is worth to a ${kind} Pakistan`,
		'Beyond what it would have without.',
		'points',
		0
	);
export const gpubR = worth('gpubR', 'g_1R', '2', 'a public that rallies', 'resolved');
export const gpubU = worth('gpubU', 'g_1U', '2', 'a public that rallies', 'pretending');
export const gsponR = worth('gsponR', 'g_2R', '6', 'a Kabul that restrains', 'resolved');
export const gsponU = worth('gsponU', 'g_2U', '4', 'a Kabul that restrains', 'pretending');
export const gmilR = worth('gmilR', 'g_3R', '4', 'a TTP that pauses', 'resolved');
export const gmilU = worth('gmilU', 'g_3U', '2', 'a TTP that pauses', 'pretending');
