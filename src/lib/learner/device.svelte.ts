/** Facts of this device that every page shares: which theme the reader chose. */
import { browserStorage } from './storage';

export type Theme = 'auto' | 'light' | 'dark';

/** Read before the first paint by static/theme.js, which knows it by this name. */
export const THEME_KEY = 'parley:theme';

class Device {
	#storage = browserStorage();
	theme = $state<Theme>('auto');

	/** Takes over the choice that theme.js has applied. Call it in the browser. */
	connect(): () => void {
		this.#show(this.#storage.read(THEME_KEY));
		return this.#storage.watch(THEME_KEY, (text) => this.#show(text));
	}

	/** Applies a theme at once and keeps it where storage is allowed. */
	chooseTheme(theme: Theme): void {
		if (theme === 'auto') this.#storage.remove(THEME_KEY);
		else this.#storage.write(THEME_KEY, theme);
		this.#show(theme);
	}

	#show(theme: string | null): void {
		this.theme = theme === 'light' || theme === 'dark' ? theme : 'auto';
		const { dataset } = document.documentElement;
		if (this.theme === 'auto') delete dataset.theme;
		else dataset.theme = this.theme;
	}
}

/** One device, one theme: the only module-level state of the site, empty while prerendering. */
export const device = new Device();
