import type { FindingFacts } from '#formats/inlislite/index.ts';
import { formatDate, formatNumber } from '#platform/i18n/index.ts';
import type { Sentences } from './sentence.ts';

type DeskCode = Extract<
	keyof FindingFacts,
	`${'rule' | 'holiday' | 'booking' | 'bookings' | 'e-files' | 'survey-answers'}-${string}`
>;

/** What the INLISLite reader finds about rules, holidays, bookings, and what stays behind. */
export const deskFindings = {
	'rule-of-unknown-worksheet': ({ name }) => ({
		id: `Aturan untuk jenis bahan "${name}" yang tidak dikenal di sini; tidak diimpor.`,
		en: `A rule for material "${name}", which is not known here; not imported.`
	}),
	'rule-day-unknown': ({ day }) => ({
		id: `Aturan untuk hari ke-${day}; satu minggu hanya tujuh hari. Tidak diimpor.`,
		en: `A rule for weekday ${day}; a week has seven. Not imported.`
	}),
	'rule-dates-wrong': ({ from, to }) => ({
		id: `Rentang tanggal aturan ini tidak masuk akal (${from || 'kosong'} sampai ${to || 'kosong'}); tidak diimpor.`,
		en: `The dates of this rule make no sense (${from || 'empty'} to ${to || 'empty'}); not imported.`
	}),
	'holiday-without-date': ({ text }) => ({
		id: `Hari libur tanpa tanggal yang ada (${text || 'kosong'}); tidak diimpor.`,
		en: `A holiday without a date that exists (${text || 'empty'}); not imported.`
	}),
	'holiday-twice': ({ day, first }) => ({
		id: `${formatDate(day, 'id', 'plain')} sudah ada pada baris ${first}; baris ini dilewati.`,
		en: `${formatDate(day, 'en', 'plain')} is already in row ${first}; this row is passed over.`
	}),
	'booking-of-refused-copy': () => ({
		id: 'Eksemplar yang dipesan tidak diimpor; pemesanannya pun tidak.',
		en: 'The booked copy is not imported, so the booking is not either.'
	}),
	'booking-member-unknown': () => ({
		id: 'Nomor anggota pada pemesanan ini bukan nomor anggota yang ada; tidak diimpor.',
		en: 'The member number of this booking is nobody’s here; not imported.'
	}),
	'booking-expired': ({ until }) => ({
		id: until
			? `Pemesanan sudah lewat sejak ${formatDate(until, 'id', 'plain')}; hanya dihitung.`
			: 'Pemesanan tanpa batas waktu yang terbaca; hanya dihitung.',
		en: until
			? `The booking lapsed on ${formatDate(until, 'en', 'plain')}; counted only.`
			: 'A booking whose time limit cannot be read; counted only.'
	}),
	'bookings-cancelled': ({ count }) => ({
		id: `${formatNumber(count, 'id')} pemesanan yang dibatalkan (tanggal nol) dilewati.`,
		en: `${formatNumber(count, 'en')} cancelled bookings (zero date) were left out.`
	}),
	'booking-log-read': ({ rows }) => ({
		id: `${formatNumber(rows, 'id')} baris riwayat pemesanan dibaca untuk urutannya; riwayatnya tidak disimpan.`,
		en: `${formatNumber(rows, 'en')} rows of the booking log were read for the order; the history is not kept.`
	}),
	'e-files-not-read': ({ ofTitles, withoutTitle, published }) => ({
		id: `${formatNumber(ofTitles, 'id')} berkas digital (${formatNumber(published, 'id')} terbuka untuk umum) tidak diimpor; ${formatNumber(withoutTitle, 'id')} lagi tidak punya judul.`,
		en: `${formatNumber(ofTitles, 'en')} digital files (${formatNumber(published, 'en')} public) are not imported; ${formatNumber(withoutTitle, 'en')} more have no title.`
	}),
	'survey-answers-not-read': ({ counted, written }) => ({
		id: `${formatNumber(counted, 'id')} jawaban pilihan dan ${formatNumber(written, 'id')} isian survei tidak diimpor: tidak terikat pada hari atau orang.`,
		en: `${formatNumber(counted, 'en')} chosen and ${formatNumber(written, 'en')} written survey answers are not imported: they belong to no day and no person.`
	})
} satisfies Sentences<Pick<FindingFacts, DeskCode>>;
