type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (node: Element): node is TextField =>
	node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;

/** Whether a space bar types there; elsewhere it would press a button or tick a box. */
export function takesText(node: EventTarget | null): boolean {
	if (node instanceof HTMLTextAreaElement) return true;
	return (
		node instanceof HTMLInputElement &&
		!['checkbox', 'radio', 'button', 'submit', 'range'].includes(node.type)
	);
}

/**
 * Remembers what a field held before a scan fell into it, and gives the way back: value, caret and selection as they
 * were, so that what a person typed or had marked is not lost.
 */
export function rememberField(node: Element | null): () => void {
	if (node instanceof HTMLSelectElement) {
		const { selectedIndex } = node;
		return () => {
			if (node.selectedIndex === selectedIndex) return;
			node.selectedIndex = selectedIndex;
			node.dispatchEvent(new Event('change', { bubbles: true }));
		};
	}
	if (!node || !isTextField(node)) return () => undefined;
	const { value, selectionStart, selectionEnd } = node;
	return () => {
		if (node.value === value) return;
		node.value = value;
		// Number and e-mail fields have no caret to ask for.
		if (selectionStart !== null) node.setSelectionRange(selectionStart, selectionEnd);
		node.dispatchEvent(new Event('input', { bubbles: true }));
	};
}
