import { expect, test } from 'vitest';
import { sayOpenState } from './say-hours.server.ts';

const today = '2026-11-24';

test.each([
	[{ state: 'open', until: '21:00' } as const, 'Buka sekarang sampai 21.00 WIB'],
	[{ state: 'closing-soon', until: '15:00', minutes: 30 } as const, 'Tutup 30 menit lagi, pukul 15.00 WIB'],
	[{ state: 'opens-today', at: '09:00' } as const, 'Buka hari ini pukul 09.00 WIB'],
	[
		{ state: 'closed', reason: null, opensOn: '2026-11-25', at: '09:00' } as const,
		'Tutup. Buka besok pukul 09.00 WIB'
	],
	[
		{ state: 'closed', reason: 'Hari Raya Natal', opensOn: '2026-11-28', at: '08:00' } as const,
		'Tutup, Hari Raya Natal. Buka Sabtu, 28 November pukul 08.00 WIB'
	],
	[{ state: 'closed', reason: null, opensOn: null, at: null } as const, 'Tutup']
])('%o: %s', (state, say) => {
	expect(sayOpenState(state, today, 'id').say).toBe(say);
});
