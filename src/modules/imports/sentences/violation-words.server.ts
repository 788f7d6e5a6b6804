import type { FindingFacts } from '#formats/inlislite/index.ts';
import { formatNumber, formatRupiah, type Locale } from '#platform/i18n/index.ts';
import type { ViolationNotices } from '../rules/violation-notice.ts';
import type { Sentences } from './sentence.ts';

type ReaderCode = Extract<keyof FindingFacts, `violation-${string}`>;

/** What the INLISLite reader finds about violations. */
export const violationFindings = {
	'violation-without-member': ({ memberId }) => ({
		id: `Pelanggaran tanpa anggota yang diimpor (${memberId || 'kosong'}); tidak diimpor.`,
		en: `A violation of nobody who is imported (${memberId || 'empty'}); not imported.`
	}),
	'violation-asks-nothing': () => ({
		id: 'Pelanggaran tanpa denda, skors, atau buku pengganti; tidak diimpor.',
		en: 'A violation that asks for no money, no days and no book; not imported.'
	})
} as const satisfies Sentences<Pick<FindingFacts, ReaderCode>>;

const rows = (sum: number, of: number, locale: Locale) =>
	`${formatRupiah(sum, locale)} (${formatNumber(of, locale)} ${locale === 'id' ? 'baris' : of === 1 ? 'row' : 'rows'})`;

/** What becomes of violations. */
export const violationNotices = {
	'charge-of-refused-row': () => ({
		id: 'Anggota pada baris ini tidak diimpor, jadi sanksinya pun tidak.',
		en: 'The member of this row is not imported, so the sanction is not either.'
	}),
	'obligation-without-copy': () => ({
		id: 'Buku yang harus diganti tidak dikenal; kewajiban ini tidak diimpor.',
		en: 'The book to be replaced is not known; not imported.'
	}),
	'obligation-asked-already': () => ({
		id: 'Penggantian eksemplar ini sudah diminta; kewajiban ini tidak diimpor.',
		en: 'A replacement of this copy is asked for already; not imported.'
	}),
	'violation-changed-in-source': () => ({
		id: 'Di sumber baris ini berubah, di sini sudah diurus; yang di sini dibiarkan.',
		en: 'This row changed in the source and was dealt with here; ours stays.'
	}),
	'paid-or-not': ({ believed, markedRows, markedSum, leftRows, leftSum, allRows, allSum }) => ({
		id: `INLISLite tidak pasti mencatat denda mana yang sudah dibayar. Menurut tandanya ${rows(markedSum, markedRows, 'id')} lunas dan ${rows(leftSum, leftRows, 'id')} belum; bila tanda itu tidak dipercaya, ${rows(allSum, allRows, 'id')} belum dibayar. ${believed === 'none' ? 'Impor ini menganggap semuanya belum dibayar' : 'Impor ini mengikuti tandanya'}.`,
		en: `INLISLite does not say for certain what has been paid. By its marks ${rows(markedSum, markedRows, 'en')} is paid and ${rows(leftSum, leftRows, 'en')} is not; if the marks are not believed, ${rows(allSum, allRows, 'en')} is unpaid. ${believed === 'none' ? 'This import takes all of it for unpaid' : 'This import follows the marks'}.`
	})
} as const satisfies Sentences<ViolationNotices>;
