import { t, type Locale } from '#platform/i18n/index.ts';
import type { DeskReply, DeskRow, DeskSession } from '../../../desk/desk-reply.ts';
import type { DeskRequest } from '../../../desk/desk-request.ts';
import type { FoundMembers } from '../found-member.ts';
import type { Sent } from '../send-to-desk.ts';
import type { DeviceDatabase } from './database-name.ts';
import { openDeskStore } from './desk-store.ts';
import { forgetDevice } from './forget-device.ts';
import { keepDeskPage, type PageKeeper } from './keep-desk-page.ts';
import * as words from './messages.ts';
import { createOfflineDesk, type OtherAct } from './offline-desk.ts';
import { quietView, type OfflineView } from './offline-view.ts';
import { LOST_STATUS, tellServer, type SyncResult } from './tell-server.ts';

/** What the page says about working without network. */
export type OfflineKit = {
	/** Whose sign-in this is; nobody can be read from it. */
	owner: string;
	/** Which desk and who stands there. */
	device: string;
	/** Where the list comes from, and where is told what was done. */
	listUrl: string;
	syncUrl: string;
	/** The list of what must be looked at; null for whoever may not see it. */
	entriesHref: string | null;
};

export type DeskOfflineOptions = {
	/** Null: this desk waits for the network. */
	kit: OfflineKit | null;
	locale: () => Locale;
	send: (request: DeskRequest, longestWait?: number) => Promise<Sent>;
	/** Rows that an earlier page left to be told. */
	onfound: (rows: readonly DeskRow[]) => void;
	ontold: (results: readonly SyncResult[]) => void;
	/** Where this device remembers; the desk's by default. */
	database?: DeviceDatabase;
	/** True for a device that serves by itself, whether there is a network or not: one way to work all day. */
	isLocal?: boolean;
};

/** A desk that can go on by itself does not keep readers waiting for a server that says nothing, in milliseconds. */
const PATIENCE_MS = 4000;
/** Of a name in the list of this device. */
const MOST_FOUND = 8;
/** How often is looked whether the list is an hour old. */
const LOOK_EVERY_MS = 10 * 60_000;

export type DeskOffline = ReturnType<typeof createDeskOffline>;

/** Asks the server, and serves by itself while the server is away. */
export function createDeskOffline({
	kit,
	locale,
	send,
	onfound,
	ontold,
	database = 'suluah-meja',
	isLocal = false
}: DeskOfflineOptions) {
	let view = $state.raw<OfflineView>(quietView);
	let hasNewVersion = $state(false);
	let keeper: PageKeeper | null = null;
	const desk = kit
		? createOfflineDesk({
				...kit,
				locale,
				openStore: () => openDeskStore(indexedDB, isSecureContext ? crypto.subtle : undefined, database),
				fetchList: async () => {
					const response = await fetch(kit.listUrl, { redirect: 'manual' });
					if (response.status === LOST_STATUS) forgetDevice(database);
					if (!response.ok) throw new Error(`the list was not given: ${response.status}`);
					return response.json();
				},
				async tell(batch) {
					const told = await tellServer(fetch, kit.syncUrl, batch);
					if (told.kind === 'lost') forgetDevice(database);
					return told;
				},
				now: Date.now,
				onchange(next) {
					if (next.list !== view.list) keeper?.keep();
					view = next;
				},
				onfound,
				ontold
			})
		: null;

	return {
		get view() {
			return view;
		},
		get hasNewVersion() {
			return hasNewVersion;
		},
		/** As the server would answer; by this device when the server does not. */
		async ask(request: DeskRequest, session: DeskSession | null, reason?: string): Promise<Sent> {
			if (!desk) return send(request);
			await desk.start();
			if (isLocal) {
				const reply = await desk.serve(request, session, false, reason);
				return reply ? { reply } : { trouble: { kind: 'unreachable' } };
			}
			const wasAway = desk.isAway;
			if (!wasAway) {
				const sent = await send(request, desk.canServe ? PATIENCE_MS : undefined);
				if (!('trouble' in sent) || sent.trouble.kind !== 'unreachable') return sent;
			}
			const reply = await desk.serve(request, session, !wasAway);
			if (!reply) return { trouble: { kind: 'unreachable' } };
			return { reply: wasAway ? reply : firstReply(reply, locale()) };
		},
		/** For F8 without network. */
		find(words: string): FoundMembers | null {
			const found = desk?.find(words, MOST_FOUND);
			if (!found) return null;
			const members = found.map(({ card, name, bars }) => ({ card, name, words: bars[0] ?? '' }));
			return { members, total: members.length };
		},
		/** Keeps what is not about a book; false when this device keeps nothing. */
		async keep(act: OtherAct): Promise<boolean> {
			await desk?.start();
			return (await desk?.keep(act)) ?? false;
		},
		day: () => desk?.day(),
		now: () => desk?.now() ?? null,
		isListed: (card: string) => desk?.isListed(card) ?? false,
		prepare: () => void desk?.prepare(),
		sendNow: () => desk?.wake(),
		takeOver: () => keeper?.takeOver(),
		/** The page is alive; the answer ends it. */
		start(): () => void {
			if (!desk) return () => undefined;
			void desk.start();
			void keepDeskPage(() => (hasNewVersion = true)).then((made) => {
				keeper = made;
				made?.keep();
			});
			const wake = () => desk.wake();
			const timer = setInterval(wake, LOOK_EVERY_MS);
			window.addEventListener('online', wake);
			window.addEventListener('focus', wake);
			return () => {
				clearInterval(timer);
				window.removeEventListener('online', wake);
				window.removeEventListener('focus', wake);
				desk.stop();
			};
		}
	};
}

/** The first scan without the server says so. */
const firstReply = (reply: DeskReply, locale: Locale): DeskReply => ({
	...reply,
	spoken: t(words.offlineNow, locale),
	sound: reply.sound === 'refused' ? 'refused' : 'attention'
});
