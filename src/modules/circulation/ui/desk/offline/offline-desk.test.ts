import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeskRow } from '../../../desk/desk-reply.ts';
import type { DeskRequest } from '../../../desk/desk-request.ts';
import { createOfflineDesk } from './offline-desk.ts';
import { quietView, type OfflineView } from './offline-view.ts';
import type { StoredAct } from './stored-act.ts';
import type { Told } from './tell-server.ts';
import { aList } from './testing/a-list.ts';
import { aDisk } from './testing/a-store.ts';

const start = Date.parse('2026-11-24T07:30:00Z');
const hour = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

/** A server that writes each act once, as the real one does, and whose answers can get lost. */
function aServer() {
	const written: StoredAct[] = [];
	const line = { isUp: true, losesAnswers: false };
	return {
		written,
		line,
		async tell({ acts }: { acts: readonly StoredAct[] }): Promise<Told> {
			if (!line.isUp) return { kind: 'unreachable' };
			for (const act of acts) if (!written.some(({ key }) => key === act.key)) written.push(act);
			if (line.losesAnswers) return { kind: 'unreachable' };
			const results = acts.map(({ key }) => ({
				key,
				state: 'done' as const,
				title: null,
				loan: null,
				due: null,
				reasons: []
			}));
			return { kind: 'told', results };
		}
	};
}

type Rig = { disk: ReturnType<typeof aDisk>; server: ReturnType<typeof aServer>; owner?: string };

function aPage({ disk, server, owner = 'ani' }: Rig) {
	let view: OfflineView = quietView;
	const found: DeskRow[] = [];
	const fetchList = vi.fn(async () => ({ ...aList, takenAt: new Date(Date.now()).toISOString() }));
	const desk = createOfflineDesk({
		owner,
		device: 'Meja Contoh',
		locale: () => 'id',
		openStore: async () => disk.store,
		fetchList,
		tell: server.tell,
		now: Date.now,
		onchange: (next) => (view = next),
		ontold: () => undefined,
		onfound: (rows) => found.push(...rows)
	});
	return {
		desk,
		found,
		fetchList,
		get view() {
			return view;
		}
	};
}

const takeBack = (key: string, copy = '00010001'): DeskRequest => ({
	act: 'scan',
	code: copy,
	card: undefined,
	mode: 'returns',
	key
});

test('an act lies on the disk before anybody hears of it, and is told once the server is there', async () => {
	const rig = { disk: aDisk(), server: aServer() };
	rig.server.line.isUp = false;
	const page = aPage(rig);
	await page.desk.start();
	await page.desk.serve(takeBack('a-1'), null, true);
	expect(rig.disk.acts).toMatchObject([{ key: 'a-1', sentAs: 'a-1', device: 'Meja Contoh' }]);
	await page.desk.serve(takeBack('a-2', '00010002'), null, false);
	expect(page.view).toMatchObject({ isAway: true, pending: 2 });
	expect(rig.disk.acts[1]).not.toHaveProperty('sentAs');
	rig.server.line.isUp = true;
	await vi.advanceTimersByTimeAsync(20_000);
	expect(rig.server.written.map(({ key }) => key)).toEqual(['a-1', 'a-2']);
	expect(page.view).toMatchObject({ isAway: false, pending: 0, told: { n: 2, look: 0 } });
	expect(rig.disk.acts).toEqual([]);
	page.desk.stop();
});

test('a page that was killed is followed by one that shows what waits, and tells it', async () => {
	const rig = { disk: aDisk(), server: aServer() };
	rig.server.line.isUp = false;
	const killed = aPage(rig);
	await killed.desk.start();
	await killed.desk.serve(takeBack('b-1'), null, true);
	killed.desk.stop();
	const next = aPage(rig);
	await next.desk.start();
	expect(next.found.map(({ id }) => id)).toEqual(['b-1']);
	expect(next.desk.isAway).toBe(true);
	rig.server.line.isUp = true;
	await vi.advanceTimersByTimeAsync(20_000);
	expect(rig.server.written.map(({ key }) => key)).toEqual(['b-1']);
	next.desk.stop();
});

test('a device that keeps nothing lets the scan wait for the network', async () => {
	const disk = aDisk();
	disk.store.addAct = () => Promise.reject(new Error('the disk is full'));
	const page = aPage({ disk, server: aServer() });
	await page.desk.start();
	expect(await page.desk.serve(takeBack('c-1'), null, true)).toBeNull();
	expect(page.view.notice).toBe('not-kept');
	page.desk.stop();
});

test('the list is fetched once an hour, belongs to one account, and is wiped after two weeks', async () => {
	const rig = { disk: aDisk(), server: aServer() };
	const first = aPage(rig);
	await first.desk.start();
	await vi.advanceTimersByTimeAsync(0);
	expect(first.view.list).toEqual({ members: 5, copies: 5, barred: 1, time: '14.30 WIB' });
	vi.setSystemTime(start + hour / 2);
	const again = aPage(rig);
	await again.desk.start();
	expect(again.fetchList).not.toHaveBeenCalled();
	vi.setSystemTime(start + 2 * hour);
	again.desk.wake();
	expect(again.fetchList).toHaveBeenCalledOnce();
	await vi.advanceTimersByTimeAsync(0);

	const other = aPage({ ...rig, owner: 'budi' });
	other.fetchList.mockRejectedValue(new Error('luring'));
	await other.desk.start();
	expect(other.view.list).toBeNull();
	expect(rig.disk.list).toBeNull();

	const own = aPage(rig);
	await own.desk.start();
	await vi.advanceTimersByTimeAsync(0);
	vi.setSystemTime(start + 15 * 24 * hour);
	const late = aPage(rig);
	late.fetchList.mockRejectedValue(new Error('luring'));
	await late.desk.start();
	expect(rig.disk.list).toBeNull();
	for (const { desk } of [first, again, other, own, late]) desk.stop();
});

test('whatever the network and the pages do: each scan once, in its order', async () => {
	type Step = 'scan' | 'up' | 'down' | 'lose answers' | 'kill' | 'wait' | 'clock back';
	const steps = fc.array(
		fc.constantFrom<Step>('scan', 'scan', 'scan', 'up', 'down', 'lose answers', 'kill', 'wait', 'clock back'),
		{ maxLength: 60 }
	);
	await fc.assert(
		fc.asyncProperty(steps, async (todo) => {
			vi.setSystemTime(start);
			const rig = { disk: aDisk(), server: aServer() };
			let page = aPage(rig);
			await page.desk.start();
			const heard: string[] = [];
			for (const [index, step] of todo.entries()) {
				const { line } = rig.server;
				if (step === 'up') Object.assign(line, { isUp: true, losesAnswers: false });
				else if (step === 'down') line.isUp = false;
				else if (step === 'lose answers') Object.assign(line, { isUp: true, losesAnswers: true });
				else if (step === 'wait') await vi.advanceTimersByTimeAsync(16_000);
				else if (step === 'clock back') vi.setSystemTime(Date.now() - hour);
				else if (step === 'kill') {
					page.desk.stop();
					page = aPage(rig);
					await page.desk.start();
				} else {
					const key = `s-${index}`;
					const isLocal = page.desk.isAway || !line.isUp || line.losesAnswers;
					if (!isLocal) continue;
					if (await page.desk.serve(takeBack(key), null, !page.desk.isAway)) heard.push(key);
				}
			}
			Object.assign(rig.server.line, { isUp: true, losesAnswers: false });
			await vi.advanceTimersByTimeAsync(60_000);
			expect(rig.server.written.map(({ key }) => key)).toEqual(heard);
			expect(page.view.pending).toBe(0);
			page.desk.stop();
		}),
		{ numRuns: 150 }
	);
}, 60_000);

test('acts that wait together keep their order by their times, also when the clock is set back', async () => {
	const rig = { disk: aDisk(), server: aServer() };
	rig.server.line.isUp = false;
	const page = aPage(rig);
	await page.desk.start();
	for (const index of [1, 2, 3, 4]) {
		await page.desk.serve(takeBack(`d-${index}`), null, false);
		vi.setSystemTime(Date.now() - hour);
	}
	const times = rig.disk.acts.map(({ at }) => at);
	expect([...times].sort()).toEqual(times);
	expect(new Set(times).size).toBe(4);
	page.desk.stop();
});
