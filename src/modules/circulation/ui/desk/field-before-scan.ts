const pressed = new Set(['checkbox', 'radio', 'button', 'submit', 'range']);

/** Whether characters type there; elsewhere they would press, tick or be lost. */
export function takesText(node: Element | null): node is HTMLInputElement | HTMLTextAreaElement {
	return node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && !pressed.has(node.type));
}

/**
 * Remembers what a field held before a scan fell into it, and gives the way back: value, caret and selection as they
 * were, so that what a person typed or had marked is not lost.
 */
export function rememberField(node: Element | null): () => void {
	if (!takesText(node)) return () => undefined;
	const { value, selectionStart, selectionEnd } = node;
	return () => {
		if (node.value === value) return;
		node.value = value;
		// Number and e-mail fields have no caret to ask for.
		if (selectionStart !== null) node.setSelectionRange(selectionStart, selectionEnd);
		node.dispatchEvent(new Event('input', { bubbles: true }));
	};
}
