import { fail } from '@sveltejs/kit';
import {
	offlineQuestions,
	settleOfflineQuestion,
	type OpenQuestion
} from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/offline/staff-messages.ts';
import { accountNames } from '#modules/identity/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import { formatDateTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { speakOffline } from '../offline/speak-offline.server.ts';

/** What devices did without network and somebody should look at, every word finished. */
export async function offlinePage(app: App, locale: Locale) {
	const { open, settled } = await offlineQuestions(app.db);
	const names = await accountNames(
		app.db,
		settled.flatMap(({ settledBy }) => settledBy ?? [])
	);
	return {
		open: open.map((one) => sayQuestion(one, locale)),
		settled: settled.map(({ settledAt, settledBy, note, ...one }) => ({
			...sayQuestion(one, locale),
			note,
			settled: t(words.settledLine, locale, {
				time: formatDateTime(settledAt, locale, 'short'),
				name: settledBy === null ? null : (names.get(settledBy) ?? null)
			})
		}))
	};
}

export type SaidQuestion = Awaited<ReturnType<typeof offlinePage>>['open'][number];

function sayQuestion(one: OpenQuestion, locale: Locale) {
	const { kind, isApplied, device, barcode, card, name } = one;
	const about = one.title ?? barcode ?? name ?? card ?? t(words.aGuest, locale);
	return {
		id: one.id,
		heading: t(words.whatHappened[kind], locale, { title: about }),
		card: card === null ? null : { number: card, name },
		copy: barcode === null ? null : { barcode, title: one.title },
		happened: formatDateTime(one.happenedAt, locale),
		device,
		written: t(isApplied ? words.written[kind] : words.written.nothing, locale),
		isApplied,
		look: speakOffline(one.reasons, locale).map(({ say }) => say)
	};
}

type Marked = { app: App; actor: Actor; locale: Locale; form: FormData };

const textOf = (form: FormData, name: string) => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

/** Somebody has looked at an entry. */
export async function markLookedAt({ app, actor, locale, form }: Marked) {
	const question = { id: textOf(form, 'catatan'), note: textOf(form, 'keterangan') };
	const by = { now: app.clock.now(), actorId: actor.accountId };
	const isSettled = await settleOfflineQuestion(app.db, question, by);
	return isSettled
		? { ok: true, say: t(words.settledNow, locale) }
		: fail(409, { ok: false, say: t(words.settledBefore, locale) });
}
