import { readSuggestions, type Suggestion } from './suggestion.ts';

const MIN_LETTERS = 2;
const PAUSE_MS = 150;

/** What a search box offers while somebody types: fetched after a short pause, the newest answer wins. */
export class Suggester {
	lines = $state<Suggestion[]>([]);
	isOpen = $state(false);
	/** The line chosen with the arrows, -1 while the typed words themselves count. */
	active = $state(-1);

	#url: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: AbortController | undefined;

	constructor(url: string) {
		this.#url = url;
	}

	/** Asks anew for what stands in the box. */
	ask(typed: string): void {
		clearTimeout(this.#timer);
		this.#running?.abort();
		const words = typed.trim();
		if (words.length < MIN_LETTERS) return this.close();
		this.#timer = setTimeout(() => void this.#fetch(words), PAUSE_MS);
	}

	async #fetch(words: string): Promise<void> {
		const running = new AbortController();
		this.#running = running;
		const separator = this.#url.includes('?') ? '&' : '?';
		try {
			const answer = await fetch(`${this.#url}${separator}q=${encodeURIComponent(words)}`, {
				signal: running.signal,
				headers: { accept: 'application/json' }
			});
			this.lines = answer.ok ? readSuggestions(await answer.json()) : [];
			this.active = -1;
			this.isOpen = this.lines.length > 0;
		} catch {
			// Suggestions are a help, not an answer: without network the box simply searches what was typed.
			if (!running.signal.aborted) this.close();
		}
	}

	/** Moves the choice by the arrow keys; past either end lies the typed text. */
	move(step: 1 | -1): void {
		if (this.lines.length === 0) return;
		this.isOpen = true;
		const places = this.lines.length + 1;
		this.active = ((this.active + 1 + step + places) % places) - 1;
	}

	close(): void {
		this.isOpen = false;
		this.active = -1;
	}
}
