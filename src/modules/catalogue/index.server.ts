/** The catalogue, for the server: queries and acts. */
export { availableCopiesOf } from './queries/available-copies-of.ts';
export { copiesForLoans, loanableCopiesByTitle, titleNames } from './queries/copies-for-loans.ts';
export { copiesForShelf, copiesOnShelf, type ShelfCopy } from './queries/copies-for-shelf.ts';
export { copiesByBarcodes } from './queries/copies-by-barcodes.ts';
export { copiesForDevice } from './queries/copies-for-device.ts';
export { findCopy } from './queries/find-copy.ts';
export { findTitle } from './queries/find-title.ts';
export { copyForRenewal } from './queries/copy-for-renewal.ts';
export {
	copiesByIds,
	copyFigures,
	knownCopies,
	knownCopyCategories,
	otherCopiesOf,
	takenBarcodes
} from './queries/known-copies.ts';
export {
	knownTitles,
	titleFigure,
	titlesByControlNumber,
	titlesByIds,
	type NumberedTitle
} from './queries/known-titles.ts';
export { lockCopy, lockCopyByBarcode } from './queries/lock-copy-by-barcode.ts';
export { lockTitle } from './queries/lock-title.ts';
export { titleCards, type TitleCard } from './queries/title-cards.ts';
export { titlePublicIds } from './queries/title-public-ids.ts';
export { copiesOfTitle, titleRecord, type TitleRecord } from './queries/title-record.ts';
export { languageName } from './language-names.server.ts';
export { sayAvailability, type AvailabilityLine } from './say-availability.server.ts';
export { moveCopy } from './use-cases/move-copy.ts';
export { setCopyStatus } from './use-cases/set-copy-status.ts';
export { addCopies, addCopyCategories, type NewCopy, type NewCopyCategory } from './use-cases/add-copies.ts';
export { addTitles, titleColumns, type NewTitle } from './use-cases/add-titles.ts';
export {
	changeCopies,
	changeTitles,
	removeCollection,
	setCopyStatuses
} from './use-cases/change-collection.ts';
export { titlesInBrief } from './queries/titles-in-brief.ts';
export { copyCategories } from './queries/copy-categories.ts';
export { saveCopy, type CopyInput, type CopySaved } from './use-cases/save-copy.ts';
export { saveTitle, type TitleInput, type TitleSaved } from './use-cases/save-title.ts';
export {
	indexableTitles,
	indexableTitlesByIds,
	type IndexableCopy,
	type IndexableTitle
} from './queries/indexable-titles.ts';
export { countCopiesOfKind } from './queries/count-copies-of-kind.ts';
export { countTitles } from './queries/count-titles.ts';
export { exportableTitles, type ExportableTitle } from './queries/exportable-titles.ts';
