import { isDataField, type MarcRecord } from '#formats/marc21/record.ts';
import { fingerprint } from './fingerprint.ts';

/** Leader positions that say something of the title: status, type, level, control; encoding level, form, linking. */
const told = [5, 6, 7, 8, 17, 18, 19];

/**
 * What makes a record another one: types and fields. Not the moment of its last change (005), nor the lengths in the
 * leader, which differ between the same record in ISO 2709 and in XML, nor subfields without text.
 */
export function fingerprintOfRecord({ leader, fields }: MarcRecord): string {
	const said = fields
		.filter(({ tag }) => tag !== '005')
		.map((field) =>
			isDataField(field)
				? [field.tag, field.ind1, field.ind2, field.subfields.filter(([, text]) => text !== '')]
				: [field.tag, field.value]
		);
	return fingerprint([told.map((place) => leader.charAt(place)), said]);
}

/** A record with the leader of ours wherever its own says nothing: INLISLite exports leaders that are blank. */
export function withKnownLeader(record: MarcRecord, ours: MarcRecord): MarcRecord {
	const leader = [...record.leader.padEnd(24).slice(0, 24)].map((character, place) =>
		character === ' ' && told.includes(place) ? ours.leader.charAt(place) || ' ' : character
	);
	return { ...record, leader: leader.join('') };
}
