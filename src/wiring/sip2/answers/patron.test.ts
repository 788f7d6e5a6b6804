import { describe, expect, it } from 'vitest';
import type { Sip2Ports } from '../ports.ts';
import { aLoan, aMemberHold, aSmallLibrary, stamp } from '../testing/a-small-library.ts';
import { answerTo, reader } from '../testing/answer-to.ts';
import { holdAConversation } from '../testing/hold-a-conversation.ts';

const blank = ' '.repeat(18);
const due = { due: '2026-12-01', title: 'Kemarau' };
const suspended = { code: 'member.suspended', facts: { endsOn: '2026-12-02', lateDays: 4 } };
const checkout = `11NN${stamp}${blank}AOADN|AAPD-000001|AB00010001|AC|`;

const cases: [string, string, Partial<Sip2Ports>, string][] = [
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
		'63 what is to be paid',
		`63000${stamp}   Y      AOADN|AAPD-000001|`,
		reader({ unpaid: { amount: 4500, charges: [{ id: 'dn-1', about: 'Kemarau' }] } }),
		`64${' '.repeat(14)}000${stamp}000000000000000100000000AOADN|AAPD-000001|AESiti Contoh|BLY|CQY|CB0003|` +
			'AVKemarau|BHIDR|BV4500|'
	],
	[
		'23 too much unpaid, where the library says so',
		`23000${stamp}AOADN|AAPD-000001|AC|AD|`,
		reader({
			alerts: [{ code: 'loan.too-much-unpaid', facts: { unpaid: 4500, limit: 3000 } }],
			unpaid: { amount: 4500, charges: [{ id: 'dn-1', about: 'Kemarau' }] }
		}),
		`24Y${' '.repeat(9)}Y   000${stamp}AOADN|AAPD-000001|AESiti Contoh|BLY|CQY|BHIDR|BV4500|` +
			'AFBelum bisa dipinjam: Rp4.500 belum dibayar. Bayar di meja layanan dulu.|'
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
	]
];

it.each(cases)('%s', async (_, line, ports, expected) => {
	expect(await answerTo(line, ports)).toBe(expected);
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
		const said = await answerTo(status(pin), ports);
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
