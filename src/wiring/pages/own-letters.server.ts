import * as v from 'valibot';
import { askForClearance, clearanceOf, sayClearance } from '#modules/circulation/index.server.ts';
import {
	lastRequest,
	letterByCode,
	lettersOfMember,
	letterSettingsNow,
	type Letter
} from '#modules/documents/index.server.ts';
import { memberById } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import type { Viewer } from './account-pages.server.ts';
import { letterLine } from './letter-view.server.ts';

/** What a letter is needed for, as it will stand in it. */
export const purposeForm = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.maxLength(120),
	v.transform((text) => text.replace(/\s+/g, ' ').replace(/[.;,]+$/, '') || null)
);

/** The checks for a bebas pustaka letter and the letters there are; null for an account without a card. */
export async function ownLettersPage(app: App, { actor, locale }: Viewer) {
	const member = actor?.memberId ? await memberById(app.db, actor.memberId) : undefined;
	if (!member) return null;
	const today = dayOfInstant(app.clock.now());
	const [checks, letters, settings, request] = await Promise.all([
		clearanceOf(app.db, member, today),
		lettersOfMember(app.db, member.id),
		letterSettingsNow(app.db),
		lastRequest(app.db, member.id, 'clearance')
	]);
	const said = sayClearance(checks, locale);
	return {
		checks: said,
		isClear: said.every(({ ok }) => ok),
		hasOpenLoans: said.some(({ name, ok }) => name === 'loans' && !ok),
		/** The letter of today, when that is what stands in the way. */
		today:
			letters.find(
				({ kind, issuedOn, withdrawnAt }) =>
					kind === 'clearance' && issuedOn === today && withdrawnAt === null
			)?.code ?? null,
		isByStaff: settings.clearance === 'by-staff',
		endsMembership: settings.clearanceEndsMembership,
		request:
			request === undefined || request.state === 'issued'
				? null
				: {
						isWaiting: request.state === 'waiting',
						day: formatDate(dayOfInstant(request.requestedAt), locale),
						answer: request.answer
					},
		letters: letters.map((letter) => letterLine(letter, locale))
	};
}

/** One's own request for the letter: the code of the letter, null when it waits for staff, or what stands in the way. */
export async function askForOwnClearance(app: App, { actor }: Viewer, purpose: string | null) {
	if (!actor?.memberId) return { ok: false as const };
	const outcome = await askForClearance(
		app.db,
		{ memberId: actor.memberId, purpose },
		{ now: app.clock.now(), actorId: actor.accountId, branchId: null, channel: 'account' }
	);
	return outcome.ok ? { ok: true as const, code: outcome.letter?.code ?? null } : { ok: false as const };
}

/** A letter of whoever is signed in; undefined for all others. */
export async function ownLetter(app: App, { actor }: Viewer, code: string): Promise<Letter | undefined> {
	const letter = await letterByCode(app.db, code);
	const ownerId = letter?.memberId ?? null;
	return ownerId !== null && ownerId === actor?.memberId ? letter : undefined;
}
