import { m } from '#platform/i18n/index.ts';

/** The few words about money that the desk's screen carries. */
export const unpaidAtDesk = /*#__PURE__*/ m((p: { amount: string }) => ({
	id: `${p.amount} belum dibayar`,
	en: `${p.amount} unpaid`
}));
export const takePaymentLink = /*#__PURE__*/ m(() => ({ id: 'Terima pembayaran', en: 'Take a payment' }));
