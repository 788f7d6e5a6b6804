import {
	fieldOf,
	type FieldCode,
	type Outgoing,
	type ResponseCode,
	type Sip2Message
} from '#formats/sip2/index.ts';
import { screen, type FieldToWrite } from './say.ts';
import { stampOf } from './stamps.ts';

/** No privilege of a card is told to be there. */
export const nothingAllowed = 'YYYY'.padEnd(14);

/** The protocol's code for a language it does not know: Indonesian is none of its. */
export const noLanguage = '000';

/** A field that comes back as it was sent. */
export const echo = (request: Sip2Message, code: FieldCode): FieldToWrite => [code, fieldOf(request, code)];

/** The answer to any message that says no, changes nothing, and tells why on the screen. */
export function refuse(
	request: Sip2Message,
	now: Date,
	sentences: readonly string[]
): Outgoing<ResponseCode> {
	const transactionDate = stampOf(now);
	const back = (...codes: FieldCode[]) => codes.map((code) => echo(request, code));
	const say = screen(sentences);
	const noPatron = { patronStatus: nothingAllowed, language: noLanguage, transactionDate };
	const notLent = { ok: '0', renewalOk: 'N', magneticMedia: 'N', desensitize: 'N', transactionDate };
	const nobody: FieldToWrite[] = [...back('AO', 'AA'), ['AE', ''], ['BL', 'N']];
	switch (request.code) {
		case '09': {
			const fixed = { ok: '0', resensitize: 'N', magneticMedia: 'N', alert: 'N', transactionDate };
			return { code: '10', fixed, fields: [...back('AO', 'AB'), ['AQ', ''], ...say] };
		}
		case '11':
			return { code: '12', fixed: notLent, fields: [...aboutItem(request), ...say] };
		case '15': {
			const fixed = { ok: '0', available: 'N', transactionDate };
			return { code: '16', fixed, fields: [...back('AO', 'AA', 'AB'), ...say] };
		}
		case '17': {
			const fixed = { circulationStatus: '01', securityMarker: '00', feeType: '01', transactionDate };
			return { code: '18', fixed, fields: [...back('AB'), ['AJ', ''], ...say] };
		}
		case '19':
			return { code: '20', fixed: { ok: '0', transactionDate }, fields: [...back('AB'), ...say] };
		case '25':
			return { code: '26', fixed: noPatron, fields: [...nobody, ...say] };
		case '29':
			return { code: '30', fixed: notLent, fields: [...aboutItem(request), ...say] };
		case '35':
			return {
				code: '36',
				fixed: { endSession: 'Y', transactionDate },
				fields: [...back('AO', 'AA'), ...say]
			};
		case '37':
			return {
				code: '38',
				fixed: { paymentAccepted: 'N', transactionDate },
				fields: [...back('AO', 'AA'), ...say]
			};
		case '63': {
			const none = '0000';
			const fixed = {
				...noPatron,
				holdItemsCount: none,
				overdueItemsCount: none,
				chargedItemsCount: none,
				fineItemsCount: none,
				recallItemsCount: none,
				unavailableHoldsCount: none
			};
			return { code: '64', fixed, fields: [...nobody, ...say] };
		}
		case '65': {
			const fixed = { ok: '0', renewedCount: '0000', unrenewedCount: '0000', transactionDate };
			return { code: '66', fixed, fields: [...back('AO'), ...say] };
		}
		default:
			return { code: '24', fixed: noPatron, fields: [...nobody, ...say] };
	}
}

function aboutItem(request: Sip2Message): FieldToWrite[] {
	return [echo(request, 'AO'), echo(request, 'AA'), echo(request, 'AB'), ['AJ', ''], ['AH', '']];
}
