/**
 * Wakes a lesson's live blocks: each is complete HTML until it comes near the window or is focused,
 * then the component takes its place within one frame. One block a task, so that nothing stalls;
 * what is far away costs nothing.
 */
import { flushSync, mount, unmount } from 'svelte';
import type { LessonState } from '../lessonState.svelte';

/** How near to the window a block wakes. */
const NEAR = '400px 0px';
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

export interface Islands {
	/** Wakes one block now, if it still sleeps. */
	wake(island: HTMLElement): Promise<void>;
	stop(): void;
}

/** How a control is known again among those of the live block: what it is and says, and the how-manieth. */
interface Likeness {
	readonly key: string;
	readonly nth: number;
}

const keyOf = (node: Element) =>
	[
		node.tagName,
		node.getAttribute('type'),
		node.getAttribute('aria-label') ?? node.textContent
	].join(' ');

function likenessOf(control: HTMLElement, island: HTMLElement): Likeness {
	const key = keyOf(control);
	const alike = [...island.querySelectorAll(focusable)].filter((node) => keyOf(node) === key);
	return { key, nth: alike.indexOf(control) };
}

function findLike({ key, nth }: Likeness, island: HTMLElement): HTMLElement | undefined {
	const alike = [...island.querySelectorAll<HTMLElement>(focusable)].filter(
		(node) => keyOf(node) === key
	);
	return alike[nth] ?? alike[0];
}

export function wakeIslands(root: HTMLElement, lesson: LessonState): Islands {
	const mounted: Record<string, unknown>[] = [];
	const waking = new WeakMap<HTMLElement, Promise<void>>();
	let queue: Promise<void> = Promise.resolve();
	let stopped = false;

	async function replace(island: HTMLElement) {
		const [{ BlockHost, blocks }, { loadPictures }] = await Promise.all([
			import('../blocks'),
			import('../pictures')
		]);
		const block = island.dataset.block as keyof typeof blocks;
		const props = JSON.parse(island.dataset.props ?? '{}') as Record<string, unknown>;
		const challenge = lesson.content.challenges.find(({ id }) => id === props.id);
		const picture = props.picture ?? challenge?.picture;
		if (typeof picture === 'string') await loadPictures([picture]);
		if (stopped || !(block in blocks)) return;
		// The reader may stand in the block: the same control of the live one takes the focus over.
		const focused = document.activeElement as HTMLElement;
		const twin = island.contains(focused) ? likenessOf(focused, island) : null;
		island.replaceChildren();
		mounted.push(mount(BlockHost, { target: island, props: { lesson, block, props } }));
		flushSync();
		island.dataset.awake = '';
		if (twin) findLike(twin, island)?.focus({ preventScroll: true });
	}

	function wake(island: HTMLElement): Promise<void> {
		const known = waking.get(island);
		if (known) return known;
		observer.unobserve(island);
		// One after another, each in a task of its own.
		const woken = queue
			.then(() => new Promise<void>((run) => setTimeout(run)))
			.then(() => replace(island));
		queue = woken.catch(() => {});
		waking.set(island, woken);
		return woken;
	}

	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				const island = (target as HTMLElement).closest<HTMLElement>('.island');
				if (isIntersecting && island) void wake(island);
			}
		},
		{ rootMargin: NEAR }
	);
	const islands = [...root.querySelectorAll<HTMLElement>('.island')];
	// The islands themselves have no box (display: contents): their content is what comes near.
	for (const island of islands)
		if (island.firstElementChild) observer.observe(island.firstElementChild);

	function onfocusin({ target }: FocusEvent) {
		const island = (target as HTMLElement).closest<HTMLElement>('.island');
		if (island && !('awake' in island.dataset)) void wake(island);
	}
	function onbeforeprint() {
		for (const island of islands) void wake(island);
	}
	root.addEventListener('focusin', onfocusin);
	window.addEventListener('beforeprint', onbeforeprint);

	return {
		wake,
		stop() {
			stopped = true;
			observer.disconnect();
			root.removeEventListener('focusin', onfocusin);
			window.removeEventListener('beforeprint', onbeforeprint);
			for (const block of mounted) void unmount(block);
		}
	};
}
