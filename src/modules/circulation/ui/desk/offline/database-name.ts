/** Whose memory it is: the desk's, that of a book car. */
export const deviceDatabases = ['suluah-meja', 'suluah-jalan'] as const;
export type DeviceDatabase = (typeof deviceDatabases)[number];

/** They are all built alike; the service worker wipes them at the sign-out (src/service-worker). */
export const DESK_DATABASE_VERSION = 1;
export const stores = { keys: 'kunci', list: 'daftar', acts: 'tindakan' } as const;
