/**
 * A strike as a signal: Pakistan is resolved or not and knows which; Kabul sees whether it strikes and
 * restrains the TTP or defies. Sunk costs and tied hands after Fearon 1997, force that does both after
 * Slantchev 2005. The matrix holds plans: what each kind of Pakistan does, what Kabul does after a strike
 * and without one. Pakistan's last move is solved already.
 */
import type { Cell, GameForm } from '$lib/game/types';
import * as parameter from './parameters';

/** What a plan gives Pakistan's two kinds and Kabul, by message and reply. */
const blocks = {
	strike: {
		restrain: { R: 'H*gR - KR', U: 'H*gU - h*z - KU', R_A: '-c', U_A: '-c' },
		defy: { R: '-KR', U: '-z - KU', R_A: '-L', U_A: '-L*lock' }
	},
	quiet: {
		restrain: { R: 'H*gR', U: 'H*gU', R_A: '-c', U_A: '-c' },
		defy: { R: '0', U: '0', R_A: '-L', U_A: '0' }
	}
} as const;

type Message = keyof typeof blocks;
type Reply = 'restrain' | 'defy';

const plans: readonly (readonly [resolved: Message, unresolved: Message])[] = [
	['strike', 'strike'],
	['strike', 'quiet'],
	['quiet', 'strike'],
	['quiet', 'quiet']
];
const answers: readonly Readonly<Record<Message, Reply>>[] = [
	{ strike: 'restrain', quiet: 'restrain' },
	{ strike: 'restrain', quiet: 'defy' },
	{ strike: 'defy', quiet: 'restrain' },
	{ strike: 'defy', quiet: 'defy' }
];

function cell(
	[resolved, unresolved]: readonly [Message, Message],
	answer: (typeof answers)[number]
): Cell {
	const first = blocks[resolved][answer[resolved]];
	const second = blocks[unresolved][answer[unresolved]];
	return {
		payoffs: [
			`p*(${first.R}) + (1 - p)*(${second.U})`,
			`p*(${first.R_A}) + (1 - p)*(${second.U_A})`
		]
	};
}

/** Where a strike costs something, is not mere talk, and Kabul would otherwise defy. */
const doubtful = 'KR >= 0 and KU >= 0 and not words and p < pis';
/** Whether the other kind would copy a strike that is believed for sure. */
const copied = 'KU < H*gU - h*z';
/** Quantities of play, in the regimes in which one kind of play is left. */
const told = ['bluffing', 'separating', 'locked-in', 'too-costly', 'no-credible-signal'];

export const strike: GameForm = {
	id: 'cs-strike',
	title: 'To strike or not',
	players: [
		{
			name: 'Pakistan',
			actions: [
				{ name: 'Always', detail: 'strike in any case' },
				{ name: 'If resolved', detail: 'strike only then' },
				{ name: 'If not', detail: 'strike only then' },
				{ name: 'Never', detail: 'stay quiet' }
			]
		},
		{
			name: 'Kabul',
			actions: [
				{ name: 'Restrain', detail: 'in any case' },
				{ name: 'If struck', detail: 'restrain only then' },
				{ name: 'If not', detail: 'restrain only then' },
				{ name: 'Defy', detail: 'in any case' }
			]
		}
	],
	parameters: [
		parameter.k,
		parameter.a,
		parameter.s,
		parameter.h,
		parameter.rho,
		parameter.p,
		parameter.gR,
		parameter.gU,
		parameter.dR,
		parameter.dU,
		parameter.esc,
		parameter.c,
		parameter.L
	],
	constraints: [],
	derived: [
		{ name: 'H', formula: '1 - h', label: 'the chance that Kabul is free to choose' },
		{ name: 'KR', formula: 'k + rho*dR - s', label: 'what the strike costs a resolved Pakistan' },
		{ name: 'KU', formula: 'k + rho*dU - s', label: 'what it costs an unresolved Pakistan' },
		{
			name: 'z',
			formula: 'min(a, esc)',
			label: 'what being defied costs the unresolved after a strike'
		},
		{ name: 'lock', formula: 'a > esc ? 1 : 0', label: 'whether even the unresolved would go on' },
		{ name: 'pis', formula: 'c/L', label: 'the belief from which Kabul restrains' },
		{
			name: 'klo',
			formula: 'H*gU - h*z - rho*dU + s',
			label: 'the floor: below it the unresolved would copy a strike that is believed'
		},
		{
			name: 'khi',
			formula: 'H*gR - rho*dR + s',
			label: 'the ceiling: above it a strike is not worth it even to the resolved'
		},
		{
			name: 'xR',
			formula: 'KR/(H*gR)',
			label: 'how often Kabul must restrain for the resolved to strike'
		},
		{
			name: 'xU',
			formula: '(KU + z)/(H*(gU + z))',
			label: 'how often Kabul must restrain for the unresolved to strike'
		},
		{
			name: 'qU',
			formula: '(KU + h*z)/(H*gU)',
			label: 'the strike’s cost to the unresolved as a share of what it brings'
		},
		{
			name: 'beta',
			formula: 'p*(1 - pis)/((1 - p)*pis)',
			label: 'how often the unresolved bluff where they bluff'
		},
		{
			name: 'betaw',
			formula: '1 - beta',
			label: 'how often the unresolved strike where only they tie their hands'
		},
		{
			name: 'sigma',
			formula: '1 - (1 - p)*pis/(p*(1 - pis))',
			label: 'how often the resolved strike where Kabul trusts already'
		},
		{
			name: 'words',
			formula: 'KR == 0 and KU == 0 and z == 0',
			label: 'whether the strike costs nothing at all'
		},
		{
			name: 'width',
			formula: 'khi - klo',
			label: 'how wide the window between floor and ceiling is'
		},
		{
			name: 'strikeU',
			formula: `${copied} and lock == 0 and KR <= H*gR and xR <= xU ? beta : (${copied} and lock == 1 ? 1 : 0)`,
			label: 'how often an unresolved Pakistan strikes',
			onlyIn: told
		},
		{
			name: 'strikeR',
			formula: `KR > H*gR or (${copied} and lock == 0 and xR > xU) ? 0 : 1`,
			label: 'how often a resolved Pakistan strikes',
			onlyIn: told
		},
		{
			name: 'beliefS',
			formula: 'p*strikeR/(p*strikeR + (1 - p)*strikeU)',
			label: 'what Kabul believes after a strike',
			onlyIn: ['bluffing', 'separating', 'locked-in']
		},
		{
			name: 'restrainS',
			formula: `${copied} and lock == 0 ? xU : 1`,
			label: 'how often a free Kabul restrains after a strike',
			onlyIn: ['bluffing', 'separating', 'locked-in']
		},
		{
			name: 'war',
			formula: `strikeR == 0 ? p : (strikeU == 0 ? p*h : (lock == 1 ? h : p*(1 - H*xU)))`,
			label: 'the chance of open conflict',
			onlyIn: told
		}
	],
	cells: plans.map((plan) => answers.map((answer) => cell(plan, answer))),
	regimes: [
		{
			id: 'cheap-talk',
			when: 'words and p != pis',
			label: 'Words only: the strike costs nothing, and says nothing'
		},
		{
			id: 'strike-pays-for-itself',
			when: '(KR < 0 or KU < 0) and p != pis',
			label: 'The strike is worth having for its own sake; holding back is what would cost'
		},
		{
			id: 'trusted',
			when: 'KR >= 0 and KU >= 0 and not words and p > pis',
			label: 'Kabul believes already, and nobody need strike'
		},
		{
			id: 'separating',
			when: `${doubtful} and not (${copied}) and KR <= H*gR`,
			label: 'Only the resolved strike, and are believed'
		},
		{
			id: 'too-costly',
			when: `${doubtful} and KR > H*gR and (not (${copied}) or lock == 0)`,
			label: 'Not even the resolved would pay so much to be believed'
		},
		{
			id: 'bluffing',
			when: `${doubtful} and ${copied} and lock == 0 and KR <= H*gR and xR <= xU`,
			label:
				'The resolved strike, some of the unresolved copy them, and Kabul believes now and then'
		},
		{
			id: 'no-credible-signal',
			when: `${doubtful} and ${copied} and lock == 0 and KR <= H*gR and xR > xU`,
			label: 'The strike suits the unresolved better, and so nobody would be believed'
		},
		{
			id: 'locked-in',
			when: `${doubtful} and ${copied} and lock == 1 and qU >= xR`,
			label: 'Both kinds tie their hands, and Kabul restrains'
		},
		{
			id: 'weak-commitment',
			when: `${doubtful} and ${copied} and lock == 1 and qU < xR`,
			label: 'The unresolved tie their hands, the resolved need not'
		},
		{
			id: 'edge',
			when: 'p == pis',
			label: 'Kabul is exactly as sure as it needs to be, and either reply suits it'
		}
	],
	signaling: {
		types: ['resolved', 'unresolved'],
		prior: 'p',
		messages: ['strike', 'quiet'],
		worth: [
			['-KR', '0'],
			['-KU - z', '0']
		],
		receivers: [
			{
				name: 'Kabul',
				replies: ['restrain', 'defy'],
				toSender: [
					[
						['H*gR', '0'],
						['H*gR', '0']
					],
					[
						['H*(gU + z)', '0'],
						['H*gU', '0']
					]
				],
				own: [
					[
						['-c', '-L'],
						['-c', '-L']
					],
					[
						['-c', '-L*lock'],
						['-c', '0']
					]
				]
			}
		]
	}
};
