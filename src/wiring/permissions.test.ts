import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { projectRoot } from '#platform/config/index.server.ts';
import { defaultRoles } from './default-roles.ts';
import { permissions, type Permission } from './permissions.ts';
import { rolesTable } from './roles-table.ts';

const granted = (role: string): readonly string[] =>
	defaultRoles.find((candidate) => candidate.name === role)?.permissions ?? ['no such role'];

describe('a permission', () => {
	test.each(Object.entries(permissions))(
		'%s is named module.noun.act and says what it means',
		(name, said) => {
			expect(name).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
			expect(said.id).toMatch(/^\p{Lu}/u);
			expect(said.en).toMatch(/^\p{Lu}/u);
		}
	);
});

describe('the roles as delivered', () => {
	it('are the five of a library, from reader to admin, and two of its devices', () => {
		expect(defaultRoles.map((role) => role.name)).toEqual([
			'anggota',
			'petugas',
			'pustakawan',
			'kepala',
			'admin',
			'kios',
			'keliling'
		]);
	});

	it('give a reader nothing beyond what is the reader’s own', () => {
		expect(granted('anggota')).toEqual([]);
	});

	it('let a kiosk see nobody’s record', () => {
		expect(granted('kios').filter((name) => name.startsWith('members.'))).toEqual([]);
	});

	it('give admin everything', () => {
		expect(new Set(granted('admin'))).toEqual(new Set(Object.keys(permissions)));
	});

	it('grow: who leads may do what those below may', () => {
		const order = ['anggota', 'petugas', 'pustakawan', 'kepala', 'admin'].map(granted);
		for (const [rank, below] of order.entries()) {
			for (const above of order.slice(rank + 1)) expect(above).toEqual(expect.arrayContaining([...below]));
		}
	});

	const table: [Permission, string[]][] = [
		['circulation.loan.create', ['petugas', 'pustakawan', 'kepala', 'admin', 'kios', 'keliling']],
		['visits.visit.record', ['petugas', 'pustakawan', 'kepala', 'admin', 'kios', 'keliling']],
		['visits.visit.correct', ['petugas', 'pustakawan', 'kepala', 'admin']],
		['visits.slot.change', ['kepala', 'admin']],
		['devices.device.manage', ['petugas', 'pustakawan', 'kepala', 'admin']],
		['circulation.loan.override', ['kepala', 'admin']],
		['circulation.policy.change', ['kepala', 'admin']],
		['members.member.read', ['petugas', 'pustakawan', 'kepala', 'admin', 'keliling']],
		['members.nik.reveal', ['kepala', 'admin']],
		['catalogue.title.change', ['pustakawan', 'kepala', 'admin']],
		['catalogue.copy.change', ['pustakawan', 'kepala', 'admin']],
		['reports.dashboard.read', ['kepala', 'admin']],
		['imports.import.dry-run', ['admin']],
		['imports.import.commit', ['admin']],
		['identity.account.manage', ['admin']],
		['identity.password.give', ['admin']],
		['identity.token.create', ['admin']],
		['organisation.measures.read', ['admin']],
		['organisation.setting.change', ['admin']]
	];
	test.each(table)('%s belongs to %j', (permission, roles) => {
		const having = defaultRoles.filter((role) => role.permissions.includes(permission));
		expect(having.map((role) => role.name)).toEqual(roles);
	});

	it('are printed in the docs as they are', () => {
		expect(readFileSync(join(projectRoot(), 'docs', 'roles.md'), 'utf8')).toContain(rolesTable());
	});
});
