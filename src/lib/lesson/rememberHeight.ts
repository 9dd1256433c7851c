/** Keeps `--figure-height` true, so that a figure taller than the window can stick by its lower end. */
export function rememberHeight(node: HTMLElement): () => void {
	const observer = new ResizeObserver(() => {
		node.style.setProperty('--figure-height', `${node.offsetHeight}px`);
	});
	observer.observe(node);
	return () => observer.disconnect();
}
