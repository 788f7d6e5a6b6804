import type { Actor } from '#modules/identity/index.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { arrivedNow, noBuilding } from '#modules/visits/arrival-messages.ts';
import {
	bookingByCode,
	bookingsAwaited,
	recordVisit,
	sayVisits,
	visitsOfDay
} from '#modules/visits/index.server.ts';
import { bookingsOfInstitution, isSameInstitution } from '#modules/visits/index.ts';
import type { ArrivalAnswer, GroupAtDesk } from '#modules/visits/ui/group-at-desk.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatNumber, formatTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

type Asked = { actor: Actor; locale: Locale };

const arrivedLine = (people: number, at: Date, locale: Locale): string =>
	t(arrivedNow, locale, { people: formatNumber(people, locale), time: formatTime(at, locale) });

const nameOf = (booking: { institution: string; groupName: string | null }) =>
	[booking.institution, booking.groupName].filter(Boolean).join(', ');

/** The group whose card was scanned at the desk, as it announced itself for today; null for a card of a person. */
export async function groupAtDesk(
	app: App,
	card: string,
	{ actor, locale }: Asked
): Promise<GroupAtDesk | null> {
	const member = await memberByCard(app.db, card);
	if (!member?.isInstitution) return null;
	const of = { day: dayOfInstant(app.clock.now()), branchId: actor.branchId };
	const [awaited, lines] = await Promise.all([
		bookingsAwaited(app.db, of),
		visitsOfDay(app.db, { ...of, limit: 500 })
	]);
	const own = { name: member.name, phones: [member.contactPhone, member.phone] };
	return {
		institution: member.name,
		bookings: bookingsOfInstitution(awaited, own).map((booking) => ({
			code: booking.code,
			label: `${nameOf(booking)} (${formatNumber(booking.people, locale)})`,
			people: booking.people,
			male: booking.male,
			female: booking.female
		})),
		arrived: lines
			.filter(
				(line) =>
					line.kind === 'group' &&
					isSameInstitution((line.institution ?? '').split(',')[0] ?? '', member.name)
			)
			.map((line) => arrivedLine(line.people, line.at, locale))
	};
}

const numberIn = (text: string | undefined): number | null =>
	text === undefined || text.trim() === '' ? null : Number(text);

/** Writes the group into the guest book of the desk's building. */
export async function writeGroupAtDesk(
	app: App,
	form: Record<string, string>,
	{ actor, locale }: Asked
): Promise<ArrivalAnswer> {
	const member = await memberByCard(app.db, form['kartu'] ?? '');
	if (!actor.branchId || !member?.isInstitution) return { ok: false, say: t(noBuilding, locale) };
	const code = form['pesanan'] ?? '';
	const booking = code === '' ? undefined : await bookingByCode(app.db, code);
	const now = app.clock.now();
	const outcome = await recordVisit(
		app.db,
		{
			kind: 'group',
			branchId: actor.branchId,
			institution: booking ? nameOf(booking) : member.name,
			contactName: booking?.contactName ?? member.contactName,
			contactPhone: booking?.contactPhone ?? member.contactPhone,
			education: booking?.education ?? null,
			purpose: 'kunjungan-kelas',
			people: numberIn(form['orang']) ?? 0,
			male: numberIn(form['laki']),
			female: numberIn(form['perempuan']),
			...(code === '' ? {} : { booking: code }),
			...(form['kunci'] ? { key: `rombongan-${form['kunci'].slice(0, 60)}` } : {})
		},
		{ now, actorId: actor.accountId, channel: 'desk' }
	);
	if (outcome.ok)
		return { ok: true, say: arrivedLine(outcome.visit.people, new Date(outcome.visit.at), locale) };
	return { ok: false, say: outcome.reasons.map((reason) => sayVisits(reason, locale)).join(' ') };
}
