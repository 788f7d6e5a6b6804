import { maskCard, maskName, holdSlip } from '#modules/circulation/index.server.ts';
import { formatDate, formatDateTime, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';

/** The slip that is put into a copy that is kept for a reader; null when the hold has no copy. */
export async function holdSlipPage(app: App, id: string, { locale, url }: { locale: Locale; url: URL }) {
	const slip = await holdSlip(app.db, id);
	const { library } = await siteFacts(app);
	const width = url.searchParams.get('lebar') === '80' ? ('80' as const) : ('58' as const);
	return {
		id,
		width,
		slip: slip
			? {
					library: library.name,
					sendTo: slip.state === 'in-transit' ? slip.pickup : null,
					reader: maskName(slip.reader.name),
					card: maskCard(slip.reader.card),
					pickup: slip.pickup,
					until: slip.readyUntil === null ? null : formatDate(slip.readyUntil, locale),
					title: slip.title,
					callNumber: slip.copy.callNumber ?? '',
					barcode: slip.copy.barcode,
					home: slip.home,
					printed: formatDateTime(app.clock.now(), locale)
				}
			: null
	};
}
