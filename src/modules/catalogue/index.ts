/** The catalogue: titles and copies. This door is safe in the browser. */
export { filterNames, searchButton, searchHeading } from './messages.ts';
export { copyStates, factNames, onLoanUntil, readOnSite, titleNotFound } from './title-messages.ts';
export { accessKinds, type AccessKind } from './rules/access.ts';
export { availabilityOf, type Availability } from './rules/availability.ts';
export { suggestCallNumber } from './rules/call-number.ts';
export { mainClassOf } from './rules/class.ts';
export { newMarc } from './rules/compose-marc.ts';
export {
	emptyTitleForm,
	readTitleForm,
	type FormAuthor,
	type TitleForm
} from './rules/compose/title-form.ts';
export { copyStatuses, type CopyStatus } from './rules/copy-status.ts';
export { coverShadeOf } from './rules/cover-shade.ts';
export { isMainClass, mainClasses } from './rules/main-classes.ts';
export { isMaterialType, materialTypes, type MaterialType } from './rules/material-types.ts';
export type { Audience, Contributor, Isbn, TitleDescription } from './rules/title-description.ts';
