import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

// What the built pages are made of. Tests lie beside the sources, but no page contains one.
const parts = ['src', 'static', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const isTest = /\.test\.ts$/;

/** Changes whenever the built pages would. */
export function sourceHash() {
	const hash = createHash('sha256');
	for (const file of parts.flatMap((part) => filesBelow(part))) {
		hash
			.update(file)
			.update('\0')
			.update(readFileSync(join(root, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

function filesBelow(path) {
	const absolute = join(root, path);
	if (!existsSync(absolute)) return [];
	if (!statSync(absolute).isDirectory()) return isTest.test(path) ? [] : [path];
	return readdirSync(absolute)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}
