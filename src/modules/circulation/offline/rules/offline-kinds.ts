/** What a desk, a kiosk or a car can do without network. */
export const offlineKinds = ['loan', 'return'] as const;
export type OfflineKind = (typeof offlineKinds)[number];
