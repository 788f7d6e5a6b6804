import {
	deviceDatabases,
	stores,
	type DeviceDatabase
} from '#modules/circulation/ui/desk/offline/database-name.ts';

/**
 * Wipes the list of members from the browser, and the key that opens it. What was done without network and is not told
 * yet stays, with its key, until somebody signs in and it is sent: it must never be lost.
 */
export const forgetLists = (factory: IDBFactory): Promise<void[]> =>
	Promise.all(deviceDatabases.map((name) => forgetList(factory, name)));

function forgetList(factory: IDBFactory, name: DeviceDatabase): Promise<void> {
	return new Promise((resolve) => {
		const request = factory.open(name);
		// There was none: none is made.
		request.onupgradeneeded = () => request.transaction?.abort();
		request.onerror = () => resolve();
		request.onsuccess = () => {
			const database = request.result;
			const transaction = database.transaction(Object.values(stores), 'readwrite');
			transaction.objectStore(stores.list).clear();
			const left = transaction.objectStore(stores.acts).count();
			left.onsuccess = () => {
				if (left.result === 0) transaction.objectStore(stores.keys).clear();
			};
			const end = () => {
				database.close();
				resolve();
			};
			transaction.oncomplete = end;
			transaction.onabort = end;
		};
	});
}
