/** What a page says aloud through its one live region, at most one sentence each half second. */

const PAUSE = 500;

/** One for each page: hand `say` to the widgets and the announcer to `LiveRegion.svelte`. */
export class Announcer {
	/** What the live region holds. */
	text = $state('');
	#waiting: string | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;

	/** Says a sentence. Of several within the pause only the last is said: it is the state that counts. */
	say = (sentence: string): void => {
		this.#waiting = sentence;
		if (this.#timer === null) this.#timer = this.#next();
	};

	#next(): ReturnType<typeof setTimeout> | null {
		if (this.#waiting === null) return null;
		// Screen readers pass over a text that is there already; a trailing space makes it new.
		this.text = this.#waiting === this.text ? `${this.#waiting}\u00a0` : this.#waiting;
		this.#waiting = null;
		return setTimeout(() => (this.#timer = this.#next()), PAUSE);
	}
}
