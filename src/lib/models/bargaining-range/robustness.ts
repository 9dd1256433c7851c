/**
 * Where what the lesson says of its games holds, in closed form: along one parameter, the others given.
 */
import type { Robustness } from '../model';

/** A deal suits both unless each expects too much of a fight, compared with what fights cost. */
const rangeIsOpen: readonly Robustness[] = [
	{ parameter: 'p', to: { formula: 'pKabul + cA + cB', closed: true } },
	{ parameter: 'pKabul', from: { formula: 'p - cA - cB', closed: true } },
	{ parameter: 'cA', from: { formula: 'p - pKabul - cB', closed: true } },
	{ parameter: 'cB', from: { formula: 'p - pKabul - cA', closed: true } }
].map((bounds) => ({ game: 'br-range', property: 'open', ...bounds }));

export const robustness: readonly Robustness[] = [
	...rangeIsOpen,
	{
		game: 'br-brink2',
		property: 'chicken',
		parameter: 'p',
		from: { formula: 'hi - cB', closed: false },
		to: { formula: 'lo + cA', closed: false }
	},
	{
		game: 'br-brink2',
		property: 'chicken',
		parameter: 'cA',
		when: 'hi < resB',
		from: { formula: 'p - lo', closed: false }
	},
	{
		game: 'br-brink2',
		property: 'chicken',
		parameter: 'cB',
		when: 'lo > resA',
		from: { formula: 'hi - p', closed: false }
	},
	{
		game: 'br-brink2',
		property: 'chicken',
		parameter: 'lo',
		when: 'hi < resB',
		from: { formula: 'resA', closed: false },
		to: { formula: 'hi', closed: false }
	},
	{
		game: 'br-brink2',
		property: 'chicken',
		parameter: 'hi',
		when: 'lo > resA',
		from: { formula: 'lo', closed: false },
		to: { formula: 'resB', closed: false }
	},
	{
		game: 'br-terms5',
		property: 'fight-equilibrium',
		parameter: 'p',
		from: { formula: 'cA', closed: true },
		to: { formula: '1 - cB', closed: true }
	},
	{
		game: 'br-terms5',
		property: 'fight-equilibrium',
		parameter: 'cA',
		when: 'resB <= 1',
		to: { formula: 'p', closed: true }
	},
	{
		game: 'br-terms5',
		property: 'fight-equilibrium',
		parameter: 'cB',
		when: 'resA >= 0',
		to: { formula: '1 - p', closed: true }
	},
	{
		game: 'br-offer-plans',
		property: 'ambitious',
		parameter: 'th',
		from: { formula: 'thStar', closed: false }
	},
	{
		game: 'br-offer-plans',
		property: 'ambitious',
		parameter: 'cTough',
		to: { formula: 'th*(cVuln + cA - sw) - cA + sw', closed: false }
	},
	{
		game: 'br-spoiler',
		property: 'spoiler-proof',
		parameter: 'cTTP',
		from: { formula: 'resA - pTTP - atk/sp', closed: true }
	},
	{
		game: 'br-spoiler',
		property: 'no-deal-for-three',
		parameter: 'cTTP',
		to: { formula: 'resA - pTTP - atk/sp', closed: false }
	},
	{
		game: 'br-spoiler',
		property: 'spoiler-proof',
		parameter: 'cA',
		from: { formula: 'p - tolC', closed: true }
	},
	{
		game: 'br-spoiler',
		property: 'spoiler-proof',
		parameter: 'p',
		to: { formula: 'tolC + cA', closed: true }
	},
	{
		game: 'br-spoiler',
		property: 'spoiler-proof',
		parameter: 'pTTP',
		from: { formula: 'resA - cTTP - atk/sp', closed: true }
	},
	{
		game: 'br-spoiler',
		property: 'spoiler-proof',
		parameter: 'atk',
		from: { formula: 'sp*(resA - pTTP - cTTP)', closed: true }
	}
];
