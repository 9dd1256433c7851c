/**
 * The numbers of the bargaining-range model, each in words, with what it stands for in the case. All
 * defaults are illustrative: chosen to make a mechanism visible, estimates of nothing. The issue is one
 * number from 0 to 1: how far the question of the TTP on Afghan soil is settled Pakistan's way.
 */
import type { Parameter } from '$lib/game/types';

const share = { unit: 'share of the stake', min: '0', max: '1', step: '1/100' } as const;
const chance = { unit: 'probability', min: '0', max: '1', step: '1/100' } as const;
const cost = { ...share, max: '3/5' } as const;

export const p: Parameter = {
	...chance,
	name: 'p',
	symbol: 'p',
	label: 'Odds that Pakistan prevails',
	meaning:
		'The chance that an open fight with Kabul would end Pakistan’s way. Pakistan can strike from the air; Kabul can shell, and court other partners.',
	default: '1/2'
};

export const cA: Parameter = {
	...cost,
	name: 'cA',
	symbol: 'c_P',
	label: 'Pakistan’s cost of fighting',
	meaning:
		'What a fight would cost Pakistan’s leadership: a weak economy, three insurgencies at once, public anger at the army.',
	player: 0,
	default: '1/5'
};

export const cB: Parameter = {
	...cost,
	name: 'cB',
	symbol: 'c_K',
	label: 'Kabul’s cost of fighting',
	meaning:
		'What a fight would cost the Afghan Taliban: about two fifths of customs revenue passes crossings that Pakistan can close.',
	player: 1,
	default: '3/10'
};

export const sq: Parameter = {
	...share,
	name: 'sq',
	symbol: 'q',
	label: 'Status quo',
	meaning:
		'How far the question already goes Pakistan’s way. Moving some fighters to Ghazni was a visible but small step.',
	default: '1/5'
};

export const pKabul: Parameter = {
	...chance,
	name: 'pKabul',
	symbol: 'p_K',
	label: 'The odds as Kabul sees them',
	meaning:
		'Kabul’s own estimate of the chance that Pakistan would prevail. Each side reads the other’s resolve and may misread it.',
	player: 1,
	default: '1/2'
};

export const sh: Parameter = {
	name: 'sh',
	symbol: 'κ',
	label: 'Unclaimed ground: wasted (0) to split in half (1)',
	meaning: 'What happens when the two claims leave something over. A modelling choice.',
	unit: 'fraction',
	min: '0',
	max: '1',
	step: '1/20',
	default: '1'
};

export const lo: Parameter = {
	...share,
	name: 'lo',
	symbol: 'ℓ',
	label: 'Kabul’s terms',
	meaning: 'The terms that favour Kabul, such as relocation and some checks.',
	player: 1,
	step: '1/20',
	default: '2/5'
};

export const hi: Parameter = {
	...share,
	name: 'hi',
	symbol: 'h',
	label: 'Pakistan’s terms',
	meaning: 'The terms that favour Pakistan, such as restrictions that can be verified.',
	player: 0,
	step: '1/20',
	default: '7/10'
};

export const cTough: Parameter = {
	...share,
	name: 'cTough',
	symbol: 'c_T',
	label: 'Kabul’s cost if it is tough',
	meaning:
		'Its cost of fighting if pressure bites little, for instance because it has other partners.',
	player: 1,
	max: '1/2',
	default: '3/25'
};

export const cVuln: Parameter = {
	...share,
	name: 'cVuln',
	symbol: 'c_V',
	label: 'Kabul’s cost if it is vulnerable',
	meaning: 'Its cost of fighting if pressure bites hard, because trade and customs matter most.',
	player: 1,
	max: '1/2',
	default: '21/50'
};

export const th: Parameter = {
	...chance,
	name: 'th',
	symbol: 'θ',
	label: 'Pakistan’s belief that Kabul is vulnerable',
	meaning: 'How likely Pakistan thinks it that pressure bites. Only Kabul knows.',
	player: 0,
	default: '3/5'
};

export const sw: Parameter = {
	...share,
	name: 'sw',
	symbol: 's',
	label: 'Sweetener',
	meaning: 'How far below the breaking point a demand is set. A modelling choice that breaks ties.',
	min: '1/100',
	max: '1/10',
	default: '1/50'
};

export const cMean: Parameter = {
	...share,
	name: 'cMean',
	symbol: 'm',
	label: 'Centre of Kabul’s possible costs',
	meaning: 'The middle of what Pakistan thinks Kabul’s cost could be.',
	min: '1/20',
	max: '1/2',
	default: '3/10'
};

export const cFog: Parameter = {
	...share,
	name: 'cFog',
	symbol: 'f',
	label: 'Fog: half the width of those costs',
	meaning: 'How far Kabul’s cost may lie from the centre either way.',
	min: '1/100',
	max: '1/2',
	default: '3/10'
};

export const pTTP: Parameter = {
	...chance,
	name: 'pTTP',
	symbol: 'p_TTP',
	label: 'Odds that Pakistan prevails over the TTP',
	meaning:
		'The chance that the insurgency, if it simply went on, would end Pakistan’s way. The TTP appears to believe that it can outlast Pakistan; the source calls that untested.',
	default: '3/20'
};

export const cTTP: Parameter = {
	...cost,
	name: 'cTTP',
	symbol: 'c_TTP',
	label: 'The TTP’s cost of fighting on',
	meaning:
		'What fighting on costs the TTP: sanctuary that it could lose, local support that it loses.',
	player: 2,
	default: '1/20'
};

export const atk: Parameter = {
	...share,
	name: 'atk',
	symbol: 'a',
	label: 'The TTP’s cost of an attack on the deal',
	meaning: 'What it costs the TTP to mount the attack that is meant to wreck a deal.',
	player: 2,
	max: '1/5',
	default: '3/100'
};

export const sp: Parameter = {
	...chance,
	name: 'sp',
	symbol: 'σ',
	label: 'Chance that an attack wrecks a deal',
	meaning: 'One deadly attack came before the strikes of December 2024.',
	min: '1/20',
	max: '19/20',
	step: '1/20',
	default: '1/2'
};

export const ex: Parameter = {
	...share,
	name: 'ex',
	symbol: 'k',
	label: 'Exposure of those who signed',
	meaning:
		'What each signatory loses on top when a signed deal collapses: both have audiences at home.',
	max: '2/5',
	default: '1/5'
};

export const modest: Parameter = {
	...share,
	name: 'modest',
	symbol: 'x_1',
	label: 'The modest deal',
	meaning: 'Visible but small steps.',
	default: '7/20'
};

export const ambit: Parameter = {
	...share,
	name: 'ambit',
	symbol: 'x_2',
	label: 'The ambitious deal',
	meaning: 'Real restrictions on the TTP.',
	default: '11/20'
};

export const deal: Parameter = {
	...share,
	name: 'deal',
	symbol: 'x',
	label: 'The deal',
	meaning: 'The terms that Pakistan and Kabul have signed.',
	default: '1/2'
};

export const resA: Parameter = {
	...share,
	name: 'resA',
	symbol: 'L',
	label: 'What a fight is worth to Pakistan',
	meaning: 'Pakistan’s walk-away point.',
	player: 0,
	default: '3/10'
};

export const zz: Parameter = {
	...share,
	name: 'zz',
	symbol: 'z',
	label: 'Loss if the partner is untrustworthy',
	meaning: 'How much worse than a fight it is to keep a deal that the partner does not keep.',
	min: '1/100',
	max: '1/2',
	default: '1/5'
};

export const tr: Parameter = {
	...chance,
	name: 'tr',
	symbol: 't',
	label: 'Trust in Kabul before the attack',
	meaning: 'Pakistan’s belief that Kabul means to keep the deal.',
	min: '1/100',
	max: '99/100',
	default: '3/5'
};

export const kap: Parameter = {
	...chance,
	name: 'kap',
	symbol: 'κ_K',
	label: 'Share of attacks that a trustworthy Kabul stops',
	meaning: 'Is Kabul unwilling to stop the TTP, or unable?',
	max: '99/100',
	default: '1/2'
};
