import { DESK_DATABASE_VERSION, stores, type DeviceDatabase } from './database-name.ts';

/** The answer of a request to the browser's database. */
export const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('the device’s memory did not answer'));
	});

/** Opens a database of this browser, made at the first time. */
export function openDeskDatabase(factory: IDBFactory, name: DeviceDatabase): Promise<IDBDatabase> {
	const request = factory.open(name, DESK_DATABASE_VERSION);
	request.onupgradeneeded = () => {
		const database = request.result;
		database.createObjectStore(stores.keys);
		database.createObjectStore(stores.list);
		database.createObjectStore(stores.acts, { autoIncrement: true });
	};
	return answerOf(request);
}

type StoreName = (typeof stores)[keyof typeof stores];

/** Changes one store; done only when the change lies on the disk of the device. */
export function writeTo(
	database: IDBDatabase,
	name: StoreName,
	change: (store: IDBObjectStore) => void
): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('the device keeps nothing'));
		change(transaction.objectStore(name));
	});
}

export const readFrom = <Value>(
	database: IDBDatabase,
	name: StoreName,
	read: (store: IDBObjectStore) => IDBRequest<Value>
): Promise<Value> => answerOf(read(database.transaction(name).objectStore(name)));
