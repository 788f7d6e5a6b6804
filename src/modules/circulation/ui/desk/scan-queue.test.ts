import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createScanQueue, pauseAfter, type QueueView, type Trouble } from './scan-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Settle = (job: string) => Promise<Trouble | null>;

function aQueue(settle: Settle, mayRun: (job: string) => boolean = () => true) {
	let view: QueueView<string> = { waiting: [], trouble: null };
	const queue = createScanQueue<string>({ settle, mayRun, onchange: (now) => void (view = now) });
	return { queue, view: () => view };
}

const offline: Trouble = { kind: 'unreachable' };
const settled = () => vi.advanceTimersByTimeAsync(0);

test('five scans at once are settled in their order, one at a time', async () => {
	const log: string[] = [];
	let open = 0;
	const { queue, view } = aQueue(async (job) => {
		open += 1;
		expect(open).toBe(1);
		await new Promise((done) => setTimeout(done, 40));
		log.push(job);
		open -= 1;
		return null;
	});
	for (const job of ['a', 'b', 'c', 'd', 'e']) queue.add(job);
	expect(view().waiting).toEqual(['a', 'b', 'c', 'd', 'e']);
	await vi.advanceTimersByTimeAsync(200);
	expect(log).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(view().waiting).toEqual([]);
});

test('whatever fails how often, every scan is settled once and in order', async () => {
	const plan = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 });
	await fc.assert(
		fc.asyncProperty(plan, async (failuresOfEach) => {
			const left = new Map(failuresOfEach.map((count, index) => [String(index), count]));
			const done: string[] = [];
			const { queue, view } = aQueue(async (job) => {
				const failures = left.get(job) ?? 0;
				left.set(job, failures - 1);
				if (failures > 0) return offline;
				done.push(job);
				return null;
			});
			for (const job of left.keys()) queue.add(job);
			await vi.advanceTimersByTimeAsync(20 * 60 * 1000);
			expect(done).toEqual([...left.keys()]);
			expect(view()).toEqual({ waiting: [], trouble: null });
		}),
		{ numRuns: 40 }
	);
});

describe('without network', () => {
	test('the scan stays, says so and is tried again with growing pauses', async () => {
		const tries: number[] = [];
		const { queue, view } = aQueue(async () => {
			tries.push(Date.now());
			return offline;
		});
		queue.add('a');
		await settled();
		expect(view()).toEqual({ waiting: ['a'], trouble: offline });
		await vi.advanceTimersByTimeAsync(1000 + 2000 + 4000 + 8000 + 15000 + 15000);
		const pauses = tries.slice(1).map((time, index) => time - (tries[index] ?? 0));
		expect(pauses).toEqual([1000, 2000, 4000, 8000, 15000, 15000]);
	});

	test('a further scan does not hurry the first, the network does', async () => {
		let isOnline = false;
		const tried: string[] = [];
		const { queue } = aQueue(async (job) => {
			tried.push(job);
			return isOnline ? null : offline;
		});
		queue.add('a');
		await settled();
		queue.add('b');
		await settled();
		expect(tried).toEqual(['a']);
		isOnline = true;
		queue.wake();
		await settled();
		expect(tried).toEqual(['a', 'a', 'b']);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(tried).toEqual(['a', 'a', 'b']);
	});

	test('after a success the pauses begin small again', async () => {
		const failuresLeft = new Map([
			['a', 3],
			['b', 1]
		]);
		const doneAt = new Map<string, number>();
		const begin = Date.now();
		const { queue } = aQueue(async (job) => {
			const left = failuresLeft.get(job) ?? 0;
			failuresLeft.set(job, left - 1);
			if (left > 0) return offline;
			doneAt.set(job, Date.now() - begin);
			return null;
		});
		queue.add('a');
		queue.add('b');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(Object.fromEntries(doneAt)).toEqual({ a: 1000 + 2000 + 4000, b: 7000 + 1000 });
	});
});

test('signed out: the scans stay until the sign-in is back', async () => {
	let isSignedIn = false;
	const { queue, view } = aQueue(async () => (isSignedIn ? null : { kind: 'signed-out' }));
	queue.add('a');
	queue.add('b');
	await settled();
	expect(view()).toEqual({ waiting: ['a', 'b'], trouble: { kind: 'signed-out' } });
	isSignedIn = true;
	queue.wake();
	await settled();
	expect(view()).toEqual({ waiting: [], trouble: null });
});

test('what the server does not take waits for a person, who may give it up', async () => {
	const refused: Trouble = { kind: 'failed', say: 'Tidak boleh.', isWorthRetrying: false };
	const tried: string[] = [];
	const { queue, view } = aQueue(async (job) => {
		tried.push(job);
		return job === 'a' ? refused : null;
	});
	queue.add('a');
	queue.add('b');
	await vi.advanceTimersByTimeAsync(120_000);
	expect(tried).toEqual(['a']);
	expect(view().trouble).toEqual(refused);
	expect(queue.skip()).toBe('a');
	await settled();
	expect(tried).toEqual(['a', 'b']);
	expect(queue.skip()).toBeUndefined();
});

test('an open question holds back all but its answer', async () => {
	let isQuestionOpen = false;
	const done: string[] = [];
	const { queue, view } = aQueue(
		async (job) => {
			done.push(job);
			if (job === 'own-loan') isQuestionOpen = true;
			if (job === 'answer') isQuestionOpen = false;
			return null;
		},
		(job) => !isQuestionOpen || job === 'answer'
	);
	queue.add('own-loan');
	queue.add('next');
	await settled();
	expect(view().waiting).toEqual(['next']);
	queue.addFirst('answer');
	await settled();
	expect(done).toEqual(['own-loan', 'answer', 'next']);
});

test('an answer that comes while another is under way stands right behind it', async () => {
	const done: string[] = [];
	const { queue } = aQueue(async (job) => {
		await new Promise((resolve) => setTimeout(resolve, 10));
		done.push(job);
		return null;
	});
	queue.add('a');
	queue.add('b');
	queue.addFirst('answer');
	await vi.advanceTimersByTimeAsync(100);
	expect(done).toEqual(['a', 'answer', 'b']);
});

test('pauses grow to 15 seconds', () => {
	expect([1, 2, 3, 4, 5, 6, 60].map(pauseAfter)).toEqual([1000, 2000, 4000, 8000, 15000, 15000, 15000]);
});
