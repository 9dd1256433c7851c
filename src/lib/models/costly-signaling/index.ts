/** The model of lesson 2: when a strike is believed, and by whom. */
import type { Model } from '../model';
import { readers } from './readers';
import { strike } from './strike';

export const costlySignaling: Model = {
	id: 'costly-signaling',
	title: 'Costly signaling',
	games: [strike, readers],
	presets: [
		{ id: 'limited', label: 'A limited strike', game: 'cs-strike', values: {} },
		{ id: 'costly', label: 'A costly strike', game: 'cs-strike', values: { k: '4' } },
		{ id: 'ruinous', label: 'A ruinous strike', game: 'cs-strike', values: { k: '8' } },
		{
			id: 'ultimatum',
			label: 'A public ultimatum',
			game: 'cs-strike',
			values: { k: '0', rho: '0', a: '4' }
		},
		{
			id: 'locked',
			label: 'One that nobody can walk back',
			game: 'cs-strike',
			values: { k: '0', rho: '0', a: '10' }
		},
		{ id: 'popular', label: 'A popular strike', game: 'cs-strike', values: { k: '4', s: '3' } }
	],
	robustness: [
		{
			game: 'cs-strike',
			property: 'separating',
			parameter: 'k',
			when: 'p < pis and klo <= khi and klo + rho*dU - s >= 0',
			from: { formula: 'klo', closed: true },
			to: { formula: 'khi', closed: true }
		},
		{
			game: 'cs-strike',
			property: 'separating',
			parameter: 'p',
			when: 'KU >= H*gU - h*z and KR <= H*gR and KR >= 0',
			to: { formula: 'pis', closed: false }
		}
	],
	leavesOut: [
		'Two kinds of Pakistan, and one size of strike. With many sizes the resolved would choose how much to risk.',
		'One round. The case is a cycle of strike, answer and talks.',
		'Kabul signals nothing of its own, and cannot take half a step.',
		'Promises: restraint that is offered today may be undone tomorrow.',
		'Payoffs are political stakes of leaderships. The harm to people is real and is not in the cells.'
	],
	sources: [
		'jadoon2025',
		'spence1973',
		'chokreps1987',
		'fearon1994',
		'fearon1997',
		'slantchev2005',
		'snyderborghard2011',
		'schelling1966'
	]
};
