/** The numbers of lesson 6. All are illustrative; nothing is estimated from the case. */
import { parameter, type Range } from '../parameter';

const points = 'points';
const monthly = 'points a month';
const chance = 'chance';
const prize: Range = ['1/2', '12', '1/2'];
const fine: Range = ['0', '8', '1/4'];
const share: Range = ['0', '1', '1/20'];
const war: Range = ['2', '30', '1/2'];
const aid: Range = ['-4', '6', '1/4'];

export const prizeP = parameter(
	'prizeP',
	'v_P',
	'5',
	prize,
	'Pakistan’s gain if Kabul backs down',
	'Kabul acting against the TTP is what Pakistan wants from the crisis.',
	points,
	0
);
export const prizeA = parameter(
	'prizeA',
	'v_K',
	'4',
	prize,
	'Kabul’s gain if Pakistan backs down',
	'Being left alone, and being seen to be, is what Kabul wants from the crisis.',
	points,
	1
);
export const shareP = parameter(
	'shareP',
	'θ',
	'1/2',
	['1/20', '19/20', '1/20'],
	'Pakistan’s share if both back down',
	'The part of its prize that Pakistan keeps if both step back; Kabul keeps the rest of its own.',
	'share'
);
export const clashP = parameter(
	'clashP',
	'c_P',
	'2',
	fine,
	'Pakistan’s cost of a clash',
	'What an exchange of fire across the border costs Pakistan.',
	points,
	0
);
export const clashA = parameter(
	'clashA',
	'c_K',
	'2',
	fine,
	'Kabul’s cost of a clash',
	'What an exchange of fire across the border costs Kabul.',
	points,
	1
);
export const slip = parameter(
	'slip',
	'η',
	'1/5',
	share,
	'Chance that a clash slides into open war',
	'Limited force can be misread, and answered with more.',
	chance
);
export const warP = parameter(
	'warP',
	'W_P',
	'11',
	war,
	'Pakistan’s cost of open war',
	'A long war on top of other crises.',
	points,
	0
);
export const warA = parameter(
	'warA',
	'W_K',
	'12',
	war,
	'Kabul’s cost of open war',
	'A war with a stronger neighbour.',
	points,
	1
);
export const faceP = parameter(
	'faceP',
	'h_P',
	'1',
	fine,
	'Pakistan’s cost of backing down',
	'An army that wants to be seen as able to impose costs pays for stepping back in public.',
	points,
	0
);
export const faceA = parameter(
	'faceA',
	'h_K',
	'3/2',
	fine,
	'Kabul’s cost of backing down',
	'A movement that must stay united pays for seeming to take orders.',
	points,
	1
);
export const aidP = parameter(
	'aidP',
	'A_P',
	'0',
	aid,
	'Outside support to Pakistan',
	'What an outsider pays of Pakistan’s clash. Below nothing it is a sanction.',
	points,
	0
);
export const aidA = parameter(
	'aidA',
	'A_K',
	'0',
	aid,
	'Outside support to Kabul',
	'What an outsider pays of Kabul’s clash. Below nothing it is a sanction.',
	points,
	1
);
export const mediate = parameter(
	'mediate',
	'm',
	'0',
	share,
	'What a mediator takes off the cost of backing down',
	'The share of both sides’ cost of backing down that a face-saving exit removes.',
	'share'
);
export const tmax = parameter(
	'tmax',
	't',
	'3/10',
	['1/20', '1', '1/20'],
	'The highest breaking point Kabul may have',
	'Pakistan thinks that Kabul gives in at some risk between nothing and this, each as likely.',
	chance,
	1
);

export const valP = parameter(
	'valP',
	'u_P',
	'10',
	['1', '40', '1/2'],
	'Pakistan’s gain if the TTP gives in',
	'An end to the attacks.',
	points,
	0
);
export const valT = parameter(
	'valT',
	'u_T',
	'8',
	['1', '40', '1/2'],
	'The TTP’s gain if Pakistan gives in',
	'The former tribal areas separated again, and weapons kept.',
	points,
	2
);
export const costP = parameter(
	'costP',
	'k_P',
	'1',
	['0', '5', '1/20'],
	'Pakistan’s cost of fighting on',
	'What a month of attacks and operations costs Pakistan.',
	monthly,
	0
);
export const fightT = parameter(
	'fightT',
	'k_T',
	'1',
	['0', '5', '1/20'],
	'The TTP’s cost without a haven',
	'What a month of fighting would cost the TTP if it had no shelter.',
	monthly,
	2
);
export const haven = parameter(
	'haven',
	's',
	'4/5',
	share,
	'How open the Afghan haven is',
	'Nothing: closed. One: fully open. How far Kabul goes in this is its own choice.',
	'share',
	1
);
export const shield = parameter(
	'shield',
	'σ',
	'1/2',
	share,
	'What a fully open haven saves the TTP',
	'The share of the TTP’s cost of fighting that shelter removes.',
	'share',
	2
);
export const quitP = parameter(
	'quitP',
	'q_P',
	'2',
	['0', '10', '1/4'],
	'Pakistan’s cost of giving in',
	'What it costs the state and its army to give in.',
	points,
	0
);
export const quitT = parameter(
	'quitT',
	'q_T',
	'3',
	['0', '10', '1/4'],
	'The TTP’s cost of giving in',
	'Fighters who leave, and a name that was built on not giving in.',
	points,
	2
);
export const slide = parameter(
	'slide',
	'ε_w',
	'1/50',
	['0', '1/5', '1/100'],
	'Chance a month that the fight becomes open war',
	'Attacks can bring a larger response.',
	'chance a month'
);
export const longP = parameter(
	'longP',
	'L_P',
	'12',
	['2', '40', '1/2'],
	'Pakistan’s cost of such a war',
	'A war that draws in the neighbour and others.',
	points,
	0
);
export const longT = parameter(
	'longT',
	'L_T',
	'10',
	['2', '40', '1/2'],
	'The TTP’s cost of such a war',
	'A larger response, with outside help.',
	points,
	2
);
const flow: Range = ['-2', '2', '1/20'];
export const helpP = parameter(
	'helpP',
	'B_P',
	'0',
	flow,
	'Outside support to Pakistan a month',
	'What an outsider pays of Pakistan’s month. Below nothing it is a sanction.',
	monthly,
	0
);
export const helpT = parameter(
	'helpT',
	'B_T',
	'0',
	flow,
	'Outside support to the TTP a month',
	'What others pay of the TTP’s month. Below nothing its funds are pressed.',
	monthly,
	2
);

const gain: Range = ['1/10', '5', '1/10'];
const harm: Range = ['1/10', '10', '1/10'];
const error: Range = ['0', '2/5', '1/100'];
const mercy: Range = ['0', '1', '1/100'];
export const gainP = parameter(
	'gainP',
	'g_P',
	'1',
	gain,
	'Pakistan’s gain from a strike it makes',
	'Reassurance at home.',
	'points a round',
	0
);
export const harmP = parameter(
	'harmP',
	'd_P',
	'3',
	harm,
	'Pakistan’s harm from a strike it suffers',
	'What an attack across the border does to it.',
	'points a round',
	0
);
export const gainA = parameter(
	'gainA',
	'g_K',
	'1',
	gain,
	'Kabul’s gain from a strike it makes',
	'It shows that strikes are answered.',
	'points a round',
	1
);
export const harmA = parameter(
	'harmA',
	'd_K',
	'3',
	harm,
	'Kabul’s harm from a strike it suffers',
	'What a strike on its soil does to it.',
	'points a round',
	1
);
export const falseAlarm = parameter(
	'falseAlarm',
	'ε',
	'1/20',
	error,
	'Chance that restraint is taken for a strike',
	'The other side held back, and it looked as if it had not.',
	'chance a round'
);
export const missRate = parameter(
	'missRate',
	'μ',
	'1/20',
	error,
	'Chance that a strike goes unnoticed',
	'Or is put down to somebody else.',
	'chance a round'
);
export const hotline = parameter(
	'hotline',
	'n',
	'0',
	share,
	'False alarms that a hotline clears up',
	'The share of false alarms that a call, or a monitor from outside, puts right in time.',
	'share'
);
export const genP = parameter(
	'genP',
	'γ_P',
	'0',
	mercy,
	'Pakistan’s generosity',
	'The chance that Pakistan lets pass what it takes for a strike.',
	chance,
	0
);
export const genA = parameter(
	'genA',
	'γ_K',
	'0',
	mercy,
	'Kabul’s generosity',
	'The chance that Kabul lets pass what it takes for a strike.',
	chance,
	1
);
export const gen = parameter(
	'gen',
	'γ',
	'3/10',
	['1/100', '1', '1/100'],
	'Generosity of the generous policy',
	'The chance that a generous side lets pass what it takes for a strike.',
	chance
);
export const seed = parameter(
	'seed',
	'z',
	'7',
	['1', '999', '1'],
	'Seed of the play-out',
	'Which of the many ways in which chance can fall is drawn. It travels in the link.',
	'number'
);
