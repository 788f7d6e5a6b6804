import { expect, it } from 'vitest';
import type { Sip2Ports } from '../ports.ts';
import { aLoan, rigNow, stamp } from '../testing/a-small-library.ts';
import { answerTo, no, reader, refusal } from '../testing/answer-to.ts';

const blank = ' '.repeat(18);
const due = { due: '2026-12-01', title: 'Kemarau' };
const checkout = `11NN${stamp}${blank}AOADN|AAPD-000001|AB00010001|AC|`;
const bringBack = 'AFKembalikan paling lambat Selasa, 1 Desember 2026.|';

const cases: [string, string, Partial<Sip2Ports>, string][] = [
	[
		'11 lends',
		checkout,
		{ ...reader(), lend: () => Promise.resolve({ ok: true, loan: due }) },
		`121NNY${stamp}AOADN|AAPD-000001|AB00010001|AJKemarau|AH20261201    235900|${bringBack}`
	],
	[
		'11 says every reason on its own line',
		checkout,
		{
			...reader(),
			lend: () =>
				no(
					{ code: 'loan.limit-reached', facts: { has: 3, limit: 3 } },
					{ code: 'copy.on-loan', facts: { dueOn: '2026-12-01' } }
				)
		},
		`120NNN${stamp}AOADN|AAPD-000001|AB00010001|AJKemarau|AH|` +
			'AFBelum bisa dipinjam: sudah meminjam 3 dari 3 buku. Kembalikan satu dulu.|' +
			'AFSedang dipinjam anggota lain sampai Selasa, 1 Desember 2026.|'
	],
	[
		'11 on one’s own loan renews where the machine wants that',
		checkout.replace('11NN', '11YN'),
		{
			...reader({ loans: [aLoan()] }),
			lend: () => refusal('copy.already-yours', { dueOn: '2026-12-01' }),
			renew: ({ loan, ownerId }) =>
				Promise.resolve({ ok: true, due: '2026-12-01', title: `${loan} ${ownerId}` })
		},
		`121YNY${stamp}AOADN|AAPD-000001|AB00010001|AJpj-1 m-1|AH20261201    235900|${bringBack}`
	],
	[
		'11 and not where it does not',
		checkout,
		{
			...reader({ loans: [aLoan()] }),
			lend: () => refusal('copy.already-yours', { dueOn: '2026-12-01' })
		},
		`120NNN${stamp}AOADN|AAPD-000001|AB00010001|AJKemarau|AH|` +
			'AFSudah dipinjam anggota ini, kembali paling lambat Selasa, 1 Desember 2026.|'
	],
	[
		'11 with cancel takes nothing back',
		`${checkout}BIY|`,
		reader(),
		`120NNN${stamp}AOADN|AAPD-000001|AB00010001|AJ|AH|` +
			'AFMesin tidak membatalkan pinjaman atau pengembalian. Tanya petugas.|'
	],
	[
		'11 a loan of this minute, whose answer got lost, is told again',
		checkout.replace('11NN', '11YN'),
		{
			...reader({ loans: [aLoan({ lentAt: rigNow })] }),
			lend: () => refusal('copy.already-yours', { dueOn: '2026-12-01' })
		},
		`121NNY${stamp}AOADN|AAPD-000001|AB00010001|AJKemarau|AH20261201    235900|${bringBack}`
	]
];

it.each(cases)('%s', async (_, line, ports, expected) => {
	expect(await answerTo(line, ports)).toBe(expected);
});
