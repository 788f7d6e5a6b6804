import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { t } from '#platform/i18n/index.ts';
import { noCancelling } from '../messages.server.ts';
import type { Sip2Item, TakenBack } from '../ports.ts';
import { echo, refuse } from '../refuse.ts';
import { requestKey } from '../request-key.ts';
import { sayAll, screen, type FieldToWrite } from '../say.ts';
import { stampOf } from '../stamps.ts';
import { actOf, type Answer, type Talk } from '../talk.ts';

/**
 * Message 09: takes a copy back, by the library's clock. Whose loan it was, and for whom it is kept, a machine among
 * readers is not told; where it belongs is (CV, CT), for a sorter and for whoever empties the bin.
 */
export async function answerCheckIn(request: Sip2Message, talk: Talk): Promise<Answer> {
	if (fieldOf(request, 'BI') === 'Y') return { reply: refuse(request, talk.now, [t(noCancelling, 'id')]) };
	const barcode = fieldOf(request, 'AB');
	const key = requestKey(request, talk, barcode);
	const first = await talk.ports.takeBack({ barcode, key }, actOf(talk));
	const seen = await talk.ports.item(barcode);
	// The answer of an earlier return: a machine that gives all messages of a session one time has brought it again.
	const isStale = first.ok && seen?.status === 'on-loan';
	const outcome = isStale ? await talk.ports.takeBack({ barcode, key: undefined }, actOf(talk)) : first;
	const item = isStale ? await talk.ports.item(barcode) : seen;
	const alert = outcome.ok ? alertOf(outcome, item, talk) : null;
	const fields: FieldToWrite[] = [
		echo(request, 'AO'),
		echo(request, 'AB'),
		['AQ', item?.branchCode ?? ''],
		['AJ', outcome.title],
		['CK', item ? mediaType(item.materialType) : null],
		['CV', alert?.type ?? null],
		['CT', alert?.destination ?? null],
		...screen(sayAll(outcome.ok ? outcome.why : outcome.reasons))
	];
	const fixed = {
		ok: outcome.ok ? '1' : '0',
		resensitize: outcome.ok ? 'Y' : 'N',
		magneticMedia: 'N',
		alert: alert ? 'Y' : 'N',
		transactionDate: stampOf(talk.now)
	};
	return { reply: { code: '10', fixed, fields } };
}

/** 01: a hold to be collected here; 02: a hold for another place; 04: belongs to another place. */
function alertOf({ kept }: TakenBack, item: Sip2Item | null, { device }: Talk) {
	if (kept) return { type: kept.state === 'ready' ? '01' : '02', destination: kept.pickup.code };
	const isElsewhere = device.branch !== null && item !== null && item.branchCode !== device.branch.code;
	return isElsewhere ? { type: '04', destination: item.branchCode } : null;
}

const kinds: Readonly<Record<string, string>> = {
	monograf: '001',
	'terbitan-berkala': '002',
	'rekaman-suara': '004',
	'rekaman-video': '005'
};

/** The protocol's media types; what it has no number for is "other". */
export const mediaType = (materialType: string): string => kinds[materialType] ?? '000';
