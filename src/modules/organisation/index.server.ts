/** The library, its places and its calendar, for the server. */
export { branchCalendar } from './queries/branch-calendar.ts';
export { branchByCode, branchById, branchNames, type BranchInBrief } from './queries/find-branch.ts';
export {
	closedDaysFrom,
	closingById,
	closingsByIds,
	closingsFrom,
	type Closing
} from './queries/closings.ts';
export { keepCalendar, lockCalendar } from './queries/keep-calendar.ts';
export { weeksOfBranch } from './queries/weeks-of-branch.ts';
export { announceClosing, type NewClosing } from './use-cases/announce-closing.ts';
export { closedDayFigure, knownClosedDays, type KnownClosedDay } from './queries/known-closed-days.ts';
export { removeClosedDays, renameClosedDays } from './use-cases/change-closed-days.ts';
export { removeClosedDay } from './use-cases/remove-closed-day.ts';
export { removeSeason, replaceHours } from './use-cases/replace-hours.ts';
export { undoClosing } from './use-cases/undo-closing.ts';
export type { Hours, Week } from './rules/week.ts';
export { knownPlaces, type KnownBranch, type KnownRoom } from './queries/known-places.ts';
export {
	libraryFacts,
	placesOfService,
	roomsOfPlaces,
	type Place,
	type RoomChoice
} from './queries/places.ts';
export { sayWeek } from './say-week.ts';
export { sayOpenState, type HoursLine } from './say-hours.server.ts';
export {
	addBranches,
	addClosedDays,
	addOpeningHours,
	addRooms,
	type NewBranch,
	type NewRoom
} from './use-cases/add-places.ts';
export { settingValue } from './queries/setting-value.ts';
export { changeSetting } from './use-cases/change-setting.ts';
export { describeLibrary } from './use-cases/describe-library.ts';
export { removePlaces } from './use-cases/remove-places.ts';
