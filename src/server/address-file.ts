import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the server of a data folder listens, for commands on the same machine. */
export type ListeningServer = { pid: number; address: string };

const fileIn = (dataDirectory: string) => join(dataDirectory, 'server.json');

/** Writes down that this process serves the data folder. */
export function tellAddress(dataDirectory: string, address: string): void {
	const server: ListeningServer = { pid: process.pid, address };
	writeFileSync(fileIn(dataDirectory), `${JSON.stringify(server)}\n`, { mode: 0o600 });
}

/** Takes it back, unless another process serves by now. */
export function forgetAddress(dataDirectory: string): void {
	if (listeningServer(dataDirectory)?.pid === process.pid) rmSync(fileIn(dataDirectory), { force: true });
}

/** The running server of a data folder. What a killed one left behind is passed over. */
export function listeningServer(dataDirectory: string): ListeningServer | undefined {
	try {
		const told: unknown = JSON.parse(readFileSync(fileIn(dataDirectory), 'utf8'));
		return isServer(told) && isAlive(told.pid) ? told : undefined;
	} catch {
		return undefined;
	}
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// It lives, and belongs to another user.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

const isServer = (told: unknown): told is ListeningServer =>
	typeof told === 'object' &&
	told !== null &&
	'pid' in told &&
	Number.isInteger(told.pid) &&
	'address' in told &&
	typeof told.address === 'string';
