import { expect, it } from 'vitest';
import type { Sip2Ports } from '../ports.ts';
import { aMemberHold, anItem, stamp } from '../testing/a-small-library.ts';
import { answerTo, reader, refusal } from '../testing/answer-to.ts';

const cases: [string, string, Partial<Sip2Ports>, string][] = [
	[
		'15 places a hold where the machine stands',
		`15+${stamp}AOADN|AAPD-000001|AB00010001|`,
		{
			...reader(),
			item: () => Promise.resolve(anItem()),
			placeHold: ({ title, pickup }) =>
				Promise.resolve({
					ok: true,
					title: `${title} ${pickup}`,
					hold: { position: 3 }
				})
		},
		`161N${stamp}AOADN|AAPD-000001|AB00010001|BR3|BSADN|AJk7f3x2 ADN|AFPesanan dicatat, antrean ke-3.|`
	],
	[
		'15 refuses with the reason',
		`15+${stamp}AOADN|AAPD-000001|AJk7f3x2|BSLBS|`,
		{
			...reader(),
			placeHold: () => refusal('hold.on-shelf')
		},
		`160N${stamp}AOADN|AAPD-000001|AB|` +
			'AFBuku ini ada di rak, jadi tidak perlu dipesan. Ambil langsung di gedungnya.|'
	],
	[
		'15 cancels one’s own',
		`15-${stamp}AOADN|AAPD-000001|AJb2c3d4|`,
		{
			...reader({ holds: [aMemberHold()] }),
			cancelHold: ({ hold }) => (hold === 'ps-1' ? Promise.resolve({ ok: true }) : refusal('hold.unknown'))
		},
		`161N${stamp}AOADN|AAPD-000001|AB|AJSengsara Membawa Nikmat|AFPesanan dibatalkan.|`
	],
	[
		'15 changes none',
		`15*${stamp}AOADN|AAPD-000001|AJb2c3d4|`,
		reader(),
		`160N${stamp}AOADN|AAPD-000001|AB|` +
			'AFMesin tidak mengubah pesanan. Ubah di Rak Saya, atau batalkan dan pesan lagi.|'
	]
];

it.each(cases)('%s', async (_, line, ports, expected) => {
	expect(await answerTo(line, ports)).toBe(expected);
});
