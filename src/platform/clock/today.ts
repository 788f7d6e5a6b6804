const inJakarta = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Asia/Jakarta',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The calendar day of an instant in the library's time zone, as an ISO day. */
export const todayOf = (instant: Date): string => inJakarta.format(instant);
