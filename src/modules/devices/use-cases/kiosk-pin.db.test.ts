import { beforeEach, expect, it } from 'vitest';
import { aMember } from '#modules/members/testing/a-member.ts';
import { useDatabase } from '#tests/support/database.ts';
import { checkKioskPin, hasKioskPin, removeKioskPin, setKioskPin } from './kiosk-pin.ts';

const database = useDatabase();
const now = new Date('2026-11-24T14:30:00+07:00');
const later = (minutes: number) => ({ now: new Date(now.getTime() + minutes * 60_000) });
let memberId: string;

beforeEach(async () => {
	memberId = (await aMember(database.db)).id;
});

const check = (pin: string, minutes = 0) => checkKioskPin(database.db, { memberId, pin }, later(minutes));

it('a card without a PIN opens by itself, one with a PIN by the right one', async () => {
	expect(await check('')).toBe('right');
	expect(await setKioskPin(database.db, { memberId, pin: '480216' }, { now })).toEqual({ ok: true });
	expect(await hasKioskPin(database.db, memberId)).toBe(true);
	expect([await check('480217'), await check('480216')]).toEqual(['wrong', 'right']);
	await removeKioskPin(database.db, memberId);
	expect(await check('')).toBe('right');
});

it('five wrong numbers in a row lock it for a quarter of an hour, a right one between them does not', async () => {
	await setKioskPin(database.db, { memberId, pin: '480216' }, { now });
	for (const pin of ['1', '2', '3', '4', '480216']) await check(pin);
	const answers: string[] = [];
	for (const pin of ['1', '2', '3', '4', '5', '480216']) answers.push(await check(pin));
	expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked']);
	expect(await check('480216', 15)).toBe('right');
});
