/** The book cars, for the server: queries and acts. */
export type { By } from './act.ts';
export { sayIfOurs, sayMobileLibrary, type MobileLibraryCode } from './messages.server.ts';
export { callFigures, type CallFigures } from './queries/call-figures.ts';
export { requestByCode, requestsAwaiting, stopRequests, type KnownRequest } from './queries/requests.ts';
export { routes, timetable, type DatedTrip, type Route, type Stop } from './queries/timetable.ts';
export { tripOn, tripsBetween, type Trip } from './queries/trips.ts';
export { addPastMobileLibrary, type PastMobileLibrary } from './use-cases/add-past.ts';
export { callAtStop, type Call } from './use-cases/call-at-stop.ts';
export { changeDay, takeBackChange, type DayChange } from './use-cases/change-day.ts';
export { changeTrip, type TripChange } from './use-cases/change-trip.ts';
export { decideRequest } from './use-cases/decide-request.ts';
export {
	beginRequest,
	finishRequest,
	forgetRequests,
	keepRequestAnswers,
	requestDraft,
	type RequestDraft
} from './use-cases/request-draft.ts';
export { requestStop, type StopRequest } from './use-cases/request-stop.ts';
export { saveRoute, type RouteInput } from './use-cases/save-route.ts';
export { removeStop, saveStop, type StopInput } from './use-cases/save-stop.ts';
