import * as v from 'valibot';
import { instant, networks, origin, port, postgresUrl, smtpUrl, text } from './setting-kinds.ts';

/**
 * Every setting that the environment can carry, once: its form, its default, and the sentence that
 * `docs/operations.md` prints about it.
 */
export const settings = {
	PORT: { form: port, fallback: '3000', says: 'The port the pages are served on; 0 takes any free one.' },
	HOST: {
		form: text,
		fallback: '127.0.0.1',
		says: 'The address the server listens on. `0.0.0.0` opens it to the network: put a proxy with TLS in front.'
	},
	ORIGIN: {
		form: origin,
		fallback: undefined,
		says: 'The address people type, needed behind a proxy. With `https` cookies are sent over TLS only.'
	},
	DATABASE_URL: {
		form: postgresUrl,
		fallback: undefined,
		says: 'A PostgreSQL server (15 or newer) of your own, as the owner of the database. Without it the embedded one runs.'
	},
	DATABASE_READ_URL: {
		form: postgresUrl,
		fallback: undefined,
		says: 'For a read-only copy of that server. Checked, and used by nothing yet: every question goes to `DATABASE_URL`.'
	},
	SULUAH_DATA_DIR: {
		form: text,
		fallback: 'var',
		says: 'The folder of the database, the files and the secrets; a relative one counts from the project folder.'
	},
	SULUAH_ENV: {
		form: v.picklist(['demo', 'production', 'test'], 'demo, production or test'),
		fallback: 'demo',
		says: '`demo` loads the demonstration library at the first start; `production` starts empty and refuses demonstration accounts.'
	},
	SULUAH_TRUSTED_PROXIES: {
		form: networks,
		fallback: '',
		says: 'Addresses or networks of the proxies whose `X-Forwarded-For` is believed.'
	},
	SULUAH_NOW: {
		form: instant,
		fallback: undefined,
		says: 'Stops the clock at an instant, for demonstrations and tests. Refused in production.'
	},
	SULUAH_LOG: {
		form: v.picklist(['info', 'warn', 'error', 'silent'], 'info, warn, error or silent'),
		fallback: undefined,
		says: 'What is logged, as JSON lines on standard error. Without it `info`, on a terminal `warn`.'
	},
	SULUAH_SIP2_PORT: {
		form: port,
		fallback: undefined,
		says: 'Opens a port on `HOST` for self-check machines that speak SIP2. Not encrypted: for the library’s own network, never for the internet.'
	},
	SMTP_URL: {
		form: smtpUrl,
		fallback: undefined,
		says: 'For a mail server. Checked, and used by nothing yet: Suluah sends no letters.'
	}
} as const satisfies Record<string, Setting>;

export type Setting = {
	form: v.GenericSchema<string, unknown>;
	/** As it would stand in the environment. */
	fallback: string | undefined;
	says: string;
};

export type SettingName = keyof typeof settings;
