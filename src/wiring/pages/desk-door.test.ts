import { expect, test } from 'vitest';
import type { DeskMode, DeskRequest } from '#modules/circulation/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import { deskRights, mayAsk } from './desk-door.server.ts';

const anActor = (...permissions: string[]): Actor => ({
	accountId: 'a',
	name: 'Yenti Misal',
	roleName: 'petugas',
	roleLabel: 'Petugas layanan',
	memberId: null,
	branchId: null,
	permissions
});
const all = anActor(
	'circulation.loan.create',
	'circulation.loan.return',
	'circulation.loan.renew',
	'members.member.read'
);
const scan = (mode: DeskMode): DeskRequest => ({ act: 'scan', code: '1', mode, key: 'k' });

test.each<[string, Actor | null, DeskMode[]]>([
	['a member of staff', all, ['automatic', 'returns']],
	['who may only take back', anActor('circulation.loan.return'), ['returns']],
	['who may lend but not take back', anActor('circulation.loan.create'), []],
	['a reader', anActor(), []],
	['nobody', null, []]
])('%s', (_, actor, modes) => {
	expect(deskRights(actor).modes).toEqual(modes);
	expect(mayAsk(actor, scan('automatic'))).toBe(modes.includes('automatic'));
	expect(mayAsk(actor, scan('returns'))).toBe(modes.includes('returns'));
});

test('renewing and returning ask for their own permission', () => {
	const returner = anActor('circulation.loan.return');
	expect(mayAsk(returner, { act: 'return', copy: 'c', key: 'k' })).toBe(true);
	expect(mayAsk(returner, { act: 'renew', loan: 'l', key: 'k' })).toBe(false);
	expect(mayAsk(returner, { act: 'renew-all', card: 'c', key: 'k' })).toBe(false);
	expect(mayAsk(all, { act: 'renew-all', card: 'c', key: 'k' })).toBe(true);
});

test('lending although a rule refuses asks for its own permission', () => {
	const request: DeskRequest = { act: 'lend-anyway', card: 'c', copy: 'k', reason: 'Alasan', key: 'k' };
	expect(mayAsk(all, request)).toBe(false);
	expect(mayAsk(anActor('circulation.loan.override'), request)).toBe(true);
});
