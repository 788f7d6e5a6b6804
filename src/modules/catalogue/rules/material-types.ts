/** Kinds of material: INLISLite's worksheets, with the words readers see, one word for one idea. */
export const materialTypes = {
	monograf: { id: 'Buku', en: 'Book' },
	'sumber-elektronik': { id: 'Sumber elektronik', en: 'Electronic resource' },
	film: { id: 'Film', en: 'Film' },
	'terbitan-berkala': { id: 'Majalah dan koran', en: 'Magazines and newspapers' },
	kartografis: { id: 'Peta dan globe', en: 'Maps and globes' },
	grafis: { id: 'Gambar', en: 'Pictures' },
	'rekaman-video': { id: 'Video', en: 'Video' },
	musik: { id: 'Musik tercetak', en: 'Printed music' },
	campuran: { id: 'Bahan campuran', en: 'Mixed material' },
	'rekaman-suara': { id: 'Rekaman suara', en: 'Sound recording' },
	'bentuk-mikro': { id: 'Bentuk mikro', en: 'Microform' },
	manuskrip: { id: 'Naskah', en: 'Manuscript' },
	braille: { id: 'Braille', en: 'Braille' },
	ephemeral: { id: 'Bahan lepas', en: 'Ephemera' },
	skripsi: { id: 'Skripsi', en: 'Undergraduate thesis' },
	tesis: { id: 'Tesis', en: 'Thesis' }
} as const;

export type MaterialType = keyof typeof materialTypes;

export const isMaterialType = (key: string): key is MaterialType => Object.hasOwn(materialTypes, key);
