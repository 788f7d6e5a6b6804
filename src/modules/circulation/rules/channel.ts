/** Through which door an act of circulation came in. */
export const channels = ['desk', 'account', 'api', 'kiosk', 'mobile', 'import', 'demo'] as const;
export type Channel = (typeof channels)[number];
