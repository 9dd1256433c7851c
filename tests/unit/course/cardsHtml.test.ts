/** The cards as the build writes them into the page: what readers without JavaScript get. */
import ChallengeCard from '$lib/widgets/cards/ChallengeCard.svelte';
import ExampleCard from '$lib/widgets/cards/ExampleCard.svelte';
import PredictionCard from '$lib/widgets/cards/PredictionCard.svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import {
	actions,
	challenge,
	prediction,
	texts,
	worked
} from '../../../src/routes/gallery/_cards/specimens';

/** The words of some markup. */
function words(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, '')
		.replace(/\s+/g, ' ');
}

test('a prediction asks, and tells the outcome to those who can’t place a bet', () => {
	const { body } = render(PredictionCard, {
		props: { prediction, bet: null, onbet() {}, onskip() {}, ...texts }
	});
	const [, told = ''] = /<noscript>(.*?)<\/noscript>/s.exec(body) ?? [];
	const asked = words(body.replace(told, ''));
	expect(asked).toContain('its cost rises from 1/5 to 3/10.');
	for (const { text } of prediction.options) expect(asked).toContain(text);
	expect(asked).not.toContain('The chance of war falls to');
	expect(words(told)).toContain('What happens: Kabul’s: it gives way more often.');
	expect(words(told)).toContain('The chance of war falls to 9/35.');
});

test('a worked example is complete', () => {
	const { body } = render(ExampleCard, {
		props: { example: worked, expected: worked.steps.map(() => null), actions, ...texts }
	});
	expect(body.match(/<li/g)).toHaveLength(3);
	expect(words(body)).toContain('it signs from 3/10 up; Kabul signs up to 4/5.');
});

test('a challenge says what it takes', () => {
	const { body } = render(ChallengeCard, {
		props: { challenge, grade: null, started: false, solved: false, onstart() {}, ...texts }
	});
	for (const { goal, hint } of challenge.clauses) {
		expect(words(body)).toContain(goal);
		expect(words(body)).not.toContain(hint);
	}
});

test('a number that was not made fails the build, naming the expression', () => {
	const props = { prediction, bet: null, onbet() {}, onskip() {}, ...texts, numbers: {} };
	expect(() => render(PredictionCard, { props }).body).toThrow(
		'No number was made for {cA} in “Fighting becomes dearer'
	);
});
