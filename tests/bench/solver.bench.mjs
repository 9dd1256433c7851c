/** How fast the two-player solver is: by size, against lrsnash, on the course's own games, and on tiny ones. */
import { bundle } from '../../scripts/bundle.mjs';
import { findLrsnash } from './lrsnash.mjs';
import { digits, least, median, perSecond, randomIntegers, table } from './measure.mjs';

/** @typedef {import('./lrsnash.mjs').Game} Game */
/** @type {typeof import('./solver')} */
const {
	defaultsOf,
	evaluateForm,
	extremePairs,
	finish,
	hasMatrix,
	models,
	scaleToPositiveIntegers,
	solve
} = await import(await bundle('tests/bench/solver.ts', 'bench-solver'));

const random = randomIntegers(20_261_124);

/**
 * @param {number} size
 * @param {number} most payoffs are whole numbers from −most to most
 * @returns {Game}
 */
function randomGame(size, most) {
	const matrix = () =>
		Array.from({ length: size }, () =>
			Array.from({ length: size }, () => String(random(-most, most)))
		);
	return { A: matrix(), B: matrix() };
}

/** @param {Game} game */
function equilibriaOf(game) {
	const answer = solve(game);
	if (answer.kind === 'refused') throw new Error(answer.why);
	return answer.equilibria.length;
}

const lrsnash = findLrsnash();
console.log(
	lrsnash
		? `lrsnash: wall time less its start-up of ${digits(lrsnash.startUp)} ms. All times in ms, medians over the games.`
		: 'lrsnash is not installed (Debian package lrslib): its columns are left out.'
);

/**
 * @param {Game[]} games
 * @returns {{ ours: number, theirs: number, ratio: number, equilibria: number }}
 */
function compare(games) {
	const counts = games.map(equilibriaOf);
	const ours = games.map((game) => least(() => solve(game), 3));
	const theirs = games.map((game, k) => {
		const run = lrsnash?.run(game);
		if (run && run.equilibria !== counts[k]) {
			throw new Error(
				`lrsnash finds ${run.equilibria} equilibria, we ${counts[k]}: ${JSON.stringify(game)}`
			);
		}
		return run?.ms ?? NaN;
	});
	return {
		ours: median(ours),
		theirs: median(theirs),
		ratio: median(ours.map((ms, k) => ms / (theirs[k] ?? NaN))),
		equilibria: median(counts)
	};
}

for (const [title, most] of /** @type {const} */ ([
	['Payoffs from −100 to 100, hardly any ties', 100],
	['Payoffs from −2 to 2, ties everywhere', 2]
])) {
	console.log(`\n${title}`);
	/** @type {string[][]} */
	const rows = [];
	let before = NaN;
	for (const [size, count] of /** @type {const} */ ([
		[3, 60],
		[4, 60],
		[5, 60],
		[6, 40],
		[8, 20],
		[10, 10],
		[12, 5]
	])) {
		const games = Array.from({ length: count }, () => randomGame(size, most));
		const { ours, theirs, ratio, equilibria } = compare(games);
		rows.push([
			`${size} × ${size}`,
			String(count),
			digits(equilibria),
			digits(ours),
			...(lrsnash ? [digits(theirs), digits(ratio)] : []),
			Number.isNaN(before) ? '' : `× ${digits(ours / before)}`
		]);
		before = ours;
	}
	table(
		['size', 'games', 'equilibria', 'ours', ...(lrsnash ? ['lrsnash', 'ratio'] : []), 'growth'],
		rows
	);
}

/**
 * The 6×6 game with 75 equilibria. Source: von Stengel (1999), "New maximal numbers of equilibria in
 * bimatrix games", Discrete & Computational Geometry 21: 557–568. Seen from the column player's side
 * it is the same game with the actions in another order.
 */
const first = [
	[9504, -660, 19976, -20526, 1776, -8976],
	[-111771, 31680, -130944, 168124, -8514, 52764],
	[397584, -113850, 451176, -586476, 29216, -178761],
	[171204, -45936, 208626, -263076, 14124, -84436],
	[1303104, -453420, 1227336, -1718376, 72336, -461736],
	[737154, -227040, 774576, -1039236, 48081, -300036]
].map((row) => row.map(String));
const order = [4, 5, 2, 3, 0, 1];
const stengel = { A: first, B: order.map((i) => order.map((j) => first[j]?.[i] ?? '')) };

console.log('\nSingle games');
/** @type {(readonly [name: string, game: Game])[]} */
const single = [['6 × 6 with 75 equilibria', stengel]];
const coordination = (/** @type {number} */ size) =>
	Array.from({ length: size }, (_, i) =>
		Array.from({ length: size }, (_, j) => (i === j ? '1' : '0'))
	);
for (const size of [8, 10, 12]) {
	single.push([`${size} × ${size} coordination`, { A: coordination(size), B: coordination(size) }]);
}
table(
	['game', 'equilibria', 'ours', ...(lrsnash ? ['lrsnash', 'ratio'] : [])],
	single.map(([name, game]) => {
		const { ours, theirs, ratio, equilibria } = compare([game]);
		return [
			name,
			digits(equilibria),
			digits(ours),
			...(lrsnash ? [digits(theirs), digits(ratio)] : [])
		];
	})
);

console.log('\nThe course’s own games at their defaults, warm');
/** @type {string[][]} */
const lessons = [];
for (const model of models) {
	for (const form of model.games.filter(hasMatrix)) {
		const values = defaultsOf(form);
		const evaluation = evaluateForm(form, values);
		if (evaluation.kind === 'undefined') throw new Error(`${form.id}: ${evaluation.why}`);
		const { matrix } = evaluation.game;
		lessons.push([
			form.id,
			`${matrix.A.length} × ${matrix.A[0]?.length}`,
			digits(1000 / perSecond(() => evaluateForm(form, values), 1)),
			digits(1000 / perSecond(() => solve(matrix), 1))
		]);
	}
}
table(['game', 'size', 'formulas, ms', 'solving, ms'], lessons);

console.log('\nTiny games, warm');
const tiny = Array.from({ length: 1000 }, () => randomGame(2, 100));
const integers = tiny.map(({ A, B }) => [
	scaleToPositiveIntegers(A).integers,
	scaleToPositiveIntegers(B).integers
]);
table(
	['2 × 2', 'per second'],
	[
		['whole solutions', digits(perSecond(() => tiny.forEach((game) => solve(game)), tiny.length))],
		[
			'equilibria of integers',
			digits(
				perSecond(
					() => integers.forEach(([A = [], B = []]) => finish(extremePairs(A, B))),
					tiny.length
				)
			)
		]
	]
);
lrsnash?.end();
