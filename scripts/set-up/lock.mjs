import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root.mjs';

const folder = join(root, '.set-up.lock');
const holder = join(folder, 'pid');

/** Two set-ups at once would fight over node_modules: the second waits for the first and then finds nothing to do. */
export async function withLock(work) {
	await take();
	const release = () => rmSync(folder, { recursive: true, force: true });
	process.once('exit', release);
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
	try {
		return await work();
	} finally {
		process.removeListener('exit', release);
		release();
	}
}

async function take() {
	let told = false;
	for (;;) {
		try {
			mkdirSync(folder);
			writeFileSync(holder, String(process.pid));
			return;
		} catch (error) {
			if (error.code !== 'EEXIST') throw error;
		}
		if (await isAbandoned()) {
			rmSync(folder, { recursive: true, force: true });
			continue;
		}
		if (!told) console.error('Another set-up is at work in this folder; waiting for it …');
		told = true;
		await wait(200);
	}
}

/** Its process is gone. A lock without a number is either just being made or was left in that moment. */
async function isAbandoned() {
	const pid = readHolder() ?? (await wait(1000).then(readHolder));
	if (pid === undefined) return true;
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return error.code === 'ESRCH';
	}
}

function readHolder() {
	try {
		const pid = Number(readFileSync(holder, 'utf8'));
		return pid > 0 ? pid : undefined;
	} catch {
		return undefined;
	}
}
