import { clearanceOf, overdueMembers, sayClearance } from '#modules/circulation/index.server.ts';
import { isLetterKind } from '#modules/documents/index.ts';
import {
	findLetters,
	latestLetters,
	letterSettingsNow,
	waitingRequests
} from '#modules/documents/index.server.ts';
import { kindWords } from '#modules/documents/messages.ts';
import { memberByCard, membersInBrief } from '#modules/members/index.server.ts';
import { branchNames } from '#modules/organisation/index.server.ts';
import { dayOfInstant, daysBetween } from '#platform/clock/index.ts';
import { formatDate, formatNumber, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { letterLine } from './letter-view.server.ts';

const perPage = 25;

/** The office's list of letters, with the requests that wait. */
export async function lettersPage(app: App, query: URLSearchParams, locale: Locale) {
	const words = (query.get('q') ?? '').slice(0, 100);
	const kind = query.get('jenis');
	const page = Math.max(1, Math.min(100_000, Number(query.get('halaman')) || 1));
	const [found, waiting] = await Promise.all([
		findLetters(app.db, { words, kind: isLetterKind(kind) ? kind : undefined, page, perPage }),
		waitingRequests(app.db)
	]);
	const members = await membersInBrief(
		app.db,
		waiting.map(({ memberId }) => memberId)
	);
	return {
		words,
		kind: isLetterKind(kind) ? kind : '',
		page,
		pages: Math.ceil(found.total / perPage),
		total: formatNumber(found.total, locale),
		rows: found.rows.map((letter) => letterLine(letter, locale)),
		requests: waiting.map((request) => ({
			id: request.id,
			kind: t(kindWords[request.kind], locale),
			name: members.get(request.memberId)?.name ?? '–',
			card: members.get(request.memberId)?.cardNumber ?? '',
			purpose: request.purpose,
			asked: formatDate(dayOfInstant(request.requestedAt), locale, 'short')
		}))
	};
}

/** The checks of the member with a card; `isUnknown` for a card that nobody has. */
export async function clearancePage(app: App, card: string, locale: Locale) {
	if (card === '') return { card, isUnknown: false, member: null };
	const member = await memberByCard(app.db, card);
	if (!member) return { card, isUnknown: true, member: null };
	const checks = sayClearance(await clearanceOf(app.db, member, dayOfInstant(app.clock.now())), locale);
	return {
		card: member.cardNumber,
		isUnknown: false,
		member: {
			name: member.name,
			category: member.category,
			checks,
			isClear: checks.every(({ ok }) => ok)
		}
	};
}

/** How many members are shown and can get a letter at once. */
export const lettersAtOnce = 200;

/** Members with late loans, for overdue letters. */
export async function overduePage(app: App, query: URLSearchParams, locale: Locale) {
	const today = dayOfInstant(app.clock.now());
	const settings = await letterSettingsNow(app.db);
	const places = await branchNames(app.db);
	const typed = Number(query.get('hari'));
	const fromDays = Number.isInteger(typed) && typed >= 1 && typed <= 3650 ? typed : settings.overdueFromDays;
	const branchId = places.has(query.get('tempat') ?? '') ? query.get('tempat') : null;
	const late = await overdueMembers(app.db, { today, fromDays, branchId });
	const shown = late.slice(0, lettersAtOnce);
	const ids = shown.map(({ memberId }) => memberId);
	const [members, letters] = await Promise.all([
		membersInBrief(app.db, ids),
		latestLetters(app.db, 'overdue', ids)
	]);
	return {
		fromDays,
		branch: branchId ?? '',
		branches: [...places].map(([value, label]) => ({ value, label })),
		total: formatNumber(late.length, locale),
		isCut: late.length > shown.length,
		rows: shown.map((row) => {
			const letter = letters.get(row.memberId);
			return {
				id: row.memberId,
				name: members.get(row.memberId)?.name ?? '–',
				card: members.get(row.memberId)?.cardNumber ?? '',
				loans: row.loans,
				earliest: formatDate(row.earliest, locale, 'short'),
				days: daysBetween(row.earliest, today),
				letter: letter
					? {
							code: letter.code,
							day: formatDate(letter.issuedOn, locale, 'short'),
							isToday: letter.issuedOn === today
						}
					: null
			};
		})
	};
}
