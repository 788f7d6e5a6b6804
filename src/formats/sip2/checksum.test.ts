import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '#tests/support/shared-data.ts';
import { checksumOf } from './checksum.ts';
import { fieldCodes } from './index.ts';
import { readMessage } from './read-message.ts';
import { writeMessage } from './write-message.ts';

describe('the checksum', () => {
	it.each([
		['an empty sum is nothing', '', '0000'],
		['one byte', 'A', 'FFBF'],
		['the request to send again', '96AZ', 'FEF6'],
		['and its counterpart', '97AZ', 'FEF5'],
		[
			'the sum is cut at sixteen bits',
			'z'.repeat(1000),
			((-122_000 & 0xffff) >>> 0).toString(16).toUpperCase()
		]
	])('%s', (_, text, expected) => {
		expect(checksumOf(Buffer.from(text))).toBe(expected);
	});

	it('is of bytes, not of letters', () => {
		expect(checksumOf(Buffer.from('é'))).toBe(checksumOf(Uint8Array.of(0xc3, 0xa9)));
	});

	it('is read in small letters too', () => {
		expect(readMessage(Buffer.from('97AZfef5'))).toMatchObject({ ok: true, isChecked: true });
	});
});

const shared = sharedData('sip2');

describe.skipIf(shared === null)(
	'the pairs and field codes in shared/data/sip2 (skipped where it is absent)',
	() => {
		const open = (name: string) => readFileSync(join(shared ?? '', name), 'utf8');

		it('both pairs are computed, read and written', () => {
			const [, ...rows] = open('checksum-pairs.tsv').trimEnd().split(/\r?\n/);
			expect(rows).toHaveLength(2);
			for (const row of rows) {
				const [upToAz = '', checksum = ''] = row.split('\t');
				const line = Buffer.from(upToAz + checksum);
				expect(checksumOf(Buffer.from(upToAz))).toBe(checksum);
				const read = readMessage(line);
				if (!read.ok) throw new Error(read.problem);
				const { code, fixed, sequence } = read.message;
				expect(read.isChecked).toBe(true);
				const again = { code, fixed, fields: [] } as unknown as Parameters<typeof writeMessage>[0];
				expect(Buffer.from(writeMessage(again, { sequence: sequence ?? '' })).equals(line)).toBe(true);
			}
		});

		it('every code has the same name here', () => {
			const known = JSON.parse(open('sip2_fields.json')) as { name: string; code: string | null }[];
			const ours = new Map<string, string>(Object.entries(fieldCodes));
			const asOurs = (name: string) => name.replaceAll('_', ' ').replace('email', 'e-mail');
			const ofTheEnd = new Set(['AY', 'AZ']);
			const coded = known.filter(({ code }) => code !== null && !ofTheEnd.has(code));
			expect(coded.length).toBeGreaterThan(50);
			for (const { name, code } of coded)
				expect([code, ours.get(code ?? '')?.replace('msg', 'message')]).toEqual([
					code,
					asOurs(name).replace('msg', 'message')
				]);
		});
	}
);
