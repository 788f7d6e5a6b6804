import { expect, it } from 'vitest';
import type { Sip2Ports } from '../ports.ts';
import { anItem, aSmallLibrary, stamp } from '../testing/a-small-library.ts';
import { answerTo, reader } from '../testing/answer-to.ts';
import { holdAConversation } from '../testing/hold-a-conversation.ts';

const blank = ' '.repeat(18);
const checkout = `11NN${stamp}${blank}AOADN|AAPD-000001|AB00010001|AC|`;

const cases: [string, string, Partial<Sip2Ports>, string][] = [
	[
		'99 says what this library does, and that offline lending is none of it',
		'990 802.00',
		{},
		`98YYYYNN100003${stamp}2.00AOADN|AMPerpustakaan Contoh|BXYYYNYYYYYNYNNYYY|ANADN|`
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
		'19 changes no copy',
		`19${stamp}AOADN|AB00010001|CH|`,
		{},
		`200${stamp}AB00010001|AFMesin tidak mengubah data eksemplar.|`
	]
];

it.each(cases)('%s', async (_, line, ports, expected) => {
	expect(await answerTo(line, ports)).toBe(expected);
});

it('a bin that only takes back does not learn who reads', async () => {
	const talk = holdAConversation(
		aSmallLibrary({
			...reader(),
			signIn: ({ token }) =>
				Promise.resolve({
					ok: true,
					device: {
						token,
						accountId: 'bak',
						branch: null,
						mayLend: false,
						mayTakeBack: true,
						mayTakeMoney: false
					}
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
