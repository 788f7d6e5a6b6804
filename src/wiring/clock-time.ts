const inJakarta = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Asia/Jakarta',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

/** The library's wall clock at an instant, "14:30". */
export const clockTimeOf = (instant: Date): string => inJakarta.format(instant);
