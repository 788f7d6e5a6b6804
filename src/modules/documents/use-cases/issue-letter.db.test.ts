import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aMember } from '#modules/members/testing/a-member.ts';
import { inTransaction } from '#platform/database/index.server.ts';
import { useDatabase } from '#tests/support/database.ts';
import type { LetterAct } from '../act.ts';
import { letterByCode } from '../queries/letters.ts';
import { checkLetter } from '../queries/public-check.ts';
import { letterSettingDefaults } from '../rules/letter-settings.ts';
import { letter } from '../schema.ts';
import { changeLetterSettings } from './change-letter-settings.ts';
import { issueLetter, type NewLetter } from './issue-letter.ts';
import { withdrawLetter } from './withdraw-letter.ts';

const database = useDatabase();

const on = (day: string): LetterAct => ({
	now: new Date(`${day}T10:00:00+07:00`),
	actorId: null,
	branchId: null,
	channel: 'desk'
});

const aLetterFor = (memberId: string, kind: NewLetter['kind'] = 'clearance'): NewLetter => ({
	kind,
	memberId,
	personName: 'Siti Contoh',
	body: () => ({ layout: 'statement', title: 'Surat uji', about: [], recipient: [], blocks: [] })
});

const sequences = async (kind: NewLetter['kind'], year: number) =>
	(await database.db.select().from(letter).where(eq(letter.kind, kind)).orderBy(asc(letter.sequence)))
		.filter((row) => row.year === year)
		.map((row) => row.sequence);

describe('numbers', () => {
	it('24 letters at once, every third of them undone, leave one series without gap or double', async () => {
		const { id } = await aMember(database.db);
		const attempts = Array.from({ length: 24 }, (_, index) =>
			inTransaction(database.db, async (tx) => {
				const made = await issueLetter(tx, aLetterFor(id), on('2026-11-24'));
				if (index % 3 === 0) throw new Error('undone');
				return made.number;
			})
		);
		const settled = await Promise.allSettled(attempts);
		const numbers = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
		expect(numbers.toSorted()).toEqual(
			Array.from({ length: 16 }, (_, index) => `${String(index + 1).padStart(3, '0')}/BP/PERPUS/2026`)
		);
		expect(await sequences('clearance', 2026)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
	});

	it('begin anew with the year of Jakarta, and for each kind', async () => {
		const { id } = await aMember(database.db);
		const lateInTheEvening = { ...on('2026-12-31'), now: new Date('2026-12-31T18:00:00Z') };
		expect((await issueLetter(database.db, aLetterFor(id), lateInTheEvening)).number).toBe(
			'001/BP/PERPUS/2027'
		);
		expect((await issueLetter(database.db, aLetterFor(id, 'overdue'), on('2026-11-24'))).number).toBe(
			'001/ST/PERPUS/2026'
		);
	});

	it('follow the pattern that staff set from the next letter on', async () => {
		const { id } = await aMember(database.db);
		const patterns = { ...letterSettingDefaults.patterns, clearance: 'BP.{nomor}/{bulan}/{tahun}' };
		const by = { now: new Date(), actorId: null };
		expect(
			await changeLetterSettings(database.db, { ...letterSettingDefaults, patterns, digits: 4 }, by)
		).toEqual({ ok: true });
		expect((await issueLetter(database.db, aLetterFor(id), on('2028-02-01'))).number).toBe('BP.0001/II/2028');
		const refused = await changeLetterSettings(
			database.db,
			{ ...letterSettingDefaults, patterns: { ...patterns, overdue: 'ST' } },
			by
		);
		expect(refused).toMatchObject({ ok: false });
	});
});

describe('a letter', () => {
	it('stays as it was written when the library changes its head', async () => {
		const { id } = await aMember(database.db);
		const { code } = await issueLetter(database.db, aLetterFor(id), on('2029-01-05'));
		const before = await letterByCode(database.db, code);
		await changeLetterSettings(
			database.db,
			{ ...letterSettingDefaults, headAbove: 'Dinas Lain', signerName: 'Orang Lain' },
			{ now: new Date(), actorId: null }
		);
		expect(await letterByCode(database.db, code)).toEqual(before);
	});

	it('is withdrawn once, with a reason, and the public check says so without telling it', async () => {
		const { id } = await aMember(database.db);
		const { code, number } = await issueLetter(database.db, aLetterFor(id), on('2029-01-06'));
		expect(await checkLetter(database.db, code.toLowerCase())).toEqual({
			kind: 'clearance',
			number,
			issuedOn: '2029-01-06',
			maskedName: 'S*** C***',
			withdrawnOn: null
		});
		const act = on('2029-01-08');
		expect(await withdrawLetter(database.db, { code, reason: '  ' }, act)).toMatchObject({
			reasons: [{ code: 'letter.no-reason' }]
		});
		expect(await withdrawLetter(database.db, { code, reason: 'Salah nama' }, act)).toEqual({
			ok: true,
			number
		});
		expect(await withdrawLetter(database.db, { code, reason: 'Lagi' }, act)).toMatchObject({
			reasons: [{ code: 'letter.withdrawn-already' }]
		});
		const checked = await checkLetter(database.db, code);
		expect(checked?.withdrawnOn).toBe('2029-01-08');
		expect(JSON.stringify(checked)).not.toContain('Salah');
	});

	it('that nobody wrote is unknown to the check', async () => {
		expect(await checkLetter(database.db, '7F3KQ2MXRA')).toBeUndefined();
		expect(await checkLetter(database.db, 'bukan kode')).toBeUndefined();
	});
});
