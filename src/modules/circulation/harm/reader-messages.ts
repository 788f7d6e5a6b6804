import { m } from '#platform/i18n/index.ts';
import type { HarmCause } from './rules/harm-kinds.ts';

/** What a reader is told about books that were lost or damaged, and about those that others wait for. */
const causeId = (cause: HarmCause) => (cause === 'lost' ? 'hilang' : 'rusak');
const causeEn = (cause: HarmCause) => (cause === 'lost' ? 'is lost' : 'was damaged');

export const youReplace = /*#__PURE__*/ m((p: { title: string; cause: HarmCause; isSame: boolean }) => ({
	id: `${p.title} tercatat ${causeId(p.cause)}. Gantilah dengan judul ${p.isSame ? 'yang sama' : 'sejenis'} di meja layanan. ${p.cause === 'lost' ? 'Bila ketemu, bawa saja bukunya.' : ''}`.trim(),
	en: `${p.title} ${causeEn(p.cause)}. Please replace it with ${p.isSame ? 'the same' : 'a similar'} title at the desk. ${p.cause === 'lost' ? 'If you find it, just bring it.' : ''}`.trim()
}));
export const youReplacePrice = /*#__PURE__*/ m((p: { title: string; cause: HarmCause; amount: string }) => ({
	id: `${p.title} tercatat ${causeId(p.cause)}. Harga yang disepakati ${p.amount}; selesaikan di meja layanan. ${p.cause === 'lost' ? 'Bila ketemu, bawa saja bukunya.' : ''}`.trim(),
	en: `${p.title} ${causeEn(p.cause)}. The agreed price is ${p.amount}; settle it at the desk. ${p.cause === 'lost' ? 'If you find it, just bring it.' : ''}`.trim()
}));
export const yourLoanIsRecalled = /*#__PURE__*/ m((p: { title: string; day: string }) => ({
	id: `Ada yang menunggu ${p.title}. Kembalikan paling lambat ${p.day}.`,
	en: `Somebody waits for ${p.title}. Please return it by ${p.day}.`
}));
