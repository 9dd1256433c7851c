import { blankGame, formOf } from '$lib/game/plain';
import { analyse } from '$lib/solver/analyse';
import type { PageServerLoad } from './$types';

/** The lab begins with a game that was solved while the site was built. */
export const load: PageServerLoad = () => ({
	initial: analyse({ form: formOf(blankGame), values: {} })
});
