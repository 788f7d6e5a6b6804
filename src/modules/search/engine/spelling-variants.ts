/**
 * Words that libraries and readers write in several ways, each line one word: the first is the standard form.
 * Standard and common non-standard forms after KBBI; names of places as people type them.
 */
const families = `
quran alquran
hadis hadist
salat shalat sholat solat
musala mushola musholla mushala
ramadan romadon romadhon
ustaz ustad
wudu wudhu
nasihat nasehat
apotek apotik
praktik praktek
risiko resiko
analisis analisa
hakikat hakekat
sistem sistim
metode metoda
kualitas kwalitas
provinsi propinsi
teknik tehnik
teknologi tehnologi
sekadar sekedar
telur telor
antre antri
izin ijin
rezeki rejeki
zaman jaman
kompleks komplek
standardisasi standarisasi
kreativitas kreatifitas
produktivitas produktifitas
aktivitas aktifitas
efektivitas efektifitas
objek obyek
subjek subyek
karier karir
sutra sutera
putra putera
putri puteri
sumatra sumatera
yogyakarta jogjakarta jogja yogya
minangkabau minang
bhineka bhinneka
fotokopi fotocopy
komputer computer
`;

const standardForms = new Map<string, string>();
for (const line of families.trim().split('\n')) {
	const [standard = '', ...others] = line.split(' ');
	for (const other of others) standardForms.set(other, standard);
}

/** The standard form of a word that is often written otherwise; any other word as it is. */
export const standardForm = (word: string): string => standardForms.get(word) ?? word;

const oldSigns = /oe|tj|dj|sj|ch|dh|dz|ts$/;

/**
 * Spelling before 1972 and Arabic transcription brought to one form, so that Soekarno meets Sukarno and
 * hadits meets hadis. Only ever compared with other words treated alike, so an odd result does no harm.
 */
export function modernSpelling(word: string): string {
	if (!oldSigns.test(word)) return word;
	return word
		.replaceAll('oe', 'u')
		.replaceAll('tj', 'c')
		.replaceAll('dj', 'j')
		.replaceAll('sj', 'sy')
		.replaceAll('ch', 'kh')
		.replaceAll('dh', 'd')
		.replaceAll('dz', 'z')
		.replace(/ts$/, 's');
}
