import {
	disputesOf,
	liftSuspension,
	movedDatesOfMember,
	saySuspensionCount,
	suspensionsOfMember,
	type MemberSuspension
} from '#modules/circulation/index.server.ts';
import { disputeStateWords } from '#modules/circulation/suspensions/dispute-messages.ts';
import * as words from '#modules/circulation/suspensions/messages.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatDayRange, t, type Locale } from '#platform/i18n/index.ts';
import type { Actor } from '#modules/identity/index.ts';
import type { App } from '../app.server.ts';
import { actOfOffice } from './edit-rule.server.ts';
import { isKey } from './rule-form.server.ts';

const factsOf = (row: MemberSuspension, locale: Locale) => ({
	day: formatDate(row.endsOn, locale),
	title: row.title,
	lateDays: row.lateDays
});

/** How its length came about, where that is known. */
const countOf = ({ why }: MemberSuspension, locale: Locale) =>
	why &&
	saySuspensionCount({ ...why, lateDays: why.lateOpenDays, isGrowing: why.mode === 'growing' }, locale);

/** What a reader is told on Rak Saya: suspensions that run, and dates that closed days have moved. */
export async function shelfNotices(app: App, memberId: string, locale: Locale) {
	const today = dayOfInstant(app.clock.now());
	const [suspensions, moved] = await Promise.all([
		suspensionsOfMember(app.db, memberId, today),
		movedDatesOfMember(app.db, memberId)
	]);
	return {
		suspensions: suspensions
			.filter((row) => row.isRunning)
			.map((row) => ({
				id: row.id,
				say: t(words.youAreSuspended, locale, factsOf(row, locale)),
				why: countOf(row, locale),
				href: `/akun/penundaan/${row.id}`
			})),
		moved: moved.map(({ closing, movedTo, loans, holds }) =>
			t(words.datesMoved, locale, {
				closed: closing && `${formatDayRange(closing.firstDay, closing.lastDay, locale)} (${closing.reason})`,
				loans,
				holds,
				day: formatDate(movedTo, locale)
			})
		)
	};
}

/** The suspensions of a member for the record that staff see. */
export async function suspensionRecord(app: App, member: { id: string; cardNumber: string }, locale: Locale) {
	const rows = await suspensionsOfMember(app.db, member.id, dayOfInstant(app.clock.now()));
	const raised = await disputesOf(
		app.db,
		rows.map(({ id }) => id)
	);
	const stateOf = (id: string) => raised.get(id)?.state;
	const lines = rows.map((row) => ({
		id: row.id,
		href: `/petugas/anggota/${encodeURIComponent(member.cardNumber)}/jejak/${row.id}`,
		dispute: sayState(stateOf(row.id), locale),
		isRunning: row.isRunning,
		say: t(words.suspendedLine, locale, factsOf(row, locale)),
		why: countOf(row, locale),
		note: row.note,
		lifted:
			row.liftedAt &&
			t(words.liftedWith, locale, {
				day: formatDate(dayOfInstant(row.liftedAt), locale, 'short'),
				note: row.liftNote ?? '–'
			})
	}));
	return {
		running: lines.filter((line) => line.isRunning),
		earlier: lines.filter((line) => !line.isRunning)
	};
}

/** Lifts a suspension of a member; null when it was lifted, otherwise what to tell beside the note. */
export async function liftSuspensionAt(
	app: App,
	{ actor, locale }: { actor: Actor; locale: Locale },
	lift: { memberId: string; id: string; note: string }
) {
	const note = lift.note.trim().slice(0, 300);
	const refuse = (code: keyof typeof words.liftProblems) => ({
		id: lift.id,
		note,
		text: t(words.liftProblems[code], locale)
	});
	if (note === '') return refuse('note.missing');
	if (!isKey(lift.id)) return refuse('suspension.unknown');
	const input = { memberId: lift.memberId, suspensionId: lift.id, note };
	const outcome = await liftSuspension(app.db, input, actOfOffice(app, actor));
	return outcome.ok ? null : refuse(outcome.code);
}

const sayState = (state: keyof typeof disputeStateWords | undefined, locale: Locale) =>
	state === undefined ? null : t(disputeStateWords[state], locale);
