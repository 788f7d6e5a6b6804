import type { PageServerLoad } from './$types';
import { drawCode128, drawQrCode } from '#formats/barcode/barcode.ts';
import { memberById } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const { db, clock } = getApp();
	const member = locals.actor?.memberId ? await memberById(db, locals.actor.memberId) : undefined;
	if (!member) return { card: null };
	return {
		card: {
			name: member.name,
			number: member.cardNumber,
			category: member.category,
			expires: member.expiresOn === null ? null : formatDate(member.expiresOn, locals.locale, 'plain'),
			isExpired: member.expiresOn !== null && member.expiresOn < dayOfInstant(clock.now()),
			barcode: drawCode128(member.cardNumber),
			qr: drawQrCode(member.cardNumber)
		}
	};
};
