import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { DeskRow, DeskSession } from '../../desk/desk-reply.ts';
import ScanRow from './ScanRow.svelte';
import SessionHeader from './SessionHeader.svelte';
import TroubleNotice from './TroubleNotice.svelte';

const aRow = (facts: Partial<DeskRow>): DeskRow => ({
	id: 'r1',
	time: '14.31.22',
	kind: 'lent',
	title: 'Madilog',
	code: '00018803',
	result: 'Dipinjam',
	detail: null,
	why: [],
	...facts
});
const nothing = () => undefined;
const textOf = (html: string) =>
	html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
const rowText = (row: DeskRow) =>
	textOf(
		render(ScanRow, {
			props: {
				row,
				isNewest: true,
				question: null,
				hidden: [],
				isAlive: true,
				locale: 'id',
				onchoose: nothing,
				onleave: nothing,
				ondismiss: nothing,
				onprint: nothing
			}
		}).body
	);

describe('a row', () => {
	test('says time, title, code, result and day in words', () => {
		const text = rowText(aRow({ detail: 'Jatuh tempo Selasa, 1 Desember 2026.' }));
		expect(text).toContain('14.31.22 Madilog 00018803 Dipinjam Jatuh tempo Selasa, 1 Desember 2026.');
		expect(text).not.toContain('Kenapa?');
	});

	test('opens "Kenapa?" with the rule, and does not say a single reason twice', () => {
		const say = 'Keanggotaan berakhir Minggu, 1 November 2026.';
		const text = rowText(aRow({ detail: say, why: [{ say, rule: 'Aturan: hari terakhir masih berlaku.' }] }));
		expect(text).toContain('Aturan: hari terakhir masih berlaku.');
		expect(text.split(say)).toHaveLength(2);
	});

	test('names each of several reasons before its rule', () => {
		const why = [
			{ say: 'Alasan satu.', rule: 'Aturan satu.' },
			{ say: 'Alasan dua.', rule: 'Aturan dua.' }
		];
		const text = rowText(aRow({ detail: 'Alasan satu. Alasan dua.', why }));
		expect(text).toContain('Alasan satu. Aturan satu. Alasan dua. Aturan dua.');
	});

	test.each([
		['unknown', true],
		['failed', true],
		['refused', false]
	] as const)('that is %s can be set aside: %s', (kind, can) => {
		expect(rowText(aRow({ kind })).includes('Abaikan')).toBe(can);
	});

	test('shows what was scanned as text', () => {
		const { body } = render(ScanRow, {
			props: {
				row: aRow({ kind: 'unknown', title: '<script>alert(1)</script>' }),
				isNewest: true,
				question: null,
				hidden: [],
				isAlive: true,
				locale: 'id',
				onchoose: nothing,
				onleave: nothing,
				ondismiss: nothing,
				onprint: nothing
			}
		});
		expect(body).not.toContain('<script>');
	});
});

test('the session names the member, the count and what waits', () => {
	const session: DeskSession = {
		card: 'PD-1',
		name: 'Budi Misal',
		membership: 'Anggota aktif sampai 3 Mei 2027',
		alerts: [],
		limit: 3,
		loans: [
			{ id: 'a', copy: 'c1', title: 'Madilog', words: '', state: 'overdue' },
			{ id: 'b', copy: 'c2', title: 'Atheis', words: '', state: 'open' }
		],
		readyHolds: [{ id: 'h', titleId: 't', title: 'Kemarau', words: '' }],
		facts: []
	};
	const text = textOf(render(SessionHeader, { props: { session, locale: 'id' } }).body);
	for (const words of ['Budi Misal', 'PD-1', '2 dari 3', '1 pinjaman terlambat', '1 pesanan siap diambil'])
		expect(text).toContain(words);
});

describe('what holds the scans back', () => {
	const noticeText = (trouble: Parameters<typeof render<typeof TroubleNotice>>[1]['props']['trouble']) =>
		textOf(
			render(TroubleNotice, {
				props: {
					trouble,
					count: 3,
					signInHref: '/masuk',
					locale: 'id',
					onretry: nothing,
					onskip: nothing
				}
			}).body
		);

	test('says that the network is away and the scans are kept', () => {
		expect(noticeText({ kind: 'unreachable' })).toContain('3 pindaian belum terkirim');
	});

	test('asks to sign in again and keeps the scans', () => {
		const text = noticeText({ kind: 'signed-out' });
		expect(text).toContain('Masuk lagi');
		expect(text).toContain('3 pindaian disimpan');
	});

	test('lets a person give up a scan that the server does not take', () => {
		const text = noticeText({ kind: 'failed', say: 'Peran Anda belum boleh.', isWorthRetrying: false });
		expect(text).toContain('Peran Anda belum boleh.');
		expect(text).toContain('Lewati pindaian ini');
	});
});
