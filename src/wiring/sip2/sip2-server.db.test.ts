import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { setKioskPin } from '#modules/devices/index.server.ts';
import { createToken, ensureRoles, revokeToken } from '#modules/identity/index.server.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { createLog } from '#platform/log/index.server.ts';
import { useDatabase } from '#tests/support/database.ts';
import { defaultRoles } from '../default-roles.ts';
import { memberDirectory } from '../member-directory.server.ts';
import { libraryPorts } from './library-ports.server.ts';
import { openSip2, type Sip2Server } from './sip2-server.ts';
import { aMachine, blankDate, stampNow, type Machine } from './testing/a-machine.ts';

const now = new Date('2026-11-24T07:30:00Z');
const database = useDatabase();
const written: string[] = [];
const log = createLog({ level: 'info', write: (line) => void written.push(line), now: () => now });
let server: Sip2Server;
let branch: { id: string; code: string };
const connected: Machine[] = [];

beforeAll(async () => {
	await ensureRoles(database.db, defaultRoles);
	branch = await aBranch(database.db, { code: 'ADN', shortName: 'Adinegoro' });
	const ports = libraryPorts(database.db, { now: () => now });
	server = await openSip2({ port: 0, host: '127.0.0.1', ports, log });
});
afterEach(() => {
	for (const machine of connected.splice(0)) machine.hangUp();
});
afterAll(() => server.stop());

async function tokenOf(roleName: string): Promise<string> {
	const made = await createToken(database.db, { roleName }, { now, members: memberDirectory });
	if (!made.ok) throw new Error('no token was made');
	return made.value.token;
}

async function machineAt(ending?: string): Promise<Machine> {
	const machine = await aMachine(server.port, ending);
	connected.push(machine);
	return machine;
}

const login = (token: string, place = 'ADN') => `9300CNkios pintu|CO${token}|CP${place}|`;

async function signedIn(ending?: string): Promise<Machine> {
	const machine = await machineAt(ending);
	const answer = await machine.ask(login(await tokenOf('kios')));
	expect(answer.line.slice(0, 3)).toBe('941');
	return machine;
}

const checkout = (card: string, copy: string, renewal = 'N') =>
	`11${renewal}N${stampNow}${blankDate}AOADN|AA${card}|AB${copy}|AC|`;
const checkin = (copy: string) => `09N${stampNow}${stampNow}APbak|AOADN|AB${copy}|AC|`;
const eventsOf = (copyId: string, kind: string) =>
	database.db
		.select()
		.from(serviceEvent)
		.where(and(eq(serviceEvent.copyId, copyId), eq(serviceEvent.kind, kind)));

describe('a machine and the library', () => {
	it('sign in, look at a card, lend, renew, and take back for the next in line', async () => {
		const machine = await signedIn();
		const reader = await aMember(database.db, { name: 'Siti Contoh' });
		const waiting = await aMember(database.db, { name: 'Rahasia' });
		const copy = await aCopy(database.db, { branchId: branch.id, title: 'Kemarau' });

		const status = await machine.ask('990 802.00');
		expect([status.code, status.field('BX'), status.field('AN')]).toEqual(['98', 'YYYNYYYYYNYNNYYY', 'ADN']);

		const card = await machine.ask(`63000${stampNow}  Y       AOADN|AA${reader.cardNumber}|AC|AD|`);
		expect([card.code, card.field('AE'), card.field('BL'), card.field('CQ')]).toEqual([
			'64',
			'Siti Contoh',
			'Y',
			'Y'
		]);
		expect(card.line).not.toMatch(/BD|BE|BF/);

		const lent = await machine.ask(checkout(reader.cardNumber, copy.barcode));
		expect(lent.line.slice(0, 6)).toBe('121NNY');
		expect([lent.field('AJ'), lent.field('AH')]).toEqual(['Kemarau', '20261201    235900']);
		expect(lent.all('AF')).toEqual(['Kembalikan paling lambat Selasa, 1 Desember 2026.']);
		expect(await eventsOf(copy.id, 'circulation.loan.created')).toMatchObject([
			{ channel: 'sip2', branchId: branch.id, personId: reader.id }
		]);

		const item = await machine.ask(`17${stampNow}AOADN|AB${copy.barcode}|`);
		expect([item.line.slice(2, 4), item.field('AH')]).toEqual(['04', '20261201    235900']);

		const renewed = await machine.ask(
			`29NN${stampNow}${blankDate}AOADN|AA${reader.cardNumber}|AB${copy.barcode}|`
		);
		expect([renewed.line.slice(0, 4), renewed.field('AH')]).toEqual(['301Y', '20261208    235900']);
		const all = await machine.ask(`65${stampNow}AOADN|AA${reader.cardNumber}|`);
		expect([all.line.slice(0, 11), all.all('BN')]).toEqual([
			'66100000001'.replace('661', '660'),
			[copy.barcode]
		]);
		expect(all.field('AF')).toContain('Tidak bisa diperpanjang lagi');

		await machine.ask(`15+${stampNow}AOADN|AA${waiting.cardNumber}|AB${copy.barcode}|`);
		const returned = await machine.ask(checkin(copy.barcode));
		expect(returned.line.slice(0, 6)).toBe('101YNY');
		expect([returned.field('CV'), returned.field('CT'), returned.field('AQ')]).toEqual(['01', 'ADN', 'ADN']);
		expect(returned.field('AF')).toMatch(/^Pesanan orang lain: taruh di rak pesanan/);
		expect(returned.line).not.toContain('Rahasia');

		const kept = await machine.ask(checkout(reader.cardNumber, copy.barcode));
		expect(kept.line.slice(0, 3)).toBe('120');
		expect(kept.field('AF')).toMatch(/^Disimpan untuk pesanan orang lain/);
		expect((await machine.ask(`35${stampNow}AOADN|AA${reader.cardNumber}|`)).line.slice(0, 3)).toBe('36Y');
	});

	it('place a hold and take it back', async () => {
		const machine = await signedIn();
		const [reader, borrower] = [await aMember(database.db), await aMember(database.db)];
		const copy = await aCopy(database.db, { branchId: branch.id });
		await machine.ask(checkout(borrower.cardNumber, copy.barcode));
		const hold = (mode: string) => `15${mode}${stampNow}AOADN|AA${reader.cardNumber}|AB${copy.barcode}|`;
		const placed = await machine.ask(hold('+'));
		expect([placed.line.slice(0, 4), placed.field('BR'), placed.field('BS')]).toEqual(['161N', '1', 'ADN']);
		const about = await machine.ask(`63000${stampNow}     Y    AOADN|AA${reader.cardNumber}|`);
		expect(about.all('CD')).toHaveLength(1);
		expect((await machine.ask(hold('-'))).line.slice(0, 3)).toBe('161');
		expect((await machine.ask(hold('-'))).field('AF')).toMatch(/^Pesanan ini tidak kami temukan/);
	});

	it('a card with a PIN needs it', async () => {
		const machine = await signedIn();
		const reader = await aMember(database.db);
		await setKioskPin(database.db, { memberId: reader.id, pin: '480216' }, { now });
		const copy = await aCopy(database.db, { branchId: branch.id });
		const ask = checkout(reader.cardNumber, copy.barcode);
		expect((await machine.ask(ask)).field('AF')).toMatch(/^Kartu ini memakai PIN/);
		expect((await machine.ask(`${ask}AD111111|`)).field('AF')).toMatch(/^PIN belum cocok/);
		expect((await machine.ask(`${ask}AD480216|`)).line.slice(0, 3)).toBe('121');
	});
});

describe('signing in', () => {
	it('a wrong token, a token of the office and an unknown place are refused; three times, and the line is closed', async () => {
		const machine = await machineAt();
		for (const given of [
			login('suluah_salah'),
			login(await tokenOf('petugas')),
			login(await tokenOf('kios'), 'XXX')
		])
			expect((await machine.ask(given)).line.slice(0, 3)).toBe('940');
		await machine.closed;
	});

	it('a revoked token ends at the next message', async () => {
		const token = await tokenOf('kios');
		const machine = await machineAt();
		await machine.ask(login(token));
		await revokeToken(database.db, token, now);
		await expect(machine.ask('990 802.00')).rejects.toThrow('hung up');
	});
});

describe('a bad line', () => {
	it('a wrong checksum is asked for again; what is repeated is answered and not done twice', async () => {
		const machine = await signedIn();
		const reader = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId: branch.id });
		const ask = checkout(reader.cardNumber, copy.barcode);
		const spoiled = machine.guard(ask, 5).replace(copy.barcode, copy.barcode.replace('U', 'V'));
		expect(await machine.raw(`${spoiled}\r`)).toBe('96AZFEF6');
		const lent = await machine.ask(ask);
		expect(lent.line.slice(0, 3)).toBe('121');
		expect((await machine.again(ask)).line).toBe(lent.line);
		expect(await machine.raw('97AZFEF5\r')).toBe(lent.line);
		// The line broke before the answer arrived: the machine comes back and asks once more.
		const returned = await machine.ask(checkin(copy.barcode));
		expect((await machine.ask(checkin(copy.barcode))).line.slice(0, 3)).toBe(returned.line.slice(0, 3));
		expect(await eventsOf(copy.id, 'circulation.loan.created')).toHaveLength(1);
		expect(await eventsOf(copy.id, 'circulation.loan.returned')).toHaveLength(1);
	});

	it('a loan whose answer got lost is told again over a new connection; one brought back is lent and returned anew', async () => {
		const token = await tokenOf('kios');
		const reader = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId: branch.id });
		for (let times = 0; times < 2; times++) {
			const machine = await machineAt();
			await machine.ask(login(token));
			const lent = await machine.ask(checkout(reader.cardNumber, copy.barcode, 'Y'));
			expect([lent.line.slice(0, 4), lent.field('AH')]).toEqual(['121N', '20261201    235900']);
		}
		expect(await eventsOf(copy.id, 'circulation.loan.created')).toHaveLength(1);
		// All with the time of one second, as from a machine that tells when its session began.
		const machine = await machineAt();
		await machine.ask(login(token));
		for (const line of [
			checkin(copy.barcode),
			checkout(reader.cardNumber, copy.barcode),
			checkin(copy.barcode)
		])
			expect((await machine.ask(line)).line.slice(2, 3)).toBe('1');
		expect(await eventsOf(copy.id, 'circulation.loan.created')).toHaveLength(2);
		expect(await eventsOf(copy.id, 'circulation.loan.returned')).toHaveLength(2);
	});

	it('is survived: cut in pieces, too long, garbage, other line ends', async () => {
		const machine = await signedIn('\r\n');
		const status = `${machine.guard('990 802.00', 4)}\r\n`;
		machine.send(status.slice(0, 7));
		expect(await machine.raw(status.slice(7))).toMatch(/^98YYY/);
		expect(await machine.raw(`${'x'.repeat(10_000)}\r\n`)).toBe('96AZFEF6');
		expect(await machine.raw('\u0000\u0007GET / HTTP/1.1\r\n')).toBe('96AZFEF6');
		expect((await machine.ask('990 802.00')).code).toBe('98');
	});

	it('ten of them end it', async () => {
		const machine = await signedIn();
		for (let n = 0; n < 10; n++) expect(await machine.raw('bukan sip\r')).toBe('96AZFEF6');
		await machine.closed;
	});
});

it('two machines that lend one copy in the same instant: one does, the other says why not', async () => {
	const machines = [await signedIn(), await signedIn()];
	for (let round = 0; round < 5; round++) {
		const readers = [await aMember(database.db), await aMember(database.db)];
		const copy = await aCopy(database.db, { branchId: branch.id });
		const answers = await Promise.all(
			machines.map((machine, at) => machine.ask(checkout(readers[at]?.cardNumber ?? '', copy.barcode)))
		);
		expect(answers.map(({ line }) => line.slice(0, 3)).sort()).toEqual(['120', '121']);
		const refused = answers.find(({ line }) => line.startsWith('120'));
		expect(refused?.field('AF')).toMatch(/^Sedang dipinjam anggota lain sampai/);
		expect(await eventsOf(copy.id, 'circulation.loan.created')).toHaveLength(1);
	}
});

it('the log knows machines and no people', () => {
	const all = written.join('\n');
	expect(all).toContain('a SIP2 machine signed in');
	expect(all).toContain('a SIP2 machine could not sign in');
	expect(all).not.toMatch(/UJI|Siti|suluah_|480216/);
});
