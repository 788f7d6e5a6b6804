/** The library, its places and its calendar, for the server. */
export { branchCalendar } from './queries/branch-calendar.ts';
