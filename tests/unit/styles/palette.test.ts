/**
 * The tokens as readers see them: text on every surface that it stands on (WCAG 2.2, 1.4.3: 4.5 : 1),
 * edges of controls (1.4.11: 3 : 1), and the players' colours apart for three kinds of colour
 * blindness, in light and in dark.
 *
 * Difference is ΔE*ab (CIE 1976, the metric of design.md) of the colours as protanopes, deuteranopes
 * and tritanopes see them, simulated after Machado, Oliveira and Fernandes (2009) at severity 1.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];
type Scheme = 'light' | 'dark';

const LEAST_DIFFERENCE = 50;
const css = readFileSync(new URL('../../../src/lib/styles/tokens.css', import.meta.url), 'utf8');

/** The hexadecimal value of a token in a colour scheme. */
function token(name: string, scheme: Scheme): string {
	const found = new RegExp(
		`--${name}: light-dark\\(\\s*(#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\s*\\)`
	).exec(css);
	const value = found?.[scheme === 'light' ? 1 : 2];
	if (!value) throw new Error(`tokens.css has no --${name}: light-dark(#……, #……).`);
	return value;
}

/** Linear-light sRGB, 0 to 1. */
function linear(hex: string): Triple {
	const channel = (from: number) => {
		const encoded = parseInt(hex.slice(from, from + 2), 16) / 255;
		return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

function times(matrix: Matrix, [a, b, c]: Triple): Triple {
	const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function contrast(a: string, b: string): number {
	const luminance = (hex: string) => times(toXyz, linear(hex))[1];
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** IEC 61966-2-1, D65. */
const toXyz: Matrix = [
	[0.4124, 0.3576, 0.1805],
	[0.2126, 0.7152, 0.0722],
	[0.0193, 0.1192, 0.9505]
];

/** Machado et al. 2009, table 1, severity 1.0, on linear sRGB. */
const sights: Readonly<Record<string, Matrix>> = {
	'full colour vision': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

function lab(colour: Triple): Triple {
	const clamp = (x: number) => Math.min(1, Math.max(0, x));
	const [r, g, b] = colour;
	const [x, y, z] = times(toXyz, [clamp(r), clamp(g), clamp(b)]);
	const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
	const [fx, fy, fz] = [f(x / 0.9505), f(y), f(z / 1.089)];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function difference(a: string, b: string, sight: Matrix): number {
	const [p, q] = [lab(times(sight, linear(a))), lab(times(sight, linear(b)))];
	return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const surfaces = ['paper', 'card', 'sunken', 'chosen', 'mark'];
const players = ['player-0', 'player-1', 'player-2'];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
	test.each(['ink', 'ink-soft', 'link', 'error', ...players])(
		'--%s is readable on paper, cards, wells, chosen cells and marks',
		(text) => {
			for (const surface of surfaces) {
				const ratio = contrast(token(text, scheme), token(surface, scheme));
				expect(ratio, `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
			}
		}
	);

	test.each(['rule-strong', 'focus', 'mark-edge'])('--%s edges a control visibly', (edge) => {
		for (const surface of ['paper', 'card', 'sunken', 'mark']) {
			const ratio = contrast(token(edge, scheme), token(surface, scheme));
			expect(ratio, `${edge} on ${surface}`).toBeGreaterThanOrEqual(3);
		}
	});

	test.each(Object.entries(sights))('with %s no two players look alike', (_, sight) => {
		for (const [a, b] of [
			[0, 1],
			[0, 2],
			[1, 2]
		]) {
			const apart = difference(token(`player-${a}`, scheme), token(`player-${b}`, scheme), sight);
			expect(apart, `players ${a} and ${b}`).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
		}
	});
});

test('the simulation knows colours that the colour-blind confuse', () => {
	const [red, green] = ['#b85c4c', '#7d8746'];
	expect(difference(red, green, sights['full colour vision']!)).toBeGreaterThan(40);
	expect(difference(red, green, sights['deuteranopia']!)).toBeLessThan(15);
});
