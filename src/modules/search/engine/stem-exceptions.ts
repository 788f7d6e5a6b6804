/**
 * Roots whose first letter melts into the prefix, which Snowball cannot undo: it takes 'menulis' to 'ulis' but
 * 'tulisan' to 'tulis'. From each root we make the forms that go wrong and send them to the root.
 */
const rootsInK =
	'kaji kandung karang kejar kelola kelompok kemas kembang kemudi kenal kenang kendali kerja kirim kisah kritik ' +
	'kuasa kumpul kunjung kurang kutip ketik kira kata kunci kubur kupas kaget kais kabar kampanye';
const rootsInM =
	'maaf mahir main makan makmur malu mandi masak masuk mati menang merah milik mimpi minta muat muda mula mulai ' +
	'mohon musik musuh maju makna manusia';
const rootsInN = 'nama nanti nasihat nikah nikmat nilai nyala nyanyi nyata';

/** Whole families, the root first: the rules cut too much (teliti → telit) or leave too much (pustakawan). */
const families = `
kembali mengembalikan dikembalikan kembalikan pengembalian
panjang memperpanjang diperpanjang perpanjangan perpanjang
tambang menambang pertambangan tambangan
tahu mengetahui pengetahuan ketahui diketahui
masak masakan pemasak
pimpin kepemimpinan
teliti meneliti peneliti penelitian ketelitian diteliti
terjemah terjemahan menerjemahkan penerjemah penerjemahan diterjemahkan
merdeka kemerdekaan memerdekakan
pustaka pustakawan kepustakawanan
budaya budayawan
sejarah sejarawan
ilmu ilmuwan keilmuan
pelangi
keluarga
berapa
beruang
berita pemberitaan
perempuan
menara
menantu
penasaran
penalti
makan makanan
minum minuman
ikan perikanan
bukan
hutan kehutanan
tuhan ketuhanan
pekan
taman pertamanan
intan
bulan bulanan
jalan perjalanan berjalan
teman pertemanan berteman
zaman
aman keamanan
islam keislaman
`;

const forms = new Map<string, string>();
for (const line of families.trim().split('\n')) {
	const [root = '', ...others] = line.split(' ');
	for (const form of [root, ...others]) forms.set(form, root);
}

function learn(root: string, melted: string): void {
	const made = [
		`me${melted}`,
		`me${melted}kan`,
		`me${melted}i`,
		`pe${melted}`,
		`pe${melted}an`,
		`di${root}`,
		root
	];
	for (const form of made) if (!forms.has(form)) forms.set(form, root);
}
for (const root of rootsInK.split(' ')) learn(root, `ng${root.slice(1)}`);
for (const root of `${rootsInM} ${rootsInN}`.split(' ')) learn(root, root);

/** Form → root, for the words that the stemming rules would get wrong. */
export const stemExceptions: ReadonlyMap<string, string> = forms;
