import type { Config } from '#platform/config/index.server.ts';

export type CheckState = 'ok' | 'missing' | 'broken';

/** `missing`: works without, but something is not on offer. `broken`: must be put right. `say` is a whole sentence. */
export type Finding = { name: string; state: CheckState; say: string };

/** Looks at one thing. `database` is the owner's address, undefined when the database can't be reached. */
export type Check = (about: {
	config: Config;
	database: string | undefined;
}) => Finding[] | Promise<Finding[]>;
