import { isMaterialType, materialTypes } from '#modules/catalogue/index.ts';
import { policyFields, type PolicyField, type PolicyRow } from '#modules/circulation/index.ts';
import { sayRule, sayRuleScope } from '#modules/circulation/index.server.ts';
import { formatDate, formatNumber, type Locale, type Said } from '#platform/i18n/index.ts';
import type { PolicyNotices, ToldRule } from '../rules/policy-notice.ts';
import type { Sentences } from './sentence.ts';

const silent: { [F in PolicyField]?: null } = Object.fromEntries(policyFields.map((field) => [field, null]));

/** "Anggota Pelajar: lama pinjam 7 hari, paling banyak 2 pinjaman". */
function sayTold(told: ToldRule, locale: Locale): string {
	const { weekdays, validFrom, validTo, materialType, category, said } = told;
	const scope = { weekdays, validFrom, validTo, materialType, branchId: null, copyCategoryId: null };
	// Every field is there: silent has them all as null.
	const rule = {
		...silent,
		...said,
		...scope,
		memberCategoryId: category,
		season: null,
		id: ''
	} as PolicyRow & {
		season: null;
	};
	const names = {
		branch: (name: string) => name,
		copyCategory: (name: string) => name,
		memberCategory: (name: string) => name,
		material: (key: string) => (isMaterialType(key) ? materialTypes[key][locale] : key)
	};
	return `${sayRuleScope(rule, names, locale)}: ${sayRule(rule, locale).join(', ')}`;
}

const about = (told: ToldRule, says: (rule: Said) => Said): Said =>
	says({ id: sayTold(told, 'id'), en: sayTold(told, 'en') });

/** What becomes of loan rules, holidays and bookings. */
export const policyNotices = {
	'rule-imported': (told) => about(told, ({ id, en }) => ({ id: `${id}.`, en: `${en}.` })),
	'rule-updated': (told) =>
		about(told, ({ id, en }) => ({ id: `Diperbarui dari sumber. ${id}.`, en: `Follows the source. ${en}.` })),
	'rule-stands-here': (told) =>
		about(told, ({ id, en }) => ({
			id: `Aturan perpustakaan ini dipertahankan. Sumber berkata: ${id}.`,
			en: `This library's own rule is kept. The source says: ${en}.`
		})),
	'rule-removed-here': (told) =>
		about(told, ({ id, en }) => ({
			id: `Sudah dihapus di sini dan tidak dibuat lagi. Sumber berkata: ${id}.`,
			en: `Removed here and not made again. The source says: ${en}.`
		})),
	'rule-of-unknown-category': () => ({
		id: 'Jenis anggota dari aturan ini tidak diimpor; aturannya pun tidak.',
		en: 'The member category of this rule is not imported, so the rule is not either.'
	}),
	'row-removed-here': () => ({
		id: 'Sudah dihapus di sini sejak impor sebelumnya; tidak dibuat lagi.',
		en: 'Removed here since the import before; it is not made again.'
	}),
	'closed-day-named-here': ({ day, here }) => ({
		id: `${formatDate(day, 'id', 'plain')} sudah tutup di sini dengan nama "${here}"; nama itu tetap.`,
		en: `${formatDate(day, 'en', 'plain')} is closed here already as "${here}"; that name stays.`
	}),
	'closed-days-move-nothing': ({ count }) => ({
		id: `${formatNumber(count, 'id')} hari libur masih akan datang. Tanggal kembali yang sudah dijanjikan tidak digeser; lihat halaman Kalender.`,
		en: `${formatNumber(count, 'en')} holidays are still to come. Dates already promised are not moved; see the calendar page.`
	}),
	'booking-is-hold': ({ until }) => ({
		id: `Menjadi pesanan, urutan seperti di sumber, berlaku sampai ${formatDate(until, 'id', 'plain')}.`,
		en: `Became a hold, in the order of the source, wanted until ${formatDate(until, 'en', 'plain')}.`
	}),
	'hold-of-refused-row': () => ({
		id: 'Anggota atau eksemplar dari pemesanan ini tidak diimpor; pemesanan pun tidak.',
		en: 'The member or the copy of this booking is not imported, so the booking is not either.'
	}),
	'hold-waits-already': () => ({
		id: 'Pembaca ini sudah menunggu judul yang sama; pemesanan tidak diimpor.',
		en: 'This reader already waits for the same title; the booking is not imported.'
	}),
	'hold-has-it-already': () => ({
		id: 'Pembaca ini sedang meminjam judul yang sama; pemesanan tidak diimpor.',
		en: 'This reader has the same title on loan; the booking is not imported.'
	})
} satisfies Sentences<PolicyNotices>;
