/** The numbers of lesson 0. All are illustrative, and none is about the case. */
import type { Parameter } from '$lib/game/types';

const points = { unit: 'points', min: '0', max: '6', step: '1/4' } as const;

export const alone: Parameter = {
	...points,
	name: 'alone',
	symbol: 't',
	label: 'What closing alone pays',
	meaning:
		'What a side gets that closes its gate while the other keeps its own open: toll without loss of trade.',
	default: '4'
};

export const left: Parameter = {
	...points,
	name: 'left',
	symbol: 's',
	label: 'What being left open pays',
	meaning: 'What a side gets that keeps its gate open while the other closes.',
	default: '1'
};

export const home: Parameter = {
	...points,
	name: 'home',
	symbol: 'h',
	label: 'What one’s own town is worth',
	meaning:
		'What a side gets from a meeting in the town that it likes better. The other town pays 1.',
	min: '1',
	default: '2'
};

export const prize: Parameter = {
	...points,
	name: 'prize',
	symbol: 'w',
	label: 'What a catch at the pass is worth',
	meaning: 'What the patrol gets from a catch at the pass. A catch at the ford pays it 1.',
	player: 0,
	min: '1/4',
	default: '1'
};
