import { describe, expect, it } from 'vitest';
import { reportView } from './report-view.server.ts';
import { notice, type Notice } from './rules/notice.ts';
import type { ImportReport } from './use-cases/report.ts';

const report = (differently: Partial<ImportReport>): ImportReport => ({
	id: null,
	kind: 'inlislite',
	asOf: '2026-06-30',
	files: [{ name: 'dump.sql', bytes: 1 }],
	sourceName: null,
	byEntity: {
		titles: { read: 1400, created: 1390, updated: 0, unchanged: 0, rejected: 10 },
		loans: { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 }
	},
	reconcile: [],
	notices: [],
	committed: false,
	...differently
});
const many = (count: number, code: 'record-without-title' | 'record-not-a-title'): Notice[] =>
	Array.from({ length: count }, (_, n) =>
		code === 'record-without-title'
			? notice({ source: 'a.mrc', row: String(n) }, code, {})
			: notice({ source: 'a.mrc', row: String(n) }, code, { kind: 'authority' })
	);

describe('a report on the page', () => {
	it('tells its sums in a sentence and leaves out what was not there', () => {
		const view = reportView(report({}), 'id');
		expect(view.summary).toBe('1.390 baris baru, 0 diperbarui, 0 tetap, 10 ditolak.');
		expect(view.counts.map(({ name, read }) => [name, read])).toEqual([['Judul', '1.400']]);
		expect(view.origin).toBe('dump.sql, keadaan per 30 Juni 2026.');
	});

	it('names figures in words', () => {
		const line = (of: string[], source = 1, target = 1) => ({ name: of.join('/'), of, source, target });
		const view = reportView(
			report({
				reconcile: [
					line(['copies'], 936, 934),
					line(['copies', 'Pusat', 'on-loan']),
					line(['members', 'category', '']),
					line(['members', 'status', 'blocked']),
					line(['loans', 'overdue'])
				]
			}),
			'id'
		);
		expect(view.reconcile.map(({ name, match }) => [name, match])).toEqual([
			['Eksemplar', 'selisih 2'],
			['Eksemplar, Pusat, Sedang dipinjam', 'cocok'],
			['Anggota, tanpa jenis', 'cocok'],
			['Anggota, Ditahan', 'cocok'],
			['Pinjaman, terlambat', 'cocok']
		]);
	});

	it('groups rows by their code, the refused first, and shows two hundred', () => {
		const view = reportView(
			report({ notices: [...many(300, 'record-without-title'), ...many(120, 'record-not-a-title')] }),
			'id'
		);
		expect(view.groups.map(({ code, count, lines, more }) => [code, count, lines.length, more])).toEqual([
			['record-not-a-title', '120 baris', 120, null],
			['record-without-title', '300 baris', 80, '… dan 220 baris lagi, ada di daftar lengkap.']
		]);
	});
});
