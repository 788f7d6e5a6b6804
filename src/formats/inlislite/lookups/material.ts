import type { KnownValue } from './match-lookup.ts';

/** What a title is, by INLISLite's worksheet. */
export type Material =
	| 'monograph'
	| 'electronic'
	| 'film'
	| 'serial'
	| 'map'
	| 'graphic'
	| 'video'
	| 'music'
	| 'mixed'
	| 'sound'
	| 'microform'
	| 'manuscript'
	| 'braille'
	| 'ephemera'
	| 'undergraduate-thesis'
	| 'masters-thesis';

/** `worksheets` as INLISLite ships it. Braille has no fixed id: it is known by its name alone. */
export const materials: readonly KnownValue<Material>[] = [
	{ id: '1', names: ['Monograf', 'Buku'], kind: 'monograph' },
	{ id: '2', names: ['Sumber Elektronik'], kind: 'electronic' },
	{ id: '3', names: ['Film'], kind: 'film' },
	{ id: '4', names: ['Terbitan Berkala', 'Serial'], kind: 'serial' },
	{ id: '5', names: ['Bahan Kartografis'], kind: 'map' },
	{ id: '6', names: ['Bahan Grafis'], kind: 'graphic' },
	{ id: '7', names: ['Rekaman Video'], kind: 'video' },
	{ id: '8', names: ['Musik'], kind: 'music' },
	{ id: '9', names: ['Bahan Campuran'], kind: 'mixed' },
	{ id: '10', names: ['Rekaman Suara'], kind: 'sound' },
	{ id: '11', names: ['Bentuk Mikro'], kind: 'microform' },
	{ id: '12', names: ['Manuskrip'], kind: 'manuscript' },
	{ id: 'braille', names: ['Braille', 'Bahan Braille'], kind: 'braille' },
	{ id: '15', names: ['Bahan Ephemeral', 'Ephemeral'], kind: 'ephemera' },
	{ id: '68', names: ['Skripsi'], kind: 'undergraduate-thesis' },
	{ id: '69', names: ['Tesis'], kind: 'masters-thesis' }
];

/**
 * Leader/06 (type of record) and /07 (bibliographic level) by material, MARC 21 Bibliographic, Leader. Theses count
 * as manuscripts there; braille and microform are carriers of language material.
 */
export const leaderTypes: Record<Material, string> = {
	monograph: 'am',
	electronic: 'mm',
	film: 'gm',
	serial: 'as',
	map: 'em',
	graphic: 'km',
	video: 'gm',
	music: 'cm',
	mixed: 'pc',
	sound: 'im',
	microform: 'am',
	manuscript: 'tm',
	braille: 'am',
	ephemera: 'am',
	'undergraduate-thesis': 'tm',
	'masters-thesis': 'tm'
};
