import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program and shows nothing of it; tells how it ended and what it said. */
export function runQuietly(command, args, environment = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let said = '';
		child.stdout.on('data', (chunk) => (said += chunk));
		child.stderr.on('data', (chunk) => (said += chunk));
		child.once('error', (error) => resolve({ ok: false, said: error.message }));
		child.once('close', (code) => resolve({ ok: code === 0, said: said.trim() }));
	});
}
