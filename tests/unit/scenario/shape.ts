/** A small model for tests of the scenario room: two numbers, a game of 2×2, a panel of its own. */
import type { Parameter } from '$lib/game/types';
import { shapeOf } from '$lib/scenario/scenario';

function parameter(name: string, label: string, initial: string, max = '1'): Parameter {
	return {
		name,
		symbol: name,
		label,
		meaning: '',
		unit: 'share of the stake',
		min: '0',
		max,
		step: '1/100',
		default: initial
	};
}

const p = parameter('p', 'Chance that Pakistan would prevail', '1/2');
const cA = parameter('cA', 'Pakistan’s cost of fighting', '1/5', '3/5');
const fog = parameter('fog', 'Fog', '1/10');

export const parts = [
	{
		id: 'br-brink2',
		parameters: [p, cA],
		cells: [
			['', ''],
			['', '']
		]
	},
	{ id: 'br-fog', parameters: [p, fog] }
];

export const shape = shapeOf('bargaining-range', parts);
