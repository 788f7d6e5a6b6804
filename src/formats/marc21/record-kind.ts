import type { MarcRecord } from './record.ts';

export type MarcRecordKind = 'bibliographic' | 'holdings' | 'authority' | 'other';

/**
 * What a record describes, by leader/06 (MARC 21 formats for bibliographic, holdings and authority data).
 * SRU and OAI answers carry holdings beside titles: an importer must not count those as titles.
 * A blank stands for bibliographic, because INLISLite writes leaders without a type.
 */
export function recordKind(record: MarcRecord): MarcRecordKind {
	const type = record.leader.charAt(6);
	if ('uvxy'.includes(type) && type !== '') return 'holdings';
	if (type === 'z') return 'authority';
	if (type === 'q' || type === 'w') return 'other';
	return 'bibliographic';
}
