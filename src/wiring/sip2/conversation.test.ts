import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf, readMessage, writeMessage } from '#formats/sip2/index.ts';

import { aLoan, anItem, aReader, aSmallLibrary, stamp } from './testing/a-small-library.ts';
import { holdAConversation } from './testing/hold-a-conversation.ts';

const checkin = `09N${stamp}${stamp}APrak|AOADN|AB00010001|AC|`;
const guarded = (line: string, number: number) => {
	const upToAz = `${line}AY${number}AZ`;
	return upToAz + checksumOf(Buffer.from(upToAz));
};

/** A library that counts what is brought back. */
function countingReturns() {
	let returns = 0;
	const ports = aSmallLibrary({
		item: () => Promise.resolve(anItem()),
		takeBack: () => Promise.resolve({ ok: true, title: `Kemarau ${++returns}`, kept: null, why: [] })
	});
	return { ports, count: () => returns };
}

describe('signing in', () => {
	it.each([
		['with the token', '9300CNkios|COsuluah_benar|CPADN|', '941', 'signed-in'],
		['with another', '9300CNkios|COsuluah_salah|CPADN|', '940', 'sign-in-refused'],
		['with none', '9300CNkios|', '940', 'sign-in-refused'],
		['from an unknown place', '9300CNkios|COsuluah_benar|CPXXX|', '940', 'sign-in-refused'],
		[
			'encrypted, which the protocol never defined',
			'9311CNkios|COsuluah_benar|CPADN|',
			'940',
			'sign-in-refused'
		]
	])('%s', async (_, line, expected, note) => {
		const talk = holdAConversation(aSmallLibrary());
		expect(await talk.say(line)).toBe(expected);
		expect(talk.notes.map(({ what }) => what)).toEqual([note]);
		expect(JSON.stringify(talk.notes)).not.toContain('suluah_');
	});

	it('is over after three failures', async () => {
		const talk = holdAConversation(aSmallLibrary());
		const over: boolean[] = [];
		for (let n = 0; n < 3; n++) over.push((await talk.turn('9300CNkios|COsalah|')).isOver);
		expect(over).toEqual([false, false, true]);
	});

	it('comes before everything but status', async () => {
		const talk = holdAConversation(aSmallLibrary({ card: () => Promise.resolve(aReader()) }));
		expect(await talk.say('990 802.00')).toMatch(/^98YNNNNN.*BXNNNNYYYNYNYNNNNN\|/);
		for (const line of [checkin, `23000${stamp}AOADN|AAPD-000001|`])
			expect(await talk.say(line)).toContain(
				'AFMesin ini belum masuk ke sistem perpustakaan. Tanya petugas.|'
			);
	});

	it('ends when the token is revoked', async () => {
		let isIn = true;
		const talk = holdAConversation(aSmallLibrary({ isStillIn: () => Promise.resolve(isIn) }));
		await talk.signIn();
		isIn = false;
		expect(await talk.turn('990 802.00')).toMatchObject({ reply: null, isOver: true });
		expect(talk.notes.at(-1)).toEqual({ what: 'signed-out' });
	});
});

describe('error detection', () => {
	it('an answer carries the number of its question and a checksum of its own', async () => {
		const talk = holdAConversation(aSmallLibrary());
		expect(await talk.say(guarded('9300CNkios|COsuluah_benar|CPADN|', 0))).toBe('941AY0AZFDFD');
		const said = await talk.say(guarded('990 802.00', 1));
		expect(readMessage(Buffer.from(said ?? ''))).toMatchObject({
			ok: true,
			isChecked: true,
			message: { sequence: '1' }
		});
	});

	it('a wrong checksum is asked for again and nothing is done', async () => {
		const { ports, count } = countingReturns();
		const talk = holdAConversation(ports);
		await talk.signIn();
		expect(await talk.say(guarded(checkin, 1).replace('00010001', '00010007'))).toBe('96AZFEF6');
		expect(count()).toBe(0);
		expect(await talk.say(guarded(checkin, 1))).toMatch(/^101/);
		// From now on what comes without one lost it on the way.
		expect(await talk.say(checkin)).toBe('96AZFEF6');
		expect(count()).toBe(1);
	});

	it('97 gives the last answer again, word for word', async () => {
		const { ports, count } = countingReturns();
		const talk = holdAConversation(ports);
		expect(await talk.say('97AZFEF5')).toBe('96AZFEF6');
		await talk.signIn();
		const first = await talk.say(guarded(checkin, 2));
		expect([await talk.say('97AZFEF5'), await talk.say('97AZFEF5')]).toEqual([first, first]);
		expect(count()).toBe(1);
	});

	it('the same act under the same number is answered and not done again; under the next it is a new one', async () => {
		const { ports, count } = countingReturns();
		const talk = holdAConversation(ports);
		await talk.signIn();
		const first = await talk.say(guarded(checkin, 3));
		expect(await talk.say(guarded(checkin, 3))).toBe(first);
		expect(count()).toBe(1);
		await talk.say(guarded(checkin, 4));
		expect(count()).toBe(2);
	});
});

describe('what cannot be read', () => {
	it.each([
		['garbage', '\u0000\u0001ÿþ'],
		['another protocol', 'GET / HTTP/1.1'],
		['half a message', '11NN'],
		['an answer instead of a question', '941'],
		['a wrong checksum', '97AZ0000']
	])('%s is asked for again', async (_, line) => {
		const talk = holdAConversation(aSmallLibrary());
		const turn = await talk.turn(line);
		expect(Buffer.from(turn.reply ?? []).toString()).toBe('96AZFEF6');
		expect([turn.isOver, turn.notes[0]?.what]).toEqual([false, 'unread']);
	});

	it('ten times in a row ends the connection; one good message in between begins anew', async () => {
		const talk = holdAConversation(aSmallLibrary());
		for (let n = 0; n < 9; n++) expect((await talk.turn('x')).isOver).toBe(false);
		await talk.say('990 802.00');
		for (let n = 0; n < 9; n++) expect((await talk.tooLong()).isOver).toBe(false);
		expect((await talk.turn('x')).isOver).toBe(true);
	});

	it('any bytes give an answer or an end, never an error', async () => {
		const codes = ['01', '09', '11', '15', '17', '23', '29', '37', '63', '65', '93', '97', '99'];
		const beginsLikeOne = fc
			.tuple(fc.constantFrom(...codes), fc.uint8Array({ minLength: 20, maxLength: 120 }))
			.map(([code, rest]) => Buffer.concat([Buffer.from(code), rest]));
		const line = fc.oneof(fc.uint8Array({ maxLength: 80 }), beginsLikeOne);
		await fc.assert(
			fc.asyncProperty(line, async (bytes) => {
				const talk = holdAConversation(aSmallLibrary());
				await talk.signIn();
				const turn = await talk.turn(bytes);
				expect(turn.reply === null || readMessage(turn.reply).ok).toBe(true);
			})
		);
	});
});

describe('trouble in the library', () => {
	const broken = () => Promise.reject(new Error('the database is away'));

	it('is said on the screen, told to the log, and the next try is a new one', async () => {
		let isBroken = true;
		const { ports, count } = countingReturns();
		const talk = holdAConversation({
			...ports,
			takeBack: (...what) => (isBroken ? broken() : ports.takeBack(...what))
		});
		await talk.signIn();
		expect(await talk.say(guarded(checkin, 1))).toMatch(
			/^100.*AFSistem perpustakaan sedang terganggu\. Coba lagi, atau ke meja layanan\.\|/
		);
		expect(talk.notes.at(-1)).toMatchObject({ what: 'failed', message: '09' });
		isBroken = false;
		expect(await talk.say(guarded(checkin, 1))).toMatch(/^101/);
		expect(count()).toBe(1);
	});

	it('at sign-in ends the connection, so that the machine comes again', async () => {
		const talk = holdAConversation(aSmallLibrary({ signIn: broken }));
		expect(await talk.turn('9300CNkios|COsuluah_benar|')).toMatchObject({ reply: null, isOver: true });
	});
});

it('a repeated act has the same key over a new connection, a later one another, and none by a wrong clock', async () => {
	const keys: (string | undefined)[] = [];
	const ports = aSmallLibrary({
		card: () => Promise.resolve(aReader()),
		account: () => Promise.resolve(aReader({ loans: [aLoan()] })),
		renew: ({ key }) => {
			keys.push(key);
			return Promise.resolve({ ok: false, title: null, reasons: [] });
		}
	});
	const renew = (when: string) => `29NN${when}${' '.repeat(18)}AOADN|AAPD-000001|AB00010001|`;
	for (const when of [stamp, stamp, '20261124    143001', '20200101    000000', ' '.repeat(18)]) {
		const talk = holdAConversation(ports);
		await talk.signIn();
		await talk.say(renew(when));
	}
	const [first, again, later, past, silent] = keys;
	expect(first).toMatch(/^sip2\//);
	expect(first).not.toContain('PD-000001');
	expect(again).toBe(first);
	expect(later).not.toBe(first);
	expect([past, silent]).toEqual([undefined, undefined]);
});

it('what is written is what a machine reads', () => {
	const line = writeMessage({ code: '96', fixed: {}, fields: [] }, 'checksum');
	expect(Buffer.from(line).toString()).toBe('96AZFEF6');
});
