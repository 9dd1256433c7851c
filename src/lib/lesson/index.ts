/**
 * What a lesson's Markdown uses. It is rendered while the site is built; the live blocks among these
 * are woken in the browser one by one (islands/wake.ts), the rest stays the HTML that it is.
 */
export { default as Cite } from './Cite.svelte';
export { default as Num } from './Num.svelte';
export { default as Param } from './Param.svelte';
export { default as References } from './References.svelte';
export { default as Section } from './Section.svelte';
export { default as Term } from './Term.svelte';
export { default as Challenge } from './islands/Challenge.svelte';
export { default as Figure } from './islands/Figure.svelte';
export { default as Predict } from './islands/Predict.svelte';
export { default as Recall } from './islands/Recall.svelte';
export { default as Robust } from './islands/Robust.svelte';
export { default as Worked } from './islands/Worked.svelte';
/** A faded example is a worked one whose steps ask. */
export { default as Faded } from './islands/Worked.svelte';
