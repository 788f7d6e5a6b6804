import { controlValue, dataFields, firstSubfield, type MarcRecord } from '#formats/marc21/record.ts';
import type { MaterialType } from '../material-types.ts';
import { noteText } from './notes.ts';

/** Leader/06 where it alone decides. */
const byLeader: Readonly<Record<string, MaterialType>> = {
	c: 'musik',
	d: 'musik',
	e: 'kartografis',
	f: 'kartografis',
	i: 'rekaman-suara',
	j: 'rekaman-suara',
	k: 'grafis',
	m: 'sumber-elektronik',
	o: 'campuran',
	p: 'campuran',
	r: 'grafis'
};

/** 007/00 where the carrier is what people ask for. */
const byCarrier: Readonly<Record<string, MaterialType>> = {
	c: 'sumber-elektronik',
	f: 'braille',
	h: 'bentuk-mikro',
	m: 'film',
	s: 'rekaman-suara',
	v: 'rekaman-video'
};

/** Form of item in 008 for books, serials, music: microforms, braille, electronic. */
const byForm: Readonly<Record<string, MaterialType>> = {
	a: 'bentuk-mikro',
	b: 'bentuk-mikro',
	c: 'bentuk-mikro',
	f: 'braille',
	o: 'sumber-elektronik',
	q: 'sumber-elektronik',
	s: 'sumber-elektronik'
};

/** Words of the general material designation (245 $h, or in brackets behind $a) and of the carrier (338). */
const byWords: readonly (readonly [MaterialType, RegExp])[] = [
	['braille', /braille/i],
	['rekaman-suara', /sound record|rekaman suara|audio|kaset|cakram audio/i],
	['rekaman-video', /video/i],
	['film', /motion picture|film\b/i],
	['sumber-elektronik', /electronic|elektronik|online|computer file|berkas komputer/i],
	['bentuk-mikro', /micro(?:form|fiche|film)|mikro/i],
	['kartografis', /\bmap\b|cartograph|kartograf|\bpeta\b/i],
	['grafis', /graphic|grafis|\bgambar\b|picture|\bfoto\b/i],
	['musik', /\bmusic\b|partitur/i],
	['manuskrip', /manus(?:cript|krip)/i]
];

/**
 * Guesses the kind of material from leader/06-07, 007, the form of item in 008, words, and a thesis note. A guess:
 * INLISLite's worksheet, where it is known, goes before it.
 */
export function guessMaterialType(record: MarcRecord): MaterialType {
	const type = record.leader.charAt(6);
	const level = record.leader.charAt(7);
	const fixed = controlValue(record, '008') ?? '';
	const carrier = (controlValue(record, '007') ?? '').charAt(0);
	const isText = type === 'a' || type === 't' || type === ' ' || type === '';
	// Form of item stands at 29 for maps, pictures and films, else at 23.
	const form = byForm[fixed.charAt(/[efgkor]/.test(type) ? 29 : 23)];
	if (form === 'braille' || carrier === 'f') return 'braille';
	if (type === 'g') return carrier === 'm' || fixed.charAt(33) === 'm' ? 'film' : projected(carrier, fixed);
	const decided = byLeader[type];
	if (decided) return decided;
	if (isText && (level === 'b' || level === 's' || statesSerial(record, level))) return 'terbitan-berkala';
	const thesis = thesisOf(record);
	if (thesis) return thesis;
	const carried = isText ? (form ?? byCarrier[carrier] ?? wordsOf(record)) : form;
	return carried ?? (type === 't' || type === 'b' ? 'manuskrip' : 'monograf');
}

/** Slides and transparencies are pictures; what is projected and not said otherwise is a video. */
function projected(carrier: string, fixed: string): MaterialType {
	return carrier === 'g' || /[sft]/.test(fixed.charAt(33)) ? 'grafis' : 'rekaman-video';
}

/** Where the leader is blank (INLISLite), an ISSN or a numbering tells a serial. */
function statesSerial(record: MarcRecord, level: string): boolean {
	if (level !== ' ' && level !== '') return false;
	return dataFields(record, '310', '362').length > 0 || dataFields(record, '022').length > 0;
}

function thesisOf(record: MarcRecord): MaterialType | null {
	const note = dataFields(record, '502').map(noteText).join(' ');
	if (!note) return null;
	return /\b(?:skripsi|sarjana|bachelor|S-?1)\b/i.test(note) ? 'skripsi' : 'tesis';
}

function wordsOf(record: MarcRecord): MaterialType | undefined {
	const designation = dataFields(record, '245').map((field) => {
		const bracketed = /\[[^\]]+\](?=[\s/:;=.]*$)/.exec(firstSubfield(field, 'a') ?? '')?.[0];
		return firstSubfield(field, 'h') ?? bracketed ?? '';
	});
	const words = [...designation, ...dataFields(record, '338').map(noteText)].join(' ');
	return byWords.find(([, pattern]) => pattern.test(words))?.[0];
}
