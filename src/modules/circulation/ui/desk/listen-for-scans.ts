import { rememberField, takesText } from './field-before-scan.ts';
import { alreadyTyped, hear } from './scan-burst.ts';

/**
 * Hears scans wherever the focus is and takes their text out of the field they fell into. Slow typing in a field passes
 * untouched; typed anywhere else it goes to the scan box. Returns the way to stop.
 */
export function listenForScans(box: HTMLInputElement, onscan: (code: string) => void): () => void {
	const page = box.ownerDocument;
	let burst = alreadyTyped(box.value, performance.now());
	let putBack = () => {
		box.value = '';
	};

	function begin(event: KeyboardEvent) {
		// A space presses the button that has the focus; every other character would be lost there.
		if (!takesText(page.activeElement) && event.key !== ' ' && !page.querySelector('dialog[open]'))
			box.focus();
		putBack = rememberField(page.activeElement);
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
		else if (heard.kind === 'scan' || heard.kind === 'echo') {
			event.preventDefault();
			event.stopPropagation();
			if (heard.kind === 'echo') return;
			putBack();
			onscan(heard.code);
		}
	}

	page.addEventListener('keydown', onkeydown, { capture: true });
	return () => page.removeEventListener('keydown', onkeydown, { capture: true });
}
