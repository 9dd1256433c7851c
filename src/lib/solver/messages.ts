/** What the page and the solver's worker say to each other: plain data, numbers as text. */
import type { Analysis, AnalysisRequest } from './analysis';
import type { Outcome } from './turns';

export type ToWorker =
	| {
			readonly kind: 'analyse';
			readonly ticket: number;
			readonly channel: string;
			readonly request: AnalysisRequest;
	  }
	| { readonly kind: 'cancel'; readonly channel: string };

export interface FromWorker {
	readonly ticket: number;
	readonly outcome: Outcome<Analysis>;
}

/** Where the worker's file leaves the solver when it runs in a page instead of a worker. */
export const SOLVER_HERE = '__parleySolver';
