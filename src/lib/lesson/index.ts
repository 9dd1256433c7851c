/** The blocks that a lesson's Markdown uses: widgets wired to the reader's scenario and record. */
export { default as Challenge } from './Challenge.svelte';
export { default as Cite } from './Cite.svelte';
/** A faded example is a worked one whose steps ask: one component shows both. */
export { default as Faded } from './Worked.svelte';
export { default as Figure } from './Figure.svelte';
export { default as Num } from './Num.svelte';
export { default as Param } from './Param.svelte';
export { default as Predict } from './Predict.svelte';
export { default as Recall } from './Recall.svelte';
export { default as References } from './References.svelte';
export { default as Robust } from './Robust.svelte';
export { default as Section } from './Section.svelte';
export { default as Term } from './Term.svelte';
export { default as Worked } from './Worked.svelte';
