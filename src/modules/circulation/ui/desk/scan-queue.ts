/** Why the first in the queue could not be settled. It stays where it is. */
export type Trouble =
	| { kind: 'unreachable' }
	| { kind: 'signed-out' }
	/** The server answered, but not with an answer of the desk. `isWorthRetrying`: it may go by itself. */
	| { kind: 'failed'; say: string | null; isWorthRetrying: boolean };

export type QueueView<Job> = {
	/** In the order of scanning; the first is the one being settled. */
	waiting: readonly Job[];
	trouble: Trouble | null;
};

export type QueueOptions<Job> = {
	/** Settles a job; it is called again for the same job after trouble. */
	settle: (job: Job) => Promise<Trouble | null>;
	/** Whether a job may have its turn now; a question that is open holds the others back. */
	mayRun: (job: Job) => boolean;
	onchange: (view: QueueView<Job>) => void;
};

const pausesMs = [1000, 2000, 4000, 8000, 15000] as const;

/** How long to wait after the nth failure in a row, in milliseconds. */
export const pauseAfter = (failures: number): number => pausesMs[failures - 1] ?? 15000;

/**
 * Keeps scans in their order, one at a time, and never loses one: what could not be settled is tried again with
 * growing pauses, or waits until somebody signs in or decides.
 */
export function createScanQueue<Job>(options: QueueOptions<Job>) {
	const waiting: Job[] = [];
	let trouble: Trouble | null = null;
	let failures = 0;
	let isRunning = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const tell = () => options.onchange({ waiting: [...waiting], trouble });

	async function run() {
		if (isRunning) return;
		clearTimeout(timer);
		isRunning = true;
		try {
			for (let job = waiting[0]; job !== undefined && options.mayRun(job); job = waiting[0]) {
				trouble = await options.settle(job);
				if (trouble) break;
				failures = 0;
				waiting.shift();
				tell();
			}
		} finally {
			isRunning = false;
		}
		if (trouble) waitAfter(trouble);
	}

	function waitAfter(what: Trouble) {
		failures += 1;
		const isWaitingForSomebody = what.kind === 'failed' && !what.isWorthRetrying;
		if (!isWaitingForSomebody) timer = setTimeout(wake, pauseAfter(failures));
		tell();
	}

	const wake = () => void run();

	return {
		/** Behind all others. */
		add(job: Job) {
			waiting.push(job);
			tell();
			// A newcomer does not shorten the pause after a failure.
			if (!trouble) wake();
		},
		/** Before all others that have not been begun: the answer to a question. */
		addFirst(job: Job) {
			waiting.splice(isRunning ? 1 : 0, 0, job);
			tell();
			if (!trouble) wake();
		},
		/** Go on now: the network is back, somebody signed in, a question was answered. */
		wake,
		/** Gives up the first one, when somebody decided so; returns it. */
		skip(): Job | undefined {
			if (isRunning || !trouble) return undefined;
			const job = waiting.shift();
			trouble = null;
			failures = 0;
			tell();
			wake();
			return job;
		},
		/** No more tries: the page is left. */
		stop: () => clearTimeout(timer)
	};
}
