/** What readers without JavaScript get: the widgets as the build writes them into the page. */
import { analyse } from '$lib/solver/analyse';
import EquilibriumList from '$lib/widgets/EquilibriumList.svelte';
import PayoffMatrix from '$lib/widgets/PayoffMatrix.svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { games } from '../../../src/routes/gallery/_matrix/games';

const form = games.brink;
const analysis = analyse({ form, values: {} });
if (analysis.kind !== 'analysed') throw new Error(analysis.why);
const { game, answer, explanation } = analysis;
const shared = { labels: form.players, answer, explanation, notation: 'fraction' } as const;

/** The words of some markup. */
function words(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, '')
		.replace(/&nbsp;|\u00a0/g, ' ')
		.replace(/\s+/g, ' ');
}

test('the matrix, its marks and its sentence are in the HTML', () => {
	const { body } = render(PayoffMatrix, {
		props: { ...shared, title: form.title, matrix: game.matrix }
	});
	expect(body).toContain('<table');
	expect(body.match(/>Nash</g)).toHaveLength(2);
	const text = words(body);
	expect(text).toContain('Hold firm or give ground');
	expect(text).toMatch(/Pakistan 2\/5, best reply; Kabul 3\/5, best reply;/);
	expect(text).toContain('Flexible / Firm and Firm / Flexible are equilibria');
});

test('the equilibria and their reasons are in the HTML', () => {
	const { body } = render(EquilibriumList, { props: shared });
	const text = words(body);
	expect(text).toContain('3 equilibria');
	expect(text).toContain('Pakistan Flexible 2/5, Firm 3/5');
	expect(body.match(/<details/g)).toHaveLength(3);
	expect(text).toContain('indifferent');
});
