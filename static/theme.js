/* Before the first paint: the reader's theme, if one was chosen. Storage may be refused. */
try {
	const theme = localStorage.getItem('parley:theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	/* the system's theme then */
}
