import type { LocalList } from '../../../offline/local-list/local-list.ts';
import { stores, type DeviceDatabase } from './database-name.ts';
import { openDeskDatabase, readFrom, writeTo } from './desk-database.ts';
import { newSealKey, sealWith, type Sealed } from './seal.ts';
import type { StoredAct } from './stored-act.ts';

/** What the browser keeps for the desk. Everything in it is sealed where the browser can. */
export type DeskStore = {
	acts: () => Promise<StoredAct[]>;
	/** Done when it lies on the disk of the device. */
	addAct: (act: StoredAct) => Promise<void>;
	removeActs: (keys: ReadonlySet<string>) => Promise<void>;
	/** The list of the account that made it, nobody else's. */
	list: (owner: string) => Promise<KeptList | null>;
	keepList: (kept: KeptList) => Promise<void>;
	dropList: () => Promise<void>;
};

export type KeptList = {
	/** Whose sign-in it belongs to. */
	owner: string;
	/** By how much the clock of the device is ahead of the library's, in milliseconds. */
	clockAhead: number;
	list: LocalList;
};

type SealedAct = { key: string; sealed: Sealed };

const THE_ONE = 'satu';

/**
 * Opens what the browser keeps for the desk.
 *
 * @throws when the browser keeps nothing (private window, disk full, blocked).
 */
export async function openDeskStore(
	factory: IDBFactory,
	subtle?: SubtleCrypto,
	name: DeviceDatabase = 'suluah-meja'
): Promise<DeskStore> {
	const database = await openDeskDatabase(factory, name);
	const seal = sealWith(await keyOf(database, subtle), subtle);
	return {
		async acts() {
			const kept: SealedAct[] = await readFrom(database, stores.acts, (store) => store.getAll());
			const opened = await Promise.all(kept.map(({ sealed }) => seal.open(sealed)));
			return opened.flatMap((text): StoredAct[] => (text === null ? [] : [JSON.parse(text)]));
		},
		async addAct(act) {
			const sealed = await seal.close(JSON.stringify(act));
			await writeTo(database, stores.acts, (store) => store.add({ key: act.key, sealed }));
		},
		removeActs: (keys) =>
			writeTo(database, stores.acts, (store) => {
				const walk = store.openCursor();
				walk.onsuccess = () => {
					const cursor = walk.result;
					if (!cursor) return;
					if (keys.has(cursor.value.key)) cursor.delete();
					cursor.continue();
				};
			}),
		async list(owner) {
			const sealed: Sealed | undefined = await readFrom(database, stores.list, (store) => store.get(THE_ONE));
			const text = sealed && (await seal.open(sealed));
			const kept: KeptList | null = text ? JSON.parse(text) : null;
			return kept?.owner === owner ? kept : null;
		},
		async keepList(kept) {
			const sealed = await seal.close(JSON.stringify(kept));
			await writeTo(database, stores.list, (store) => store.put(sealed, THE_ONE));
		},
		dropList: () => writeTo(database, stores.list, (store) => store.clear())
	};
}

/** The key of this browser, made when there is none; null where the browser has no cipher. */
async function keyOf(database: IDBDatabase, subtle?: SubtleCrypto): Promise<CryptoKey | null> {
	if (!subtle) return null;
	const known: CryptoKey | undefined = await readFrom(database, stores.keys, (store) => store.get(THE_ONE));
	if (known) return known;
	const made = await newSealKey(subtle);
	await writeTo(database, stores.keys, (store) => store.put(made, THE_ONE));
	return made;
}
