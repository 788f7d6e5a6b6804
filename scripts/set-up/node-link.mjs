import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpRefusal } from './refusal.mjs';
import { root } from './root.mjs';

const bin = join(root, 'node_modules', '.bin');

/**
 * Every script runs under the Node that came with the packages, whichever Node the machine has. npm 10 forgets its link
 * in `.bin`, so it is made here. A machine that no such package exists for may bring Node 24 itself.
 */
export function linkNode() {
	const link = join(bin, 'node');
	if (existsSync(link)) return;
	rmSync(link, { force: true });
	mkdirSync(bin, { recursive: true });
	const name = `node-${process.platform}-${process.arch}`;
	if (existsSync(join(root, 'node_modules', name, 'bin', 'node'))) {
		symlinkSync(join('..', name, 'bin', 'node'), link);
		return;
	}
	if (Number(process.versions.node.split('.')[0]) < 24) {
		throw new SetUpRefusal(
			`There is no packaged Node for ${process.platform}-${process.arch}: install Node 24 or newer (this is ${process.versions.node}).`
		);
	}
	symlinkSync(process.execPath, link);
}
