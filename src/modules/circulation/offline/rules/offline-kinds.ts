/** What a desk, a kiosk or a car can do with books without network. */
export const offlineKinds = ['loan', 'return'] as const;
export type OfflineKind = (typeof offlineKinds)[number];

/** What a question can be about: visits are written by their own module, their questions stand in the same list. */
export const questionKinds = [...offlineKinds, 'visit'] as const;
export type QuestionKind = (typeof questionKinds)[number];
