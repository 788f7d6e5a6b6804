import { m, t, type Locale } from '#platform/i18n/index.ts';
import type { ToldTransfer } from '../transfers/use-cases/settle-transfer.ts';
import type { RowKind } from './desk-reply.ts';
import { returned } from './messages.server.ts';

const found = m(() => ({ id: 'Ditemukan', en: 'Found' }));
const sendTo = m((p: { place: string }) => ({ id: `Kirim ke ${p.place}`, en: `Send to ${p.place}` }));
const arrived = m(() => ({ id: 'Tiba di sini', en: 'Has arrived' }));

/** What a scan that took a copy in hand did, in a few words. */
export function sayWhatItDid(
	of: { transfer: ToldTransfer | null; wasLost: boolean },
	locale: Locale
): string {
	if (of.transfer?.step === 'arrived') return t(arrived, locale);
	if (of.wasLost) return t(found, locale);
	return of.transfer ? t(sendTo, locale, { place: of.transfer.to.name }) : t(returned, locale);
}

/** A copy on nobody's card: on its way, or at its end. */
export const kindOfWay = (transfer: ToldTransfer | null): RowKind =>
	transfer?.step === 'arrived' ? 'arrived' : 'to-send';
