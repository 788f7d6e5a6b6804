import { expect, test } from 'vitest';
import { sayWeek } from './say-week.ts';

const day = { opens: '09:00', closes: '21:00' };
const short = { opens: '08:00', closes: '12:00' };

test.each([
	[[day, day, day, day, day, day, day], ['Setiap hari 09.00–21.00 WIB']],
	[
		[day, day, day, day, short, day, null],
		['Senin–Kamis 09.00–21.00 WIB', 'Jumat 08.00–12.00 WIB', 'Sabtu 09.00–21.00 WIB', 'Minggu tutup']
	],
	[[null, null, null, null, null, null, null], ['Setiap hari tutup']]
])('days with the same hours are told together', (days, said) => {
	expect(sayWeek({ days }, 'id')).toEqual(said);
});
