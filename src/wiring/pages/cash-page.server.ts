import {
	cashCloseOf,
	cashCloses,
	cashSums,
	closeCash,
	daysNotClosed,
	paymentsOfDay,
	speak
} from '#modules/circulation/index.server.ts';
import { paymentMethods } from '#modules/circulation/index.ts';
import * as words from '#modules/circulation/charges/cash-messages.ts';
import { methodWords } from '#modules/circulation/charges/messages.ts';
import { accountNames } from '#modules/identity/index.server.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import {
	formatDate,
	formatDateTime,
	formatRupiah,
	formatTime,
	t,
	type Locale
} from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { officeAct } from './office-act.server.ts';
import { receiptNumber } from './receipt-number.ts';
import { rupiahOfBox } from './rupiah-of-box.ts';
import { dayIn } from './visit-form.ts';

type Viewer = { actor: Actor; locale: Locale };

/** So far back the list of closed days reaches on the page; the file has all of a year. */
const listedDays = 60;

/** The building and day of an address; that of the account, and today, when it names none. */
export async function drawerIn(app: App, url: URL, actor: Actor) {
	const { places } = await siteFacts(app);
	const code = url.searchParams.get('gedung');
	const place =
		places.find((one) => one.code === code) ?? places.find((one) => one.id === actor.branchId) ?? places[0];
	const today = dayOfInstant(app.clock.now());
	return { places, place, today, day: dayIn(url.searchParams.get('hari')) ?? today };
}

/** The drawer of a building on a day: what came in, by whom, and how it was closed. */
export async function cashPage(app: App, url: URL, { actor, locale }: Viewer) {
	const { places, place, today, day } = await drawerIn(app, url, actor);
	if (!place) return null;
	const rupiah = (value: number) => formatRupiah(value, locale);
	const [rows, sums, close, open, closes] = await Promise.all([
		paymentsOfDay(app.db, place.id, day),
		cashSums(app.db, place.id, day),
		cashCloseOf(app.db, place.id, day),
		daysNotClosed(app.db, place.id, today),
		cashCloses(app.db, { from: addDays(today, -listedDays), to: today, branchId: null })
	]);
	const names = await accountNames(
		app.db,
		[...rows.map((row) => row.receivedBy), ...closes.map((row) => row.closedBy)].flatMap((id) => id ?? [])
	);
	const nameOf = (id: string | null) => (id && names.get(id)) || t(words.unknownStaff, locale);
	const standing = rows.filter(({ voidedAt }) => voidedAt === null);
	const staff = [...new Set(standing.map(({ receivedBy }) => receivedBy))];
	return {
		place: { code: place.code, name: place.shortName },
		places: places.map(({ code, shortName }) => ({ value: code, label: shortName })),
		day,
		heading: t(words.cashOn, locale, { place: place.shortName, day: formatDate(day, locale) }),
		unclosedDays: open.map((one) => ({
			label: formatDate(one, locale, 'short'),
			href: `/petugas/kas?gedung=${place.code}&hari=${one}`
		})),
		sums: [
			...paymentMethods.map((method) => ({
				label: t(methodWords[method], locale),
				text: rupiah(sums[method])
			})),
			{ label: t(words.total, locale), text: rupiah(sums.cash + sums.qris) }
		],
		cash: rupiah(sums.cash),
		staff: staff.map((id) => ({
			name: nameOf(id),
			text: rupiah(
				standing.filter((row) => row.receivedBy === id).reduce((sum, { amount }) => sum + amount, 0)
			)
		})),
		receipts: rows.map((row) => ({
			id: row.publicId,
			number: receiptNumber(row),
			time: formatTime(row.receivedAt, locale),
			member: row.member?.name ?? '–',
			method: t(methodWords[row.method], locale),
			staff: nameOf(row.receivedBy),
			amount: rupiah(row.amount),
			isVoided: row.voidedAt !== null
		})),
		mayClose: day <= today && !close,
		close: close
			? {
					say: t(words.closedLine, locale, {
						when: formatDateTime(close.closedAt, locale, 'short'),
						who: nameOf(close.closedBy),
						counted: rupiah(close.counted)
					}),
					difference: differenceOf(close.counted - close.cash, locale),
					isSame: close.counted === close.cash,
					note: close.note
				}
			: null,
		closesSince: t(words.closesCaption, locale, {
			from: formatDate(addDays(today, -listedDays), locale, 'short')
		}),
		closes: closes.map((row) => ({
			id: row.publicId,
			href: `/petugas/kas?gedung=${places.find(({ id }) => id === row.branchId)?.code ?? ''}&hari=${row.day}`,
			day: formatDate(row.day, locale, 'short'),
			place: places.find(({ id }) => id === row.branchId)?.shortName ?? '–',
			receipts: String(row.receipts),
			cash: rupiah(row.cash),
			qris: rupiah(row.qris),
			counted: rupiah(row.counted),
			difference: rupiah(row.counted - row.cash),
			note: row.note ?? '',
			by: nameOf(row.closedBy)
		})),
		maySetQris: may(actor, 'circulation.qris.change')
	};
}

const differenceOf = (by: number, locale: Locale): string =>
	by === 0
		? t(words.noDifference, locale)
		: t(words.differenceLine, locale, { by: formatRupiah(Math.abs(by), locale), isLess: by < 0 });

/** Closes the drawer of an address; an empty list when it was closed, otherwise what was wrong. */
export async function closeAt(
	app: App,
	url: URL,
	{ actor, locale }: Viewer,
	typed: Record<string, string>
): Promise<{ field: string; text: string }[]> {
	const { place, day } = await drawerIn(app, url, actor);
	if (!place) return [];
	const counted = rupiahOfBox(typed.uang) ?? Number.NaN;
	const note = (typed.catatan ?? '').slice(0, 300);
	const outcome = await closeCash(app.db, { branchId: place.id, day, counted, note }, officeAct(app, actor));
	if (outcome.ok) return [];
	return speak(outcome.reasons, locale).map(({ code, say }) => ({
		field: code === 'cash.note-missing' ? 'catatan' : 'uang',
		text: say
	}));
}

/** All closed days of a year as rows of a table. */
export async function closesTable(app: App, locale: Locale): Promise<{ rows: string[][]; day: string }> {
	const today = dayOfInstant(app.clock.now());
	const { places } = await siteFacts(app);
	const closes = await cashCloses(app.db, { from: addDays(today, -366), to: today, branchId: null });
	const names = await accountNames(
		app.db,
		closes.flatMap((row) => row.closedBy ?? [])
	);
	const head = Object.values(words.closeColumns).map((column) => t(column, locale));
	const rows = closes.map((row) => [
		row.day,
		places.find(({ id }) => id === row.branchId)?.shortName ?? '',
		String(row.receipts),
		String(row.cash),
		String(row.qris),
		String(row.counted),
		String(row.counted - row.cash),
		row.note ?? '',
		names.get(row.closedBy ?? '') ?? ''
	]);
	return { rows: [head, ...rows], day: today };
}
