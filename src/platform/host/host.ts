/**
 * What the program around the built app hands to it. The build carries its own copy of every module, so nothing else
 * can be shared: this one thing travels through a symbol on `globalThis`.
 */
export type Host = {
	/** The address of the database, which is up and migrated, as its owner. */
	databaseUrl: string;
	/** Aborted when the process is asked to end: live streams close themselves then, instead of being cut later. */
	stopping: AbortSignal;
	/** What must happen before the database stops; the last given is done first. */
	onStop: (act: () => Promise<void>) => void;
};

const place = Symbol.for('suluah.host');

export function offerHost(host: Host): void {
	Object.defineProperty(globalThis, place, { value: host, configurable: true });
}

/** Inside the app: what it was started with. */
export function currentHost(): Host {
	const found: unknown = Reflect.get(globalThis, place);
	if (!isHost(found))
		throw new Error('Suluah is started by `npm start` or `npm run dev`, which bring its database up');
	return found;
}

function isHost(value: unknown): value is Host {
	return typeof value === 'object' && value !== null && 'databaseUrl' in value && 'onStop' in value;
}
