import type { CDPSession, Page } from 'playwright-core';

/** Between two characters, in milliseconds: what a keyboard-wedge scanner takes. */
const pace = 20;

type Wedge = { keys: Promise<CDPSession>; lastAt: number };
const wedges = new WeakMap<Page, Wedge>();

/**
 * Types a code as a scanner does: 20 ms a character, then Enter. The keys carry their own time stamps, so that a busy
 * machine does not make a slow typist of the scanner.
 */
export async function scan(page: Page, code: string): Promise<void> {
	const wedge = wedgeOf(page);
	const keys = await wedge.keys;
	wedge.lastAt = Math.max(Date.now(), wedge.lastAt);
	const sent: Promise<unknown>[] = [];
	for (const key of [...code, 'Enter']) {
		wedge.lastAt += pace;
		const stroke = { key, timestamp: wedge.lastAt / 1000, ...(key === 'Enter' ? enter : { text: key }) };
		sent.push(keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...stroke }));
		sent.push(keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke, text: '' }));
	}
	await Promise.all(sent);
}

const enter = { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };

function wedgeOf(page: Page): Wedge {
	const known = wedges.get(page);
	if (known) return known;
	const made = { keys: page.context().newCDPSession(page), lastAt: 0 };
	wedges.set(page, made);
	return made;
}
