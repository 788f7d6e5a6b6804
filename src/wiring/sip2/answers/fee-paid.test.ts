import { expect, it } from 'vitest';
import type { Sip2Ports } from '../ports.ts';
import { aSmallLibrary, stamp } from '../testing/a-small-library.ts';
import { reader } from '../testing/answer-to.ts';
import { holdAConversation } from '../testing/hold-a-conversation.ts';

const owing = reader({
	unpaid: {
		amount: 4500,
		charges: [
			{ id: 'dn-2', about: 'Kemarau' },
			{ id: 'dn-1', about: 'Biaya lain' }
		]
	}
});

const paid: Partial<Sip2Ports> = {
	pay: ({ amount, charges }) =>
		amount <= 4500
			? Promise.resolve({ ok: true, payment: `st-${charges.join('+')}-${amount}` })
			: Promise.resolve({
					ok: false,
					reasons: [{ code: 'payment.more-than-open', facts: { amount, open: 4500 } }]
				})
};

const onlyCash = 'AFMesin hanya mencatat uang tunai dalam rupiah. Tidak ada yang dibayar; tanya petugas.|';

it.each<[string, string, string]>([
	[
		'cash, the oldest first',
		`0100IDRBV2000|AOADN|AAPD-000001|`,
		`38Y${stamp}AOADN|AAPD-000001|BKst-dn-1+dn-2-2000|`
	],
	[
		'cash for one charge',
		`0100IDRBV2000|AOADN|AAPD-000001|CGdn-2|`,
		`38Y${stamp}AOADN|AAPD-000001|BKst-dn-2-2000|`
	],
	[
		'more than is owed',
		`0100IDRBV5000|AOADN|AAPD-000001|`,
		`38N${stamp}AOADN|AAPD-000001|AFRp5.000 lebih dari yang belum dibayar, Rp4.500.|`
	],
	['a bank card', `0101IDRBV2000|AOADN|AAPD-000001|`, `38N${stamp}AOADN|AAPD-000001|${onlyCash}`],
	['other money', `0100USDBV2000|AOADN|AAPD-000001|`, `38N${stamp}AOADN|AAPD-000001|${onlyCash}`],
	['no amount', `0100IDRBV-5|AOADN|AAPD-000001|`, `38N${stamp}AOADN|AAPD-000001|${onlyCash}`]
])('a machine that may take money: %s', async (_, rest, expected) => {
	const talk = holdAConversation(aSmallLibrary({ ...owing, ...paid }));
	await talk.say('9300CNkios 1|COsuluah_kasir|CPADN|');
	expect(await talk.say(`37${stamp}${rest}`)).toBe(expected);
	expect(talk.notes.filter(({ what }) => what === 'failed')).toEqual([]);
});
