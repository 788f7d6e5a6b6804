import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { emptyTitleForm, readTitleForm } from '../rules/compose/title-form.ts';
import { titleRecord, copiesOfTitle } from '../queries/title-record.ts';
import { copy } from '../schema.ts';
import { aCopy, aTitle } from '../testing/a-title.ts';
import { saveCopy, type CopyInput } from './save-copy.ts';
import { saveTitle, type TitleInput } from './save-title.ts';

const database = useDatabase();
const saver = { now: new Date('2026-11-24T07:30:00Z'), actorId: null };
let branchId: string;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

const input = (facts: Partial<TitleInput> = {}): TitleInput => ({
	form: {
		...emptyTitleForm,
		title: 'Robohnya surau kami',
		authors: [{ heading: 'Navis, A.A.', role: null, main: true, kind: 'person' }],
		subjects: ['Cerita pendek Indonesia'],
		language: 'ind'
	},
	materialType: 'monograf',
	audience: 'umum',
	isLocal: true,
	isVisible: true,
	...facts
});

test('a new title has a MARC record and its columns say the same', async () => {
	const saved = await saveTitle(database.db, input(), saver);
	if (!saved.ok) throw new Error('refused');
	const record = await titleRecord(database.db, saved.publicId);
	expect(record).toMatchObject({ title: 'Robohnya surau kami', isLocal: true, version: 1 });
	expect(record?.contributors[0]).toMatchObject({ heading: 'Navis, A.A.', name: 'A.A. Navis', main: true });
	expect(readTitleForm(record?.marc ?? { leader: '', fields: [] }).subjects).toEqual([
		'Cerita pendek Indonesia'
	]);
});

test('a title without a name is refused, whatever else is there', async () => {
	const saved = await saveTitle(database.db, input({ form: { ...emptyTitleForm, title: '  /  ' } }), saver);
	expect(saved).toMatchObject({ ok: false, reasons: [{ code: 'title.missing' }] });
});

test('who saves second is told, and the first one’s work stays', async () => {
	const made = await saveTitle(database.db, input(), saver);
	if (!made.ok) throw new Error('refused');
	const change = (title: string) =>
		saveTitle(
			database.db,
			input({ publicId: made.publicId, version: 1, form: { ...input().form, title } }),
			saver
		);
	expect((await change('Yang pertama')).ok).toBe(true);
	expect(await change('Yang kedua')).toMatchObject({
		ok: false,
		reasons: [{ code: 'title.changed-meanwhile' }]
	});
	expect((await titleRecord(database.db, made.publicId))?.title).toBe('Yang pertama');
});

const copyOf = (titlePublicId: string, facts: Partial<CopyInput> = {}): CopyInput => ({
	titlePublicId,
	barcode: 'EKS-0001',
	accessionNumber: null,
	branchId,
	roomId: null,
	categoryId: null,
	callNumber: '899.221 NAV r',
	status: 'available',
	access: 'loanable',
	...facts
});

test('a copy is added once; its barcode is not given again in other capitals', async () => {
	const made = await saveTitle(database.db, input(), saver);
	if (!made.ok) throw new Error('refused');
	expect((await saveCopy(database.db, copyOf(made.publicId), saver)).ok).toBe(true);
	expect(await saveCopy(database.db, copyOf(made.publicId, { barcode: ' eks-0001 ' }), saver)).toMatchObject({
		ok: false,
		reasons: [{ code: 'copy.barcode-taken' }]
	});
	const record = await titleRecord(database.db, made.publicId);
	expect(await copiesOfTitle(database.db, record?.id ?? '')).toHaveLength(1);
});

test('a copy on loan keeps that state, its other facts can change', async () => {
	const owner = await aTitle(database.db);
	const lent = await aCopy(database.db, { branchId, titleId: owner.id, status: 'on-loan' });
	const change = (facts: Partial<CopyInput>) =>
		saveCopy(
			database.db,
			copyOf(owner.publicId, { changes: lent.barcode, barcode: lent.barcode, ...facts }),
			saver
		);
	expect(await change({ status: 'available' })).toMatchObject({
		ok: false,
		reasons: [{ code: 'copy.status-not-settable', facts: { status: 'on-loan' } }]
	});
	expect((await change({ status: 'on-loan', callNumber: '899.221 BAR u' })).ok).toBe(true);
	const [row] = await database.db.select().from(copy).where(eq(copy.id, lent.id));
	expect(row).toMatchObject({ status: 'on-loan', callNumber: '899.221 BAR u', version: 2 });
});
