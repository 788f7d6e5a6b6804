import { takesText } from './field-before-scan.ts';

export type KeyActs = {
	automatic: () => void;
	returns: () => void;
	find: () => void;
	reprint: () => void;
	/** Ctrl+Z where it takes back nothing that was typed. */
	undo: () => void;
	/** Esc; the second of two in a row closes the session. */
	escape: (isSecond: boolean) => void;
	/** Whatever key it was: browsers let a page make sounds from then on. */
	any: () => void;
};

/** Two Esc within this time belong together, in milliseconds. */
const ESC_ESC_MS = 1500;

/** The function keys and Esc of the desk; a dialog that is open keeps its own keys. */
export function listenForKeys(page: Document, acts: KeyActs): () => void {
	let escapedAt = Number.NEGATIVE_INFINITY;

	function onkeydown(event: KeyboardEvent) {
		acts.any();
		if (isUndo(event) && !page.querySelector('dialog[open], :popover-open')) {
			acts.undo();
			event.preventDefault();
			return;
		}
		if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
		if (page.querySelector('dialog[open], :popover-open')) return;
		if (event.key === 'Escape') {
			const isSecond = event.timeStamp - escapedAt < ESC_ESC_MS;
			escapedAt = isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp;
			acts.escape(isSecond);
		} else if (event.key === 'F2') acts.automatic();
		else if (event.key === 'F4') acts.returns();
		else if (event.key === 'F8') acts.find();
		else if (event.key === 'F9') acts.reprint();
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

/** Ctrl+Z, unless a field has the focus in which it means what was typed. */
function isUndo(event: KeyboardEvent): boolean {
	const isPressed = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !event.repeat;
	if (!isPressed || event.key.toLowerCase() !== 'z') return false;
	const here = event.target instanceof Element ? event.target : null;
	return !takesText(here) || here.value === '';
}
