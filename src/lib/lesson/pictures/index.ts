/**
 * The pictures that a figure can show beside its matrix, by the name that lessons use. Each is
 * fetched when a figure that shows it wakes, so that a lesson costs its own pictures only.
 */
import type { Component } from 'svelte';
import type { PictureProps } from './picture';

type Picture = Component<PictureProps>;

const sources: Readonly<Record<string, () => Promise<{ default: Picture }>>> = {
	range: () => import('./Range.svelte'),
	'range-three': () => import('./RangeThree.svelte'),
	risk: () => import('./Risk.svelte'),
	'risk-choice': () => import('./RiskChoice.svelte'),
	strip: () => import('./Strip.svelte'),
	staircase: () => import('./Staircase.svelte'),
	survival: () => import('./Survival.svelte'),
	echoes: () => import('./Echoes.svelte')
};

const loaded = new Map<string, Picture>();

/** Names of all pictures: what content may ask for. */
export const pictureNames: readonly string[] = Object.keys(sources);

/** Fetches pictures, so that `pictureNamed` has them. Unknown names are left to `pictureNamed`. */
export async function loadPictures(names: readonly string[]): Promise<void> {
	await Promise.all(
		names.map(async (name) => {
			const source = sources[name];
			if (source && !loaded.has(name)) loaded.set(name, (await source()).default);
		})
	);
}

/** A picture that was loaded. Throws where a name is wrong, which fails the build. */
export function pictureNamed(name: string): Picture {
	const picture = loaded.get(name);
	if (picture) return picture;
	throw new Error(`There is no picture “${name}”; there are ${pictureNames.join(', ')}.`);
}
