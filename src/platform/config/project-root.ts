import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds our `package.json`. Asked instead of `import.meta.url` because the built server runs from
 * `build/`, where relative paths of the sources mean nothing.
 */
export function projectRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!isOurs(join(folder, 'package.json'))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error('The folder of Suluah was not found above the running program');
		folder = parent;
	}
	return folder;
}

function isOurs(packageFile: string): boolean {
	if (!existsSync(packageFile)) return false;
	const content: unknown = JSON.parse(readFileSync(packageFile, 'utf8'));
	return typeof content === 'object' && content !== null && 'name' in content && content.name === 'suluah';
}
