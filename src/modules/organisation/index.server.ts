/** The library, its places and its calendar, for the server. */
export { branchCalendar } from './queries/branch-calendar.ts';
export {
	libraryFacts,
	placesOfService,
	roomsOfPlaces,
	type Place,
	type RoomChoice
} from './queries/places.ts';
