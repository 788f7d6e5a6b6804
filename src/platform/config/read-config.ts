import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { projectRoot } from './project-root.ts';
import { ConfigRefusal } from './refusal.ts';
import { settings } from './settings.ts';
import type { Setting, SettingName } from './settings.ts';

export type Config = {
	port: number;
	host: string;
	/** Undefined: what the request says, over plain http. */
	origin: string | undefined;
	/** Undefined: the embedded server. */
	databaseUrl: string | undefined;
	databaseReadUrl: string | undefined;
	/** Absolute. */
	dataDirectory: string;
	environment: 'demo' | 'production' | 'test';
	trustedProxies: BlockList;
	/** Where the clock stands still. */
	now: Date | undefined;
	/** Undefined: by where the log goes. */
	logLevel: 'info' | 'warn' | 'error' | 'silent' | undefined;
	sip2Port: number | undefined;
	smtpUrl: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of this process, checked and typed. An empty variable counts as not set.
 *
 * @throws ConfigRefusal with a sentence for every setting that can't be used
 */
export function readConfig(environment: Environment = process.env, root = projectRoot()): Config {
	const sentences: string[] = [];

	function read<N extends SettingName>(name: N): v.InferOutput<(typeof settings)[N]['form']> | undefined {
		const setting: Setting = settings[name];
		const written = environment[name] || setting.fallback;
		if (written === undefined) return undefined;
		const parsed = v.safeParse(settings[name].form, written);
		if (!parsed.success) sentences.push(`${name} must be ${parsed.issues[0].message}.`);
		return parsed.success ? parsed.output : undefined;
	}

	const config = {
		port: read('PORT'),
		host: read('HOST'),
		origin: read('ORIGIN'),
		databaseUrl: read('DATABASE_URL'),
		databaseReadUrl: read('DATABASE_READ_URL'),
		dataDirectory: resolve(root, read('SULUAH_DATA_DIR') ?? ''),
		environment: read('SULUAH_ENV'),
		trustedProxies: read('SULUAH_TRUSTED_PROXIES'),
		now: read('SULUAH_NOW'),
		logLevel: read('SULUAH_LOG'),
		sip2Port: read('SULUAH_SIP2_PORT'),
		smtpUrl: read('SMTP_URL')
	};
	if (config.environment === 'production' && config.now !== undefined) {
		sentences.push('SULUAH_NOW stops the clock, which production must not: unset it.');
	}
	if (config.databaseReadUrl !== undefined && config.databaseUrl === undefined) {
		sentences.push('DATABASE_READ_URL is a copy of the server in DATABASE_URL: set that too.');
	}
	return isComplete(config, sentences) ? config : refuse(sentences);
}

type Required = 'port' | 'host' | 'environment' | 'trustedProxies';
type Unfinished = Omit<Config, Required> & { [K in Required]: Config[K] | undefined };

/** What has a default is only missing when it was refused. */
function isComplete(_config: Unfinished, sentences: string[]): _config is Config {
	return sentences.length === 0;
}

function refuse(sentences: string[]): never {
	throw new ConfigRefusal(sentences);
}
