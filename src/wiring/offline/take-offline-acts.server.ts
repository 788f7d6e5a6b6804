import { applyOfflineActs, type Act, type OfflineAct } from '#modules/circulation/index.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import type { SyncAnswer, ToldBatch } from '../http-api/sync-shape.ts';
import { speakOffline } from './speak-offline.server.ts';
import { writeOtherAct, type OtherAct } from './write-other-act.server.ts';

type Result = SyncAnswer['results'][number];

/**
 * Writes a batch of a device that was without network: stops and new members first, because books may be lent to them,
 * then the books in their order, then the guest book.
 */
export async function takeOfflineActs(
	app: Pick<App, 'db'>,
	batch: ToldBatch,
	act: Act,
	locale: Locale
): Promise<SyncAnswer> {
	const { device } = batch;
	const sentAt = batch.sentAt === undefined ? null : new Date(batch.sentAt);
	const books: OfflineAct[] = [];
	const before: OtherAct[] = [];
	const after: OtherAct[] = [];
	for (const told of batch.acts) {
		if (told.kind === 'loan' || told.kind === 'return') books.push({ ...told, at: new Date(told.at) });
		else (told.kind === 'visit' ? after : before).push(told);
	}
	const results: Result[] = [];
	for (const told of before.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)))
		results.push(await writeOtherAct(app, { device, sentAt, told }, act, locale));
	const written = await applyOfflineActs(app.db, { device, sentAt, acts: books }, act);
	results.push(...written.map((one) => ({ ...one, reasons: speakOffline(one.reasons, locale) })));
	for (const told of after) results.push(await writeOtherAct(app, { device, sentAt, told }, act, locale));
	const order = new Map(batch.acts.map(({ key }, index) => [key, index]));
	results.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
	const count = (state: Result['state']) => results.filter((one) => one.state === state).length;
	return { results, done: count('done'), look: count('look'), left: count('left') };
}
