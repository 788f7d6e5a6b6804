import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder of outside sample data with this name, or null where it is absent (it is no part of the project).
 * `SULUAH_SHARED` says where the samples lie; else they are sought beside the project.
 */
export function sharedData(name: string): string | null {
	const shared = process.env.SULUAH_SHARED ?? resolve(import.meta.dirname, '../../../shared');
	const folder = resolve(shared, 'data', name);
	return existsSync(folder) ? folder : null;
}
