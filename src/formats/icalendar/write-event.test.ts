import { expect, it } from 'vitest';
import { writeCalendarEvent } from './write-event.ts';

const event = {
	uid: 'KR-1@contoh',
	stamp: new Date('2026-11-24T07:30:00Z'),
	start: new Date('2026-12-01T09:00:00+07:00'),
	end: new Date('2026-12-01T11:00:00+07:00'),
	summary: 'Kunjungan rombongan: Gedung; lantai 1, kiri',
	location: 'Gedung Contoh',
	description: `Baris satu\nbaris dua ${'é'.repeat(60)}`
};

it('writes the hour in UTC and marks what the format reserves', () => {
	const text = writeCalendarEvent(event);
	expect(text).toContain('DTSTART:20261201T020000Z\r\n');
	expect(text).toContain('SUMMARY:Kunjungan rombongan: Gedung\\; lantai 1\\, kiri\r\n');
	expect(text).toContain('Baris satu\\nbaris dua');
});

it('folds long lines at 75 bytes, and unfolded they are whole', () => {
	const text = writeCalendarEvent(event);
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(text.replaceAll('\r\n ', '')).toContain('é'.repeat(60));
});
