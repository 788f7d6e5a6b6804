import { expect, test } from 'vitest';
import type { Actor } from '#modules/identity/index.ts';
import { mayReadMeasures, type Asker } from './measures.server.ts';

const aProgram = (permissions: string[]): Actor => ({
	accountId: 'a',
	name: 'Pemantau',
	roleName: 'x',
	roleLabel: 'X',
	memberId: null,
	branchId: null,
	permissions
});
const fromHere: Asker = { address: '127.0.0.1', host: '127.0.0.1:3000', isForwarded: false, actor: null };

test.each<[string, Partial<Asker>, boolean]>([
	['a program on this machine', {}, true],
	['the same over IPv6', { address: '::1', host: '[::1]:3000' }, true],
	['somebody else', { address: '203.0.113.7' }, false],
	['somebody else, through a proxy on this machine', { isForwarded: true }, false],
	['the same, through a proxy that does not say so', { host: 'pustaka.example' }, false],
	[
		'an administrator’s program',
		{ address: '203.0.113.7', actor: aProgram(['organisation.measures.read']) },
		true
	],
	['another program, even from here', { actor: aProgram(['circulation.loan.create']) }, false]
])('%s', (_, facts, may) => {
	expect(mayReadMeasures({ ...fromHere, ...facts })).toBe(may);
});
