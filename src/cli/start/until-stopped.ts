/**
 * Listens for the end of the process: Ctrl-C, TERM, a closed terminal, or an error that nobody caught. PostgreSQL runs
 * in a process group of its own, so without this it would outlive us.
 */
export function listenForStop(): {
	/** Aborted with the reason as soon as the process must end: an Error when something went wrong. */
	signal: AbortSignal;
	/** Settles at the second signal: somebody does not want to wait. */
	impatient: Promise<void>;
} {
	const stop = new AbortController();
	const impatient = Promise.withResolvers<void>();

	function askedToStop(): void {
		if (stop.signal.aborted) impatient.resolve();
		else stop.abort('asked');
	}

	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, askedToStop);
	process.on('uncaughtException', (error) => stop.abort(error));
	process.on('unhandledRejection', (reason) =>
		stop.abort(reason instanceof Error ? reason : new Error('An unforeseen error', { cause: reason }))
	);
	return { signal: stop.signal, impatient: impatient.promise };
}

export function aborted(signal: AbortSignal): Promise<unknown> {
	if (signal.aborted) return Promise.resolve(signal.reason);
	return new Promise((resolve) =>
		signal.addEventListener('abort', () => resolve(signal.reason), { once: true })
	);
}
