import { expect, it } from 'vitest';
import type { Sip2Ports } from '../ports.ts';
import { anItem, stamp } from '../testing/a-small-library.ts';
import { answerTo, refusal } from '../testing/answer-to.ts';

const returned = { ok: true as const, title: 'Kemarau', kept: null, why: [] };
const until = '2026-11-27';
const checkin = `09N${stamp}${stamp}APrak|AOADN|AB00010001|AC|`;

const cases: [string, string, Partial<Sip2Ports>, string][] = [
	[
		'09 takes back',
		checkin,
		{ takeBack: () => Promise.resolve(returned), item: () => Promise.resolve(anItem()) },
		`101YNN${stamp}AOADN|AB00010001|AQADN|AJKemarau|CK001|`
	],
	[
		'09 a copy to be kept here: alert, and not for whom',
		checkin,
		{
			takeBack: () =>
				Promise.resolve({
					...returned,
					kept: { state: 'ready' as const, pickup: { code: 'ADN' } },
					why: [{ code: 'return.kept-here', facts: { until } }]
				}),
			item: () => Promise.resolve(anItem())
		},
		`101YNY${stamp}AOADN|AB00010001|AQADN|AJKemarau|CK001|CV01|CTADN|` +
			'AFPesanan orang lain: taruh di rak pesanan, diambil sampai Jumat, 27 November 2026.|'
	],
	[
		'09 a copy to be sent for a hold',
		checkin,
		{
			takeBack: () =>
				Promise.resolve({
					...returned,
					kept: { state: 'in-transit' as const, pickup: { code: 'LBS' } },
					why: [{ code: 'return.kept-elsewhere', facts: { place: 'Lembah Segar' } }]
				}),
			item: () => Promise.resolve(anItem({ materialType: 'grafis' }))
		},
		`101YNY${stamp}AOADN|AB00010001|AQADN|AJKemarau|CK000|CV02|CTLBS|` +
			'AFPesanan orang lain yang diambil di Lembah Segar: kirim ke sana.|'
	],
	[
		'09 a copy of another branch',
		checkin,
		{
			takeBack: () =>
				Promise.resolve({ ...returned, why: [{ code: 'return.other-branch', facts: { branchId: 'g2' } }] }),
			item: () => Promise.resolve(anItem({ branchCode: 'LBS' }))
		},
		`101YNY${stamp}AOADN|AB00010001|AQLBS|AJKemarau|CK001|CV04|CTLBS|` +
			'AFMilik gedung lain. Kirim ke sana dengan slip.|'
	],
	[
		'09 what is on nobody’s card is not taken',
		checkin,
		{ takeBack: () => refusal('return.not-on-loan'), item: () => Promise.resolve(anItem()) },
		`100NNN${stamp}AOADN|AB00010001|AQADN|AJKemarau|CK001|` +
			'AFTidak sedang dipinjam. Pindai kartu anggota dulu untuk meminjamkan.|'
	]
];

it.each(cases)('%s', async (_, line, ports, expected) => {
	expect(await answerTo(line, ports)).toBe(expected);
});
