/** What the bench of the solver measures, for `scripts/bundle.mjs`. */
export { defaultsOf, evaluateForm } from '$lib/game/evaluate';
export { hasMatrix, models } from '$lib/models';
export { extremePairs } from '$lib/solver/extremeEquilibria';
export { scaleToPositiveIntegers } from '$lib/solver/scale';
export { solve } from '$lib/solver/solve';
export { finish } from '$lib/solver/steps';
