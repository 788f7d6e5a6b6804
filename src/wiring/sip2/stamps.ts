import { readTimestamp, writeTimestamp } from '#formats/sip2/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';

/** Waktu Indonesia Barat is seven hours ahead, all year. */
const minutesAhead = 7 * 60;

/** A moment on the library's wall clock, as machines write it. */
export const stampOf = (now: Date): string =>
	writeTimestamp({
		day: dayOfInstant(now),
		time: new Date(now.getTime() + minutesAhead * 60_000).toISOString().slice(11, 19)
	});

/** A due date: the last minute of the day, so that a machine that counts hours is right too. */
export const stampOfDueDay = (day: string): string => writeTimestamp({ day, time: '23:59:00' });

/** The moment a machine tells, by the library's clock where it names no zone. */
export const momentOf = (signs: string): Date | null => readTimestamp(signs, minutesAhead);
