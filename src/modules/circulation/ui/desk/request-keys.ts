import type { DeviceMemory } from './device-memory.ts';

const KEY = 'meja-perangkat';

/**
 * Gives each request of this page a key of its own: the device, the moment the page was opened, a counter. The same
 * key sent again gets the first answer again, so that a retry is harmless.
 *
 * @param openedAt milliseconds since 1970; two pages of one device count apart.
 */
export function requestKeys(memory: DeviceMemory, openedAt: number, newId: () => string): () => string {
	let device = memory.getItem(KEY);
	if (device === null || !/^[0-9a-f-]{36}$/.test(device)) {
		device = newId();
		memory.setItem(KEY, device);
	}
	const page = `${device}.${openedAt.toString(36)}`;
	let count = 0;
	return () => `${page}.${++count}`;
}
