/** The kelurahan and desa of Sawahlunto by kecamatan: 10 kelurahan, 27 desa. */
const villages: Record<string, readonly string[]> = {
	'Lembah Segar': [
		'Air Dingin',
		'Aur Mulyo',
		'Kubang Sirakuk Selatan',
		'Kubang Sirakuk Utara',
		'Kubang Tangah',
		'Kubang Utara Sikabu',
		'Lunto Barat',
		'Lunto Timur',
		'Pasar',
		'Pasar Kubang',
		'Tanah Lapang'
	],
	Barangin: [
		'Balai Batu Sandaran',
		'Durian I',
		'Durian II',
		'Kolok Mudik',
		'Kolok Nan Tuo',
		'Lubang Panjang',
		'Lumindai',
		'Santur',
		'Saringan',
		'Talago Gunung'
	],
	Talawi: [
		'Batu Tanjung',
		'Bukik Gadang',
		'Datar Mansiang',
		'Kumbayau',
		'Rantih',
		'Salak',
		'Sijantang Koto',
		'Sikalang',
		'Talawi Hilir',
		'Talawi Mudik',
		'Tumpuk Tangah'
	],
	Silungkang: ['Muaro Kalaban', 'Silungkang Duo', 'Silungkang Oso', 'Silungkang Tigo', 'Taratak Bancah']
};

/** The kecamatan a village lies in. */
export function districtOf(village: string): string {
	for (const [district, names] of Object.entries(villages)) if (names.includes(village)) return district;
	throw new Error(`No kecamatan known for ${village}`);
}
