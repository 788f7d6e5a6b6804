import { waitUntilGone } from './process-facts.ts';

/**
 * Ends the server: first in good order (INT: running statements are cancelled, everything is written), after ten
 * seconds at once (QUIT: the next start puts the data in order).
 */
export async function stopPostgres(pid: number): Promise<void> {
	signal(pid, 'SIGINT');
	if (await waitUntilGone(pid, 10_000)) return;
	signal(pid, 'SIGQUIT');
	await waitUntilGone(pid, 5_000);
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
	try {
		process.kill(pid, name);
	} catch {
		// Gone already.
	}
}
