export { addDays, daysBetween, isoWeekday } from './plain-date.ts';
export { dayOfInstant, LIBRARY_ZONE } from './day-of-instant.ts';
export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
