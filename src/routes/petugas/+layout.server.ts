import type { LayoutServerLoad } from './$types';
import type { StaffFrame } from '#ui/shell/shell-entries.ts';

export const load: LayoutServerLoad = async ({ parent }) => {
	const { site } = await parent();
	const frame: StaffFrame = {
		site: { name: 'Suluah', place: site.name },
		home: '/petugas',
		groups: [],
		person: { href: '/akun', label: 'Akun' },
		display: { href: '/tampilan', label: 'Tampilan' }
	};
	return { frame };
};
