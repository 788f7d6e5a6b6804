import type { Reason } from '#platform/decision/decision.ts';
import { formatRupiah, m, type Message } from '#platform/i18n/index.ts';

type Facts = Reason['facts'];

/** Codes about money, beside those of the check-out rules. */
export type ChargeCode = 'return.charged' | 'loan.too-much-unpaid';

const rupiah = (value: Facts[string] | undefined, locale: 'id' | 'en') => formatRupiah(Number(value), locale);

export const chargeSentences: Record<ChargeCode, Message<Facts>> = {
	'return.charged': m((p: Facts) => ({
		id: `Denda keterlambatan ${rupiah(p.amount, 'id')}.`,
		en: `Charge for lateness: ${rupiah(p.amount, 'en')}.`
	})),
	'loan.too-much-unpaid': m((p: Facts) => ({
		id: `Belum bisa dipinjam: ${rupiah(p.unpaid, 'id')} belum dibayar. Terima pembayarannya dulu.`,
		en: `Cannot be lent: ${rupiah(p.unpaid, 'en')} is unpaid. Settle the payment first.`
	}))
};
