import type { InlisliteLibrary } from '#formats/inlislite/index.ts';
import type { IncomingTitle } from '../../rules/incoming.ts';
import { startOf } from '../../rules/local-time.ts';
import { incomingRow, known } from './known.ts';
import { materialTypeOf } from './words.ts';

export const mapTitles = ({ titles }: InlisliteLibrary): IncomingTitle[] =>
	titles.map((title) => {
		const { legacyId, marc, isVisible, callNumber, createdOn } = title;
		return incomingRow('catalogs', legacyId, {
			entry: {
				marc,
				materialType: materialTypeOf[title.material],
				isVisible,
				...(callNumber === null ? {} : { callNumber }),
				...(createdOn === null ? {} : { createdAt: startOf(createdOn) })
			},
			controlNumber: null,
			fieldRows: title.fieldRows,
			kept: known({
				worksheet: title.worksheet,
				bibId: title.bibId,
				cover: title.coverFile,
				isHiddenFromOpac: title.isHiddenFromOpac,
				hasNoTitleField: !title.hasTitleField
			})
		});
	});
