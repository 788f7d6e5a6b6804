/** The main classes of the shelves, 2X (Islam) among them, in shelf order. */
export const mainClasses = {
	'000': { id: 'Karya umum', en: 'General works' },
	'100': { id: 'Filsafat dan psikologi', en: 'Philosophy and psychology' },
	'200': { id: 'Agama', en: 'Religion' },
	'2X': { id: 'Islam', en: 'Islam' },
	'300': { id: 'Ilmu sosial', en: 'Social sciences' },
	'400': { id: 'Bahasa', en: 'Language' },
	'500': { id: 'Ilmu murni', en: 'Pure science' },
	'600': { id: 'Ilmu terapan', en: 'Applied science' },
	'700': { id: 'Seni dan olahraga', en: 'Arts and sport' },
	'800': { id: 'Sastra', en: 'Literature' },
	'900': { id: 'Sejarah dan geografi', en: 'History and geography' }
} as const;

export type MainClass = keyof typeof mainClasses;

export const isMainClass = (value: string): value is MainClass => Object.hasOwn(mainClasses, value);
