/** MARC relator codes in the words that Indonesian cataloguers write in $e. Others are left out, not guessed. */
const roles: Readonly<Record<string, string>> = {
	art: 'seniman',
	aui: 'pengantar',
	aut: 'pengarang',
	cmp: 'komponis',
	com: 'penghimpun',
	ctb: 'kontributor',
	drt: 'sutradara',
	edt: 'editor',
	ill: 'ilustrator',
	nrt: 'pembaca',
	pbl: 'penerbit',
	pht: 'fotografer',
	prf: 'penampil',
	trl: 'penerjemah',
	win: 'pengantar'
};

/** The role for a code in $4, written "trl" or as an address that ends in "/trl"; null when there is none. */
export function roleOfRelatorCode(code: string): string | null {
	const key = /([a-z]{3})\W*$/.exec(code.trim().toLowerCase())?.[1];
	return (key && roles[key]) ?? null;
}
