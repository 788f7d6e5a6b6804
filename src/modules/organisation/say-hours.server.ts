import { formatClock, formatDate, nearDayWords, type Locale } from '#platform/i18n/index.ts';
import type { OpenState } from './rules/open-now.ts';

export type HoursLine = {
	tone: 'ok' | 'warn' | 'quiet';
	icon: 'door-open' | 'clock' | 'door-closed';
	say: string;
};

/** Whether a place is open, in words: "Buka sekarang sampai 21.00 WIB". */
export function sayOpenState(state: OpenState, today: string, locale: Locale): HoursLine {
	const indonesian = locale === 'id';
	switch (state.state) {
		case 'open': {
			const until = formatClock(state.until, locale);
			return {
				tone: 'ok',
				icon: 'door-open',
				say: indonesian ? `Buka sekarang sampai ${until}` : `Open now until ${until}`
			};
		}
		case 'closing-soon': {
			const until = formatClock(state.until, locale);
			return {
				tone: 'warn',
				icon: 'clock',
				say: indonesian
					? `Tutup ${state.minutes} menit lagi, pukul ${until}`
					: `Closes in ${state.minutes} minutes, at ${until}`
			};
		}
		case 'opens-today': {
			const at = formatClock(state.at, locale);
			return {
				tone: 'warn',
				icon: 'clock',
				say: indonesian ? `Buka hari ini pukul ${at}` : `Opens today at ${at}`
			};
		}
		case 'closed':
			return { tone: 'quiet', icon: 'door-closed', say: closedWords(state, today, locale) };
	}
}

function closedWords(state: Extract<OpenState, { state: 'closed' }>, today: string, locale: Locale): string {
	const indonesian = locale === 'id';
	const start =
		state.reason === null
			? indonesian
				? 'Tutup'
				: 'Closed'
			: indonesian
				? `Tutup, ${state.reason}`
				: `Closed, ${state.reason}`;
	if (state.opensOn === null || state.at === null) return start;
	const at = formatClock(state.at, locale);
	const near = nearDayWords(state.opensOn, today, locale);
	const isNamed = near !== null && !/\d/.test(near);
	const when = isNamed ? near : formatDate(state.opensOn, locale, 'day');
	return indonesian ? `${start}. Buka ${when} pukul ${at}` : `${start}. Opens ${when} at ${at}`;
}
