export { addDays, daysBetween, isoWeekday } from './plain-date.ts';
export { todayOf } from './today.ts';
