import type { Log } from '#platform/log/index.server.ts';

/** Things to do before the end, in the opposite order of their giving. One that fails does not keep the others back. */
export function makeStopHooks(log: Log) {
	const acts: (() => Promise<void>)[] = [];
	return {
		add: (act: () => Promise<void>) => void acts.push(act),
		async run(): Promise<void> {
			for (const act of acts.splice(0).reverse()) {
				await act().catch((error: unknown) => log.error('something did not stop cleanly', { error }));
			}
		}
	};
}
