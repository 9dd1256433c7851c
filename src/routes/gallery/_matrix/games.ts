/** Games that show every state of the matrix. Plain numbers: the solver says the rest. */
import type { GameForm } from '$lib/game/types';

interface Sketch {
	readonly title: string;
	readonly players?: readonly [string, string];
	readonly rows: readonly (string | readonly [name: string, detail: string])[];
	readonly columns: readonly (string | readonly [name: string, detail: string])[];
	/** One line for each row of the matrix; cells apart by `|`, payoffs by a space. */
	readonly cells: readonly string[];
	readonly outcomes?: readonly (readonly string[])[];
}

function form(id: string, sketch: Sketch): GameForm {
	const [row, column] = sketch.players ?? ['Pakistan', 'Kabul'];
	const actions = (names: Sketch['rows']) =>
		names.map((entry) =>
			typeof entry === 'string' ? { name: entry } : { name: entry[0], detail: entry[1] }
		);
	return {
		id,
		title: sketch.title,
		players: [
			{ name: row, actions: actions(sketch.rows) },
			{ name: column, actions: actions(sketch.columns) }
		],
		parameters: [],
		constraints: [],
		derived: [],
		regimes: [],
		cells: sketch.cells.map((line, i) =>
			line.split('|').map((cell, j) => {
				const [a = '0', b = '0'] = cell.trim().split(/\s+/);
				return { payoffs: [a, b] as const, outcome: sketch.outcomes?.[i]?.[j] };
			})
		)
	};
}

const letters = (count: number, offset: number) =>
	Array.from({ length: count }, (_, k) => String.fromCharCode(offset + k));

const terms = [
	'No change',
	'Relocate fighters',
	'Relocate and verify',
	'Verify and disarm',
	'Dismantle'
];

export const games = {
	brink: form('brink', {
		title: 'Hold firm or give ground',
		rows: [
			['Flexible', 'settle for 2/5'],
			['Firm', 'insist on 7/10']
		],
		columns: [
			['Flexible', 'concede up to 7/10'],
			['Firm', 'concede only 2/5']
		],
		cells: ['11/20 9/20 | 2/5 3/5', '7/10 3/10 | 3/10 1/5'],
		outcomes: [
			['split', 'Kabul’s terms'],
			['Pakistan’s terms', 'fight']
		]
	}),
	dilemma: form('dilemma', {
		title: 'An arms race',
		rows: ['Hold back', 'Arm'],
		columns: ['Hold back', 'Arm'],
		cells: ['3 3 | 0 4', '4 0 | 1 1'],
		outcomes: [
			['calm', 'Kabul ahead'],
			['Pakistan ahead', 'arms race']
		]
	}),
	inspection: form('inspection', {
		title: 'Search or let pass',
		rows: ['Search', 'Let pass'],
		columns: ['Smuggle', 'Keep clean'],
		cells: ['1 -1 | -1/3 0', '-2 2 | 0 0']
	}),
	deterrence: form('deterrence', {
		title: 'An empty threat',
		rows: [
			['Shelter', 'the fighters stay'],
			['Expel', 'the fighters leave']
		],
		columns: [
			['Strike', 'if they stay'],
			['Accept', 'whatever they do']
		],
		players: ['Kabul', 'Pakistan'],
		cells: ['-1 -1 | 2 1', '0 2 | 0 2']
	}),
	tie: form('tie', {
		title: 'Nothing to choose between',
		rows: ['Wait', 'Talk'],
		columns: ['Wait', 'Talk'],
		cells: ['1 1 | 1 1', '1 1 | 1 1']
	}),
	three: form('three', {
		title: 'Stances',
		rows: ['Say yes', 'Stay vague', 'Say no'],
		columns: ['Support', 'Ignore', 'Oppose'],
		cells: [
			'3/5 1/2 | 1/5 2/5 | -3/10 1/5',
			'9/20 3/5 | 3/10 11/20 | 1/10 2/5',
			'-1/5 3/10 | 0 7/20 | 1/4 3/5'
		]
	}),
	four: form('four', {
		title: 'Four by four, with thirds',
		rows: ['Strike', 'Threaten', 'Talk', 'Wait'],
		columns: ['Shelter', 'Hide', 'Expel', 'Deny'],
		cells: [
			'1/3 -2/3 | 0 1/6 | -1/2 1 | 2/3 0',
			'5/12 1/3 | 1/4 1/2 | 1/6 2/3 | -1/3 7/12',
			'1/2 1/4 | 1/3 1/3 | 1 5/6 | 0 1/4',
			'-1/4 1 | 1/2 2/3 | 2/3 1/2 | 1/12 1/12'
		]
	}),
	five: form('five', {
		title: 'Five terms on the table',
		rows: terms,
		columns: terms,
		cells: [
			'0 1 | 1/8 7/8 | 1/4 3/4 | 3/8 5/8 | 1/2 1/2',
			'3/10 1/5 | 1/4 3/4 | 3/8 5/8 | 1/2 1/2 | 5/8 3/8',
			'3/10 1/5 | 3/10 1/5 | 1/2 1/2 | 5/8 3/8 | 3/4 1/4',
			'3/10 1/5 | 3/10 1/5 | 3/10 1/5 | 3/4 1/4 | 7/8 1/8',
			'3/10 1/5 | 3/10 1/5 | 3/10 1/5 | 3/10 1/5 | 1 0'
		]
	}),
	twelve: form('twelve', {
		title: 'Twelve by twelve',
		players: ['Row', 'Column'],
		rows: letters(12, 65),
		columns: letters(12, 97),
		cells: Array.from({ length: 12 }, (_, i) =>
			Array.from(
				{ length: 12 },
				(_, j) => `${((i * 7 + j * 5) % 13) - 4} ${((i * 3 + j * 11) % 17) - 6}`
			).join(' | ')
		)
	}),
	wide: form('wide', {
		title: 'One against eight',
		rows: ['Wait'],
		columns: letters(8, 97),
		cells: ['0 1 | 0 2 | 0 3 | 0 2 | 0 1 | 0 3 | 0 0 | 0 -1']
	}),
	single: form('single', {
		title: 'Nothing to decide',
		rows: ['Sign'],
		columns: ['Sign'],
		cells: ['1/2 1/2']
	}),
	long: form('long', {
		title: 'Awkward numbers',
		rows: ['Flexible', 'Firm'],
		columns: ['Flexible', 'Firm'],
		cells: ['1234/5677 -987/1234 | 355/113 22/7', '1/3 -1/7 | 100/81 0']
	}),
	many: form('many', {
		title: 'Six against six, each wants to match',
		players: ['Row', 'Column'],
		rows: letters(6, 65),
		columns: letters(6, 97),
		cells: Array.from({ length: 6 }, (_, i) =>
			Array.from({ length: 6 }, (_, j) => (i === j ? '1 1' : '0 0')).join(' | ')
		)
	}),
	none: form('none', {
		title: 'Too large to show an answer',
		rows: ['Flexible', 'Firm'],
		columns: ['Flexible', 'Firm'],
		cells: ['1 2 | 3 4', '5 6 | 7 8']
	})
} satisfies Record<string, GameForm>;

export type GameName = keyof typeof games;
