import { m } from '#platform/i18n/index.ts';

/** Words of the public catalogue pages. */
export const searchLabel = /*#__PURE__*/ m(() => ({
	id: 'Cari judul, pengarang, topik, atau ISBN',
	en: 'Search title, author, topic or ISBN'
}));
export const searchButton = /*#__PURE__*/ m(() => ({ id: 'Cari', en: 'Search' }));
export const searchHeading = /*#__PURE__*/ m(() => ({ id: 'Cari koleksi', en: 'Search the collection' }));
export const allTitles = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `Semua koleksi, ${p.n} judul`,
	en: `The whole collection, ${p.n} titles`
}));
export const resultsFor = /*#__PURE__*/ m((p: { n: string; q: string }) => ({
	id: `${p.n} hasil untuk “${p.q}”`,
	en: `${p.n} ${p.n === '1' ? 'result' : 'results'} for “${p.q}”`
}));
export const filteredTitles = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} judul sesuai saringan`,
	en: `${p.n} ${p.n === '1' ? 'title' : 'titles'} in these filters`
}));
export const corrected = /*#__PURE__*/ m((p: { typed: string; meant: string }) => ({
	id: `Tidak ada hasil untuk “${p.typed}”. Kami mencari “${p.meant}”.`,
	en: `No results for “${p.typed}”. We searched for “${p.meant}”.`
}));
export const keepSpelling = /*#__PURE__*/ m(() => ({
	id: 'Tetap cari ejaan semula',
	en: 'Search the original spelling'
}));
export const didYouMean = /*#__PURE__*/ m((p: { meant: string }) => ({
	id: `Mungkin maksud Anda “${p.meant}”`,
	en: `Did you mean “${p.meant}”`
}));
export const mostWords = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada judul dengan semua kata itu. Ini yang paling dekat.',
	en: 'No title has all of these words. These come closest.'
}));
export const nothingFound = /*#__PURE__*/ m((p: { q: string }) => ({
	id: `Tidak ada hasil untuk “${p.q}”`,
	en: `No results for “${p.q}”`
}));
export const nothingInFilters = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada judul dengan saringan ini',
	en: 'No titles in these filters'
}));
export const wayOn = /*#__PURE__*/ m(() => ({
	id: 'Periksa ejaannya, pakai kata yang lebih umum, atau kurangi saringan. Petugas di meja layanan juga siap membantu mencari.',
	en: 'Check the spelling, use a more general word, or remove filters. Staff at the desk will gladly help you look.'
}));
export const filterHeading = /*#__PURE__*/ m(() => ({ id: 'Saring', en: 'Filters' }));
export const filterButton = /*#__PURE__*/ m((p: { n: number }) => ({
	id: p.n > 0 ? `Saring (${p.n})` : 'Saring',
	en: p.n > 0 ? `Filters (${p.n})` : 'Filters'
}));
export const applyFilters = /*#__PURE__*/ m(() => ({ id: 'Terapkan', en: 'Apply' }));
export const clearFilters = /*#__PURE__*/ m(() => ({ id: 'Hapus semua saringan', en: 'Clear all filters' }));
export const skipToResults = /*#__PURE__*/ m(() => ({ id: 'Lewati ke hasil', en: 'Skip to results' }));
export const sortLabel = /*#__PURE__*/ m(() => ({ id: 'Urutkan', en: 'Sort by' }));
export const sortButton = /*#__PURE__*/ m(() => ({ id: 'Urutkan', en: 'Sort' }));
export const sortOrders = {
	relevance: /*#__PURE__*/ m(() => ({ id: 'Paling sesuai', en: 'Best match' })),
	newest: /*#__PURE__*/ m(() => ({ id: 'Terbaru di perpustakaan', en: 'Newest in the library' })),
	title: /*#__PURE__*/ m(() => ({ id: 'Judul A–Z', en: 'Title A–Z' })),
	'year-desc': /*#__PURE__*/ m(() => ({ id: 'Tahun, baru dulu', en: 'Year, newest first' })),
	'year-asc': /*#__PURE__*/ m(() => ({ id: 'Tahun, lama dulu', en: 'Year, oldest first' }))
};
export const onlyOnShelf = /*#__PURE__*/ m(() => ({
	id: 'Hanya yang ada di rak',
	en: 'Only what is on the shelf'
}));
export const onlyLocal = /*#__PURE__*/ m(() => ({ id: 'Koleksi Sawahlunto', en: 'Sawahlunto collection' }));
export const filterNames = {
	branch: /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' })),
	form: /*#__PURE__*/ m(() => ({ id: 'Bentuk', en: 'Form' })),
	language: /*#__PURE__*/ m(() => ({ id: 'Bahasa', en: 'Language' })),
	class: /*#__PURE__*/ m(() => ({ id: 'Golongan', en: 'Class' })),
	subject: /*#__PURE__*/ m(() => ({ id: 'Subjek', en: 'Subject' })),
	year: /*#__PURE__*/ m(() => ({ id: 'Tahun terbit', en: 'Year' })),
	available: /*#__PURE__*/ m(() => ({ id: 'Ada di rak', en: 'On the shelf' })),
	local: /*#__PURE__*/ m(() => ({ id: 'Koleksi', en: 'Collection' }))
};
export const yearFrom = /*#__PURE__*/ m(() => ({ id: 'Dari', en: 'From' }));
export const yearTo = /*#__PURE__*/ m(() => ({ id: 'Sampai', en: 'To' }));
export const moreChoices = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} pilihan lain`,
	en: `${p.n} more`
}));
export const backToResults = /*#__PURE__*/ m(() => ({ id: 'Kembali ke hasil', en: 'Back to the results' }));
