import type { DeviceMemory } from './device-memory.ts';

/** What a key of one's own choice can do. Enter and Esc stay: scanners and dialogs count on them. */
export const keyActs = ['automatic', 'returns', 'find', 'reprint', 'undo'] as const;
export type KeyAct = (typeof keyActs)[number];
export type KeyPreference = Readonly<Record<KeyAct, string>>;

/** The keys of design.md §9. */
export const usualKeys: KeyPreference = {
	automatic: 'F2',
	returns: 'F4',
	find: 'F8',
	reprint: 'F9',
	undo: 'Ctrl+Z'
};

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** A pressed key as it is written: "F4", "Shift+F2", "Ctrl+Z". The Command key of a Mac counts as Ctrl. */
export function keyOf({ key, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string {
	const name = key.length === 1 ? key.toUpperCase() : key;
	const held = [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : ''];
	return [...held, name].filter((part) => part !== '').join('+');
}

/** What browsers leave to a page: the free function keys, a few keys of no use in a box of text, Ctrl with Y and Z. */
const free = /^(?:(?:Shift\+)?F(?:2|4|8|9|1[3-9]|2[0-4])|Insert|Pause|ScrollLock|Ctrl\+[YZ])$/;

/** Keys that only hold another one. */
const held = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process']);
export const isOnlyHeld = ({ key }: Pressed): boolean => held.has(key);

export type KeyRefusal =
	/** Enter, Esc, Tab: the desk itself. */
	| { code: 'fixed' }
	/** A letter or figure: scanners type them. */
	| { code: 'typed' }
	| { code: 'browser' }
	| { code: 'taken'; by: KeyAct };

/** Whether a key may do this from now on. */
export function judgeKey(
	pressed: Pressed,
	act: KeyAct,
	now: KeyPreference
): { ok: true; key: string } | ({ ok: false; key: string } & KeyRefusal) {
	const key = keyOf(pressed);
	if (['Enter', 'Escape', 'Tab'].includes(pressed.key)) return { ok: false, key, code: 'fixed' };
	if (pressed.key.length === 1 && !pressed.ctrlKey && !pressed.altKey && !pressed.metaKey)
		return { ok: false, key, code: 'typed' };
	if (!free.test(key)) return { ok: false, key, code: 'browser' };
	const by = keyActs.find((other) => other !== act && now[other] === key);
	return by ? { ok: false, key, code: 'taken', by } : { ok: true, key };
}

const KEY = 'meja-tombol';

/** Reads the remembered keys ("returns=F13 undo=Ctrl+Y"); a set that is damaged or has a key twice is the usual one. */
export function readKeyPreference(memory: DeviceMemory): KeyPreference {
	const told = new Map(
		(memory.getItem(KEY) ?? '').split(' ').map((pair): [string, string] => {
			const [act = '', key = ''] = pair.split('=');
			return [act, key];
		})
	);
	const keys = { ...usualKeys };
	for (const act of keyActs) {
		const key = told.get(act);
		if (key !== undefined && free.test(key)) keys[act] = key;
	}
	return new Set(Object.values(keys)).size === keyActs.length ? keys : usualKeys;
}

export function rememberKeyPreference(memory: DeviceMemory, keys: KeyPreference): void {
	memory.setItem(
		KEY,
		keyActs
			.filter((act) => keys[act] !== usualKeys[act])
			.map((act) => `${act}=${keys[act]}`)
			.join(' ')
	);
}
