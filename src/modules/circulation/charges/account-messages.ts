import { m } from '#platform/i18n/index.ts';

/** What a reader is told of money on the own shelf. */
export const youOwe = /*#__PURE__*/ m((p: { amount: string }) => ({
	id: `${p.amount} belum dibayar`,
	en: `You have ${p.amount} to pay`
}));
export const payAtDesk = /*#__PURE__*/ m(() => ({
	id: 'Bayar di meja layanan gedung mana pun. Ada yang terasa keliru? Tanyakan di sana.',
	en: 'Pay at the desk of any building. If something seems wrong, ask there.'
}));
