/** The library, its places and its calendar. This door is safe in the browser. */
export { openState, type OpenState } from './rules/open-now.ts';
export type { DayHours, HoursRow } from './rules/opening.ts';
export { problemsOfWeek, type Hours, type Week } from './rules/week.ts';
export {
	closedFor,
	closedWord,
	demoLine,
	englishName,
	footerAbout,
	footerService,
	indonesianName,
	menuAll,
	menuDisplay,
	menuOffice,
	menuSignIn,
	menuSignOut,
	siteName
} from './messages.ts';
