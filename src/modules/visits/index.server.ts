/** The guest book and group visits, for the server: queries and acts. */
export type { VisitAct } from './act.ts';
export { sayVisits, speakVisits, visitReason, type VisitsCode } from './messages.server.ts';
export { doorCountsOfDay } from './queries/door-counts.ts';
export {
	bookingByCode,
	bookingsAwaited,
	comingBookings,
	pastBookings,
	type GroupBooking
} from './queries/group-bookings.ts';
export { groupVisitPolicy } from './queries/group-visit-policy.ts';
export { slotsBetween, weekSlots, type DatedSlot } from './queries/group-slots.ts';
export { knownVisits, visitFigures, type KnownVisit } from './queries/known-visits.ts';
export { dimensions, visitStatistics, type Dimension } from './queries/visit-statistics.ts';
export { visitorsInSpans } from './queries/visitors-in-spans.ts';
export { visitorsByHour } from './queries/visitors-by-hour.ts';
export { visitorsOfDay } from './queries/visitors-of-day.ts';
export { visitByPublicId, visitsOfDay, type VisitLine } from './queries/visits-of-day.ts';
export {
	addPastVisits,
	changePastVisits,
	removePastVisits,
	type PastVisit,
	type VisitChange
} from './use-cases/add-past-visits.ts';
export { addPastBookings } from './use-cases/add-past-bookings.ts';
export { beginDraft, draftByToken, finishDraft, keepAnswers } from './use-cases/booking-draft.ts';
export { correctVisit, withdrawVisit } from './use-cases/correct-visit.ts';
export { decideGroupVisit } from './use-cases/decide-group-visit.ts';
export { forgetVisitors } from './use-cases/forget-visitors.ts';
export { addGroupSlot, removeGroupSlot, type NewGroupSlot } from './use-cases/group-slots.ts';
export { recordDoorCount } from './use-cases/record-door-count.ts';
export { recordVisit, type VisitInput, type VisitOutcome } from './use-cases/record-visit.ts';
export { changeGroupVisitPolicy } from './use-cases/change-group-visit-policy.ts';
export { requestGroupVisit, type GroupVisitRequest } from './use-cases/request-group-visit.ts';
export { lockersOf, type LockerNow } from './lockers/queries/lockers.ts';
export { isLeftOver } from './lockers/rules/is-left-over.ts';
export { addLockers, removeLocker, setLockerState } from './lockers/use-cases/change-lockers.ts';
export { lendLocker } from './lockers/use-cases/lend-locker.ts';
export { returnLocker } from './lockers/use-cases/return-locker.ts';
export { scanAtLockers } from './lockers/use-cases/scan-at-lockers.ts';
