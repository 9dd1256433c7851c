import type { Mixture } from '../types';

/** The actions that a mixture plays. */
export function sharesOf(mixture: Mixture): number[] {
	return mixture.flatMap((chance, action) => (chance === '0' ? [] : [action]));
}
