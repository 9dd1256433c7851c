import ParameterField from '$lib/widgets/ParameterField.svelte';
import RangeBar from '$lib/widgets/RangeBar.svelte';
import RiskReturnCurve from '$lib/widgets/RiskReturnCurve.svelte';
import type { Parameter } from '$lib/game/types';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '$lib/styles/base.css';

const parameter: Parameter = {
	name: 'cA',
	symbol: 'c_P',
	label: 'Pakistan’s cost of fighting',
	meaning: 'What a fight would cost.',
	player: 0,
	unit: 'share of the stake',
	min: '0',
	max: '3/5',
	step: '1/100',
	default: '1/5'
};

function fieldProps(text: string) {
	return {
		parameter,
		text,
		changed: text !== '1/5',
		notation: 'fraction' as const,
		onbegin: vi.fn(),
		oninput: vi.fn(),
		oncommit: vi.fn(),
		onset: vi.fn((typed: string) => (typed === 'word' ? 'That is not a number.' : null)),
		onreset: vi.fn()
	};
}

async function findings(container: Element): Promise<string[]> {
	const { violations } = await axe.run(container);
	return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
}

test('arrow keys move a slider one step and page keys ten, in exact decimals', async () => {
	const props = fieldProps('1/5');
	render(ParameterField, props);
	const slider = page.getByRole('slider');
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(props.oninput).toHaveBeenLastCalledWith('0.21');
	await userEvent.keyboard('{PageDown}');
	expect(props.oninput.mock.lastCall?.[0]).toMatch(/^0\.1/);
	// Keys are no drag: whoever keeps the history joins them.
	expect(props.onbegin).not.toHaveBeenCalled();
	expect(props.oncommit).not.toHaveBeenCalled();
});

test('a number off the grid keeps its value and puts the thumb nearest', async () => {
	render(ParameterField, fieldProps('1/3'));
	await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '1/3');
	await expect.element(page.getByRole('slider')).toHaveValue('33');
	await expect.element(page.getByRole('textbox')).toHaveValue('1/3');
});

test('a refused entry stays, says why, and Escape takes it back', async () => {
	const props = fieldProps('1/5');
	const { container } = render(ParameterField, props);
	const field = page.getByRole('textbox');
	await userEvent.fill(field, 'word');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('alert')).toHaveTextContent('That is not a number.');
	await expect.element(field).toHaveValue('word');
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	expect(await findings(container)).toEqual([]);
	await userEvent.keyboard('{Escape}');
	await expect.element(field).toHaveValue('1/5');
	await expect.element(field).toHaveAttribute('aria-invalid', 'false');
});

test('a changed number can be reset alone', async () => {
	const props = fieldProps('1/3');
	render(ParameterField, props);
	await userEvent.click(page.getByRole('button', { name: /^Reset/ }));
	expect(props.onreset).toHaveBeenCalledOnce();
});

test('an offer on the range bar is a slider that says who would sign', async () => {
	const onoffer = vi.fn();
	const { container } = render(RangeBar, {
		p: '1/2',
		floor: '3/10',
		ceiling: '4/5',
		range: { lo: '3/10', hi: '4/5', open: true },
		offer: '29/100',
		onoffer,
		notation: 'fraction'
	});
	const offer = page.getByRole('slider', { name: 'An offer' });
	await expect
		.element(offer)
		.toHaveAttribute('aria-valuetext', '29/100: Kabul would sign, Pakistan would rather fight');
	(offer.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(onoffer).toHaveBeenLastCalledWith('3/10');
	expect(await findings(container)).toEqual([]);
});

test('the labels of the range bar stay apart and at 12 px or more in 320 px', async () => {
	const { container } = render(RangeBar, {
		p: '1/2',
		floor: '12/25',
		ceiling: '13/25',
		range: { lo: '12/25', hi: '13/25', open: true },
		statusQuo: '47/100',
		notation: 'fraction'
	});
	container.style.inlineSize = '290px';
	await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
	for (const line of container.querySelectorAll('.labels')) {
		const boxes = [...line.children].map((label) => label.getBoundingClientRect());
		boxes.sort((a, b) => a.left - b.left);
		for (const [index, box] of boxes.entries()) {
			expect(box.left).toBeGreaterThanOrEqual(line.getBoundingClientRect().left - 1);
			const next = boxes[index + 1];
			if (next) expect(next.left).toBeGreaterThanOrEqual(box.right - 1);
		}
		for (const label of line.children) {
			expect(parseFloat(getComputedStyle(label).fontSize)).toBeGreaterThanOrEqual(12);
		}
	}
});

test('the risk curve names the better demand and carries a table of its numbers', async () => {
	const { container } = render(RiskReturnCurve, {
		p: '1/2',
		cA: '1/5',
		cTough: '3/25',
		cVuln: '21/50',
		th: '3/5',
		sw: '1/50',
		thStar: '1/2',
		xSafe: '3/5',
		xRisk: '9/10',
		euSafe: '3/5',
		euRisk: '33/50',
		warProb: '2/5',
		notation: 'fraction'
	});
	await expect
		.element(page.getByText(/The ambitious demand is worth more: 33\/50 against 3\/5/))
		.toBeVisible();
	expect(container.querySelectorAll('tbody tr')).toHaveLength(2);
	expect(await findings(container)).toEqual([]);
});
