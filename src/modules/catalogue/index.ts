/** The catalogue: titles and copies. This door is safe in the browser. */
export {
	copyStates,
	factNames,
	filterNames,
	onLoanUntil,
	readOnSite,
	searchButton,
	titleNotFound
} from './messages.ts';
export { accessKinds, type AccessKind } from './rules/access.ts';
export { availabilityOf, type Availability } from './rules/availability.ts';
export { copyStatuses, settableStatuses, type CopyStatus } from './rules/copy-status.ts';
export { coverShadeOf } from './rules/cover-shade.ts';
export { isMainClass, mainClasses } from './rules/main-classes.ts';
export { isMaterialType, materialTypes, type MaterialType } from './rules/material-types.ts';
export type { Contributor, Isbn } from './rules/title-description.ts';
