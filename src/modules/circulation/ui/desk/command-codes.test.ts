import { expect, test } from 'vitest';
import { commandCodes, commandOf } from './command-codes.ts';

test.each([
	['ZZSELESAI', 'finish'],
	[' zzselesai ', 'finish'],
	['ZZBATAL', 'cancel'],
	['ZZKEMBALI', 'returns'],
	['ZZPERPANJANG', 'renew'],
	['ZZSETUJU', 'accept'],
	['ZZTIDAK', 'decline']
])('%s is %s', (code, command) => {
	expect(commandOf(code)).toBe(command);
});

test.each(['', 'ZZ', 'SELESAI', 'ZZSELESAI2', '00021764', 'toString', 'constructor'])(
	'%s is a card or a copy',
	(code) => {
		expect(commandOf(code)).toBeNull();
	}
);

test('command codes are letters only, so that no keyboard layout can change them', () => {
	for (const code of Object.keys(commandCodes)) expect(code).toMatch(/^ZZ[A-Z]+$/);
});
