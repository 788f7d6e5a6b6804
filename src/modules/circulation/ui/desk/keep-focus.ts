const canBeUsed = 'a, button, input, select, textarea, summary, label, [role="option"], [tabindex]:not(main)';

/**
 * Brings the focus back when it is nowhere: after a click into the empty page, and when the window is looked at again.
 * Where somebody went with Tab or marked text to copy, it stays.
 */
export function keepFocus(page: Document, focus: () => void): () => void {
	const isLost = () =>
		(page.activeElement === null || page.activeElement === page.body || page.activeElement.matches('main')) &&
		!page.querySelector('dialog[open], :popover-open');

	function onclick(event: MouseEvent) {
		if (event.target instanceof Element && event.target.closest(canBeUsed)) return;
		if (isLost() && page.getSelection()?.isCollapsed !== false) focus();
	}

	const onfocus = () => {
		if (isLost()) focus();
	};

	page.addEventListener('click', onclick);
	window.addEventListener('focus', onfocus);
	return () => {
		page.removeEventListener('click', onclick);
		window.removeEventListener('focus', onfocus);
	};
}
