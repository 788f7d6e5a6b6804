import type { CopyStatus } from '#modules/catalogue/index.ts';
import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { t } from '#platform/i18n/index.ts';
import { noItemChanges } from '../messages.server.ts';
import { refuse } from '../refuse.ts';
import { sayAll, type FieldToWrite } from '../say.ts';
import { stampOf, stampOfDueDay } from '../stamps.ts';
import type { Answer, Talk } from '../talk.ts';
import { mediaType } from './check-in.ts';

/** Circulation status: 01 other, 03 available, 04 charged, 06 in process, 08 on the hold shelf, 10 in transit, 12 lost. */
const statusNumbers: Record<CopyStatus, string> = {
	available: '03',
	'on-loan': '04',
	'on-hold-shelf': '08',
	'in-transit': '10',
	'in-house': '01',
	lost: '12',
	damaged: '01',
	repair: '01',
	weeded: '01',
	processing: '06',
	unknown: '01'
};

/** Message 17: what the public catalogue tells about a copy. */
export async function answerItemInformation(request: Sip2Message, talk: Talk): Promise<Answer> {
	const barcode = fieldOf(request, 'AB');
	const item = await talk.ports.item(barcode);
	if (!item) {
		const say = sayAll([{ code: 'copy.unknown', facts: { barcode } }]);
		return { reply: refuse(request, talk.now, say) };
	}
	const fixed = {
		circulationStatus: statusNumbers[item.status],
		securityMarker: '00',
		feeType: '01',
		transactionDate: stampOf(talk.now)
	};
	const fields: FieldToWrite[] = [
		['CF', String(item.waiting)],
		['AH', item.dueOn && stampOfDueDay(item.dueOn)],
		['AB', item.barcode],
		['AJ', item.title],
		['CK', mediaType(item.materialType)],
		['AQ', item.branchCode]
	];
	return { reply: { code: '18', fixed, fields } };
}

/** Message 19: what a machine knows about a copy changes nothing in the catalogue. */
export const answerItemStatusUpdate = (request: Sip2Message, talk: Talk): Promise<Answer> =>
	Promise.resolve({ reply: refuse(request, talk.now, [t(noItemChanges, 'id')]) });
