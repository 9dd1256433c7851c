/**
 * How much risk to run against a side whose breaking point is unknown: a threat that leaves something to
 * chance (Schelling 1960, chapter 8; Powell 1990). A panel: there is one choice, and it is a number.
 */
import type { GameForm } from '$lib/game/types';
import * as parameter from './parameters';

export const brink: GameForm = {
	id: 'es-brink',
	title: 'How much risk is worth running?',
	players: [
		{ name: 'Pakistan', actions: [] },
		{ name: 'Kabul', actions: [] }
	],
	parameters: [parameter.tmax, parameter.warP, parameter.prizeP, parameter.faceP],
	constraints: [
		{
			formula: 'warP > faceP',
			message:
				'Open war must cost Pakistan more than backing down: raise the one or lower the other.'
		}
	],
	derived: [
		{ name: 'stake', formula: 'prizeP + faceP', label: 'what Pakistan gains if Kabul gives in' },
		{ name: 'loss', formula: 'warP - faceP', label: 'what open war costs beyond backing down' },
		{
			name: 'tolP',
			formula: 'stake/(stake + loss)',
			label: 'the largest risk worth a sure success'
		},
		{
			name: 'fStar',
			formula: 'max(0, min(tmax, (1 - tmax*loss/stake)/2))',
			label: 'the best risk to run'
		},
		{ name: 'pYield', formula: 'fStar/tmax', label: 'the chance that Kabul then gives in' },
		{
			name: 'worth',
			formula: '-faceP + fStar*(stake/tmax - loss) - (stake/tmax)*fStar^2',
			label: 'what that is worth to Pakistan on average'
		},
		{ name: 'pWin', formula: '(1 - fStar)*pYield', label: 'the chance of success without war' },
		{ name: 'pWar', formula: 'fStar', label: 'the chance of war' },
		{
			name: 'pClimbDown',
			formula: '(1 - fStar)*(1 - pYield)',
			label: 'the chance that Pakistan climbs down'
		}
	],
	cells: [],
	regimes: [
		{ id: 'no-strike', when: 'fStar == 0', label: 'No risk is worth running' },
		{
			id: 'probe',
			when: 'fStar > 0 and fStar < tmax',
			label: 'Some risk is worth running, and Kabul may still refuse'
		},
		{ id: 'certain', when: 'fStar > 0 and fStar == tmax', label: 'Enough risk that Kabul gives in' }
	]
};
