import { formatDate, formatNumber, type Locale } from '#platform/i18n/index.ts';
import { policyFields, type PolicyField, type PolicyFields } from '../rules/policy.ts';
import type { LateStep } from '../rules/sanction-kinds.ts';

type Words = { [F in PolicyField]: (value: NonNullable<PolicyFields[F]>) => Record<Locale, string> };

const rupiah = (value: number, locale: Locale) => `Rp${formatNumber(value, locale)}`;
const step = (per: LateStep, locale: Locale) =>
	({ day: { id: 'hari buka', en: 'open day' }, week: { id: 'minggu', en: 'week' } })[per][locale];

/** What each field of the policy says, as a part of a sentence: "lama pinjam 7 hari". */
const words: Words = {
	loanDays: (n) => ({ id: `lama pinjam ${n} hari`, en: `loan of ${n} days` }),
	fixedDueOn: (day) => ({
		id: `semua kembali paling lambat ${formatDate(day, 'id')}`,
		en: `everything due on ${formatDate(day, 'en')}`
	}),
	maxLoans: (n) =>
		n === 0
			? { id: 'tidak boleh meminjam', en: 'no loans at all' }
			: { id: `paling banyak ${n} pinjaman`, en: `at most ${n} loans` },
	maxLoansOfKind: (n) => ({
		id: `paling banyak ${n} pinjaman dari jenis ini`,
		en: `at most ${n} loans of this kind`
	}),
	maxRenewals: (n) =>
		n === 0
			? { id: 'tidak bisa diperpanjang', en: 'no renewals' }
			: { id: `perpanjang paling banyak ${n} kali`, en: `at most ${n} renewals` },
	renewalDays: (n) => ({ id: `perpanjangan ${n} hari`, en: `renewal of ${n} days` }),
	maxHolds: (n) =>
		n === 0
			? { id: 'tidak bisa memesan', en: 'no holds' }
			: { id: `paling banyak ${n} pesanan`, en: `at most ${n} holds` },
	holdShelfDays: (n) => ({
		id: `pesanan siap disimpan ${n} hari buka`,
		en: `ready holds kept for ${n} open days`
	}),
	recallKeepDays: (n) => ({
		id: `tidak ditarik sebelum ${n} hari sejak dipinjam`,
		en: `not recalled before ${n} days from the loan`
	}),
	recallDays: (n) =>
		n === 0
			? { id: 'pinjaman tidak ditarik walau ada antrean', en: 'loans are not recalled' }
			: {
					id: `ditarik bila ada antrean, kembali dalam ${n} hari`,
					en: `recalled when readers wait, back within ${n} days`
				},
	refuseAtOverdue: (n) =>
		n === 0
			? {
					id: 'pinjaman terlambat tidak menghalangi pinjaman baru',
					en: 'overdue loans do not refuse new ones'
				}
			: { id: `tidak meminjamkan bila ${n} pinjaman terlambat`, en: `no loan once ${n} loans are overdue` },
	refuseAtUnpaid: (n) =>
		n === 0
			? { id: 'denda yang belum dibayar tidak menghalangi', en: 'unpaid charges do not refuse loans' }
			: {
					id: `tidak meminjamkan bila ${rupiah(n, 'id')} atau lebih belum dibayar`,
					en: `no loan once ${rupiah(n, 'en')} or more is unpaid`
				},
	loanable: (yes) =>
		yes ? { id: 'boleh dipinjam', en: 'may be lent' } : { id: 'tidak dipinjamkan', en: 'not for loan' },
	graceDays: (n) =>
		n === 0
			? { id: 'tanpa masa tenggang', en: 'no grace' }
			: { id: `masa tenggang ${n} hari buka`, en: `${n} open days of grace` },
	suspensionMode: (mode) =>
		({
			off: { id: 'terlambat tidak menunda peminjaman', en: 'lateness does not suspend' },
			constant: { id: 'terlambat menunda peminjaman', en: 'lateness suspends borrowing' },
			growing: {
				id: 'terlambat menunda peminjaman, makin lama makin berat',
				en: 'lateness suspends borrowing, more with each step'
			}
		})[mode],
	suspensionDays: (n) => ({ id: `ditunda ${n} hari tiap langkah`, en: `suspended ${n} days a step` }),
	suspensionPer: (per) => ({
		id: `penundaan dihitung per ${step(per, 'id')} terlambat`,
		en: `suspension counted per late ${step(per, 'en')}`
	}),
	suspensionCap: (n) => ({ id: `penundaan paling lama ${n} hari`, en: `suspended at most ${n} days` }),
	fineOn: (yes) =>
		yes ? { id: 'ada denda', en: 'fines are charged' } : { id: 'tanpa denda uang', en: 'no fines' },
	fineAmount: (n) => ({
		id: `denda ${rupiah(n, 'id')} tiap langkah`,
		en: `fine of ${rupiah(n, 'en')} a step`
	}),
	finePer: (per) => ({
		id: `denda dihitung per ${step(per, 'id')} terlambat`,
		en: `fine counted per late ${step(per, 'en')}`
	}),
	fineCap: (n) => ({
		id: `denda paling banyak ${rupiah(n, 'id')} per pinjaman`,
		en: `fine of at most ${rupiah(n, 'en')} a loan`
	})
};

const unlimited: Partial<Record<PolicyField, Record<Locale, string>>> = {
	fixedDueOn: { id: 'tanpa tanggal kembali tetap', en: 'no fixed due date' },
	maxLoansOfKind: { id: 'tanpa batas per jenis koleksi', en: 'no limit per kind of copy' },
	refuseAtUnpaid: {
		id: 'denda yang belum dibayar tidak menghalangi',
		en: 'unpaid charges do not refuse loans'
	},
	fineCap: { id: 'denda tanpa batas atas', en: 'no highest fine' }
};

const isField = (name: string): name is PolicyField => policyFields.some((field) => field === name);

function sayField<F extends PolicyField>(field: F, value: PolicyFields[F] | null, locale: Locale): string {
	if (value === null) return unlimited[field]?.[locale] ?? field;
	return words[field](value as NonNullable<PolicyFields[F]>)[locale];
}

/** A setting of the policy and its value in words; a name that is no setting stays as it is. */
export const saySettingValue = (field: string, value: unknown, locale: Locale): string =>
	isField(field) ? sayField(field, value as PolicyFields[typeof field], locale) : field;
