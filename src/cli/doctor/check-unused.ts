import type { Config } from '#platform/config/index.server.ts';
import type { Check, Finding } from './check.ts';

/** What the settings can name and nothing uses yet: whoever sets it must not wait for it. */
export const checkUnused: Check = ({ config }) =>
	unused.map(({ name, setting, isSet, does }) => ({
		name,
		state: 'missing',
		say: isSet(config) ? `${setting} is set, but nothing uses it yet: ${does}.` : `${upper(does)}.`
	}));

type Unused = { name: Finding['name']; setting: string; isSet: (config: Config) => boolean; does: string };

const unused: readonly Unused[] = [
	{
		name: 'mail',
		setting: 'SMTP_URL',
		isSet: ({ smtpUrl }) => smtpUrl !== undefined,
		does: 'no letters are sent by this version, with a mail server or without'
	},
	{
		name: 'read-replica',
		setting: 'DATABASE_READ_URL',
		isSet: ({ databaseReadUrl }) => databaseReadUrl !== undefined,
		does: 'every question goes to the one database, none to a copy for reading'
	}
];

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
