import { expect, test } from 'vitest';
import type { DeskQuestion } from '../../desk/desk-reply.ts';
import { jobOfCode, mayRun, requestOf, type DeskJob } from './desk-job.ts';

const question: DeskQuestion = {
	row: 'q',
	text: 'Perpanjang atau kembalikan?',
	choices: [
		{ label: 'Perpanjang', send: { act: 'renew', loan: 'l7' } },
		{ label: 'Kembalikan', send: { act: 'return', copy: '00021764' } }
	]
};
const answer: DeskJob = {
	kind: 'answer',
	send: { act: 'renew', loan: 'l7' },
	row: 'q',
	key: 'k.2',
	at: 0,
	label: ''
};

test.each([
	['00021764', false],
	['ZZSELESAI', false],
	['ZZSETUJU', true],
	['ZZTIDAK', true],
	['ZZBATAL', true],
	['ZZPERPANJANG', false],
	['ZZKEMBALI', false]
])('while a question is open, %s may run: %s', (code, may) => {
	expect(mayRun(jobOfCode(code, 'k.1', 0), question)).toBe(may);
	expect(mayRun(jobOfCode(code, 'k.1', 0), null)).toBe(true);
});

test('the answer itself always may', () => {
	expect(mayRun(answer, question)).toBe(true);
});

test('a scan is sent with the card of the moment of its turn', () => {
	const job = jobOfCode('00021764', 'k.1', 0);
	expect(requestOf(job, { mode: 'automatic', card: 'PD-1' })).toEqual({
		act: 'scan',
		code: '00021764',
		card: 'PD-1',
		mode: 'automatic',
		as: undefined,
		key: 'k.1'
	});
	expect(requestOf(job, { mode: 'returns', card: undefined })).toMatchObject({ mode: 'returns' });
});

test('a choice is sent as the question said, with a key of its own', () => {
	expect(requestOf(answer, { mode: 'automatic', card: 'PD-1' })).toEqual({
		act: 'renew',
		loan: 'l7',
		key: 'k.2'
	});
	const asMember: DeskJob = { ...answer, send: { act: 'scan', code: 'X1', as: 'member' } };
	expect(requestOf(asMember, { mode: 'automatic', card: undefined })).toMatchObject({
		act: 'scan',
		code: 'X1',
		as: 'member'
	});
});

test('only renewing all needs the server among the commands, and a card', () => {
	const renew = jobOfCode('ZZPERPANJANG', 'k.3', 0);
	expect(requestOf(renew, { mode: 'automatic', card: 'PD-1' })).toMatchObject({
		act: 'renew-all',
		card: 'PD-1'
	});
	expect(requestOf(renew, { mode: 'automatic', card: undefined })).toBeNull();
	expect(requestOf(jobOfCode('ZZSELESAI', 'k.4', 0), { mode: 'automatic', card: 'PD-1' })).toBeNull();
});

test('the day of a pile goes with the scan that was made while it was set, in Kembali massal only', () => {
	const job: DeskJob = {
		kind: 'scan',
		code: '00021764',
		key: 'k.5',
		at: 0,
		label: '00021764',
		on: '2026-11-23'
	};
	expect(requestOf(job, { mode: 'returns', card: undefined })).toMatchObject({ on: '2026-11-23' });
	expect(requestOf(job, { mode: 'automatic', card: undefined })).not.toHaveProperty('on');
});

test('taking back names the scan that can be taken back, or asks nothing', () => {
	const undo = jobOfCode('ZZUNDUR', 'k.6', 0);
	expect(requestOf(undo, { mode: 'automatic', card: 'PD-1', undo: 'k.1' })).toEqual({
		act: 'undo',
		of: 'k.1',
		card: 'PD-1',
		key: 'k.6'
	});
	expect(requestOf(undo, { mode: 'automatic', card: 'PD-1' })).toBeNull();
});
