/** What a desk, a kiosk or a car can do with books without network. */
export const offlineKinds = ['loan', 'return'] as const;
export type OfflineKind = (typeof offlineKinds)[number];

/** What a question can be about: visits, new members and stops are written by their own modules, their questions stand in the same list. */
export const questionKinds = [...offlineKinds, 'visit', 'member', 'stop'] as const;
export type QuestionKind = (typeof questionKinds)[number];
