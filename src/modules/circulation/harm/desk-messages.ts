import { m } from '#platform/i18n/index.ts';

/** Words about what is lost, damaged or looked for, at the desk. */
export const obligationsAtDesk = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} kewajiban ganti belum selesai`,
	en: `${p.n} ${p.n === 1 ? 'copy' : 'copies'} to be replaced`
}));
export const settleObligationsLink = /*#__PURE__*/ m(() => ({ id: 'Selesaikan', en: 'Settle' }));
export const saidToBeBack = /*#__PURE__*/ m(() => ({
	id: 'Katanya sudah kembali, sedang dicari di rak',
	en: 'Said to be back, looked for on the shelves'
}));
