import { spawn } from 'node:child_process';
import type { Binaries } from './binaries.ts';
import { PostgresRefusal } from './refusal.ts';
import { bareEnvironment, invocation } from './runner.ts';
import type { Runner } from './runner.ts';

// Needs no locale of the operating system. It sorts by code point: people's order is made in the app.
const options = [
	'-U',
	'suluah',
	'-A',
	'trust',
	'--encoding=UTF8',
	'--locale=C',
	'--locale-provider=builtin',
	'--builtin-locale=C.UTF-8',
	'--data-checksums',
	'--no-instructions'
];

export function runInitdb(
	binaries: Binaries,
	runner: Runner,
	folder: string,
	durable: boolean
): Promise<void> {
	const args = ['-D', folder, ...options, ...(durable ? [] : ['--no-sync'])];
	const call = invocation(runner, binaries.initdb, args);
	const child = spawn(call.command, call.arguments, {
		...call.identity,
		cwd: '/',
		env: bareEnvironment,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve, reject) => {
		child.on('error', (error) => reject(failure(folder, error.message)));
		child.on('close', (code) => (code === 0 ? resolve() : reject(failure(folder, said.trim()))));
	});
}

function failure(folder: string, said: string): PostgresRefusal {
	return new PostgresRefusal(
		'did-not-start',
		`The database could not be created in ${folder}. PostgreSQL says: ${said}`
	);
}
