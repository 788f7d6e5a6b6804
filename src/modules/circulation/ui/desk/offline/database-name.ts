/** The database of the desk in this browser; the service worker wipes it at the sign-out (src/service-worker). */
export const DESK_DATABASE = 'suluah-meja';
export const DESK_DATABASE_VERSION = 1;
export const stores = { keys: 'kunci', list: 'daftar', acts: 'tindakan' } as const;
