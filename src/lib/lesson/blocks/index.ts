/** The live blocks of a lesson, by the name that the page's HTML gives them. Loaded when one comes near. */
import Challenge from './Challenge.svelte';
import Figure from './Figure.svelte';
import Predict from './Predict.svelte';
import Recall from './Recall.svelte';
import Robust from './Robust.svelte';
import Worked from './Worked.svelte';

export const blocks = { Challenge, Figure, Predict, Recall, Robust, Worked };

export type BlockName = keyof typeof blocks;
export { default as BlockHost } from './BlockHost.svelte';
