// Runs before the page is drawn, long before the desk itself is alive. A form cannot keep two scans apart: while the
// first is on its way its code still stands in the box, and the second would be typed behind it. Here each scan is
// taken out of the box and kept, until the desk takes them all in their order (take-early-scans.ts).
(() => {
	// Brought in by a page that is alive already: the desk hears for itself.
	if (document.readyState !== 'loading') return;

	/** Without a sign of the desk for this long, the form posts what was kept, in milliseconds. */
	const PATIENCE_MS = 5000;
	/** What is shorter and ends with Tab was typed by a person on the way to the next field (scan-burst.ts). */
	const SHORTEST_SCAN = 6;

	const kept = [];
	let form = null;
	let waiting;

	function keep(box) {
		form = box.form;
		kept.push(box.value);
		box.value = '';
		waiting ??= setTimeout(post, PATIENCE_MS);
	}

	const boxOf = (node) =>
		node instanceof HTMLFormElement ? node.querySelector('[data-scan-box]') : node.closest('[data-scan-box]');

	function onsubmit(event) {
		const box = boxOf(event.target);
		if (!box) return;
		event.preventDefault();
		keep(box);
	}

	function onkeydown(event) {
		const box = event.key === 'Tab' && event.target instanceof Element ? boxOf(event.target) : null;
		if (!box || box.value.trim().length < SHORTEST_SCAN) return;
		event.preventDefault();
		keep(box);
	}

	function stop() {
		clearTimeout(waiting);
		document.removeEventListener('submit', onsubmit);
		document.removeEventListener('keydown', onkeydown);
		return kept.splice(0);
	}

	/** The desk did not come: every scan goes to the server in one post, as many codes as there were scans. */
	function post() {
		const box = boxOf(form);
		for (const code of [...stop(), box.value].filter((one) => one.trim() !== '')) {
			const field = document.createElement('input');
			Object.assign(field, { type: 'hidden', name: 'code', value: code });
			form.append(field);
		}
		box.disabled = true;
		form.submit();
	}

	document.addEventListener('submit', onsubmit);
	document.addEventListener('keydown', onkeydown);
	window.suluahEarlyScans = { take: stop };
})();
