import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The house (CONTRIBUTING): from the ground up, and what each room may import across rooms.
 * @type {Record<string, string[]>}
 */
const rooms = {
	exact: [],
	game: ['exact'],
	solver: ['exact', 'game'],
	models: ['exact', 'game'],
	scenario: ['exact', 'game', 'models'],
	learner: [],
	course: ['exact', 'game', 'solver', 'models'],
	widgets: ['exact', 'game', 'solver', 'models', 'scenario', 'course', 'styles']
};

const door = {
	group: ['mathjs', 'mathjs/*', 'fraction.js'],
	message: 'mathjs and its Fractions have one door: $lib/exact.'
};

const arrows = Object.entries(rooms).map(([room, below]) => ({
	files: [`src/lib/${room}/**`],
	rules: {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{
				patterns: [
					...(room === 'exact' ? [] : [door]),
					{
						group: ['$app/*', '$lib/*', ...[room, ...below].map((name) => `!$lib/${name}`)],
						message: `${room} may import ${below.join(', ') || 'no other room'}: arrows point down only.`
					}
				]
			}
		]
	}
}));

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		// TypeScript knows what is defined better than this rule does.
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['src/**'],
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [door] }] }
	},
	...arrows
);
