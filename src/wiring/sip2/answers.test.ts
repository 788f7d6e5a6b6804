import { describe, expect, it } from 'vitest';
import type { Reason } from '#platform/decision/decision.ts';
import type { Sip2Ports } from './ports.ts';
import {
	aLoan,
	aMemberHold,
	anItem,
	aReader,
	aSmallLibrary,
	rigNow,
	stamp
} from './testing/a-small-library.ts';
import { holdAConversation } from './testing/hold-a-conversation.ts';

const blank = ' '.repeat(18);
const reader = (...about: Parameters<typeof aReader>): Partial<Sip2Ports> => ({
	reader: () => Promise.resolve(aReader(...about))
});
const no = (...reasons: Reason[]) => Promise.resolve({ ok: false as const, reasons, title: 'Kemarau' });
const refusal = (code: string, facts: Reason['facts'] = {}) => no({ code, facts });

async function answer(line: string, ports: Partial<Sip2Ports>): Promise<string | null> {
	const talk = holdAConversation(aSmallLibrary(ports));
	expect(await talk.signIn()).toBe('941');
	const said = await talk.say(line);
	expect(talk.notes.filter(({ what }) => what === 'failed')).toEqual([]);
	return said;
}

const due = { due: '2026-12-01', title: 'Kemarau' };
const returned = { ok: true as const, title: 'Kemarau', kept: null, why: [] };
const until = '2026-11-27';
const suspended = { code: 'member.suspended', facts: { endsOn: '2026-12-02', lateDays: 4 } };

const checkout = `11NN${stamp}${blank}AOADN|AAPD-000001|AB00010001|AC|`;
const renew = `29NN${stamp}${blank}AOADN|AAPD-000001|AB00010001|`;
const checkin = `09N${stamp}${stamp}APrak|AOADN|AB00010001|AC|`;
const bringBack = 'AFKembalikan paling lambat Selasa, 1 Desember 2026.|';

const cases: [string, string, Partial<Sip2Ports>, string][] = [
	[
		'99 says what this library does, and that offline lending is none of it',
		'990 802.00',
		{},
		`98YYYYNN100003${stamp}2.00AOADN|AMPerpustakaan Contoh|BXYYYNYYYYYNYNNYYY|ANADN|`
	],
	[
		'23 a card in order',
		`23000${stamp}AOADN|AAPD-000001|AC|AD|`,
		reader(),
		`24${' '.repeat(14)}000${stamp}AOADN|AAPD-000001|AESiti Contoh|BLY|CQY|`
	],
	[
		'23 a suspended one, with the sentence of the desk',
		`23000${stamp}AOADN|AAPD-000001|AC|AD|`,
		reader({ alerts: [suspended] }),
		`24YY Y${' '.repeat(10)}000${stamp}AOADN|AAPD-000001|AESiti Contoh|BLY|CQY|` +
			'AFPeminjaman ditunda sampai Rabu, 2 Desember 2026 karena satu buku terlambat 4 hari.|'
	],
	[
		'23 an unknown one',
		`23000${stamp}AOADN|AAPD-9|AC|AD|`,
		{},
		`24YYYY${' '.repeat(10)}000${stamp}AOADN|AAPD-9|AE|BLN|` +
			'AFNomor kartu PD-9 tidak kami temukan. Periksa angkanya atau cari dengan nama.|'
	],
	[
		'63 counts all and lists what is asked for',
		`63000${stamp}  Y       AOADN|AAPD-000001|`,
		reader({
			loans: [aLoan(), aLoan({ copy: '00010002', overdue: true })],
			holds: [aMemberHold(), aMemberHold({ state: 'ready' })]
		}),
		`64${' '.repeat(14)}000${stamp}000100010002000000000001AOADN|AAPD-000001|AESiti Contoh|BLY|CQY|CB0003|` +
			'AU00010001|AU00010002|'
	],
	[
		'63 lists a part',
		`63000${stamp}  Y       AOADN|AAPD-000001|BP2|BQ2|`,
		reader({ loans: [aLoan(), aLoan({ copy: '00010002' }), aLoan({ copy: '00010003' })] }),
		`64${' '.repeat(14)}000${stamp}000000000003000000000000AOADN|AAPD-000001|AESiti Contoh|BLY|CQY|CB0003|AU00010002|`
	],
	[
		'63 what waits has titles',
		`63000${stamp}     Y    AOADN|AAPD-000001|`,
		reader({ holds: [aMemberHold()] }),
		`64${' '.repeat(14)}000${stamp}000000000000000000000001AOADN|AAPD-000001|AESiti Contoh|BLY|CQY|CB0003|` +
			'CDSengsara Membawa Nikmat|'
	],
	[
		'63 an unknown card is told nothing',
		`63000${stamp}${' '.repeat(10)}AOADN|AAPD-9|`,
		{},
		`64YYYY${' '.repeat(10)}000${stamp}${'0'.repeat(24)}AOADN|AAPD-9|AE|BLN|` +
			'AFNomor kartu PD-9 tidak kami temukan. Periksa angkanya atau cari dengan nama.|'
	],
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
			'AFMilik gedung lain. Sisihkan untuk dikirim.|'
	],
	[
		'09 what is on nobody’s card is not taken',
		checkin,
		{ takeBack: () => refusal('return.not-on-loan'), item: () => Promise.resolve(anItem()) },
		`100NNN${stamp}AOADN|AB00010001|AQADN|AJKemarau|CK001|` +
			'AFTidak sedang dipinjam. Pindai kartu anggota dulu untuk meminjamkan.|'
	],
	[
		'17 a copy that is out',
		`17${stamp}AOADN|AB00010001|`,
		{ item: () => Promise.resolve(anItem({ status: 'on-loan', dueOn: '2026-12-01', waiting: 2 })) },
		`18040001${stamp}CF2|AH20261201    235900|AB00010001|AJKemarau|CK001|AQADN|`
	],
	[
		'17 an unknown one',
		`17${stamp}AOADN|ABtidak ada|`,
		{},
		`18010001${stamp}ABtidak ada|AJ|AFKode tidak ada tidak kami temukan. Periksa labelnya atau cari judulnya.|`
	],
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
	],
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
	],
	[
		'37 takes no money and says so',
		`37${stamp}0100IDRBV5000|AOADN|AAPD-000001|`,
		{},
		`38N${stamp}AOADN|AAPD-000001|` +
			'AFPerpustakaan ini tidak menerima uang lewat mesin. Tidak ada yang dibayar.|'
	],
	['35 ends', `35${stamp}AOADN|AAPD-000001|`, {}, `36Y${stamp}AOADN|AAPD-000001|AFSelesai. Terima kasih.|`],
	[
		'01 blocks nobody',
		`01Y${stamp}AOADN|AL|AAPD-000001|`,
		{},
		`24YYYY${' '.repeat(10)}000${stamp}AOADN|AAPD-000001|AE|BLN|` +
			'AFKartu tidak diblokir oleh mesin. Beri tahu petugas.|'
	],
	[
		'25 opens nobody’s card',
		`25${stamp}AOADN|AAPD-000001|`,
		{},
		`26YYYY${' '.repeat(10)}000${stamp}AOADN|AAPD-000001|AE|BLN|AFKartu hanya dibuka kembali oleh petugas.|`
	],
	[
		'19 changes no copy',
		`19${stamp}AOADN|AB00010001|CH|`,
		{},
		`200${stamp}AB00010001|AFMesin tidak mengubah data eksemplar.|`
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

describe('each message is answered', () => {
	it.each(cases)('%s', async (_, line, ports, expected) => {
		expect(await answer(line, ports)).toBe(expected);
	});
});

describe('a card with a PIN', () => {
	const status = (pin: string) => `23000${stamp}AOADN|AAPD-000001|AC|AD${pin}|`;
	const ports: Partial<Sip2Ports> = {
		...reader({ needsPin: true }),
		checkPin: (_, pin) => Promise.resolve(pin === '480216' ? 'right' : pin === '000000' ? 'locked' : 'wrong'),
		lend: () => Promise.resolve({ ok: true, loan: due })
	};

	it.each([
		['', 'CQN', 'memakai PIN'],
		['111111', 'CQN', 'PIN belum cocok'],
		['000000', 'CQN', 'Terlalu banyak PIN yang salah']
	])('%j is not enough, and no name is told', async (pin, flag, words) => {
		const said = await answer(status(pin), ports);
		expect(said).toMatch(/^24YYYY /);
		expect(said).toContain(`BLY|`);
		expect(said).toContain(flag);
		expect(said).toContain(words);
		expect(said).not.toContain('Siti');
	});

	it('borrows nothing without it, then everything until the session ends or another card comes', async () => {
		const talk = holdAConversation(aSmallLibrary(ports));
		await talk.signIn();
		expect(await talk.say(checkout)).toMatch(/^120.*AFKartu ini memakai PIN/);
		expect(await talk.say(status('480216'))).toContain('CQY');
		expect(await talk.say(checkout)).toMatch(/^121/);
		await talk.say(`35${stamp}AOADN|AAPD-000001|`);
		expect(await talk.say(checkout)).toMatch(/^120/);
		await talk.say(status('480216'));
		await talk.say(status('111111'));
		expect(await talk.say(checkout)).toMatch(/^120/);
	});
});

it('a bin that only takes back does not learn who reads', async () => {
	const talk = holdAConversation(
		aSmallLibrary({
			...reader(),
			signIn: ({ token }) =>
				Promise.resolve({
					ok: true,
					device: { token, accountId: 'bak', branch: null, mayLend: false, mayTakeBack: true }
				})
		})
	);
	await talk.signIn();
	expect(await talk.say('990 802.00')).toContain('BXNNYNYYYNYNYNNNNN|');
	for (const line of [checkout, `63000${stamp}${' '.repeat(10)}AOADN|AAPD-000001|`]) {
		const said = await talk.say(line);
		expect(said).toContain('AFMesin ini tidak melayani itu. Tanya petugas.|');
		expect(said).not.toContain('Siti');
	}
});
