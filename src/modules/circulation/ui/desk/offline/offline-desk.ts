import type { Locale } from '#platform/i18n/index.ts';
import type { DeskReply, DeskRow, DeskSession } from '../../../desk/desk-reply.ts';
import type { DeskRequest } from '../../../desk/desk-request.ts';
import type { LocalList } from '../../../offline/local-list/local-list.ts';
import { pauseAfter } from '../scan-queue.ts';
import type { DeskStore, KeptList } from './desk-store.ts';
import { isFresh, isUsable, listFacts } from './list-age.ts';
import { lookInto, type ListLookup } from './list-lookup.ts';
import { localDay } from './local-day.ts';
import type { Confirm } from './local-facts.ts';
import { counted, quietView, type OfflineView } from './offline-view.ts';
import { serveLocally } from './serve-locally.ts';
import { nextInstant, type OtherKind, type StoredAct } from './stored-act.ts';
import { firstBatch, type SyncResult, type Told } from './tell-server.ts';

export type OfflineOptions = {
	/** Whose sign-in the list belongs to. */
	owner: string;
	/** Which desk and who stands there, for the list of what must be looked at. */
	device: string;
	locale: () => Locale;
	openStore: () => Promise<DeskStore>;
	/** Throws when the list does not come. */
	fetchList: () => Promise<LocalList>;
	tell: (batch: { device: string; acts: readonly StoredAct[]; sentAt: string }) => Promise<Told>;
	/** Milliseconds since 1970, by the device. */
	now: () => number;
	onchange: (view: OfflineView) => void;
	/** The server has been told. */
	ontold: (results: readonly SyncResult[]) => void;
	/** What an earlier page of this device left to be told, the oldest first. */
	onfound: (rows: readonly DeskRow[]) => void;
};

/** An act that is not about a book, as the screen tells it. */
export type OtherAct = {
	key: string;
	kind: OtherKind;
	facts: Readonly<Record<string, unknown>>;
	row: DeskRow;
};

export type OfflineDesk = ReturnType<typeof createOfflineDesk>;

/**
 * The desk without network: serves scans from the list of this device, keeps each act on its disk before anybody hears
 * of it, and tells the server everything in order, each act under one key, once it is there again. Until all is told,
 * every scan goes this way, so that nothing overtakes.
 */
export function createOfflineDesk(options: OfflineOptions) {
	let view = quietView;
	let store: DeskStore | null = null;
	let kept: KeptList | null = null;
	let lookup: ListLookup | null = null;
	let pending: StoredAct[] = [];
	let confirm: Confirm | null = null;
	/** Scans that were sent and not answered, by their code: the server may have done them. */
	const undecided = new Map<string, string>();
	let serving: Promise<unknown> = Promise.resolve();
	let isTelling = false;
	let failures = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let started: Promise<void> | undefined;

	function change(next: Partial<OfflineView>) {
		view = { ...view, ...next, pending: pending.length };
		options.onchange(view);
	}

	async function open(): Promise<void> {
		try {
			store = await options.openStore();
			pending = await store.acts();
			const found = await store.list(options.owner);
			if (found && isUsable(found, options.now())) use(found);
			// Another account's, or too old.
			else await store.dropList();
		} catch {
			store = null;
			change({ notice: 'not-kept' });
			return;
		}
		if (pending.length > 0) {
			options.onfound(pending.map(({ row }) => row));
			change({ isAway: true });
			void tell();
		} else change({});
		if (!isFreshNow()) void prepare();
	}

	const isFreshNow = () => kept !== null && isFresh(kept, options.now());

	function use(list: KeptList) {
		kept = list;
		lookup = lookInto(list.list);
		change({ list: listFacts(list, options.now(), options.locale()) });
	}

	/** Fetches the list anew. */
	async function prepare(): Promise<void> {
		if (!store || view.isPreparing || view.isAway) return;
		change({ isPreparing: true, notice: null });
		try {
			const list = await options.fetchList();
			const fetched = { owner: options.owner, clockAhead: options.now() - Date.parse(list.takenAt), list };
			use(fetched);
			await store.keepList(fetched);
			change({ isPreparing: false });
		} catch {
			change({ isPreparing: false, notice: 'not-fetched' });
		}
	}

	/**
	 * @param wasSent the server was asked first and did not answer: it may have done it.
	 * @returns null when this device can keep nothing: then the scan waits for the network.
	 */
	function serve(
		request: DeskRequest,
		session: DeskSession | null,
		wasSent: boolean,
		reason?: string
	): Promise<DeskReply | null> {
		const served = serveNow(request, session, wasSent, reason);
		serving = served;
		return served;
	}

	async function serveNow(
		request: DeskRequest,
		session: DeskSession | null,
		wasSent: boolean,
		reason: string | undefined
	): Promise<DeskReply | null> {
		if (!store) return null;
		if (!view.isAway) goAway();
		const locale = options.locale();
		const now = options.now();
		const { day, time } = localDay(now, kept?.clockAhead ?? 0, locale);
		const code = codeOf(request);
		if (wasSent && code) undecided.set(code, request.key);
		const answer = serveLocally(request, {
			session,
			list: lookup,
			listTime: view.list?.time ?? null,
			pending,
			confirm,
			day,
			time,
			locale
		});
		confirm = answer.confirm;
		const [row] = answer.reply.rows;
		if (!answer.act || !row) return answer.reply;
		const sentAs = undecided.get(code);
		const onDay = request.act === 'scan' ? request.on : undefined;
		const act: StoredAct = {
			...answer.act,
			key: request.key,
			at: nextInstant(pending.at(-1)?.at ?? null, now),
			...(onDay === undefined ? {} : { on: onDay }),
			...(reason !== undefined && answer.act.kind === 'loan' ? { reason } : {}),
			device: options.device,
			row,
			...(sentAs === undefined ? {} : { sentAs })
		};
		if (!(await keepAct(store, act))) return null;
		undecided.delete(code);
		return answer.reply;
	}

	/** Whether it lies on the disk of the device now. */
	async function keepAct(device: DeskStore, act: StoredAct): Promise<boolean> {
		try {
			await device.addAct(act);
		} catch {
			change({ notice: 'not-kept' });
			return false;
		}
		pending = [...pending, act];
		change({});
		return true;
	}

	/** Keeps what is not about a book: a visit, a new member, a stop. False when the device keeps nothing. */
	function keep(told: OtherAct): Promise<boolean> {
		const kept = keepNow(told);
		serving = kept;
		return kept;
	}

	async function keepNow({ key, kind, facts, row }: OtherAct): Promise<boolean> {
		if (!store) return false;
		if (!view.isAway) goAway();
		const at = nextInstant(pending.at(-1)?.at ?? null, options.now());
		return keepAct(store, { key, kind, at, copy: '', facts, row, device: options.device });
	}

	function goAway() {
		failures = 0;
		change({ isAway: true, told: null, trouble: null });
		timer = setTimeout(tell, pauseAfter(1));
	}

	/** Tells the server what waits, batch after batch, until nothing is left. */
	async function tell(): Promise<void> {
		if (isTelling || !view.isAway || !store) return;
		isTelling = true;
		clearTimeout(timer);
		try {
			while (view.isAway && (await tellOnce(store)));
		} catch {
			failures += 1;
		} finally {
			isTelling = false;
		}
		if (view.isAway) timer = setTimeout(tell, pauseAfter(failures));
	}

	/** Whether it went well and there may be more. */
	async function tellOnce(device: DeskStore): Promise<boolean> {
		const batch = firstBatch(pending);
		const told = await options.tell({ ...batch, sentAt: new Date(options.now()).toISOString() });
		if (told.kind !== 'told') {
			failures += 1;
			change({ trouble: told.kind === 'unreachable' || told.kind === 'lost' ? null : told });
			return false;
		}
		const keys = new Set(told.results.map(({ key }) => key));
		if (batch.acts.some(({ key }) => !keys.has(key)))
			throw new Error('the server did not answer for every act');
		await device.removeActs(keys);
		pending = pending.filter(({ key }) => !keys.has(key));
		failures = 0;
		change({ trouble: null, told: counted(view.told, told.results) });
		options.ontold(told.results);
		const seen = serving;
		await seen.catch(() => null);
		if (pending.length > 0 || serving !== seen) return true;
		undecided.clear();
		confirm = null;
		change({ isAway: false });
		return false;
	}

	return {
		/** Looks what the browser kept; scans wait for it. */
		start: () => (started ??= open()),
		get isAway() {
			return view.isAway;
		},
		/** The browser keeps something: a scan need not wait long for the server. */
		get canServe() {
			return store !== null;
		},
		serve,
		keep,
		/** Day and time of the library on this device. */
		day: () => localDay(options.now(), kept?.clockAhead ?? 0, options.locale()),
		/** The library's time by the list of this device, in milliseconds since 1970; null without a list. */
		now: () => (kept === null ? null : options.now() - kept.clockAhead),
		isListed: (card: string) => lookup?.member(card) !== undefined,
		/** By name in the list of this device; null when there is none. */
		find: (words: string, most: number) => lookup?.find(words, most) ?? null,
		prepare,
		/** The list once an hour, and what waits at once: the network is back, somebody signed in, a button. */
		wake() {
			if (view.isAway) void tell();
			else if (!isFreshNow()) void prepare();
		},
		stop: () => clearTimeout(timer)
	};
}

const codeOf = (request: DeskRequest): string =>
	(request.act === 'scan' ? request.code : request.act === 'return' ? request.copy : '').trim().toLowerCase();
