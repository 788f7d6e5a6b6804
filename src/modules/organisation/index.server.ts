/** The library, its places and its calendar, for the server. */
export { branchCalendar } from './queries/branch-calendar.ts';
export { knownPlaces, type KnownBranch, type KnownRoom } from './queries/known-places.ts';
export {
	libraryFacts,
	placesOfService,
	roomsOfPlaces,
	type Place,
	type RoomChoice
} from './queries/places.ts';
export { sayOpenState, type HoursLine } from './say-hours.server.ts';
export {
	addBranches,
	addClosedDays,
	addOpeningHours,
	addRooms,
	type NewBranch,
	type NewRoom
} from './use-cases/add-places.ts';
export { describeLibrary } from './use-cases/describe-library.ts';
export { removePlaces } from './use-cases/remove-places.ts';
