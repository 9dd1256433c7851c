import { expect, test } from 'vitest';
import { models } from '$lib/models';
import { linkVersions } from '$lib/scenario/history';
import { shapeOf } from '$lib/scenario/scenario';

test('versions are numbered 1, 2, 3 in order', () => {
	expect(linkVersions.map(({ version }) => version)).toEqual(linkVersions.map((_, k) => k + 1));
});

test('the newest version froze exactly the defaults that the models have today', () => {
	// If this fails because a default was changed or a number renamed: old links mean the old ones.
	// Add a version with the new defaults and, for a rename, a migration. Never edit an old version.
	// A model that is new altogether joins the newest version: no link to it was ever made.
	const today = Object.fromEntries(
		models.map(({ id, games }) => [
			id,
			Object.fromEntries(
				[...shapeOf(id, games).parameters].map(([name, parameter]) => [name, parameter.default])
			)
		])
	);
	expect(linkVersions.at(-1)?.defaults).toEqual(today);
});
