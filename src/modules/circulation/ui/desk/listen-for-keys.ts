import { takesText } from './field-before-scan.ts';
import { keyActs, keyOf, type KeyPreference } from './key-preference.ts';

export type KeyActs = {
	automatic: () => void;
	returns: () => void;
	find: () => void;
	reprint: () => void;
	/** Not where Ctrl+Z takes back what was typed. */
	undo: () => void;
	/** Esc; the second of two in a row closes the session. */
	escape: (isSecond: boolean) => void;
	/** Whatever key it was: browsers let a page make sounds from then on. */
	any: () => void;
};

/** Two Esc within this time belong together, in milliseconds. */
const ESC_ESC_MS = 1500;

/** The keys of the desk and Esc; a dialog that is open keeps its own keys. */
export function listenForKeys(page: Document, keys: () => KeyPreference, acts: KeyActs): () => void {
	let escapedAt = Number.NEGATIVE_INFINITY;

	function onkeydown(event: KeyboardEvent) {
		acts.any();
		if (event.repeat || page.querySelector('dialog[open], :popover-open')) return;
		const key = keyOf(event);
		const act = keyActs.find((one) => keys()[one] === key);
		if (key === 'Escape') {
			const isSecond = event.timeStamp - escapedAt < ESC_ESC_MS;
			escapedAt = isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp;
			acts.escape(isSecond);
		} else if (act && !isForText(event)) acts[act]();
		else return;
		event.preventDefault();
	}

	page.addEventListener('keydown', onkeydown);
	page.addEventListener('pointerdown', acts.any);
	return () => {
		page.removeEventListener('keydown', onkeydown);
		page.removeEventListener('pointerdown', acts.any);
	};
}

/** Ctrl with a letter in a field where something is typed means that: take it back, do it again. */
function isForText(event: KeyboardEvent): boolean {
	const here = event.target instanceof Element ? event.target : null;
	return (event.ctrlKey || event.metaKey) && takesText(here) && here.value !== '';
}
