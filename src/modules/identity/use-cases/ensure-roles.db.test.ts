import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { role } from '../schema.ts';
import { ensureRoles } from './ensure-roles.ts';

const database = useDatabase();

const version1 = [
	{ name: 'anggota', label: 'Anggota', permissions: [] },
	{ name: 'petugas', label: 'Petugas layanan', permissions: ['a.b.lend'] },
	{ name: 'kepala', label: 'Kepala', permissions: ['a.b.lend', 'a.b.override'] }
];
const version2 = version1.map((delivered) =>
	delivered.name === 'anggota'
		? delivered
		: { ...delivered, permissions: [...delivered.permissions, 'a.c.hold'] }
);
const nothing = { created: [], followed: [], waiting: [] };

const permissionsOf = async (name: string) => {
	const [row] = await database.db.select().from(role).where(eq(role.name, name));
	return row?.permissions;
};

describe('the roles of a library, start by start', () => {
	it('are stored by the first start, once, also when two processes start together', async () => {
		const reports = await Promise.all([1, 2].map(() => ensureRoles(database.db, version1)));
		expect(reports.flatMap((report) => report.created).toSorted()).toEqual(['anggota', 'kepala', 'petugas']);
		expect(await ensureRoles(database.db, version1)).toEqual(nothing);
	});

	it('follow a new version where they are as delivered; an edited one is left alone and reported', async () => {
		await database.db
			.update(role)
			.set({ permissions: ['a.b.lend'] })
			.where(eq(role.name, 'kepala'));
		const report = await ensureRoles(database.db, version2);
		expect(report).toEqual({
			created: [],
			followed: [{ role: 'petugas', granted: ['a.c.hold'], withdrawn: [] }],
			waiting: [{ role: 'kepala', permissions: ['a.c.hold'] }]
		});
		expect(await permissionsOf('petugas')).toEqual(['a.b.lend', 'a.c.hold']);
		expect(await permissionsOf('kepala')).toEqual(['a.b.lend']);
	});

	it('keep reporting what waits until somebody has decided', async () => {
		expect((await ensureRoles(database.db, version2)).waiting).toHaveLength(1);
		await database.db
			.update(role)
			.set({ permissions: ['a.b.lend', 'a.c.hold'] })
			.where(eq(role.name, 'kepala'));
		expect(await ensureRoles(database.db, version2)).toEqual(nothing);
	});
});
