/** Small forms for tests of the words: plain matrices, and one with formulas. */
import type { GameForm } from '$lib/game/types';
import { formatRational } from '$lib/exact/print';
import type { Sentence } from '$lib/solver/analysis';

/** A form of plain numbers: one string per cell, `"3,5"`, row by row. */
export function plain(
	cells: readonly (readonly string[])[],
	{
		players = ['Ann', 'Ben'],
		rows = ['Up', 'Down', 'Stay', 'Rest'],
		columns = ['Left', 'Right', 'Wait', 'Leave']
	} = {}
): GameForm {
	const [row = '', column = ''] = players;
	const names = (list: readonly string[], count: number) =>
		Array.from({ length: count }, (_, k) => ({ name: list[k] ?? `Action ${k + 1}` }));
	return {
		id: 'plain',
		title: 'Plain',
		players: [
			{ name: row, actions: names(rows, cells.length) },
			{ name: column, actions: names(columns, cells[0]?.length ?? 0) }
		],
		parameters: [],
		constraints: [],
		derived: [],
		cells: cells.map((line) =>
			line.map((cell) => {
				const [first = '', second = ''] = cell.split(',');
				return { payoffs: [first.trim(), second.trim()] as const };
			})
		),
		regimes: []
	};
}

const parameter = (name: string, symbol: string, initial: string) => ({
	name,
	symbol,
	label: name,
	meaning: '',
	unit: '',
	min: '0',
	max: '1',
	step: '1/100',
	default: initial
});

/** Hold firm or give ground, with unclaimed ground split in half. */
export const brink: GameForm = {
	id: 'brink',
	title: 'Hold firm or give ground',
	players: [
		{ name: 'Pakistan', actions: [{ name: 'Flexible' }, { name: 'Firm' }] },
		{ name: 'Kabul', actions: [{ name: 'Flexible' }, { name: 'Firm' }] }
	],
	parameters: [
		parameter('p', 'p', '1/2'),
		parameter('cA', 'c_P', '1/5'),
		parameter('cB', 'c_K', '3/10'),
		parameter('lo', 'ℓ', '2/5'),
		parameter('hi', 'h', '7/10')
	],
	constraints: [
		{ formula: 'lo < hi', message: 'Kabul’s terms must lie below Pakistan’s: lower ℓ.' }
	],
	derived: [],
	cells: [
		[{ payoffs: ['lo + (hi - lo)/2', '1 - hi + (hi - lo)/2'] }, { payoffs: ['lo', '1 - lo'] }],
		[{ payoffs: ['hi', '1 - hi'] }, { payoffs: ['p - cA', '1 - p - cB'] }]
	],
	regimes: []
};

/** A sentence as a reader with fractions sees it. */
export function text(sentence: Sentence | null | undefined): string {
	return (sentence ?? [])
		.map((part) => {
			if (typeof part === 'string') return part;
			if (part.kind === 'number') return formatRational(part.value, 'fraction');
			if (part.kind === 'formula') return part.runs.map((run) => run.text).join('');
			return part.text;
		})
		.join('');
}
