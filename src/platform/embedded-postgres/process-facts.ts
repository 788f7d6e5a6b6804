import { readFileSync, readlinkSync } from 'node:fs';

export type ProcessFacts = {
	/** Ended, but its parent has not collected it yet. It holds nothing any more. */
	isZombie: boolean;
	/** Clock ticks since boot: tells apart two processes that had the same number one after the other. */
	startedAt: string;
};

/** What Linux says about a process, or undefined when there is none of that number. */
export function processFacts(pid: number): ProcessFacts | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The second column is the command in brackets and may hold spaces and brackets itself.
		const columns = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return { isZombie: columns[0] === 'Z', startedAt: columns[19] ?? '' };
	} catch {
		return undefined;
	}
}

export function isAlive(pid: number): boolean {
	const facts = processFacts(pid);
	return facts !== undefined && !facts.isZombie;
}

/** True when the process is a PostgreSQL server that works in this data directory, and nothing else. */
export function isPostgresOf(dataDirectory: string, pid: number): boolean {
	try {
		return (
			isAlive(pid) &&
			readlinkSync(`/proc/${pid}/cwd`) === dataDirectory &&
			/\/postgres( \(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`))
		);
	} catch {
		return false;
	}
}

/** Waits until the process is gone or a zombie (a plain kill-0 wait hangs when its new parent collects late). */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
	const deadline = performance.now() + milliseconds;
	while (isAlive(pid)) {
		if (performance.now() > deadline) return false;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	return true;
}
