import type { InlisliteLibrary } from '#formats/inlislite/index.ts';
import { rulesOfInlislite, type ImportedRule } from '#modules/circulation/index.server.ts';
import type { IncomingClosedDay, IncomingHold, IncomingRule } from '../../rules/incoming-desk.ts';
import { instantOf, startOf } from '../../rules/local-time.ts';
import { incomingRow } from './known.ts';
import { materialTypeOf } from './words.ts';

/** The four tables of rules as rows of our policy; two worksheets of one material are one, the first. */
export function mapRules({ rules }: InlisliteLibrary): IncomingRule[] {
	const rows = rulesOfInlislite({
		weekdays: rules.weekdays,
		dates: rules.dates,
		materials: rules.worksheets.map(({ material, rule }) => ({
			materialType: materialTypeOf[material],
			rule
		})),
		memberTypes: rules.memberTypes.map(({ legacyId, rule }) => ({ memberCategoryId: legacyId, rule }))
	});
	return rows.map(({ memberCategoryId, ...rule }) => {
		const memberCategoryRef = memberCategoryId ?? null;
		return incomingRow(tableOf(rule, memberCategoryRef), nameOf(rule, memberCategoryRef), {
			memberCategoryRef,
			rule,
			kept: {}
		});
	});
}

type Rule = Omit<ImportedRule, 'memberCategoryId'>;

function tableOf({ weekdays, validFrom, materialType }: Rule, member: string | null): string {
	if (weekdays) return 'peraturan_peminjaman_hari';
	if (validFrom) return 'peraturan_peminjaman_tanggal';
	return materialType && member === null ? 'worksheets' : 'jenis_anggota';
}

/** A rule is known by whom it is for: INLISLite has at most one row for each. */
function nameOf({ weekdays, validFrom, validTo, materialType }: Rule, member: string | null): string {
	const parts = [
		weekdays ? `hari ${weekdays.join()}` : null,
		validFrom ? `${validFrom}/${validTo ?? ''}` : null,
		materialType ?? null,
		member
	];
	return parts.filter((part) => part !== null).join(' + ');
}

export const mapClosedDays = ({ holidays }: InlisliteLibrary): IncomingClosedDay[] =>
	holidays.map(({ legacyId, day, name }) => incomingRow('holidays', legacyId, { day, name, kept: {} }));

/** A booking names a copy; here the reader waits for its title, and collects where that copy stands. */
export const mapHolds = ({ bookings }: InlisliteLibrary, asOf: string): IncomingHold[] =>
	bookings.map(({ copyId, memberId, bookedAt, until }) => {
		const id = [copyId, memberId, bookedAt ?? until].join(' ');
		const placedAt = bookedAt === null ? startOf(asOf) : instantOf(bookedAt);
		const row = incomingRow('collections', id, {
			copyRef: copyId,
			memberRef: memberId,
			placedAt,
			until,
			kept: {}
		});
		return { ...row, row: copyId };
	});
