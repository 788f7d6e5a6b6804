import type { DeviceDatabase } from './database-name.ts';

/**
 * This device was reported lost: members, what waits to be sent, the key that opens them and every kept page go, and the
 * screen leaves. The server has asked the browser to do the same (Clear-Site-Data); over plain http it does not listen.
 */
export function forgetDevice(database: DeviceDatabase): void {
	indexedDB.deleteDatabase(database);
	const pages = 'caches' in globalThis ? caches.keys() : Promise.resolve([]);
	void pages
		.then((names) => Promise.all(names.map((name) => caches.delete(name))))
		.finally(() => location.replace('/kios/pasangkan'));
}
