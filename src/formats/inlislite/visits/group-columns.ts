/** The columns of a group that count its people by job and by school. */
export const jobColumns = [
	'CountPNS',
	'CountPSwasta',
	'CountPeneliti',
	'CountGuru',
	'CountDosen',
	'CountPensiunan',
	'CountTNI',
	'CountWiraswasta',
	'CountPelajar',
	'CountMahasiswa',
	'CountLainnya'
] as const;
export const educationColumns = [
	'CountSD',
	'CountSMP',
	'CountSMA',
	'CountD1',
	'CountD2',
	'CountD3',
	'CountS1',
	'CountS2',
	'CountS3'
] as const;
