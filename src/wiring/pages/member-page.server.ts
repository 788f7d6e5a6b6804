import * as v from 'valibot';
import { holdsOfMember, loansOfMember } from '#modules/circulation/index.server.ts';
import { saidToBeBack } from '#modules/circulation/harm/desk-messages.ts';
import { signInAccountOf } from '#modules/identity/index.server.ts';
import {
	institutions,
	memberByCard,
	memberCategories,
	type MemberChange
} from '#modules/members/index.server.ts';
import { memberStatuses } from '#modules/members/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { isKey } from './rule-form.server.ts';
import { chargeRecord } from './charge-lines.server.ts';
import { harmOfMember } from './member-harm.server.ts';
import { suspensionRecord } from './suspension-lines.server.ts';
import { titleHref } from './title-address.ts';

/** A member as the desk sees it, with loans and holds; undefined when there is no such card. */
export async function memberPage(app: App, card: string, locale: Locale) {
	const member = await memberByCard(app.db, card);
	if (!member) return undefined;
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const [loans, holds, suspensions, categories, account, schools, charges] = await Promise.all([
		loansOfMember(app.db, member.id, now),
		holdsOfMember(app.db, member.id),
		suspensionRecord(app, member, locale),
		memberCategories(app.db),
		signInAccountOf(app.db, card),
		institutions(app.db),
		chargeRecord(app, member.id, locale)
	]);
	return {
		member,
		account,
		isExpired: member.expiresOn !== null && member.expiresOn < today,
		registered: member.registeredOn === null ? null : formatDate(member.registeredOn, locale),
		categories: categories.map((row) => ({ value: row.id, label: row.name })),
		institutions: schools
			.filter(({ id }) => id !== member.id)
			.map(({ id, name }) => ({ value: id, label: name })),
		suspensions,
		harm: await harmOfMember(app, member.id, locale),
		charges,
		loans: loans.map((loan) => ({
			id: loan.id,
			href: titleHref(loan.titleId, loan.title),
			title: loan.title,
			copy: loan.copy,
			due: loan.claimedOn === null ? formatDate(loan.dueOn, locale, 'short') : t(saidToBeBack, locale),
			overdue: loan.overdue
		})),
		holds: holds.map((hold) => ({
			id: hold.id,
			href: titleHref(hold.titleId, hold.title),
			title: hold.title,
			position: hold.position
		}))
	};
}

const blankIsNull = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.maxLength(500),
	v.transform((text) => text || null)
);

/** A phone number as it is stored: +62…; what is none stays as it was typed. */
const phone = v.pipe(
	blankIsNull,
	v.transform((typed) => {
		const digits = (typed ?? '').replace(/[^\d+]/g, '');
		return /^0\d{8,13}$/.test(digits) ? `+62${digits.slice(1)}` : typed;
	})
);

const isDay = (text: string | null) => {
	if (text === null) return true;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

const day = v.pipe(blankIsNull, v.check(isDay, 'date.wrong'));

/** The form of a member's record; issue messages are the codes of members/messages.ts. */
export const memberForm = v.object({
	version: v.pipe(v.string(), v.transform(Number), v.integer()),
	name: v.pipe(v.string(), v.trim(), v.minLength(1, 'member.no-name'), v.maxLength(200)),
	categoryId: v.pipe(blankIsNull),
	status: v.picklist(memberStatuses),
	birthDate: day,
	phone,
	email: v.pipe(
		blankIsNull,
		v.check((text) => text === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'email.wrong')
	),
	address: blankIsNull,
	district: blankIsNull,
	guardianName: blankIsNull,
	guardianPhone: phone,
	className: v.pipe(
		blankIsNull,
		v.transform((text) => text?.slice(0, 40) ?? null)
	),
	institutionId: v.pipe(
		blankIsNull,
		v.transform((id) => (id !== null && isKey(id) ? id : null))
	),
	contactName: blankIsNull,
	contactPhone: phone,
	expiresOn: day,
	note: blankIsNull
}) satisfies v.GenericSchema<unknown, Omit<MemberChange, 'id'>>;
