/** pending: waits for approval · active · inactive: left · blocked: by staff · cleared: has a bebas pustaka letter. */
export const memberStatuses = ['pending', 'active', 'inactive', 'blocked', 'cleared'] as const;
export type MemberStatus = (typeof memberStatuses)[number];
