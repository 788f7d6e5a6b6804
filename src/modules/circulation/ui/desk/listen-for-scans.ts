import { rememberField, takesText } from './field-before-scan.ts';
import { hear, silence } from './scan-burst.ts';

/**
 * In the scan box everything typed without a pause of this length is one code, in milliseconds: a busy computer or a
 * radio scanner may stutter, and half a code could be another book's.
 */
const BOX_PAUSE_MS = 1000;

/**
 * Hears scans wherever the focus is and takes their text out of the field they fell into. Slow typing in a field passes
 * untouched; typed anywhere else it goes to the scan box. Returns the way to stop.
 */
export function listenForScans(box: HTMLInputElement, onscan: (code: string) => void): () => void {
	const page = box.ownerDocument;
	let burst = silence;
	let isInBox = true;
	// What stands in the box when the page begins to listen is the beginning of a scan.
	let before = '';
	let lastAt = performance.now();
	let putBack: () => void = () => undefined;

	function begin(event: KeyboardEvent) {
		// A space presses the button that has the focus; every other character would be lost there.
		if (!takesText(page.activeElement) && event.key !== ' ' && !page.querySelector('dialog[open]'))
			box.focus();
		isInBox = page.activeElement === box;
		if (!isInBox) putBack = rememberField(page.activeElement);
		else if (event.timeStamp - lastAt >= BOX_PAUSE_MS) before = box.value;
	}

	/** Takes the code out of where it fell. In the box it is what the box holds, elsewhere what was heard. */
	function take(heard: string): string {
		if (!isInBox) {
			putBack();
			return heard;
		}
		const typed = box.value.startsWith(before) ? box.value.slice(before.length).trim() : '';
		box.value = before;
		return page.activeElement === box && typed.endsWith(heard) ? typed : heard;
	}

	function onkeydown(event: KeyboardEvent) {
		const step = hear(burst, {
			key: event.key,
			at: event.timeStamp,
			isRepeat: event.repeat,
			isShortcut: event.ctrlKey || event.altKey || event.metaKey
		});
		burst = step.burst;
		const { heard } = step;
		if (heard.kind === 'first') begin(event);
		// Letters never answer a question: a space inside a code must not press the button that has the focus.
		else if (heard.kind === 'next' && event.key === ' ' && !takesText(page.activeElement))
			event.preventDefault();
		if (isInBox && (heard.kind === 'first' || heard.kind === 'next')) lastAt = event.timeStamp;
		if (heard.kind !== 'scan' && heard.kind !== 'echo') return;
		event.preventDefault();
		event.stopPropagation();
		if (heard.kind === 'scan') onscan(take(heard.code));
	}

	page.addEventListener('keydown', onkeydown, { capture: true });
	return () => page.removeEventListener('keydown', onkeydown, { capture: true });
}
