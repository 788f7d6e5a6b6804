import { expect, it } from 'vitest';
import type { Sip2Ports } from '../ports.ts';
import { aLoan, stamp } from '../testing/a-small-library.ts';
import { answerTo, reader, refusal } from '../testing/answer-to.ts';

const blank = ' '.repeat(18);
const due = { due: '2026-12-01', title: 'Kemarau' };
const renew = `29NN${stamp}${blank}AOADN|AAPD-000001|AB00010001|`;
const bringBack = 'AFKembalikan paling lambat Selasa, 1 Desember 2026.|';

const cases: [string, string, Partial<Sip2Ports>, string][] = [
	[
		'29 renews',
		renew,
		{ ...reader({ loans: [aLoan()] }), renew: () => Promise.resolve({ ok: true, ...due }) },
		`301YNY${stamp}AOADN|AAPD-000001|AB00010001|AJKemarau|AH20261201    235900|${bringBack}`
	],
	[
		'29 by the title’s id, and refused with the reason',
		`29NN${stamp}${blank}AOADN|AAPD-000001|AJk7f3x2|`,
		{
			...reader({ loans: [aLoan()] }),
			renew: () => refusal('renewal.others-wait', { waiting: 2 })
		},
		`300NNN${stamp}AOADN|AAPD-000001|AB|AJKemarau|AH|` +
			'AFTidak bisa diperpanjang karena 2 orang sedang antre.|'
	],
	[
		'29 another reader’s loan is no loan',
		renew,
		reader({ loans: [aLoan({ copy: '00010009' })] }),
		`300NNN${stamp}AOADN|AAPD-000001|AB00010001|AJ|AH|` +
			'AFPinjaman ini tidak kami temukan. Mungkin sudah dikembalikan.|'
	],
	[
		'65 renews what can be renewed',
		`65${stamp}AOADN|AAPD-000001|`,
		{
			...reader({ loans: [aLoan(), aLoan({ id: 'pj-2', copy: '00010002', title: 'Bianglala' })] }),
			renew: ({ loan }) =>
				Promise.resolve(
					loan === 'pj-1'
						? { ok: true, ...due }
						: {
								ok: false,
								title: 'Bianglala',
								reasons: [{ code: 'renewal.limit-reached', facts: { done: 1, limit: 1 } }]
							}
				)
		},
		`66100010001${stamp}AOADN|BM00010001|BN00010002|` +
			'AFBianglala: Tidak bisa diperpanjang lagi: sudah 1 kali dari 1 kali.|'
	]
];

it.each(cases)('%s', async (_, line, ports, expected) => {
	expect(await answerTo(line, ports)).toBe(expected);
});
