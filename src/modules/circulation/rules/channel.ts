/** Through which door an act of circulation came in; `system`: the library's own jobs. */
export const channels = [
	'desk',
	'account',
	'api',
	'kiosk',
	'mobile',
	'sip2',
	'import',
	'demo',
	'system'
] as const;
export type Channel = (typeof channels)[number];
