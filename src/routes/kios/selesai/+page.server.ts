import type { PageServerLoad } from './$types';
import * as words from '#modules/visits/kiosk-messages.ts';
import { formatNumber, formatTime, t } from '#platform/i18n/index.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';

const count = (text: string | null): number => {
	const number = Number(text);
	return Number.isInteger(number) && number > 0 ? number : 1;
};

export const load: PageServerLoad = ({ locals, url }) => {
	kioskDevice(locals, 'visits.visit.record');
	const { locale } = locals;
	const query = url.searchParams;
	const since = new Date(query.get('sejak') ?? '');
	const n = formatNumber(count(query.get('ke')), locale);
	const people = count(query.get('orang'));
	const say = !Number.isNaN(since.getTime())
		? t(words.doneAlready, locale, { time: formatTime(since, locale) })
		: people > 1
			? t(words.doneGroup, locale, { people: formatNumber(people, locale), n })
			: t(words.doneNumber, locale, { n });
	return { say };
};
