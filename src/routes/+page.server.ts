import { findGame } from '$lib/models';
import { analyse } from '$lib/solver/analyse';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The matrix on the first page is solved while the site is built. */
export const load: PageServerLoad = () => {
	const form = findGame('bargaining-range', 'br-brink2');
	if (!form) error(500, 'The first page’s game is missing.');
	return { initial: analyse({ form, values: {} }) };
};
