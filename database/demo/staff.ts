import type { DemoAccount, DemoStaff } from './types.ts';

/** Four at the desks, a head and an administrator; all invented. */
export const demoStaff: readonly DemoStaff[] = [
	{ card: 'ST-000001', name: 'Rani Misal', role: 'petugas', branch: 'ADN' },
	{ card: 'ST-000002', name: 'Dedi Umpama', role: 'petugas', branch: 'MYM' },
	{ card: 'ST-000003', name: 'Yulia Contoh', role: 'pustakawan', branch: 'ADN' },
	{ card: 'ST-000004', name: 'Hendra Rekaan', role: 'petugas', branch: 'KL1' },
	{ card: 'ST-000005', name: 'Asmawati Teladan', role: 'kepala', branch: 'ADN' },
	{ card: 'ST-000006', name: 'Admin Contoh', role: 'admin', branch: 'ADN' }
];

/** One sign-in for each role, with fixed card numbers; passwords are made when the library is loaded. */
export const demoAccounts: readonly DemoAccount[] = [
	{ role: 'anggota', card: 'PD-000001', name: 'Siti Contoh' },
	{ role: 'petugas', card: 'ST-000001', name: 'Rani Misal' },
	{ role: 'pustakawan', card: 'ST-000003', name: 'Yulia Contoh' },
	{ role: 'kepala', card: 'ST-000005', name: 'Asmawati Teladan' },
	{ role: 'admin', card: 'ST-000006', name: 'Admin Contoh' }
];
