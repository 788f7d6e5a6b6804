/** The library's wall clock (Waktu Indonesia Barat). It has no summer time. */
export const LIBRARY_ZONE = 'Asia/Jakarta';

const isoDay = new Intl.DateTimeFormat('en-CA', {
	timeZone: LIBRARY_ZONE,
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The calendar day on which an instant falls at the library: 2026-11-24T17:30Z is already '2026-11-25'. */
export function dayOfInstant(instant: Date): string {
	return isoDay.format(instant);
}
