/** The course's signaling games, built from primitives, and the vectors that say what they must give. */
import { readFileSync } from 'node:fs';
import { parseFormula, type Type, type Value } from '$lib/exact/formula';
import { toFraction, toRational, type Fraction, type Rational } from '$lib/exact/rational';
import { mapNumbers, type SignalingForm, type SignalingGame } from '$lib/game/signaling';

type Numbers = Readonly<Record<string, Rational>>;
type Derived = readonly (readonly [name: string, formula: string])[];

/** A form at some values, for tests that need no matrix. */
export function gameAt(form: SignalingForm, derived: Derived, values: Numbers): SignalingGame {
	const scope = new Map<string, Value>(
		Object.entries(values).map(([name, value]) => [name, toFraction(value)])
	);
	const number = (formula: string): Fraction => {
		const names = new Map<string, Type>([...scope.keys()].map((name) => [name, 'number']));
		const reading = parseFormula(formula, names);
		if (reading.kind === 'refused') throw new Error(`${formula}: ${reading.why}`);
		const evaluation = reading.formula.evaluate(scope);
		if (evaluation.kind === 'undefined') throw new Error(`${formula}: ${evaluation.why}`);
		return evaluation.value as Fraction;
	};
	for (const [name, formula] of derived) scope.set(name, number(formula));
	return mapNumbers(form, (formula) => toRational(number(formula)));
}

/** The same entries after each of two messages. */
const twice = <T>(entry: T): readonly [T, T] => [entry, entry];

/** The strike: costly-signaling.md, section 1, its last move solved. */
export const strikeForm: SignalingForm = {
	types: ['resolved', 'unresolved'],
	prior: 'p',
	messages: ['strike', 'quiet'],
	worth: [
		['-KR', '0'],
		['-KU - z', '0']
	],
	receivers: [
		{
			name: 'Kabul',
			replies: ['restrain', 'defy'],
			toSender: [
				twice(['H*gR', '0']),
				[
					['H*gU - h*z + z', '0'],
					['H*gU', '0']
				]
			],
			own: [
				twice(['-c', '-L']),
				[
					['-c', '-L*lock'],
					['-c', '0']
				]
			]
		}
	]
};

export const strikeDerived: Derived = [
	['H', '1 - h'],
	['KR', 'k + rho*dR - s'],
	['KU', 'k + rho*dU - s'],
	['z', 'min(a, esc)'],
	['lock', 'a > esc ? 1 : 0']
];

const readers = ['pub', 'spon', 'mil'] as const;

/** One strike, three readers: costly-signaling.md, section 4. Each yields from its threshold on. */
export const readersForm: SignalingForm = {
	...strikeForm,
	worth: [
		['-(k + rho*dR - s)', '0'],
		['-(k + rho*dU - s)', '0']
	],
	receivers: readers.map((name) => ({
		name,
		replies: ['yield', 'stand'],
		toSender: [twice([`g${name}R`, '0']), twice([`g${name}U`, '0'])],
		own: [twice([`1 - t${name}`, '0']), twice([`-t${name}`, '0'])]
	}))
};

/** What punishment does to the sender, and both replies to the neighbour, whatever is said. */
const neighbour: SignalingForm['receivers'][number] = {
	name: 'Pakistan',
	replies: ['accommodate', 'punish'],
	toSender: [twice(['-iota*fB', '-fB']), twice(['0', '-(1 - iota)*fR'])],
	own: [twice(['-iota*kap - (1 - iota)*g', '-kap']), twice(['0', '-(1 - iota)*(kap + m)'])]
};

/** A gesture that is sometimes a show: strategic-ambiguity.md, section 4. */
export const gestureForm: SignalingForm = {
	types: ['backing', 'restraining'],
	prior: 'mu',
	messages: ['hard line', 'soft line'],
	worth: [
		['lB', 'y*lB'],
		['lR', 'y*lR']
	],
	receivers: [neighbour]
};

/** One sentence, two listeners: strategic-ambiguity.md, section 3. */
export const listenersForm: SignalingForm = {
	...gestureForm,
	worth: [twice('0'), twice('0')],
	receivers: [
		neighbour,
		{
			name: 'the faction',
			replies: ['stay', 'leave'],
			toSender: [twice(['lB', '0']), twice(['lR', '0'])],
			own: [twice(['sg', '0']), twice(['-sl', '0'])]
		}
	]
};

/** The veil: strategic-ambiguity.md, section 6. Opening up is hard evidence, and the reply is settled. */
export const veilForm: SignalingForm = {
	types: ['strong', 'weak'],
	prior: 'q',
	messages: ['veil', 'open up'],
	worth: [
		['0', '-z'],
		['0', '-dW - z']
	],
	receivers: [
		{
			name: 'Pakistan',
			replies: ['hold', 'strike', 'act on what it sees'],
			open: [[0, 1], [2]],
			toSender: [
				[
					['0', '-(1 - iota)*dS', '0'],
					['0', '0', '0']
				],
				[
					['-iota*dW', '-dW', '0'],
					['0', '0', '0']
				]
			],
			own: [
				[
					['0', '-(1 - iota)*loss', '0'],
					['0', '0', '0']
				],
				[
					['iota*gain', 'gain', '0'],
					['0', '0', 'gain']
				]
			]
		}
	]
};

const golden = <T>(name: string) =>
	JSON.parse(
		readFileSync(new URL(`../../../golden/${name}.vectors.json`, import.meta.url), 'utf8')
	) as { games: T };

export interface StrikeVector {
	readonly id: string;
	readonly note: string;
	readonly knifeEdge: string | null;
	readonly params: Numbers;
	readonly equilibria: readonly {
		readonly label: string | null;
		readonly strikeIfResolved: Rational;
		readonly strikeIfUnresolved: Rational;
		readonly restrainAfterS: Rational | null;
		readonly restrainAfterN: Rational | null;
		readonly beliefS: Rational | null;
		readonly beliefN: Rational | null;
		readonly offPath: {
			readonly message: 'S' | 'N';
			readonly restrainProb: readonly Rational[];
		} | null;
		readonly survivesIC: boolean;
		readonly survivesD1: boolean;
		readonly payR: Rational;
		readonly payU: Rational;
		readonly payP: Rational;
		readonly payA: Rational;
	}[];
	readonly matrix: readonly (readonly (readonly [Rational, Rational])[])[];
}

export interface ReadersVector {
	readonly id: string;
	readonly params: Numbers;
	readonly equilibria: readonly {
		readonly label: string;
		readonly strikeIfResolved: Rational;
		readonly strikeIfUnresolved: Rational;
		readonly beliefS: Rational | null;
		readonly beliefN: Rational | null;
		readonly yieldAfterS: Readonly<Record<(typeof readers)[number], Rational>> | null;
		readonly yieldAfterN: Readonly<Record<(typeof readers)[number], Rational>> | null;
	}[];
}

export interface GestureVector {
	readonly id: string;
	readonly params: Numbers;
	readonly equilibria: readonly {
		readonly label: string;
		readonly hardIfBacking: Rational;
		readonly hardIfRestraining: Rational;
		readonly accAfterH: Rational | null;
		readonly accAfterS: Rational | null;
		readonly beliefH: Rational | null;
		readonly beliefS: Rational | null;
		readonly survivesIC: boolean;
		readonly survivesD1: boolean;
		readonly payB: Rational;
		readonly payR: Rational;
		readonly payP: Rational;
	}[];
	readonly matrix: StrikeVector['matrix'];
}

interface Line {
	readonly accommodate: Rational;
	readonly stay: Rational;
	readonly belief: Rational;
}

export interface ListenersVector {
	readonly id: string;
	readonly params: Numbers;
	readonly equilibria: readonly {
		readonly label: string;
		readonly high: Line;
		readonly low: Line | null;
		readonly hardIfBacking: Rational;
		readonly hardIfRestraining: Rational;
		readonly payB: Rational;
		readonly payR: Rational;
		readonly payP: Rational;
		readonly payF: Rational;
	}[];
}

export interface VeilVector {
	readonly id: string;
	readonly params: Numbers;
	readonly equilibria: readonly {
		readonly label: string;
		readonly veilIfStrong: Rational;
		readonly veilIfWeak: Rational;
		readonly holdAfterVeil: Rational | null;
		readonly beliefVeil: Rational | null;
		readonly payS: Rational;
		readonly payW: Rational;
		readonly payP: Rational;
	}[];
	readonly matrix: StrikeVector['matrix'];
}

const costly = golden<{
	'cs-4x4': readonly StrikeVector[];
	'cs-three-readers': readonly ReadersVector[];
}>('costly-signaling').games;
const ambiguity = golden<{
	'sa-msg': readonly GestureVector[];
	'sa-two': readonly ListenersVector[];
	'sa-veil': readonly VeilVector[];
}>('strategic-ambiguity').games;

export const vectors = {
	strike: costly['cs-4x4'],
	readers: costly['cs-three-readers'],
	gesture: ambiguity['sa-msg'],
	listeners: ambiguity['sa-two'],
	veil: ambiguity['sa-veil']
};
