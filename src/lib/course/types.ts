/**
 * What the course's content is, as types: a missing field is a type error with file and line;
 * what types cannot see (unknown parameters, unresolved references) `check.ts` refuses at build.
 * All texts are plain text in which `{expression}` stands for an exact number of the model, e.g.
 * "terms between {p - cA} and {p + cB}", and `[[key]]` cites a reference.
 */

/** A game of a model at parameter values that differ from the defaults, as typed ("1/5", "0.2"). */
export interface Setting {
	/** e.g. "br-brink2" */
	readonly game: string;
	readonly values?: Readonly<Record<string, string>>;
}

export interface Option {
	readonly text: string;
	/** Shown after the bet or the answer: why this is right, or what makes it tempting and where it fails. */
	readonly why: string;
}

/** A bet before the reveal. Kept, and shown beside the outcome. */
export interface Prediction {
	readonly id: string;
	readonly prompt: string;
	readonly options: readonly Option[];
	/** Index of the option that comes about. */
	readonly answer: number;
	/** Where the figure stands while the reader bets, and where it goes at the reveal. */
	readonly before: Setting;
	readonly after: Setting;
	/** What to look at, once revealed. `{…}` is evaluated at `after`. */
	readonly reveal: string;
}

/** One condition of a challenge, graded on the reader's own numbers. */
export type Clause = {
	/** What is asked, as a short phrase: "war is the only equilibrium". */
	readonly goal: string;
	/** Said when it fails: what is the case instead, and a nudge. */
	readonly hint: string;
} & (
	| { readonly kind: 'formula'; readonly formula: string }
	| { readonly kind: 'pure'; readonly cell: readonly [number, number]; readonly present: boolean }
	| { readonly kind: 'pure-count'; readonly atLeast?: number; readonly atMost?: number }
	| { readonly kind: 'every-equilibrium'; readonly outcome: string }
	| { readonly kind: 'some-equilibrium'; readonly outcome: string }
);

export interface Challenge {
	readonly id: string;
	readonly title: string;
	readonly prompt: string;
	readonly start: Setting;
	/** Parameters that the reader may move. */
	readonly free: readonly string[];
	/** The picture that its figure shows: a name from `lesson/pictures`. */
	readonly picture?: string;
	readonly clauses: readonly Clause[];
	/** Why it works, once solved. */
	readonly afterwards: string;
}

/** A step of a worked or faded example: the reader fills in what `ask` wants, the solver checks it. */
export interface Step {
	readonly text: string;
	readonly ask?:
		| {
				readonly kind: 'number';
				readonly label: string;
				readonly of: string;
				readonly hint: string;
		  }
		| { readonly kind: 'cells'; readonly label: string; readonly hint: string };
}

/** A worked example is one without `ask`; a faded one leaves later steps to the reader. `cells` asks for the pure equilibria. */
export interface Example {
	readonly id: string;
	readonly title: string;
	readonly setting: Setting;
	readonly steps: readonly Step[];
}

export interface RecallQuestion {
	readonly id: string;
	readonly prompt: string;
	readonly options: readonly Option[];
	readonly answer: number;
	/** The setting that a reader can open to see for themselves. */
	readonly setting?: Setting;
}

/** "This holds for cA between … and …; break it." Bounds come from the model's robustness data. */
export interface Robustness {
	readonly id: string;
	/** The result in words. */
	readonly claim: string;
	readonly setting: Setting;
	/** Name of the property in the model's robustness data. */
	readonly property: string;
	readonly parameter: string;
}

export interface Reference {
	readonly key: string;
	readonly authors: string;
	readonly year: number;
	readonly title: string;
	/** Journal, volume, pages; or publisher. */
	readonly in: string;
	/** What it adds here, in a sentence. */
	readonly note?: string;
	readonly url?: string;
}

export interface LessonContent {
	readonly slug: string;
	readonly number: number;
	readonly title: string;
	readonly summary: string;
	readonly minutes: number;
	/** Model that the lesson's scenario belongs to. */
	readonly model: string;
	readonly concepts: readonly string[];
	readonly prerequisites: readonly string[];
	readonly predictions: readonly Prediction[];
	readonly examples: readonly Example[];
	readonly challenges: readonly Challenge[];
	readonly questions: readonly RecallQuestion[];
	readonly robustness: readonly Robustness[];
	readonly references: readonly string[];
}
