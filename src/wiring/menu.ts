import { may, type Actor } from '#modules/identity/index.ts';
import { menuCatalogue, menuLocal, menuPlaces } from '#modules/organisation/messages.ts';
import { m, type Message } from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons/icon-names.ts';
import type { Permission } from './permissions.ts';

type Entry = { href: string; label: Message; icon?: IconName };

/** The ways of the public site. A module adds its line when it has a page; nothing else is shown. */
export const publicMenu: readonly Entry[] = [
	{ href: '/katalog', label: menuCatalogue },
	{ href: '/lokal', label: menuLocal },
	{ href: '/lokasi', label: menuPlaces },
	{ href: '/layanan/rombongan', label: m(() => ({ id: 'Rombongan', en: 'Group visits' })) },
	{ href: '/keliling', label: m(() => ({ id: 'Keliling', en: 'Mobile library' })) }
];

/** The ways of the account area; the first four and the search are the bar at the foot of a phone. */
export const accountMenu: readonly (Entry & { icon: IconName })[] = [
	{ href: '/akun', label: m(() => ({ id: 'Rak Saya', en: 'My shelf' })), icon: 'library' },
	{ href: '/akun/pinjaman', label: m(() => ({ id: 'Pinjaman', en: 'Loans' })), icon: 'book-open' },
	{ href: '/akun/kartu', label: m(() => ({ id: 'Kartu', en: 'Card' })), icon: 'qr-code' },
	{ href: '/akun/pesanan', label: m(() => ({ id: 'Pesanan', en: 'Holds' })), icon: 'bookmark' },
	{ href: '/akun/pin', label: m(() => ({ id: 'PIN kios', en: 'Kiosk PIN' })), icon: 'lock' },
	{ href: '/akun/surat', label: m(() => ({ id: 'Surat', en: 'Letters' })), icon: 'file-text' },
	{ href: '/akun/sandi', label: m(() => ({ id: 'Kata sandi', en: 'Password' })), icon: 'key-round' },
	{ href: '/akun/sesi', label: m(() => ({ id: 'Perangkat', en: 'Devices' })), icon: 'shield-check' },
	{ href: '/keluar', label: m(() => ({ id: 'Keluar', en: 'Sign out' })), icon: 'log-out' }
];

export type StaffEntry = Entry & { icon: IconName; needs: Permission };

/** The rail of the staff office: a group, its entries, and the permission each needs. */
export const staffMenu: readonly { label: Message; entries: readonly StaffEntry[] }[] = [
	{
		label: m(() => ({ id: 'Layanan', en: 'Service' })),
		entries: [
			{
				href: '/petugas/meja',
				label: m(() => ({ id: 'Meja Layanan', en: 'Desk' })),
				icon: 'scan-barcode',
				needs: 'circulation.loan.create'
			},
			{
				href: '/petugas/kunjungan',
				label: m(() => ({ id: 'Buku tamu', en: 'Guest book' })),
				icon: 'door-open',
				needs: 'visits.visit.read'
			},
			{
				href: '/petugas/loker',
				label: m(() => ({ id: 'Loker', en: 'Lockers' })),
				icon: 'lock',
				needs: 'visits.locker.lend'
			},
			{
				href: '/petugas/rombongan',
				label: m(() => ({ id: 'Kunjungan rombongan', en: 'Group visits' })),
				icon: 'graduation-cap',
				needs: 'visits.booking.decide'
			},
			{
				href: '/petugas/pesanan',
				label: m(() => ({ id: 'Pesanan', en: 'Holds' })),
				icon: 'bookmark',
				needs: 'circulation.hold.change'
			},
			{
				href: '/petugas/baca',
				label: m(() => ({ id: 'Baca di tempat', en: 'Read on site' })),
				icon: 'book-open',
				needs: 'circulation.reading.count'
			},
			{
				href: '/petugas/kiriman',
				label: m(() => ({ id: 'Kiriman', en: 'Transfers' })),
				icon: 'send',
				needs: 'circulation.transfer.send'
			},
			{
				href: '/petugas/cari-rak',
				label: m(() => ({ id: 'Cari di rak', en: 'Look on the shelves' })),
				icon: 'search',
				needs: 'circulation.harm.record'
			},
			{
				href: '/petugas/kas',
				label: m(() => ({ id: 'Kas', en: 'Drawer' })),
				icon: 'receipt-text',
				needs: 'circulation.cash.close'
			},
			{
				href: '/petugas/luring',
				label: m(() => ({ id: 'Catatan luring', en: 'Offline entries' })),
				icon: 'cloud-off',
				needs: 'circulation.offline.settle'
			},
			{
				href: '/petugas/susulan',
				label: m(() => ({ id: 'Susulan', en: 'Back-dated entry' })),
				icon: 'history',
				needs: 'circulation.loan.backdate'
			}
		]
	},
	{
		label: m(() => ({ id: 'Anggota', en: 'Members' })),
		entries: [
			{
				href: '/petugas/anggota',
				label: m(() => ({ id: 'Daftar anggota', en: 'Members' })),
				icon: 'users',
				needs: 'members.member.read'
			},
			{
				href: '/petugas/ganti',
				label: m(() => ({ id: 'Kewajiban ganti', en: 'Obligations' })),
				icon: 'refresh-cw',
				needs: 'circulation.obligation.settle'
			},
			{
				href: '/petugas/keberatan',
				label: m(() => ({ id: 'Keberatan', en: 'Objections' })),
				icon: 'messages-square',
				needs: 'circulation.suspension.lift'
			},
			{
				href: '/petugas/surat',
				label: m(() => ({ id: 'Surat', en: 'Letters' })),
				icon: 'file-text',
				needs: 'documents.letter.issue'
			}
		]
	},
	{
		label: m(() => ({ id: 'Koleksi', en: 'Collection' })),
		entries: [
			{
				href: '/petugas/katalog',
				label: m(() => ({ id: 'Katalog', en: 'Catalogue' })),
				icon: 'library',
				needs: 'catalogue.title.change'
			}
		]
	},
	{
		label: m(() => ({ id: 'Lapangan', en: 'On the road' })),
		entries: [
			{
				href: '/petugas/keliling',
				label: m(() => ({ id: 'Perpustakaan keliling', en: 'Mobile library' })),
				icon: 'bus',
				needs: 'mobile-library.trip.read'
			}
		]
	},
	{
		label: m(() => ({ id: 'Laporan', en: 'Reports' })),
		entries: [
			{
				href: '/petugas/dasbor',
				label: m(() => ({ id: 'Dasbor', en: 'Dashboard' })),
				icon: 'chart-column',
				needs: 'reports.dashboard.read'
			}
		]
	},
	{
		label: m(() => ({ id: 'Sistem', en: 'System' })),
		entries: [
			{
				href: '/petugas/perangkat',
				label: m(() => ({ id: 'Perangkat', en: 'Devices' })),
				icon: 'key-round',
				needs: 'devices.device.manage'
			},
			{
				href: '/petugas/aturan',
				label: m(() => ({ id: 'Aturan layanan', en: 'Loan policy' })),
				icon: 'sliders-horizontal',
				needs: 'circulation.policy.read'
			},
			{
				href: '/petugas/kalender',
				label: m(() => ({ id: 'Libur & jam buka', en: 'Hours & closed days' })),
				icon: 'calendar-days',
				needs: 'organisation.calendar.read'
			},
			{
				href: '/petugas/migrasi',
				label: m(() => ({ id: 'Migrasi', en: 'Import' })),
				icon: 'download',
				needs: 'imports.import.dry-run'
			}
		]
	}
];

/** The entries that somebody may use, groups without any left out. */
export function staffMenuOf(actor: Actor) {
	return staffMenu
		.map((group) => ({
			label: group.label,
			entries: group.entries.filter((entry) => may(actor, entry.needs))
		}))
		.filter((group) => group.entries.length > 0);
}
