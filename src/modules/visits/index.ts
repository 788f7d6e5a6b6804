/** The guest book and group visits. This door is safe in the browser. */
export {
	educations,
	jobs,
	purposes,
	sexes,
	visitKinds,
	type Education,
	type Job,
	type Purpose,
	type Sex,
	type VisitKind
} from './rules/visit-facts.ts';
export type { BookingState } from './rules/booking-state.ts';
export { bookingsOfInstitution, isSameInstitution } from './rules/bookings-of-institution.ts';
export { educationFrom, jobFrom } from './rules/visit-words.ts';
export { groupVisitLimits, type GroupVisitPolicy } from './rules/group-visit.ts';
