import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldCodes, fieldOf, readMessage, writeMessage, type FieldCode } from './index.ts';
import { layouts, type MessageCode } from './layouts.ts';
import { anOutgoing } from './testing/arbitrary-message.ts';

const bytes = (text: string) => Buffer.from(text);
const now = '20261124    143000';

describe('a message is read', () => {
	it.each([
		['01', `01N${now}AOADN|ALkartu tertinggal|AAPD-1|AC|`, { cardRetained: 'N', transactionDate: now }],
		['09', `09N${now}${now}APrak|AOADN|AB00010001|AC|`, { noBlock: 'N', returnDate: now }],
		['11', `11YN${now}${' '.repeat(18)}AOADN|AAPD-1|AB00010001|AC|`, { renewalPolicy: 'Y', noBlock: 'N' }],
		['15', `15+${now}AOADN|AAPD-1|AB00010001|`, { holdMode: '+' }],
		['17', `17${now}AOADN|AB00010001|`, { transactionDate: now }],
		['19', `19${now}AOADN|AB00010001|CH|`, { transactionDate: now }],
		['23', `23000${now}AOADN|AAPD-1|AC|AD|`, { language: '000' }],
		['25', `25${now}AOADN|AAPD-1|`, { transactionDate: now }],
		['29', `29NN${now}${' '.repeat(18)}AOADN|AAPD-1|AB00010001|`, { thirdPartyAllowed: 'N' }],
		['35', `35${now}AOADN|AAPD-1|`, { transactionDate: now }],
		['37', `37${now}0100IDRBV1000|AOADN|AAPD-1|`, { feeType: '01', paymentType: '00', currency: 'IDR' }],
		['63', `63000${now}  Y       AOADN|AAPD-1|`, { summary: '  Y       ' }],
		['65', `65${now}AOADN|AAPD-1|`, { transactionDate: now }],
		['93', '9300CNkios|COsuluah_x|CPADN|', { uidAlgorithm: '0', pwdAlgorithm: '0' }],
		['97', '97', {}],
		['99', '990 802.00', { statusCode: '0', printWidth: ' 80', version: '2.00' }]
	] as const)('%s', (code, line, fixed) => {
		const read = readMessage(bytes(line));
		expect(read).toMatchObject({ ok: true, isChecked: false, message: { code, fixed, sequence: null } });
		if (!read.ok || !line.includes('AO')) return;
		expect(fieldOf(read.message, 'AO')).toBe('ADN');
	});

	it('with its number, with or without a checksum, and closed by a stray sign', () => {
		const written = writeMessage(
			{ code: '93', fixed: { uidAlgorithm: '0', pwdAlgorithm: '0' }, fields: [['CN', 'kios']] },
			{ sequence: '7' }
		);
		for (const end of ['', '|'])
			expect(readMessage(Buffer.concat([written, bytes(end)]))).toMatchObject({
				ok: true,
				isChecked: true,
				message: { sequence: '7', fields: [['CN', 'kios']] }
			});
		expect(readMessage(bytes('9300CNkios|AY3'))).toMatchObject({
			ok: true,
			isChecked: false,
			message: { sequence: '3', fields: [['CN', 'kios']] }
		});
	});

	it('a barcode that looks like a checksum is a barcode', () => {
		const read = readMessage(bytes(`17${now}ABAZ12AB|`));
		expect(read).toMatchObject({ ok: true, isChecked: false, message: { fields: [['AB', 'AZ12AB']] } });
		expect(readMessage(bytes('990 802.00AY4|'))).toMatchObject({ message: { sequence: '4', fields: [] } });
	});

	it('in UTF-8, or in the Western signs of an older machine', () => {
		const text = (line: Buffer) => {
			const read = readMessage(line);
			return read.ok && fieldOf(read.message, 'AA');
		};
		expect(text(Buffer.from(`35${now}AASitéi|`, 'utf8'))).toBe('Sitéi');
		expect(text(Buffer.from(`35${now}AASitéi|`, 'latin1'))).toBe('Sitéi');
		expect(text(Buffer.from(`35${now}AA PD-\u00001 |`))).toBe('PD-1');
	});

	it('with the last field left open, several of one code, and codes of the maker', () => {
		const read = readMessage(bytes(`17${now}AB1|AB2|ZZx|AOADN`));
		expect(read).toMatchObject({
			message: {
				fields: [
					['AB', '1'],
					['AB', '2'],
					['ZZ', 'x'],
					['AO', 'ADN']
				]
			}
		});
	});
});

describe('what is no message', () => {
	it.each([
		['another checksum', '97AZFEF6', 'checksum'],
		['one sign changed on the way', '991 402.00AY1AZFCB4'.replace('991', '993'), 'checksum'],
		['an unknown number', '77AOADN|', 'unknown-message'],
		['nothing of the kind', 'GET / HTTP/1.1', 'unknown-message'],
		['one sign', '9', 'unknown-message'],
		['half a message', '1100', 'too-short'],
		['a checksum where fixed parts belong', '99AY1AZ', 'too-short']
	])('%s: %s', (_, line, problem) => {
		expect(readMessage(bytes(line))).toEqual({ ok: false, problem });
	});

	it('is named, and any bytes are survived', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (line) => {
				expect(typeof readMessage(line).ok).toBe('boolean');
			})
		);
		const startsLikeOne = fc.tuple(
			fc.constantFrom(...Object.keys(layouts)),
			fc.uint8Array({ maxLength: 120 })
		);
		fc.assert(
			fc.property(startsLikeOne, ([code, rest]) => {
				const read = readMessage(Buffer.concat([bytes(code), rest]));
				if (read.ok) expect(read.message.code).toBe(code);
			})
		);
	});
});

describe('writing', () => {
	it('gives back the same message, whatever stands in its fields', () => {
		fc.assert(
			fc.property(anOutgoing, fc.integer({ min: 0, max: 9 }), (message, number) => {
				for (const guard of [{ sequence: String(number) }, 'checksum', 'none'] as const) {
					const read = readMessage(writeMessage(message, guard));
					expect(read).toEqual({
						ok: true,
						isChecked: guard !== 'none',
						message: {
							...message,
							sequence: typeof guard === 'string' ? null : guard.sequence
						}
					});
				}
			})
		);
	});

	it('notices one changed byte in a guarded message', () => {
		fc.assert(
			fc.property(anOutgoing, fc.nat(), fc.integer({ min: 1, max: 255 }), (message, where, change) => {
				const line = writeMessage(message, { sequence: '1' });
				const at = where % line.length;
				line[at] = ((line[at] ?? 0) + change) % 256;
				const ended = /[\r\n]/.test(Buffer.from(line).toString('latin1'));
				if (!ended) expect(readMessage(line).ok).toBe(false);
			})
		);
	});

	it('keeps a value on its line and in plain punctuation', () => {
		const about = { code: '20', fixed: { ok: '0', transactionDate: now } } as const;
		const value = 'Kemarau | A. A. Navis\r\n‘Surau’ – “kita”…';
		expect(Buffer.from(writeMessage({ ...about, fields: [['AF', value]] }, 'none')).toString()).toBe(
			`200${now}AFKemarau / A. A. Navis 'Surau' - "kita"...|`
		);
	});

	it('leaves out what is null, and refuses a fixed part of the wrong length', () => {
		expect(
			Buffer.from(writeMessage({ code: '94', fixed: { ok: '1' }, fields: [['AF', null]] }, 'none')).toString()
		).toBe('941');
		expect(() => writeMessage({ code: '94', fixed: { ok: 'ya' }, fields: [] }, 'none')).toThrow(RangeError);
		expect(() => writeMessage({ code: '94', fixed: { ok: 'é' }, fields: [] }, 'none')).toThrow(RangeError);
	});
});

it('every message has a name and two digits', () => {
	const codes = Object.keys(layouts) as MessageCode[];
	expect(codes).toHaveLength(31);
	expect(new Set(codes.map((code) => layouts[code].name)).size).toBe(31);
	expect(Object.keys(fieldCodes).every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
	expect(Object.keys(fieldCodes)).not.toContain('AZ' satisfies string as FieldCode);
});
