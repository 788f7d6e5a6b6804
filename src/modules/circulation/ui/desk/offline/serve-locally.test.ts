import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskSession } from '../../../desk/desk-reply.ts';
import type { DeskRequest } from '../../../desk/desk-request.ts';
import { lookInto } from './list-lookup.ts';
import type { Confirm, LocalFacts } from './local-facts.ts';
import { serveLocally } from './serve-locally.ts';
import type { StoredAct } from './stored-act.ts';
import { aList } from './testing/a-list.ts';

const list = lookInto(aList);
const facts = (more: Partial<LocalFacts> = {}): LocalFacts => ({
	session: null,
	list,
	listTime: '07.30 WIB',
	pending: [],
	confirm: null,
	day: '2026-11-24',
	time: '14.31.22',
	locale: 'id',
	...more
});
let keys = 0;
const scanOf = (code: string, more: Partial<Extract<DeskRequest, { act: 'scan' }>> = {}): DeskRequest => ({
	act: 'scan',
	code,
	card: undefined,
	mode: 'automatic',
	key: `kunci-${++keys}`,
	...more
});
const scan = (code: string, more?: Partial<LocalFacts>) => serveLocally(scanOf(code), facts(more));

function sessionOf(card: string): DeskSession {
	const { session } = scan(card).reply;
	if (!session) throw new Error(`${card} opened nothing`);
	return session;
}

describe('a card', () => {
	test.each([
		['PD-000001', 'Ani C.', [], 'ok'],
		['pd-000002 ', 'Budi C.', [], 'ok'],
		['PD-000003', 'Citra C.', ['Keanggotaan berakhir.'], 'attention']
	])('%s opens the session of %s', (code, name, alerts, sound) => {
		const { reply, act } = scan(code);
		expect(act).toBeNull();
		expect(reply.session?.name).toBe(name);
		expect(reply.session?.alerts.map(({ say }) => say)).toEqual(alerts);
		expect(reply.sound).toBe(sound);
		expect(reply.session?.facts).toEqual([{ term: 'Sumber', words: 'data 07.30 WIB' }]);
	});

	test('that is not on the list, but looks like ours, is served all the same', () => {
		const onlyCards = lookInto({ ...aList, copies: aList.copies.slice(0, 4) });
		const { reply } = scan('PD-777777', { list: onlyCards });
		expect(reply.session).toMatchObject({ card: 'PD-777777', name: 'PD-777777', limit: 0, alerts: [] });
		expect(reply.rows[0]?.detail).toContain('tidak ada di daftar perangkat');
		expect(reply.sound).toBe('attention');
	});

	test('counts what this device lent, and not what came back to it', () => {
		const act = (kind: 'loan' | 'return', copy: string): StoredAct => ({
			key: `${kind}-${copy}`,
			kind,
			at: '2026-11-24T07:00:00.000Z',
			card: 'PD-000002',
			copy,
			device: 'Meja',
			row: {
				id: copy,
				time: '',
				kind: 'lent-here',
				title: copy,
				code: copy,
				result: '',
				detail: null,
				why: []
			}
		});
		const pending = [act('loan', '00010001'), act('loan', '00010002'), act('return', '00010001')];
		const { reply } = scan('PD-000002', { pending });
		expect(reply.session?.loans.map(({ copy }) => copy)).toEqual(['00010002']);
		expect(reply.session?.unlisted).toBe(1);
	});
});

describe('a copy, with a card open', () => {
	test('is lent with the due date of the member’s category, and says that it is kept here', () => {
		const { reply, act } = scan('00010001', { session: sessionOf('PD-000002') });
		expect(act).toEqual({ kind: 'loan', card: 'PD-000002', copy: '00010001' });
		expect(reply.rows).toMatchObject([{ kind: 'lent-here', title: 'Madilog', result: 'Dipinjam' }]);
		expect(reply.rows[0]?.detail).toBe(
			'Jatuh tempo Selasa, 8 Desember 2026. Tersimpan di perangkat ini. Akan dikirim saat daring.'
		);
	});

	test.each([
		['a barred card', 'PD-000003', '00010001', 'Keanggotaan berakhir.'],
		['a full hand', 'PD-000004', '00010001', 'Sudah meminjam 3 dari 3 buku.'],
		['a copy for reading on site', 'PD-000001', '00020001', 'hanya untuk baca di tempat'],
		['a copy kept for another', 'PD-000001', '00030001', 'Disimpan untuk pesanan orang lain.']
	])('%s is told, and lent when it is scanned once more', (_, card, code, say) => {
		const session = sessionOf(card);
		const first = scan(code, { session });
		expect(first.act).toBeNull();
		expect(first.reply.rows[0]?.kind).toBe('barred-here');
		expect(first.reply.rows[0]?.detail).toContain(say);
		const second = scan(code, { session, confirm: first.confirm });
		expect(second.act).toEqual({ kind: 'loan', card, copy: code });
		expect(second.reply.rows[0]?.detail).toContain('Tetap dipinjamkan oleh petugas.');
	});

	test('kept for this very member is lent at once', () => {
		expect(scan('00030001', { session: sessionOf('PD-000002') }).act?.kind).toBe('loan');
	});

	test('another copy in between needs its own second scan', () => {
		const session = sessionOf('PD-000003');
		const { confirm } = scan('00010001', { session });
		expect(scan('00010002', { session, confirm }).act).toBeNull();
	});

	test('that is on this card already comes back with a second scan', () => {
		const lent = scan('00010001', { session: sessionOf('PD-000001') });
		const session = { ...sessionOf('PD-000001'), loans: lent.reply.loans ?? [] };
		const asked = scan('00010001', { session });
		expect(asked).toMatchObject({ act: null, reply: { rows: [{ kind: 'own-here' }] } });
		expect(scan('00010001', { session, confirm: asked.confirm }).act).toEqual({
			kind: 'return',
			copy: '00010001'
		});
	});

	test('nobody knows, but looks like ours: it is lent all the same', () => {
		const { act, reply } = scan('00099999', { session: sessionOf('PD-000001') });
		expect(act).toEqual({ kind: 'loan', card: 'PD-000001', copy: '00099999' });
		expect(reply.rows[0]?.detail).toContain('tidak ada di daftar perangkat');
	});
});

describe('without a card', () => {
	test.each(['00010001', '00099999'])('copy %s comes back', (code) => {
		expect(scan(code).act).toEqual({ kind: 'return', copy: code });
	});

	test('in Kembali massal whatever is scanned comes back, also what looks like a card', () => {
		for (const code of ['00010001', 'PD-000001', 'apa saja'])
			expect(serveLocally(scanOf(code, { mode: 'returns' }), facts()).act?.kind).toBe('return');
	});
});

test.each([
	['a code of no known shape', 'XYZ', null],
	['whatever is scanned without a list', '00010001', { list: null }]
])('%s: the desk asks, and takes the answer', (_, code, more) => {
	const asked = scan(code, more ?? {});
	expect(asked.act).toBeNull();
	const choices = asked.reply.question?.choices.map(({ send }) => send) ?? [];
	const answered = choices.map((send) =>
		send.act === 'scan' ? serveLocally(scanOf(send.code, { as: send.as }), facts(more ?? {})) : null
	);
	expect(answered.map((one) => [one?.reply.session?.card ?? null, one?.act?.kind ?? null])).toEqual([
		[code, null],
		[null, 'return']
	]);
});

test('a code that is a card and a barcode asks which', () => {
	expect(scan('PD-000009').reply.question?.choices.map(({ label }) => label)).toEqual([
		'Kartu Sama C.',
		'PD-000009'
	]);
});

test.each([
	{ act: 'renew', loan: 'x1', key: 'kunci-r' },
	{ act: 'renew-all', card: 'PD-000001', key: 'kunci-ra' }
] as const)('$act needs the server, and says so', (request) => {
	expect(serveLocally(request, facts())).toMatchObject({ act: null, reply: { rows: [{ kind: 'failed' }] } });
});

test('whatever is scanned in whatever order, something is said each time, in at most eight words', () => {
	const codes = fc.constantFrom(
		...aList.members.map(([card]) => card),
		...aList.copies.map(([code]) => code),
		'XYZ',
		'00099999'
	);
	fc.assert(
		fc.property(fc.array(codes, { maxLength: 40 }), (scans) => {
			const desk: { session: DeskSession | null; confirm: Confirm | null } = { session: null, confirm: null };
			for (const code of scans) {
				const answer = scan(code, desk);
				expect(answer.reply.rows).toHaveLength(1);
				expect(answer.reply.spoken.split(/\s+/).length).toBeLessThanOrEqual(8);
				if (answer.act?.kind === 'loan') expect(answer.act.card).toBe(desk.session?.card);
				desk.confirm = answer.confirm;
				const { session: opened, loans = [], cameBack } = answer.reply;
				const before = desk.session;
				const kept = before?.loans.filter(({ copy }) => copy !== cameBack) ?? [];
				desk.session = opened ?? (before && { ...before, loans: [...loans, ...kept] });
				// A copy stands on a card once.
				const held = (desk.session?.loans ?? []).map(({ copy }) => copy);
				expect(new Set(held).size).toBe(held.length);
			}
		})
	);
});
