import type { DefaultRole } from '#modules/identity/index.ts';
import { permissions, type Permission } from './permissions.ts';

const desk = [
	'circulation.loan.create',
	'circulation.loan.return',
	'circulation.loan.renew',
	'circulation.hold.create',
	'circulation.hold.change',
	'circulation.offline.settle',
	'circulation.loan.backdate',
	'circulation.charge.create',
	'circulation.payment.take',
	'circulation.cash.close',
	'circulation.harm.record',
	'circulation.obligation.settle',
	'circulation.violation.record',
	'circulation.transfer.send',
	'circulation.reading.count',
	'circulation.policy.read',
	'organisation.calendar.read',
	'visits.visit.record',
	'visits.visit.read',
	'visits.visit.correct',
	'visits.count.record',
	'visits.booking.decide',
	'visits.locker.lend',
	'mobile-library.trip.read',
	'mobile-library.trip.drive',
	'mobile-library.request.decide',
	'devices.device.manage',
	'documents.letter.issue',
	'members.member.read',
	'members.member.create',
	'members.member.change',
	'members.card.replace'
] as const satisfies readonly Permission[];

const collection = [
	'catalogue.title.create',
	'catalogue.title.change',
	'catalogue.copy.create',
	'catalogue.copy.change'
] as const satisfies readonly Permission[];

/** Money that is let go: more than the desk decides alone. */
const money = [
	'circulation.charge.waive',
	'circulation.payment.void'
] as const satisfies readonly Permission[];

const lead = [
	'circulation.loan.override',
	'circulation.policy.change',
	'circulation.suspension.lift',
	'circulation.obligation.waive',
	'circulation.violation.suspend',
	'circulation.qris.change',
	'organisation.calendar.change',
	'visits.slot.change',
	'visits.locker.change',
	'mobile-library.route.change',
	'documents.letter.withdraw',
	'documents.setting.change',
	'members.nik.reveal',
	'reports.dashboard.read'
] as const satisfies readonly Permission[];

/** A kiosk stands among readers: it serves, and reads nobody's record. */
const kiosk = [
	'visits.visit.record',
	'visits.count.record',
	'circulation.loan.create',
	'circulation.loan.return'
] as const satisfies readonly Permission[];

/** A device in a book car does the work of a desk on the road. */
const car = [
	...kiosk,
	'circulation.loan.renew',
	'members.member.read',
	'members.member.create',
	'mobile-library.trip.read',
	'mobile-library.trip.drive'
] as const satisfies readonly Permission[];

const isPermission = (name: string): name is Permission => name in permissions;

/**
 * The roles as delivered. A library may edit its own; what happens to them with a new version is told in the README of
 * identity. A reader's role has no permission: what is one's own needs none.
 */
export const defaultRoles: readonly DefaultRole<Permission>[] = [
	{ name: 'anggota', label: 'Anggota', permissions: [] },
	{ name: 'petugas', label: 'Petugas layanan', permissions: desk },
	{ name: 'pustakawan', label: 'Pustakawan', permissions: [...desk, ...collection, ...money] },
	{ name: 'kepala', label: 'Kepala perpustakaan', permissions: [...desk, ...collection, ...money, ...lead] },
	{ name: 'admin', label: 'Admin', permissions: Object.keys(permissions).filter(isPermission) },
	{ name: 'kios', label: 'Kios', permissions: kiosk },
	{ name: 'keliling', label: 'Perangkat mobil keliling', permissions: car }
];
