export { DEFAULT_LOCALE, LOCALE_COOKIE, parseLocale, type Locale } from './locale.ts';
export { m, t, type Message, type Said } from './message.ts';
export { formatDate, type DateStyle } from './format-date.ts';
export { formatDayRange } from './format-day-range.ts';
export { formatClock, formatClockRange, formatDateTime, formatTime } from './format-time.ts';
export { nearDayWords, formatNearDay } from './near-day.ts';
export { formatNumber, formatRupiah } from './format-number.ts';
export { formatList } from './format-list.ts';
