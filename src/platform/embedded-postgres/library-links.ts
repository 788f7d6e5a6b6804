import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

type Link = { source: string; target: string };

/**
 * PostgreSQL's libraries are found by names that npm can't pack (symbolic links). The package lists them and makes
 * them in an install script, which we don't run; so the missing ones are made here. Without them: "error while
 * loading shared libraries: libicuuc.so.60".
 *
 * @param native the package's `native` folder
 * @returns how many links were made
 */
export function makeLibraryLinks(native: string): number {
	const missing = readLinks(native).filter((link) => !existsSync(join(native, '..', link.target)));
	for (const link of missing) {
		try {
			symlinkSync(basename(link.source), join(native, '..', link.target));
		} catch (error) {
			// Two starts at once: the other one made it.
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		}
	}
	return missing.length;
}

function readLinks(native: string): Link[] {
	const links: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
	return Array.isArray(links) ? links.filter(isLink) : [];
}

function isLink(value: unknown): value is Link {
	return (
		typeof value === 'object' &&
		value !== null &&
		'source' in value &&
		'target' in value &&
		typeof value.source === 'string' &&
		typeof value.target === 'string'
	);
}
