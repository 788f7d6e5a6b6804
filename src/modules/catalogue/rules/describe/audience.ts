import { controlValue, dataFields, type MarcRecord } from '#formats/marc21/record.ts';
import type { Audience } from '../title-description.ts';
import { noteText } from './notes.ts';

/** 008/22 of books: preschool, primary, pre-adolescent, juvenile; adolescent; adult, specialised, general. */
const byCode: Readonly<Record<string, Audience>> = {
	a: 'anak',
	b: 'anak',
	c: 'anak',
	d: 'remaja',
	e: 'umum',
	f: 'umum',
	g: 'umum',
	j: 'anak'
};

/** Words of 521, tried in this order: "siswa SMA" is for youth although a pupil may be a child. */
const byWords: readonly (readonly [Audience, RegExp])[] = [
	['remaja', /\b(?:remaja|smp|sma|smk|mts|teens?|teenagers?|young adults?|adolescents?)\b/i],
	['anak', /\b(?:anak|balita|paud|tk|sd|mi|children|juvenile|kids|preschool)\b/i],
	['umum', /\b(?:umum|dewasa|mahasiswa|adults?|general)\b/i]
];

/** Forms whose 008/22 is the audience: books, music, films and pictures, electronic files. */
const formsWithAudience = /[acdgijkmort ]/;

/** For whom a title is: the note 521, else 008/22; null when nobody says. */
export function describeAudience(record: MarcRecord): Audience | null {
	const text = dataFields(record, '521').map(noteText).join(' ');
	for (const [audience, words] of byWords) if (words.test(text)) return audience;
	const isSerial = /[bis]/.test(record.leader.charAt(7));
	if (isSerial || !formsWithAudience.test(record.leader.charAt(6))) return null;
	return byCode[(controlValue(record, '008') ?? '').charAt(22)] ?? null;
}
