import { recordKind } from '#formats/marc21/record-kind.ts';
import type { MarcReadResult } from '#formats/marc21/read-result.ts';
import { controlValue, dataFields, subfieldValues, type MarcRecord } from '#formats/marc21/record.ts';
import type { Incoming, IncomingTitle } from '../../rules/incoming.ts';
import { fingerprintOfRecord } from '../../rules/marc-content.ts';
import { notice, noticeOfMarcProblem, type Notice, type Place } from '../../rules/notice.ts';
import { storable } from '../../rules/storable.ts';

/** Longer than any agency's numbers, and short enough for an index. */
const longestNumber = 200;

/** Gathers the records of any number of files; each becomes a title, or is refused with its reason. */
export class MarcGathering {
	readonly #titles = new Map<string, IncomingTitle>();
	readonly #notices: Notice[] = [];
	#records = 0;
	#refused = 0;

	add(file: string, result: MarcReadResult): void {
		this.#records++;
		const place = { source: file, row: String(result.index + 1) };
		if (!result.ok) {
			this.#refuse(noticeOfMarcProblem(place, 'refused', result));
			return;
		}
		for (const problem of result.warnings) this.#notices.push(noticeOfMarcProblem(place, 'warning', problem));
		const kind = recordKind(result.record);
		if (kind !== 'bibliographic') this.#refuse(notice(place, 'record-not-a-title', { kind }));
		else this.#take(place, storable(result.record));
	}

	result(): Incoming {
		return {
			kind: 'marc',
			legacySource: 'marc',
			sourceName: null,
			branches: [],
			rooms: [],
			memberCategories: [],
			copyCategories: [],
			titles: [...this.#titles.values()],
			copies: [],
			members: [],
			loans: [],
			visits: [],
			rules: [],
			closedDays: [],
			holds: [],
			charges: [],
			suspensions: [],
			obligations: [],
			refused: this.#refused > 0 ? { titles: this.#refused } : {},
			notices: this.#notices,
			figures: [{ of: ['titles'], count: this.#records }]
		};
	}

	#take(place: Place, record: MarcRecord): void {
		const number = controlValue(record, '001')?.trim() || null;
		const agency = controlValue(record, '003')?.trim() || null;
		const length = (number?.length ?? 0) + (agency?.length ?? 0);
		if (length > longestNumber) {
			this.#refuse(notice(place, 'control-number-too-long', { length }));
			return;
		}
		const hash = fingerprintOfRecord(record);
		if (number === null) this.#notices.push(notice(place, 'record-without-control-number', {}));
		if (!hasTitle(record)) this.#notices.push(notice(place, 'record-without-title', {}));
		const legacyId = number === null ? `#${hash}` : agency === null ? number : `(${agency})${number}`;
		const first = this.#titles.get(legacyId);
		if (first) {
			this.#refuse(notice(place, 'record-twice', { first: `${first.source} ${first.row}` }));
			return;
		}
		this.#titles.set(legacyId, {
			...place,
			legacyId,
			hash,
			kept: {},
			entry: { marc: record },
			controlNumber: number === null ? null : { number, agency },
			fieldRows: 0
		});
	}

	#refuse(refusal: Notice): void {
		this.#refused++;
		this.#notices.push(refusal);
	}
}

const hasTitle = (record: MarcRecord): boolean =>
	dataFields(record, '245').some((field) => subfieldValues(field, 'a').some((text) => text.trim() !== ''));
